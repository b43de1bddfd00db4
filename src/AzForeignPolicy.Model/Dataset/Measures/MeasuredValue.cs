using System.Diagnostics;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>A value of a measure, or the reason why there is none.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasuredValue
{
    internal MeasuredValue(double value) => Value = value;

    internal MeasuredValue(UndefinedReason undefined) => Undefined = undefined;

    /// <summary>The value, or null if it is undefined.</summary>
    public double? Value { get; }

    /// <summary>Why there is no value; null if there is one.</summary>
    public UndefinedReason? Undefined { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => Value is not null;

    /// <summary>The value with four decimals, or why there is none.</summary>
    public override string ToString() =>
        Value is { } value ? value.ToString("0.0000", CultureInfo.InvariantCulture) : $"undefined ({EnumNames<UndefinedReason>.Name(Undefined!.Value)})";
}
