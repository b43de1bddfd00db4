using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a position comes to.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<Stance>))]
public enum Stance
{
    /// <summary>For it.</summary>
    Supports = 1,

    /// <summary>Against it.</summary>
    Opposes = 2,

    /// <summary>Wants it for itself, or has asked for it.</summary>
    Seeks = 3,

    /// <summary>Does not want it for itself, or has refused it.</summary>
    Declines = 4,

    /// <summary>Recognises the other, or its status.</summary>
    Recognises = 5,

    /// <summary>Does not recognise the other, or its status.</summary>
    DoesNotRecognise = 6,

    /// <summary>Leaves it open, or makes it depend on something.</summary>
    Open = 7,

    /// <summary>Describes its relations or role, without a demand.</summary>
    Describes = 8,
}
