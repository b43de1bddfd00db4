using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>How a position is known.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PositionKind>))]
public enum PositionKind
{
    /// <summary>Somebody in office stated it.</summary>
    Statement = 1,

    /// <summary>A document or act of state lays it down.</summary>
    OfficialDocument = 2,

    /// <summary>A commentator or unnamed source reports it.</summary>
    Commentary = 3,
}
