using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Which trips between a state and others are meant.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<TripDirection>))]
public enum TripDirection
{
    /// <summary>Trips of the state's own leaders to others.</summary>
    Outgoing = 1,

    /// <summary>Trips of others' leaders to the state.</summary>
    Incoming = 2,

    /// <summary>Both.</summary>
    EitherWay = 3,
}
