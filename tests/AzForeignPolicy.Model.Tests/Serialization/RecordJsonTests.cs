using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model.Tests.Serialization;

/// <summary>An application's own answer that holds records of this library.</summary>
public sealed record RecordAnswer(Agreement Agreement, IReadOnlyList<Membership> Memberships, Visit? Visit, Dictionary<CountryCode, Country> Countries, Source Source);

/// <summary>An application's own source-generated context.</summary>
[JsonSerializable(typeof(RecordAnswer))]
public sealed partial class RecordContext : JsonSerializerContext;

/// <summary>Records by System.Text.Json, as an application uses it.</summary>
public sealed class RecordJsonTests
{
    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 16 };

    private static readonly ForeignPolicyDataset Data = SampleData.Load();

    private static string AgreementJson => JsonSerializer.Serialize(Data.Agreements[AgreementId.Parse("svk-2024")]);

    [Fact]
    public void Every_record_goes_round_with_default_options_in_the_form_of_the_data_format()
    {
        var sections = JsonNode.Parse(SampleData.Text)!;
        foreach (var record in Data.AllRecords())
        {
            var json = JsonSerializer.Serialize(record, record.GetType());
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, record.GetType()), record.GetType()).Should().Be(json);
            var (section, id) = (record.Reference.ToString().Split('[')[0], record.Reference.Id);
            var inDocument = sections[section]!.AsArray().Single(n => (string?)(n!["id"] ?? n["code"]) == id);
            JsonNode.DeepEquals(JsonNode.Parse(json), inDocument).Should().BeTrue("{0} is written as in a document", record.Reference);
        }

        foreach (var source in Data.Sources)
        {
            var json = JsonSerializer.Serialize(source);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<Source>(json)).Should().Be(json);
        }
    }

    [Fact]
    public void Every_record_of_the_default_data_set_goes_round()
    {
        foreach (var record in ForeignPolicyDatasets.Default.AllRecords().Where((_, i) => i % 7 == 0))
        {
            var json = JsonSerializer.Serialize(record, record.GetType());
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, record.GetType()), record.GetType()).Should().Be(json);
        }
    }

    [Fact]
    public void Records_go_round_through_an_applications_own_context()
    {
        var answer = new RecordAnswer(
            Data.Agreements[AgreementId.Parse("svk-2024")], [.. Data.Memberships], Data.Visits.Single(), Data.Countries.ToDictionary(c => c.Code), Data.Sources.First());
        var json = JsonSerializer.Serialize(answer, RecordContext.Default.RecordAnswer);
        var back = JsonSerializer.Deserialize(json, RecordContext.Default.RecordAnswer)!;
        JsonSerializer.Serialize(back, RecordContext.Default.RecordAnswer).Should().Be(json);
        back.Agreement.Title.Should().Be(answer.Agreement.Title);
        back.Countries.Should().ContainKey(CountryCode.Parse("AZ"));
        JsonSerializer.Serialize(answer).Should().Be(json, "reflection gives the same");
    }

    [Fact]
    public void An_applications_own_context_is_as_strict()
    {
        var json = JsonSerializer.Serialize(
            new RecordAnswer(Data.Agreements.First(), [], null, [], Data.Sources.First()), RecordContext.Default.RecordAnswer);
        var bad = json.Replace("\"title\":\"Memorandum of understanding\",", "", StringComparison.Ordinal);
        bad.Should().NotBe(json);
        FluentActions.Invoking(() => JsonSerializer.Deserialize(bad, RecordContext.Default.RecordAnswer)).Should().Throw<JsonException>().WithMessage("*title: The member is required.*");
    }

    [Fact]
    public void All_problems_of_a_record_come_at_once()
    {
        var node = JsonNode.Parse(AgreementJson)!.AsObject();
        node.Remove("title");
        node["place"] = null;
        node["capital"] = "x";
        node["kind"] = 3;
        node["parties"]![1]!["acts"]![0]!["act"] = "Ratification";
        FluentActions.Invoking(() => node.Deserialize<Agreement>()).Should().Throw<JsonException>().Which.Message
            .Should().ContainAll(
                "title: The member is required.",
                "place: A text is expected here, not null.",
                "capital: The format knows no member of this name here.",
                "kind: A name is expected here, not a number.",
                "parties[1].acts[0].act: \"Ratification\" is not one of:");
    }

    [Theory]
    [InlineData("\"signed\":\"2024-05-07\",", "\"signed\":\"2024-05-08\",")]
    [InlineData("\"place\":\"Bak\\u0131\",\"follows\"", "\"place\":\"Baku\",\"follows\"")]
    [InlineData("\"form\":\"signed\"", "\"form\":\"signed\",\"form\":\"adopted\"")]
    [InlineData("\"actor\":\"country:SK\"", "\"actor\":null")]
    [InlineData("\"actor\":\"country:SK\"", "\"actor\":\"country:AZ\"")]
    [InlineData("\"reason\":\"The", "\"reason\":\"\\ud800The")]
    [InlineData("\"reason\":\"The", "\"reason\":\" The")]
    [InlineData("\"standing\":\"read\"", "\"standing\":1")]
    public void What_a_document_must_not_hold_is_refused(string good, string bad)
    {
        AgreementJson.Should().Contain(good);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Agreement>(AgreementJson.Replace(good, bad, StringComparison.Ordinal))).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"svk-2024\"")]
    [InlineData("1")]
    [InlineData("{}")]
    public void A_record_is_an_object(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Agreement>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Records_nested_too_deep_are_refused()
    {
        var json = string.Concat(Enumerable.Repeat("{\"x\":", 60)) + "1" + new string('}', 60);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Person>(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Records_are_read_from_a_stream_in_pieces()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Repeat(AgreementJson, 200)) + "]"));
        JsonSerializer.Deserialize<List<Agreement>>(stream, SmallPieces).Should().HaveCount(200).And.OnlyContain(a => a.Parties.Length == 2);
    }
}
