using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A role in a bloc.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BlocRoleKind>))]
public enum BlocRoleKind
{
    /// <summary>Holds the chair.</summary>
    Chair = 1,

    /// <summary>Takes part as a guest.</summary>
    Guest = 2,
}
