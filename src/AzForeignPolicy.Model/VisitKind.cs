using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The rank of a visit by protocol, or what kind of trip it is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<VisitKind>))]
public enum VisitKind
{
    /// <summary>State visit.</summary>
    State = 1,

    /// <summary>Official visit.</summary>
    Official = 2,

    /// <summary>Official working visit.</summary>
    OfficialWorking = 3,

    /// <summary>Working visit.</summary>
    Working = 4,

    /// <summary>Private visit.</summary>
    Private = 5,

    /// <summary>Transit.</summary>
    Transit = 6,

    /// <summary>A trip to a summit, conference or other event.</summary>
    Multilateral = 7,

    /// <summary>The rank is not known.</summary>
    Unspecified = 8,
}
