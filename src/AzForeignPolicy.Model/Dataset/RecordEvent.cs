namespace AzForeignPolicy.Model;

/// <summary>Something that a record tells of.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Date">When; null or <c>XXXX</c> if the day is not known.</param>
internal readonly record struct RecordEvent(ChangeKind Kind, EdtfDate? Date)
{
    /// <summary>Whether anything is known of the day.</summary>
    public bool IsDated => Date is { IsUnspecified: false };

    /// <summary>The act on an agreement, or null.</summary>
    public TreatyAct? Act { get; init; }

    /// <summary>Whose act it is.</summary>
    public Actor Actor { get; init; }

    /// <summary>The name given up, or null.</summary>
    public string? Detail { get; init; }
}
