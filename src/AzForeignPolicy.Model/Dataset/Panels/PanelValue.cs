using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A value of a panel: a number, a yes or no, a text or a date, or missing with the reason. Missing is not 0, not no and not the empty text.</summary>
/// <remarks>The default value is missing (<see cref="MissingReason.NotGiven"/>). Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct PanelValue : IEquatable<PanelValue>
{
    private readonly string? text;
    private readonly EdtfDate date;
    private readonly double number;
    private readonly PanelColumnType type;
    private readonly MissingReason missing;

    private PanelValue(PanelColumnType type, double number = 0, string? text = null, EdtfDate date = default)
    {
        this.type = type;
        this.number = number;
        this.text = text;
        this.date = date;
    }

    private PanelValue(MissingReason missing) => this.missing = missing;

    /// <summary>Whether there is no value.</summary>
    public bool IsMissing => type == default;

    /// <summary>Why there is no value; null if there is one.</summary>
    public MissingReason? Missing => !IsMissing ? null : missing == default ? MissingReason.NotGiven : missing;

    /// <summary>The type of the value; null if it is missing.</summary>
    public PanelColumnType? Type => IsMissing ? null : type;

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(PanelValue left, PanelValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(PanelValue left, PanelValue right) => !left.Equals(right);

    /// <summary>No value.</summary>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">The reason is not a defined value.</exception>
    public static PanelValue None(MissingReason reason) => new(Guard.NotDefault(reason));

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static PanelValue Of(int value) => new(PanelColumnType.Whole, value);

    /// <summary>A number.</summary>
    /// <param name="value">The number; what is not a number is missing.</param>
    public static PanelValue Of(double value) => double.IsNaN(value) ? default : new(PanelColumnType.Number, value);

    /// <summary>Yes or no; unknown is missing.</summary>
    /// <param name="value">Yes, no or unknown.</param>
    /// <param name="ifUnknown">The reason if it is unknown.</param>
    public static PanelValue Of(Truth value, MissingReason ifUnknown = MissingReason.NotGiven) =>
        value.IsUnknown ? None(ifUnknown) : new(PanelColumnType.Truth, value.IsYes ? 1 : 0);

    /// <summary>A text.</summary>
    /// <param name="value">The text; null is missing.</param>
    public static PanelValue Of(string? value) => value is null ? default : new(PanelColumnType.Text, text: value);

    /// <summary>A date, perhaps imprecise.</summary>
    /// <param name="value">The date; null is missing.</param>
    public static PanelValue Of(EdtfDate? value) => value is { } known ? new(PanelColumnType.Date, date: known) : default;

    /// <summary>A day.</summary>
    /// <param name="value">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999.</exception>
    public static PanelValue Of(LocalDate value) => new(PanelColumnType.Date, date: EdtfDate.OfDay(value));

    /// <summary>What a question was answered with; unknown is missing, with the reason of the answer.</summary>
    /// <param name="answer">The answer.</param>
    public static PanelValue Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Of(answer.Value, answer.IsUnknown ? ReasonOf(answer.Reason) : MissingReason.NotGiven);
    }

    /// <summary>What was measured; undefined is missing.</summary>
    /// <param name="measured">The result of a measure.</param>
    public static PanelValue Of(Measurement measured) => measured.Value is { } value ? Of(value) : None(MissingReason.MeasureUndefined);

    /// <summary>What was measured; undefined is missing.</summary>
    /// <param name="measured">The result of a measure.</param>
    public static PanelValue Of(MeasuredValue measured)
    {
        ArgumentNullException.ThrowIfNull(measured);
        return measured.Value is { } value ? Of(value) : None(MissingReason.MeasureUndefined);
    }

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">The value is missing or of another type.</exception>
    public int AsWhole() => type == PanelColumnType.Whole ? (int)number : throw Not(PanelColumnType.Whole);

    /// <summary>The number, whole or not.</summary>
    /// <exception cref="InvalidOperationException">The value is missing or of another type.</exception>
    public double AsNumber() => type is PanelColumnType.Number or PanelColumnType.Whole ? number : throw Not(PanelColumnType.Number);

    /// <summary>Yes or no; unknown if the value is missing.</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public Truth AsTruth() => IsMissing ? Truth.Unknown : type == PanelColumnType.Truth ? Truth.From(number != 0) : throw Not(PanelColumnType.Truth);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is missing or of another type.</exception>
    public string AsText() => type == PanelColumnType.Text ? text! : throw Not(PanelColumnType.Text);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The value is missing or of another type.</exception>
    public EdtfDate AsDate() => type == PanelColumnType.Date ? date : throw Not(PanelColumnType.Date);

    /// <inheritdoc />
    public bool Equals(PanelValue other) =>
        type == other.type && Missing == other.Missing && number.Equals(other.number) && date == other.date && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PanelValue other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(type, Missing, number, date, text);

    /// <summary>The value as text, invariant; empty if it is missing. Numbers come back as they were when read, dates are EDTF, truths <c>yes</c> and <c>no</c>.</summary>
    public override string ToString() => type switch
    {
        PanelColumnType.Whole => ((int)number).ToString(CultureInfo.InvariantCulture),
        PanelColumnType.Number => number.ToString("R", CultureInfo.InvariantCulture),
        PanelColumnType.Truth => AsTruth().ToString(),
        PanelColumnType.Text => text!,
        PanelColumnType.Date => date.ToString(),
        _ => "",
    };

    internal static MissingReason ReasonOf(AnswerReason reason) => reason switch
    {
        AnswerReason.SilenceOutsideCoverage => MissingReason.SilenceOutsideCoverage,
        AnswerReason.AfterAsOfDay => MissingReason.AfterAsOfDay,
        AnswerReason.AfterEndOfList => MissingReason.AfterEndOfList,
        AnswerReason.NotInList => MissingReason.NotInList,
        AnswerReason.ImpreciseLevel => MissingReason.ImpreciseLevel,
        _ => MissingReason.ImpreciseDate,
    };

    private InvalidOperationException Not(PanelColumnType wanted) =>
        new($"The value is {(IsMissing ? "missing" : EnumNames<PanelColumnType>.Name(type))}, not {EnumNames<PanelColumnType>.Name(wanted)}.");
}
