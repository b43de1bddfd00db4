using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A unit of measure.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<IndicatorUnit>))]
public enum IndicatorUnit
{
    /// <summary>United States dollar.</summary>
    UsDollar = 1,

    /// <summary>Hundredths.</summary>
    Percent = 2,

    /// <summary>A number of things.</summary>
    Count = 3,

    /// <summary>Persons.</summary>
    Person = 4,

    /// <summary>Kilometres.</summary>
    Kilometre = 5,

    /// <summary>Cubic metres in a year.</summary>
    CubicMetrePerYear = 6,

    /// <summary>Tonnes in a year.</summary>
    TonnePerYear = 7,

    /// <summary>Containers (twenty-foot equivalent) in a year.</summary>
    ContainerPerYear = 8,

    /// <summary>Barrels in a day.</summary>
    BarrelPerDay = 9,

    /// <summary>Megawatts.</summary>
    Megawatt = 10,
}
