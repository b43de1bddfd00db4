using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AzForeignPolicy.Model.Tests.Serialization;

public sealed partial class SchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(DatasetJson.Schema())!.AsObject();

    [Fact]
    public void The_published_schema_is_the_one_that_the_code_writes() =>
        Repository.Read("docs/schema/dataset.schema.json").Should().Be(
            DatasetJson.Schema(), "docs/schema/dataset.schema.json is written from DatasetJson.Schema()");

    [Fact]
    public void Every_reference_in_the_schema_leads_somewhere()
    {
        var parts = Schema["$defs"]!.AsObject();
        var references = Nodes(Schema).OfType<JsonObject>().Select(o => (string?)o["$ref"]).OfType<string>().Distinct().ToList();
        references.Should().BeEquivalentTo(parts.Select(p => "#/$defs/" + p.Key));
    }

    [Fact]
    public void The_description_of_the_format_names_every_section_member_and_name()
    {
        var code = CodeSpans().Matches(Repository.Read("docs/data-format.md")).Select(m => m.Value).ToList();
        var words = code.SelectMany(c => Words().Matches(c)).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var objects = Nodes(Schema).OfType<JsonObject>().ToList();
        var members = objects.Select(o => o["properties"]).OfType<JsonObject>().SelectMany(p => p.Select(m => m.Key));
        var names = objects.Select(o => o["enum"]).OfType<JsonArray>().SelectMany(e => e.Select(n => (string)n!));
        members.Concat(names).Distinct().Except(words).Should().BeEmpty("docs/data-format.md describes the whole format");
    }

    [Fact]
    public void The_description_gives_each_section_its_members_and_says_which_are_required()
    {
        var text = Repository.Read("docs/data-format.md");
        foreach (var (section, list) in Schema["properties"]!.AsObject().Where(p => (string?)p.Value!["type"] == "array"))
        {
            var start = text.IndexOf($"### `{section}`\n", StringComparison.Ordinal);
            start.Should().BePositive("there is a heading for {0}", section);
            var end = text.IndexOf("\n### ", start + 4, StringComparison.Ordinal);
            var body = text[start..(end < 0 ? text.Length : end)];
            var definition = Schema["$defs"]![((string)list!["items"]!["$ref"]!).Split('/')[^1]]!;
            var required = definition["required"]!.AsArray().Select(r => (string)r!).ToHashSet();
            foreach (var (member, _) in definition["properties"]!.AsObject().Where(m => m.Key != "preferences"))
            {
                Regex.IsMatch(body, $"`{member}`").Should().BeTrue("{0} describes {1}", section, member);
                var mark = Regex.Match(body, $@"(?<open>\*?)`{member}`(?<close>\**)");
                var isRequired = mark.Groups["close"].Length > mark.Groups["open"].Length;
                isRequired.Should().Be(required.Contains(member), "the star of {0} in {1} says whether it is required", member, section);
            }
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        null => [],
        JsonObject o => [o, .. o.SelectMany(m => Nodes(m.Value))],
        JsonArray a => [a, .. a.SelectMany(Nodes)],
        _ => [node],
    };

    [GeneratedRegex("```.*?```|`[^`]+`", RegexOptions.Singleline)]
    private static partial Regex CodeSpans();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Words();
}
