using System.Text;
using System.Text.Json.Nodes;

namespace AzForeignPolicy.Model.Tests;

/// <summary>A small world for questions: a few states, three blocs, one person, and the records of a test in short JSON. Each value is said by the one source.</summary>
internal static class World
{
    private const string Frame = """
        {
          "format": 1, "name": "World", "version": "1", "asOf": "2025-12-31",
          "sources": [ { "id": "src", "title": "Source", "kind": "other" } ],
          "countries": [
            { "code": "AZ", "name": "Azerbaijan", "status": "unMember" }, { "code": "GE", "name": "Georgia", "status": "unMember" },
            { "code": "KZ", "name": "Kazakhstan", "status": "unMember" }, { "code": "RU", "name": "Russia", "status": "unMember" },
            { "code": "TR", "name": "Türkiye", "status": "unMember" }, { "code": "US", "name": "United States", "status": "unMember" }
          ],
          "blocs": [
            { "id": "EAEU", "name": "Union", "abbreviation": "EAEU", "kind": "economicUnion", "founded": "2015-01-01", "weights": { "member": "full" } },
            { "id": "NATO", "name": "Alliance", "abbreviation": "NATO", "kind": "militaryAlliance", "founded": "1949-04-04", "weights": { "member": "full" } },
            { "id": "OTS", "name": "States", "abbreviation": "OTS", "kind": "intergovernmentalOrganisation", "founded": "2009-10-03", "dissolved": "2025-06-30",
              "formerNames": [ { "name": "Council", "until": "2021-11-11" }, { "name": "Older" } ], "weights": { "member": "full" } }
          ],
          "persons": [ { "id": "p", "name": "Person" } ]
        }
        """;

    private static readonly string[] Said = ["signed", "established", "inForce", "ended", "date", "status", "opened", "days", "level", "place", "founded", "dissolved", "value"];

    /// <summary>Loads the frame with more records.</summary>
    internal static ForeignPolicyDataset With(string records)
    {
        var document = JsonNode.Parse(Frame)!.AsObject();
        foreach (var (section, added) in JsonNode.Parse(records)!.AsObject())
        {
            var list = document[section]?.AsArray() ?? (JsonArray)(document[section] = new JsonArray())!;
            foreach (var record in added!.AsArray())
            {
                list.Add(record!.DeepClone());
            }
        }

        foreach (var (section, list) in document.Where(s => s.Value is JsonArray && s.Key != "sources"))
        {
            foreach (var record in list!.AsArray())
            {
                record!["attestations"] = new JsonArray(new JsonObject
                {
                    ["source"] = "src",
                    ["standing"] = "read",
                    ["confidence"] = "high",
                    ["says"] = SaysOf(section, record.AsObject()),
                });
            }
        }

        return DatasetJson.Load(Encoding.UTF8.GetBytes(document.ToJsonString()), "world.json");
    }

    private static JsonObject SaysOf(string section, JsonObject record)
    {
        var says = new JsonObject();
        foreach (var (member, value) in record.Where(m => (Said.Contains(m.Key) && section != "countries") || (m.Key == "kind" && section == "visits")))
        {
            says[member] = value!.ToString();
        }

        if (section is "memberships" or "blocRoles" or "officeTerms" && EdtfInterval.Parse(record["period"]!.ToString()) is var period)
        {
            if (period.Start is { } start)
            {
                says["start"] = start.ToString();
            }

            if (period.End is { } end)
            {
                says["end"] = end.ToString();
            }
        }

        return says;
    }
}
