using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a view of an earlier day does with sources whose day of publication is not known.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<UndatedSources>))]
public enum UndatedSources
{
    /// <summary>They may have been published by then, and stay.</summary>
    Keep = 1,

    /// <summary>They may have been published later, and go: what remains was certainly known.</summary>
    Drop = 2,
}
