using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The name of a country in languages other than English.</summary>
/// <remarks>Immutable and safe for use by several threads. At least one name is given.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class CountryNames
{
    internal static readonly Shape<CountryNames, Draft> Shape = new(
        "countryNames",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<CountryNames, Draft>.Optional("az", Codecs.Text, v => v.Azerbaijani, (d, v) => d.Azerbaijani = v),
            ShapeMembers<CountryNames, Draft>.Optional("ru", Codecs.Text, v => v.Russian, (d, v) => d.Russian = v),
            ShapeMembers<CountryNames, Draft>.Optional("tr", Codecs.Text, v => v.Turkish, (d, v) => d.Turkish = v),
        ]);

    /// <summary>Makes the name of a country in languages other than English.</summary>
    /// <param name="azerbaijani">The name in Azerbaijani, or null.</param>
    /// <param name="russian">The name in Russian, or null.</param>
    /// <param name="turkish">The name in Turkish, or null.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or there is no name at all.</exception>
    public CountryNames(string? azerbaijani = null, string? russian = null, string? turkish = null)
    {
        Azerbaijani = Guard.OptionalText(azerbaijani);
        Russian = Guard.OptionalText(russian);
        Turkish = Guard.OptionalText(turkish);
        if (azerbaijani is null && russian is null && turkish is null)
        {
            throw new ArgumentException("At least one name is required.");
        }
    }

    /// <summary>The name in Azerbaijani, or null.</summary>
    public string? Azerbaijani { get; }

    /// <summary>The name in Russian, or null.</summary>
    public string? Russian { get; }

    /// <summary>The name in Turkish, or null.</summary>
    public string? Turkish { get; }

    /// <summary>The names, in the order of the languages' codes.</summary>
    public override string ToString() => string.Join(" · ", new[] { Azerbaijani, Russian, Turkish }.Where(n => n is not null));

    internal sealed class Draft
    {
        public string? Azerbaijani { get; set; }

        public string? Russian { get; set; }

        public string? Turkish { get; set; }

        public CountryNames? Build(IssueCollector issues) => Guard.Try(issues, () => new CountryNames(Azerbaijani, Russian, Turkish));
    }
}
