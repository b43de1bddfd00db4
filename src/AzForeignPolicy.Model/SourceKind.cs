using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a source is, from the text itself to commentary.</summary>
/// <remarks>The order is the order of preference between sources that are otherwise equal.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>The document itself.</summary>
    Text = 1,

    /// <summary>The depositary of a treaty.</summary>
    Depositary = 2,

    /// <summary>A body on itself.</summary>
    Organisation = 3,

    /// <summary>A state on its own acts.</summary>
    Party = 4,

    /// <summary>A published data set.</summary>
    Dataset = 5,

    /// <summary>News agencies and newspapers.</summary>
    Press = 6,

    /// <summary>Encyclopedias and handbooks.</summary>
    Reference = 7,

    /// <summary>Opinion and analysis.</summary>
    Commentary = 8,

    /// <summary>Anything else.</summary>
    Other = 9,
}
