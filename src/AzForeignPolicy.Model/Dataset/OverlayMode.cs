using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What happens with records whose identifier is there already when data are laid over others.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<OverlayMode>))]
public enum OverlayMode
{
    /// <summary>Every record is new; an identifier that is there already is an error.</summary>
    Add = 1,

    /// <summary>Every record replaces one; an identifier that is not there is an error.</summary>
    Replace = 2,

    /// <summary>A record replaces the one with its identifier, or is added where there is none.</summary>
    AddOrReplace = 3,
}
