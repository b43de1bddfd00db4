namespace AzForeignPolicy.Model;

/// <summary>Where a record stood: the document and the object in it.</summary>
internal sealed record RecordOrigin(string File, JsonTree Node);
