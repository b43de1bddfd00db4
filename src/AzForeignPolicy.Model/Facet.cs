namespace AzForeignPolicy.Model;

/// <summary>An attestable member: its name, and how the values that sources give for it are checked and compared.</summary>
internal abstract class Facet(string name)
{
    public string Name => name;

    /// <summary>What is wrong with a text as a value of this member, or null.</summary>
    public abstract string? Problem(string text);

    /// <summary>How a value that a source gives relates to the recorded one. Both are valid.</summary>
    public abstract ValueAgreement Compare(string said, string recorded);

    /// <summary>Whether a recorded value must be said by a source; not so for "goes on" and "not known".</summary>
    public abstract bool NeedsAttestation(string value);

    /// <summary>Whether the value is a date or a period.</summary>
    public abstract bool IsDated { get; }

    /// <summary>Whether the value is a name of a vocabulary: it says what the thing is.</summary>
    public abstract bool IsVocabulary { get; }

    /// <summary>Whether the value is free text: two differing texts need not exclude each other.</summary>
    public abstract bool IsText { get; }

    /// <summary>The number of the earliest day of a dated value.</summary>
    public abstract int EarliestDay(string value);

    /// <summary>How many days a dated value leaves open; 0 for other values.</summary>
    public abstract long Width(string value);
}

/// <summary>An attestable member of one kind of record.</summary>
internal sealed class Facet<T, TBuilder>(string name, FacetForm form, Func<T, string?> get, Action<TBuilder, string?> set) : Facet(name)
{
    public string? Get(T record) => get(record);

    public void Set(TBuilder builder, string? value) => set(builder, value);

    public override string? Problem(string text) => form.Problem(text);

    public override ValueAgreement Compare(string said, string recorded) => said == recorded ? ValueAgreement.Same : form.Compare(said, recorded);

    public override bool NeedsAttestation(string value) => form.NeedsAttestation(value);

    public override bool IsDated => form.EarliestDay is not null;

    public override bool IsVocabulary => form.IsVocabulary;

    public override bool IsText => form == FacetForm.Text;

    public override int EarliestDay(string value) => form.EarliestDay!(value);

    public override long Width(string value) => form.Width(value);
}

/// <summary>What kind of value an attestable member has.</summary>
internal abstract class FacetForm
{
    /// <summary>A day, month, year …</summary>
    public static FacetForm Date { get; } = new DateForm();

    /// <summary>One end of a period: a date, or <c>..</c> for "open".</summary>
    public static FacetForm Boundary { get; } = new BoundaryForm();

    /// <summary>The days of a stay.</summary>
    public static FacetForm Days { get; } = new DaysForm();

    /// <summary>A place or another text.</summary>
    public static FacetForm Text { get; } = new TextForm();

    /// <summary>A decimal number.</summary>
    public static FacetForm Number { get; } = new NumberForm();

    /// <summary>A name of a vocabulary.</summary>
    /// <param name="unknown">The name that stands for "not known", which contradicts nothing.</param>
    public static FacetForm Name<TEnum>(TEnum? unknown = null)
        where TEnum : struct, Enum => new NameForm<TEnum>(unknown);

    public abstract string? Problem(string text);

    public abstract ValueAgreement Compare(string said, string recorded);

    public virtual bool NeedsAttestation(string value) => true;

    public virtual bool IsVocabulary => false;

    /// <summary>How many days a dated value leaves open; 0 for other values.</summary>
    public virtual long Width(string value) => 0;

    /// <summary>The earliest day of a dated value, or null if the values are not dated.</summary>
    public virtual Func<string, int>? EarliestDay => null;

    private static ValueAgreement Nested(int a1, int a2, int b1, int b2) =>
        (a1 <= b1 && b2 <= a2) || (b1 <= a1 && a2 <= b2) ? ValueAgreement.Compatible : ValueAgreement.Contradicts;

    private sealed class DateForm : FacetForm
    {
        public override string? Problem(string text) => EdtfDate.TryParse(text, out _, out var error) ? null : $"\"{text}\" is not a date: {error.Message}";

        public override ValueAgreement Compare(string said, string recorded)
        {
            var (a, b) = (EdtfDate.Parse(said), EdtfDate.Parse(recorded));
            return Nested(a.EarliestDay, a.LatestDay, b.EarliestDay, b.LatestDay);
        }

        public override Func<string, int> EarliestDay { get; } = text => EdtfDate.Parse(text).EarliestDay;

        public override long Width(string value) => (long)EdtfDate.Parse(value).LatestDay - EdtfDate.Parse(value).EarliestDay;
    }

    private sealed class BoundaryForm : FacetForm
    {
        private const string Open = "..";

        public override string? Problem(string text) => text == Open ? null : Date.Problem(text);

        public override ValueAgreement Compare(string said, string recorded) =>
            said == Open || recorded == Open ? ValueAgreement.Contradicts : Date.Compare(said, recorded);

        public override bool NeedsAttestation(string value) => value != Open;

        public override Func<string, int> EarliestDay { get; } = text => text == Open ? int.MinValue : EdtfDate.Parse(text).EarliestDay;

        public override long Width(string value) => value == Open ? 0 : Date.Width(value);
    }

    private sealed class DaysForm : FacetForm
    {
        public override string? Problem(string text) => EdtfInterval.TryParse(text, out _, out var error) ? null : $"\"{text}\" is not a period: {error.Message}";

        public override ValueAgreement Compare(string said, string recorded)
        {
            var (a, b) = (EdtfInterval.Parse(said), EdtfInterval.Parse(recorded));
            return Nested(a.EarliestStartDay, a.LatestEndDay, b.EarliestStartDay, b.LatestEndDay);
        }

        /// <summary>A period of which neither end is a date says nothing that a source would have to say.</summary>
        public override bool NeedsAttestation(string value) => value.AsSpan().ContainsAnyInRange('0', '9');

        public override Func<string, int> EarliestDay { get; } = text => EdtfInterval.Parse(text).EarliestStartDay;
    }

    private sealed class TextForm : FacetForm
    {
        public override string? Problem(string text) => TextRules.Problem(text);

        public override ValueAgreement Compare(string said, string recorded) => ValueAgreement.Contradicts;
    }

    private sealed class NumberForm : FacetForm
    {
        public override string? Problem(string text) => FacetText.TryNumber(text, out _) ? null : $"\"{text}\" is not a number in its shortest form.";

        public override ValueAgreement Compare(string said, string recorded) => ValueAgreement.Contradicts;
    }

    private sealed class NameForm<TEnum>(TEnum? unknown) : FacetForm
        where TEnum : struct, Enum
    {
        private readonly string? unknownName = unknown is { } u ? EnumNames<TEnum>.Name(u) : null;

        public override string? Problem(string text) =>
            EnumNames<TEnum>.TryParse(text, out _) ? null : $"\"{text}\" is not one of: {string.Join(", ", EnumNames<TEnum>.All)}.";

        public override ValueAgreement Compare(string said, string recorded) =>
            said == unknownName || recorded == unknownName ? ValueAgreement.Compatible : ValueAgreement.Contradicts;

        public override bool NeedsAttestation(string value) => value != unknownName;

        public override bool IsVocabulary => true;
    }
}
