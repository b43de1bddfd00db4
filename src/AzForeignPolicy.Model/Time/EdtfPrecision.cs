using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>
/// The finest unit that an <see cref="EdtfDate"/> knows, from coarse to fine. No value is 0, so that a forgotten one is seen.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<EdtfPrecision>))]
public enum EdtfPrecision
{
    /// <summary>Nothing is known: <c>XXXX</c>.</summary>
    Unspecified = 1,

    /// <summary>A hundred years: <c>20XX</c>.</summary>
    Century = 2,

    /// <summary>Ten years: <c>201X</c>.</summary>
    Decade = 3,

    /// <summary>A year: <c>2011</c>, and also <c>2011-XX</c> and <c>2011-XX-XX</c>, whose month is not known.</summary>
    Year = 4,

    /// <summary>Six months: divisions 40 and 41.</summary>
    Semester = 5,

    /// <summary>Four months: divisions 37 to 39.</summary>
    Quadrimester = 6,

    /// <summary>A season: divisions 21 to 32.</summary>
    Season = 7,

    /// <summary>Three months: divisions 33 to 36.</summary>
    Quarter = 8,

    /// <summary>A month: <c>2024-05</c>, and also <c>2024-05-XX</c>, whose day is not known.</summary>
    Month = 9,

    /// <summary>One of several consecutive days: <c>[2024-10-09..2024-10-10]</c>.</summary>
    OneOfDays = 10,

    /// <summary>A day: <c>2024-05-06</c>.</summary>
    Day = 11,
}
