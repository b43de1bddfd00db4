using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What stands at an end of an <see cref="EdtfInterval"/>. No value is 0, so that a forgotten one is seen.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<EdtfEndKind>))]
public enum EdtfEndKind
{
    /// <summary>A date, of whatever precision.</summary>
    Date = 1,

    /// <summary><c>..</c>: there is no limit; a period that goes on.</summary>
    Open = 2,

    /// <summary>An empty text: there may be a limit, and it is not known.</summary>
    Unknown = 3,
}
