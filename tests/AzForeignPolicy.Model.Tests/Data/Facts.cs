using System.Text.Json;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>What the tests of the data ask again and again, by plain loops over the records and by no query of the library.</summary>
internal static class Facts
{
    /// <summary>The day of the article that the project started from.</summary>
    internal static readonly LocalDate ArticleDay = new(2024, 5, 24);

    internal static readonly AgreementKind[] StrategicKinds =
    [
        AgreementKind.StrategicPartnershipDeclaration,
        AgreementKind.StrategicPartnershipTreaty,
        AgreementKind.StrategicPartnershipCharter,
        AgreementKind.Alliance,
    ];

    internal static readonly string[] FormerRepublics = ["AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ"];

    internal static ForeignPolicyDataset Curated => ForeignPolicyDatasets.Default;

    internal static LocalDate Day(string text) => EdtfDate.Parse(text).Earliest;

    /// <summary>Those whose status in a bloc certainly covers a day; countries as bare codes, blocs tagged.</summary>
    internal static string[] In(string bloc, MembershipStatus status, LocalDate day) =>
        [.. Curated.Memberships
            .Where(m => m.Bloc == BlocId.Parse(bloc) && m.Status == status && m.Covers(day, Curated.AsOf).IsYes)
            .Select(m => Name(m.Member))
            .Order(StringComparer.Ordinal)];

    internal static int Count(string bloc, string day, MembershipStatus status = MembershipStatus.Member) => In(bloc, status, Day(day)).Length;

    internal static string Name(Actor actor) => actor.TryGetCountry(out var country) ? country.ToString() : actor.ToString();

    /// <summary>The members of the European Union that have a strategic text with Azerbaijan standing on a day.</summary>
    internal static string[] StrategicPartnersInTheUnion(LocalDate day)
    {
        var members = In("EU", MembershipStatus.Member, day);
        return [.. Curated.Agreements
            .Where(a => StrategicKinds.Contains(a.Kind) && a.HasParty(CountryCode.Parse("AZ")) && a.StandsOn(day, Curated.AsOf).IsYes)
            .SelectMany(a => a.Parties)
            .Select(p => Name(p.Actor))
            .Where(members.Contains)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The statements of completeness that speak of a fact on a day and hold in every view.</summary>
    internal static IEnumerable<Coverage> StatementsOn(LocalDate day, FactKind fact) =>
        Curated.Coverage.Where(c => c.Fact == fact && c.OnlyInViewOf is null && Validity.Covers(c.Window, Days.Number(day), Curated.AsOfDay, Curated.AsOfDay).IsYes);

    /// <summary>Every text in the embedded documents with the document and the member it stands in.</summary>
    internal static IEnumerable<(string Document, string Member, string Text)> Texts()
    {
        foreach (var document in CuratedDocuments.All)
        {
            using var json = JsonDocument.Parse(document.Utf8);
            foreach (var (member, text) in Texts(json.RootElement, ""))
            {
                yield return (document.Name, member, text);
            }
        }
    }

    private static IEnumerable<(string Member, string Text)> Texts(JsonElement element, string member) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value, p.Name).Prepend((member, p.Name))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Texts(e, member)),
        JsonValueKind.String => [(member, element.GetString()!)],
        _ => [],
    };
}
