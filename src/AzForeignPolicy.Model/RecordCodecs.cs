using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The codecs of the library's own value types.</summary>
internal static class RecordCodecs
{
    private const string LowerId = "^[a-z0-9][a-z0-9+.-]*$";

    public static Codec<EdtfDate> Date { get; } = Codecs.Value<EdtfDate>(
        "a date in EDTF, such as 2024-05-07, 2013-03 or 2011",
        reason: text => EdtfDate.TryParse(text, out _, out var error) ? "" : error.Message,
        packed: new PackedForm<EdtfDate>(static (w, v) => RecordPacking.Date(w, v), static (ref r) => RecordPacking.Date(ref r)));

    public static Codec<EdtfInterval> Period { get; } = Codecs.Value<EdtfInterval>(
        "a period in EDTF, such as 2004-05-01/.. or 2024-05-19/2024-05-19",
        reason: text => EdtfInterval.TryParse(text, out _, out var error) ? "" : error.Message,
        packed: new PackedForm<EdtfInterval>(static (w, v) => RecordPacking.Period(w, v), static (ref r) => RecordPacking.Period(ref r)));

    /// <summary>The day on a calendar, <c>2024-05-24</c>.</summary>
    public static Codec<LocalDate> Day { get; } = new DayCodec();

    public static Codec<Actor> Actor { get; } = Codecs.Value<Actor>(
        "an actor, such as country:AZ, bloc:EU or other:Commonwealth of Nations",
        "^(country:[A-Z]{2}|bloc:[A-Za-z0-9][A-Za-z0-9+-]*|other:.+)$",
        packed: new PackedForm<Actor>(static (w, v) => RecordPacking.Actor(w, v), static (ref r) => RecordPacking.Actor(ref r)));

    public static Codec<CountryCode> Country { get; } = Codecs.Value<CountryCode>(
        "a country code of two capitals",
        "^[A-Z]{2}$",
        packed: new PackedForm<CountryCode>(static (w, v) => w.Count(v.Index), static (ref r) => CountryCode.FromIndex(r.Count())));

    public static Codec<BlocId> Bloc { get; } = Codecs.Value<BlocId>("the identifier of a bloc", "^[A-Za-z0-9][A-Za-z0-9+-]*$");

    public static Codec<MembershipId> Membership { get; } = Codecs.Value<MembershipId>("an identifier", LowerId);

    public static Codec<BlocEventId> BlocEvent { get; } = Codecs.Value<BlocEventId>("an identifier", LowerId);

    public static Codec<DiplomaticRelationId> DiplomaticRelation { get; } = Codecs.Value<DiplomaticRelationId>("an identifier", LowerId);

    public static Codec<BlocRoleId> BlocRole { get; } = Codecs.Value<BlocRoleId>("an identifier", LowerId);

    public static Codec<OfficeTermId> OfficeTerm { get; } = Codecs.Value<OfficeTermId>("an identifier", LowerId);

    public static Codec<AgreementId> Agreement { get; } = Codecs.Value<AgreementId>("the identifier of an agreement", LowerId);

    public static Codec<PersonId> Person { get; } = Codecs.Value<PersonId>("the identifier of a person", LowerId);

    public static Codec<VisitId> Visit { get; } = Codecs.Value<VisitId>("the identifier of a visit", LowerId);

    public static Codec<MeetingId> Meeting { get; } = Codecs.Value<MeetingId>("the identifier of a meeting", LowerId);

    public static Codec<CoverageId> Coverage { get; } = Codecs.Value<CoverageId>("an identifier", LowerId);

    public static Codec<PositionId> Position { get; } = Codecs.Value<PositionId>("an identifier", LowerId);

    public static Codec<IndicatorId> Indicator { get; } = Codecs.Value<IndicatorId>("an identifier", LowerId);

    public static Codec<DevelopmentId> Development { get; } = Codecs.Value<DevelopmentId>("an identifier", LowerId);

    public static Codec<CorridorId> Corridor { get; } = Codecs.Value<CorridorId>("the identifier of a corridor", LowerId);

    public static Codec<PoleId> Pole { get; } = Codecs.Value<PoleId>("the identifier of a pole", LowerId);

    public static Codec<ClaimId> Claim { get; } = Codecs.Value<ClaimId>("an identifier", LowerId);

    public static Codec<RecordReference> Record { get; } = new ParsedCodec<RecordReference>(
        "a section and an identifier, such as agreements[svk-2024]", @"^[a-zA-Z]+\[[A-Za-z0-9][A-Za-z0-9+.-]*\]$", RecordReference.TryParse);

    public static Codec<Fraction> Fraction { get; } = new ParsedCodec<Fraction>("a fraction, such as 1/3", "^[0-9]+/[1-9][0-9]*$", TryParseFraction);

    public static Codec<SourceId> Source { get; } = Codecs.Value<SourceId>("the identifier of a source", LowerId);

    public static Codec<Truth> Truth { get; } = Codecs.Value<Truth>("yes or no", "^(yes|no|unknown)$");

    private sealed class DayCodec : Codec<LocalDate>
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out LocalDate value)
        {
            value = default;
            if (node.Kind != JsonTokenType.String)
            {
                return WrongType(node, issues, "A day");
            }

            if (EdtfDate.TryParse(node.Text, out var date) && date.Precision == EdtfPrecision.Day && date.TryGetDay(out value) && date == EdtfDate.OfDay(value))
            {
                return true;
            }

            issues.At(node.Line).Error(IssueCode.InvalidValue, $"\"{node.Text}\" is not a day in the form 2024-05-24.");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, LocalDate value) => writer.WriteStringValue(EdtfDate.OfDay(value).ToString());

        public override void Pack(PackedWriter writer, LocalDate value) => writer.Count(Days.Number(value));

        public override LocalDate Unpack(ref PackedReader reader) => RecordPacking.Day(ref reader);

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteString("type", "string");
            schema.WriteString("format", "date");
        }
    }

    private delegate bool Parse<T>(string text, out T value);

    private static bool TryParseFraction(string text, out Fraction value)
    {
        value = default;
        var parts = text.Split('/');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var numerator)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            || denominator == 0)
        {
            return false;
        }

        value = new Fraction(numerator, denominator);
        return value.ToString() == text;
    }

    /// <summary>A value with one text, which its <c>ToString</c> gives.</summary>
    private sealed class ParsedCodec<T>(string description, string pattern, Parse<T> parse) : Codec<T>
        where T : struct
    {
        public override bool TryRead(JsonTree node, IssueCollector issues, out T value)
        {
            value = default;
            if (node.Kind != JsonTokenType.String)
            {
                return WrongType(node, issues, "A text");
            }

            if (parse(node.Text!, out value))
            {
                return true;
            }

            issues.At(node.Line).Error(IssueCode.InvalidValue, $"\"{node.Text}\" is not {description}.");
            return false;
        }

        public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());

        public override void Pack(PackedWriter writer, T value) => writer.Text(value.ToString()!);

        public override T Unpack(ref PackedReader reader) => parse(reader.Text(), out var value) ? value : throw PackedDocument.Damaged();

        public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions)
        {
            schema.WriteString("type", "string");
            schema.WriteString("description", description);
            schema.WriteString("pattern", pattern);
        }
    }
}
