using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AzForeignPolicy.Model.Tests.Serialization;

public sealed class RoundTripTests
{
    [Fact]
    public void The_sample_is_saved_as_it_was_loaded() => Save(SampleData.Load()).Should().Be(SampleData.Text);

    [Fact]
    public void Saving_does_not_follow_the_culture()
    {
        foreach (var culture in Cultures.Awkward)
        {
            Cultures.Under(culture, () => Save(SampleData.Load()).Should().Be(SampleData.Text));
        }
    }

    [Fact]
    public void The_default_data_set_goes_round_byte_for_byte()
    {
        var first = Save(ForeignPolicyDatasets.Default);
        var again = DatasetJson.Load(Encoding.UTF8.GetBytes(first));
        Save(again).Should().Be(first);
        again.AllRecords().Select(r => r.Reference).Should().Equal(ForeignPolicyDatasets.Default.AllRecords().Select(r => r.Reference));
        again.Sources.Count.Should().Be(ForeignPolicyDatasets.Default.Sources.Count);
        again.ToString().Should().Be(ForeignPolicyDatasets.Default.ToString());
        first.Should().NotContain("\\u", "letters are written as they are").And.NotContain("\r").And.EndWith("}\n");
    }

    [Fact]
    public void Every_curated_document_is_in_canonical_form()
    {
        var documents = CuratedDocuments.All;
        documents.Should().HaveCountGreaterThan(50);
        foreach (var document in documents)
        {
            Encoding.UTF8.GetString(DatasetJson.Format(document)).Should().Be(Encoding.UTF8.GetString(document.Utf8.Span), document.Name);
        }
    }

    [Fact]
    public void Documents_come_in_any_order() =>
        Save(DatasetJson.Load(CuratedDocuments.All.Reverse())).Should().Be(Save(ForeignPolicyDatasets.Default));

    [Fact]
    public void Any_order_of_members_and_records_is_brought_into_canonical_form()
    {
        var shuffled = Reversed(JsonNode.Parse(SampleData.Text)!);
        shuffled["agreements"]![0]!["parties"] = shuffled["agreements"]![0]!["parties"]!.DeepClone();
        Format(shuffled.ToJsonString()).Should().Be(SampleData.Text);
        Save(DatasetJson.Load(Encoding.UTF8.GetBytes(shuffled.ToJsonString()))).Should().Be(SampleData.Text);
    }

    [Fact]
    public void A_part_of_a_data_set_can_be_formatted() =>
        Format("""{"persons":[{"name":"Ə","id":"b","attestations":[{"confidence":"low","standing":"read","source":"not-here"}]}],"format":1}""").Should().Be(
            """
            {
              "format": 1,
              "persons": [
                {
                  "id": "b",
                  "name": "Ə",
                  "attestations": [
                    {
                      "source": "not-here",
                      "standing": "read",
                      "confidence": "low"
                    }
                  ]
                }
              ]
            }

            """);

    [Fact]
    public void Formatting_refuses_what_is_not_in_the_format() =>
        FluentActions.Invoking(() => Format("""{"format":1,"persons":[{"id":"b"}],"x":1}"""))
            .Should().Throw<InvalidDatasetException>().Which.Issues.Should().HaveCount(3);

    [Fact]
    public void Empty_members_and_unknown_answers_are_left_out()
    {
        var text = SampleData.With("\"metHostLeader\": \"yes\"", "\"metHostLeader\": \"unknown\"");
        text = SampleData.With(text, "\"locator\": \"page 2\"", "\"locator\": \"page 2\", \"says\": {}");
        text = SampleData.With(text, "\"name\": \"Slovakia\"", "\"name\": \"Slovakia\", \"successors\": []");
        Save(DatasetJson.Load(Encoding.UTF8.GetBytes(text))).Should().Be(SampleData.With("      \"metHostLeader\": \"yes\",\n", ""));
    }

    private static string Format(string text) => Encoding.UTF8.GetString(DatasetJson.Format(new DatasetDocument("x.json", Encoding.UTF8.GetBytes(text))));

    private static string Save(ForeignPolicyDataset dataset)
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(dataset, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>All members of objects backwards, and the records of each section; other lists keep their order, which has a meaning.</summary>
    private static JsonNode Reversed(JsonNode node, int depth = 0) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Reversed(p.Value!, depth + 1)))),
        JsonArray a => new JsonArray([.. (depth == 1 ? a.Reverse() : a).Select(i => Reversed(i!, depth + 1))]),
        _ => node.DeepClone(),
    };
}
