using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>What a measure gives: its value or why there is none, how much it rests on, the rule, and what chance alone would give.</summary>
/// <remarks>The default value is undefined, since nothing was counted. Immutable and safe for use by several threads; making one allocates nothing.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Measurement : IEquatable<Measurement>
{
    private readonly string? rule;
    private readonly string? detail;
    private readonly double value;
    private readonly double baseline;
    private readonly bool hasBaseline;
    private readonly UndefinedReason undefined;

    private Measurement(double value, double? baseline, UndefinedReason undefined, int n, string rule, string? detail)
    {
        this.value = value;
        this.baseline = baseline ?? 0;
        hasBaseline = baseline is not null;
        this.undefined = undefined;
        N = n;
        this.rule = rule;
        this.detail = detail;
    }

    /// <summary>The value, or null if it is undefined.</summary>
    public double? Value => IsDefined ? value : null;

    /// <summary>Why there is no value; null if there is one.</summary>
    public UndefinedReason? Undefined => IsDefined ? null : rule is null ? UndefinedReason.NothingCounted : undefined;

    /// <summary>Whether there is a value.</summary>
    public bool IsDefined => rule is not null && undefined == 0;

    /// <summary>How many items were counted: those on which both sides have a value, and a weight above 0.</summary>
    public int N { get; }

    /// <summary>What was measured and by which rules, in words; empty for the default value. Asking for it may make a text.</summary>
    public string Rule => detail is null ? rule ?? "" : $"{rule}, {detail}";

    /// <summary>
    /// What the measure would be on average if the two acted independently, each as often this way or that as it did; null where the value
    /// is undefined or the measure has no such baseline. It is 0 for the measures that are corrected for chance.
    /// </summary>
    public double? Baseline => IsDefined && hasBaseline ? baseline : null;

    /// <summary>Whether two results are the same in every part.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(Measurement left, Measurement right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(Measurement left, Measurement right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Measurement other) =>
        Value.Equals(other.Value) && Undefined == other.Undefined && N == other.N && Baseline.Equals(other.Baseline)
        && string.Equals(rule, other.rule, StringComparison.Ordinal) && string.Equals(detail, other.detail, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Measurement other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Value, Undefined, N, Baseline);

    /// <summary>The value with four decimals or why there is none, n, and the baseline if there is one.</summary>
    public override string ToString()
    {
        var head = Value is { } known
            ? known.ToString("0.0000", CultureInfo.InvariantCulture)
            : $"undefined ({EnumNames<UndefinedReason>.Name(Undefined!.Value)})";
        return Baseline is { } chance
            ? string.Create(CultureInfo.InvariantCulture, $"{head}, n {N}, by chance {chance:0.0000}")
            : string.Create(CultureInfo.InvariantCulture, $"{head}, n {N}");
    }

    internal static Measurement Of(double value, int n, string rule, string? detail = null, double? baseline = null) => new(value, baseline, default, n, rule, detail);

    internal static Measurement None(UndefinedReason reason, int n, string rule, string? detail = null) => new(0, null, reason, n, rule, detail);
}
