namespace AzForeignPolicy.Model.Interop;

/// <summary>What a column of an exported table holds.</summary>
public enum ColumnType
{
    /// <summary>Text, UTF-8.</summary>
    Text = 1,

    /// <summary>A whole number of 32 bits.</summary>
    Integer = 2,

    /// <summary>A number in binary floating point.</summary>
    Number = 3,

    /// <summary>A day of the proleptic Gregorian calendar.</summary>
    Date = 4,
}
