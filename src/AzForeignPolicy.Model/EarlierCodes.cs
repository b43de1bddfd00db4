using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Codes of ISO 3166-1 that meant a polity on some days and are not its codes in this data set.</summary>
/// <remarks>Immutable and safe for use by several threads. At least one code is given.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class EarlierCodes
{
    internal static readonly Shape<EarlierCodes, Draft> Shape = new(
        "earlierCodes",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<EarlierCodes, Draft>.OptionalValue("alpha2", RecordCodecs.Country, v => v.Alpha2, (d, v) => d.Alpha2 = v),
            ShapeMembers<EarlierCodes, Draft>.Optional("alpha3", Codecs.Pattern("^[A-Z]{3}$", CodeText.IsThreeCapitals, "a code of three capitals"), v => v.Alpha3, (d, v) => d.Alpha3 = v),
            ShapeMembers<EarlierCodes, Draft>.Optional("numeric", Codecs.Pattern("^[0-9]{3}$", CodeText.IsThreeDigits, "a code of three digits"), v => v.Numeric, (d, v) => d.Numeric = v),
            ShapeMembers<EarlierCodes, Draft>.Required("period", RecordCodecs.Period, v => v.Period, (d, v) => d.Period = v),
        ]);

    /// <summary>Makes codes of ISO 3166-1 that meant a polity on some days and are not its codes in this data set.</summary>
    /// <param name="period">The days on which the codes mean the polity.</param>
    /// <param name="alpha2">The two letters, or null.</param>
    /// <param name="alpha3">The three letters, or null.</param>
    /// <param name="numeric">The three digits, or null.</param>
    /// <exception cref="ArgumentException">There is no code at all, or a value is not of its form.</exception>
    public EarlierCodes(EdtfInterval period, CountryCode? alpha2 = null, string? alpha3 = null, string? numeric = null)
    {
        Period = period;
        Alpha2 = alpha2 is { } two ? Guard.NotDefault(two, nameof(alpha2)) : null;
        Alpha3 = Guard.OptionalCode(alpha3, CodeText.IsThreeCapitals, "a code of three capitals");
        Numeric = Guard.OptionalCode(numeric, CodeText.IsThreeDigits, "a code of three digits");
        if (alpha2 is null && alpha3 is null && numeric is null)
        {
            throw new ArgumentException("At least one code is required.");
        }
    }

    /// <summary>The two letters, or null.</summary>
    public CountryCode? Alpha2 { get; }

    /// <summary>The three letters, or null.</summary>
    public string? Alpha3 { get; }

    /// <summary>The three digits, or null.</summary>
    public string? Numeric { get; }

    /// <summary>The days on which the codes mean the polity.</summary>
    public EdtfInterval Period { get; }

    /// <summary>The codes and the days.</summary>
    public override string ToString() => $"{string.Join(" ", new[] { Alpha2?.ToString(), Alpha3, Numeric }.Where(c => c is not null))} ({Period})";

    internal sealed class Draft
    {
        public CountryCode? Alpha2 { get; set; }

        public string? Alpha3 { get; set; }

        public string? Numeric { get; set; }

        public EdtfInterval Period { get; set; }

        public EarlierCodes? Build(IssueCollector issues) => Guard.Try(issues, () => new EarlierCodes(Period, Alpha2, Alpha3, Numeric));
    }
}
