using System.Text;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Claims laid over a small data set: refused with issues, or audited, each with one verdict, and written as fact checks.</summary>
internal static class ClaimsTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        .. JsonTarget.Words, "\"membership\"", "\"recordValue\"", "\"ask\"", "\"expect\": \"no\"", "\"holds\": [],", "\"agreements[svk-2024]\"", "\"persons[x]\"", "\"signed\"", "\"opinion\"", "\"prediction\"", "\"on\": \"9999-12-31\"",
        "\"on\": \"0001-01-01\"", "\"from\": \"2030-01-01\"", "\"to\": \"1990-01-01\"", "\"actors\": [],", "\"blocs\": [\"NoSuch\"],", "\"value\": \"XXXX\"", "\"atLeast\": -2147483648", "\"count\": 2147483647",
    ];

    private const string BaseText = """
        {
          "format": 1, "name": "Base", "version": "1", "asOf": "2025-12-31",
          "sources": [ { "id": "src", "title": "Source", "kind": "other" } ],
          "countries": [
            { "code": "AZ", "name": "Azerbaijan", "status": "unMember", "attestations": [ { "source": "src", "standing": "read", "confidence": "high" } ] },
            { "code": "SK", "name": "Slovakia", "status": "unMember", "attestations": [ { "source": "src", "standing": "read", "confidence": "high" } ] }
          ],
          "blocs": [
            { "id": "EU", "name": "Union", "abbreviation": "EU", "kind": "economicUnion", "weights": { "member": "full" }, "attestations": [ { "source": "src", "standing": "read", "confidence": "high" } ] },
            { "id": "OTS", "name": "States", "abbreviation": "OTS", "kind": "intergovernmentalOrganisation", "weights": { "member": "full" }, "attestations": [ { "source": "src", "standing": "read", "confidence": "high" } ] }
          ],
          "memberships": [
            { "id": "ots-az", "bloc": "OTS", "member": "country:AZ", "status": "member", "period": "2009-10-03/..",
              "attestations": [ { "source": "src", "standing": "read", "confidence": "high", "says": { "status": "member", "start": "2009-10-03" } } ] }
          ],
          "agreements": [
            { "id": "svk-2024", "title": "Declaration", "kind": "strategicPartnershipDeclaration", "force": "political", "form": "signed",
              "parties": [ { "actor": "country:AZ" }, { "actor": "country:SK" } ], "signed": "2024-05-07",
              "attestations": [ { "source": "src", "standing": "read", "confidence": "high", "says": { "signed": "2024-05-07" } } ] }
          ]
        }
        """;

    private static readonly ForeignPolicyDataset Base = DatasetJson.Load(Encoding.UTF8.GetBytes(BaseText), "base.json");

    internal static void Try(byte[] input)
    {
        foreach (var mode in new[] { OverlayMode.Add, OverlayMode.AddOrReplace })
        {
            ForeignPolicyDataset data;
            try
            {
                data = Base.ToBuilder().AddJson(new DatasetDocument("claims.json", input), mode).Build();
            }
            catch (InvalidDatasetException e)
            {
                Unless(e.Issues.Any(i => i.Severity == IssueSeverity.Error), "what is refused has an error");
                Unless(Base.Claims.Count == 0 && Base.Sources.Count == 1, "the base is as it was");
                continue;
            }

            foreach (var source in data.Claims.Select(c => c.Source).Distinct())
            {
                var report = data.Audit(source);
                Unless(report.Findings.Length == data.Claims.Count(c => c.Source == source), "every claim has one finding");
                Unless(report.ToString() == data.Audit(source).ToString(), "an audit says the same twice");
                using var stream = new MemoryStream();
                ClaimReviewJson.Write(report, "Author", stream);
                using var document = System.Text.Json.JsonDocument.Parse(stream.ToArray());
            }
        }
    }
}
