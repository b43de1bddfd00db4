using System.Runtime.InteropServices;
using System.Text;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Identifiers, actors, codes and names of countries: found or not, read or refused, never anything else.</summary>
internal static class NamesTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        "AZ", "AZE", "031", "SUHH", "EU", "country:AZ", "bloc:EU", "name:", "country:", ":", "Azerbaijan", "Azərbaycan", "Азербайджан", "Congo", "İran", "ıran", "ı", "İ", "Türkiye",
        "\uFFFE", "\uFFFF", "\uFDD0", "\u0301", "i\u0307", "\u200D", "\0", " ", "’", "&", ".", "-", "+", "ﷺ", "ﬁ", "Ａ", "한국", "𝔸", "\u202E", "\uFEFF", "Å", "yes", "unknown", "agreements[svk-2024]",
    ];

    private static readonly ForeignPolicyDataset Data = ForeignPolicyDatasets.Default;

    internal static void Try(byte[] input)
    {
        Text(Encoding.UTF8.GetString(input), input);
        var units = MemoryMarshal.Cast<byte, char>(input.AsSpan(0, input.Length & ~1)).ToString();
        Text(units, Encoding.UTF8.GetBytes(units));
    }

    private static void Text(string text, byte[] utf8)
    {
        Value<CountryCode>(text, utf8);
        Value<BlocId>(text, utf8);
        Value<AgreementId>(text, utf8);
        Value<VisitId>(text, utf8);
        Value<MeetingId>(text, utf8);
        Value<PersonId>(text, utf8);
        Value<SourceId>(text, utf8);
        Value<MembershipId>(text, utf8);
        Value<CoverageId>(text, utf8);
        Value<ClaimId>(text, utf8);
        Value<Actor>(text, utf8);
        Value<Truth>(text, utf8);

        var found = Data.FindCountries(text);
        Unless(!found.IsDefault && found.Length < 20, "a name finds a list");
        Unless(found.Select(c => c.Code).SequenceEqual(found.Select(c => c.Code).Distinct().Order()), "candidates come once, by code");
        Unless(Data.FindCountries($" {text}’ ").SequenceEqual(found), "space and apostrophes do not matter");

        var codes = Data.Codes;
        var on = new LocalDate(1980, 1, 1);
        foreach (var match in new[] { codes.FromAlpha2(text), codes.FromAlpha2(text, on), codes.FromAlpha3(text), codes.FromAlpha3(text, on), codes.FromNumeric(text), codes.FromNumeric(text, on), codes.FromFormerCode(text) })
        {
            Unless(match.Candidates.All(c => Data.Countries.TryGet(c, out _)), "a code means countries of the data");
            Unless(text.Length is 2 or 3 or 4 || match.IsNone, "only codes are codes");
        }

        if (utf8.Length >= sizeof(int))
        {
            var number = BitConverter.ToInt32(utf8);
            _ = codes.FromCorrelatesOfWar(number, on).Candidates;
            _ = codes.FromGleditschWard(number % 1000).Candidates;
        }
    }

    private static void Value<T>(string text, byte[] utf8)
        where T : struct, IEquatable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable
    {
        var isRead = T.TryParse(text, null, out var value);
        var isReadInUtf8 = T.TryParse(utf8, null, out var same);
        if (Encoding.UTF8.GetString(utf8) == text && Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(utf8))
        {
            Unless(isRead == isReadInUtf8 && value.Equals(same), $"{typeof(T).Name} is the same in UTF-8");
        }

        Unless(T.TryParse(text.AsSpan(), null, out var spanned) == isRead && spanned.Equals(value), $"{typeof(T).Name} is the same from a span");
        if (isRead)
        {
            Unless(value.ToString(null, null) == text, $"{typeof(T).Name} is written as it was read");
            return;
        }

        Unless(value.Equals(default), $"nothing is left behind by a refusal of {typeof(T).Name}");
        try
        {
            T.Parse(text, null);
        }
        catch (FormatException e)
        {
            Unless(e.Message.Length < 2000, $"a refusal of {typeof(T).Name} is short");
            return;
        }

        throw new FuzzFaultException($"what TryParse refuses, Parse of {typeof(T).Name} refuses");
    }
}
