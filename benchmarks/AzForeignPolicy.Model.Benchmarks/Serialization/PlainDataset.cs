using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The data format as plain classes, as a program without the library would read it: no checks, texts stay texts, unknown members are skipped.</summary>
internal sealed class PlainDataset
{
    public string Name { get; set; } = "";

    public string AsOf { get; set; } = "";

    public List<PlainSource> Sources { get; set; } = [];

    public List<PlainCountry> Countries { get; set; } = [];

    public List<PlainBloc> Blocs { get; set; } = [];

    public List<PlainMembership> Memberships { get; set; } = [];

    public List<PlainAgreement> Agreements { get; set; } = [];

    public List<PlainPerson> Persons { get; set; } = [];

    public List<PlainVisit> Visits { get; set; } = [];

    public List<PlainMeeting> Meetings { get; set; } = [];

    /// <summary>What such a program can say: dates are compared as text, and what is not known is a no.</summary>
    public bool IsMember(string member, string bloc, string day)
    {
        foreach (var membership in Memberships)
        {
            if (membership.Bloc == bloc && membership.Member == member && membership.Status == "member")
            {
                var slash = membership.Period.IndexOf('/', StringComparison.Ordinal);
                var (first, last) = (membership.Period[..slash], membership.Period[(slash + 1)..]);
                if (string.CompareOrdinal(first, day) <= 0 && (last == ".." || string.CompareOrdinal(day, last) <= 0))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

internal sealed class PlainSource
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string? Url { get; set; }

    public string? Published { get; set; }
}

internal sealed class PlainAttestation
{
    public string Source { get; set; } = "";

    public string Standing { get; set; } = "";

    public string Confidence { get; set; } = "";

    public Dictionary<string, string>? Says { get; set; }

    public string? Note { get; set; }
}

internal sealed class PlainCountry
{
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Alpha3 { get; set; }

    public List<PlainAttestation> Attestations { get; set; } = [];
}

internal sealed class PlainBloc
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public Dictionary<string, string> Weights { get; set; } = [];

    public List<PlainAttestation> Attestations { get; set; } = [];
}

internal sealed class PlainMembership
{
    public string Id { get; set; } = "";

    public string Bloc { get; set; } = "";

    public string Member { get; set; } = "";

    public string Status { get; set; } = "";

    public string Period { get; set; } = "";

    public List<PlainAttestation> Attestations { get; set; } = [];
}

internal sealed class PlainParty
{
    public string Actor { get; set; } = "";
}

internal sealed class PlainAgreement
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Force { get; set; } = "";

    public List<PlainParty> Parties { get; set; } = [];

    public string? Signed { get; set; }

    public string? InForce { get; set; }

    public string? Ended { get; set; }

    public List<PlainAttestation> Attestations { get; set; } = [];
}

internal sealed class PlainPerson
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";
}

internal sealed class PlainOffice
{
    public string Kind { get; set; } = "";

    public string Title { get; set; } = "";
}

internal sealed class PlainEncounter
{
    public string? Person { get; set; }

    public PlainOffice Office { get; set; } = new();

    public string Of { get; set; } = "";

    public string? Level { get; set; }
}

internal sealed class PlainVisit
{
    public string Id { get; set; } = "";

    public string Visitor { get; set; } = "";

    public PlainOffice Office { get; set; } = new();

    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public string Days { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? Place { get; set; }

    public List<PlainEncounter> Encounters { get; set; } = [];

    public List<PlainAttestation> Attestations { get; set; } = [];
}

internal sealed class PlainMeeting
{
    public string Id { get; set; } = "";

    public string Date { get; set; } = "";

    public string Level { get; set; } = "";

    public List<PlainEncounter> Participants { get; set; } = [];

    public List<PlainAttestation> Attestations { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainDataset))]
internal sealed partial class PlainJson : JsonSerializerContext;
