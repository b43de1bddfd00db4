using System.Text;

namespace AzForeignPolicy.Model.Tests.Dataset;

public sealed class ForeignPolicyDatasetBuilderTests
{
    private static readonly PersonId Aliyev = PersonId.Parse("ilham-aliyev");
    private static readonly RecordReference AliyevRecord = new(RecordKind.Person, "ilham-aliyev");

    [Fact]
    public void An_empty_builder_reports_the_whole_header() =>
        Issues(new ForeignPolicyDatasetBuilder()).Should().Equal("HeaderMissing name", "HeaderMissing version", "HeaderMissing asOf");

    [Fact]
    public void A_header_alone_is_an_empty_data_set()
    {
        var data = new ForeignPolicyDatasetBuilder { Name = "Mine", Version = "1", AsOf = new LocalDate(2025, 1, 1) }.Build();
        data.AllRecords().Should().BeEmpty();
        data.Countries.Count.Should().Be(0);
        Issues(new ForeignPolicyDatasetBuilder { Name = " Mine", Version = "", AsOf = new LocalDate(2025, 1, 1) }).Should().Equal("TextNotNormalized name", "TextNotNormalized version");
    }

    [Fact]
    public void A_builder_of_a_data_set_makes_the_same_again()
    {
        foreach (var data in new[] { SampleData.Load(), ForeignPolicyDatasets.Default })
        {
            var again = data.ToBuilder().Build();
            (again.Name, again.Version, again.AsOf).Should().Be((data.Name, data.Version, data.AsOf));
            again.AllRecords().Should().Equal(data.AllRecords());
            again.Sources.Should().Equal(data.Sources);
        }
    }

    [Fact]
    public void A_record_is_added_once()
    {
        var builder = SampleData.Load().ToBuilder().Add(Person("x", "X")).Add(Person("ilham-aliyev", "Another")).Add(Person("x", "Y"));
        Issues(builder).Should().Equal("DuplicateId persons[ilham-aliyev]", "DuplicateId persons[x]");
        Issues(builder).Should().HaveCount(2, "building twice reports the same");
    }

    [Fact]
    public void A_record_is_replaced_if_it_is_there()
    {
        var data = SampleData.Load();
        data.ToBuilder().Replace(Person("ilham-aliyev", "Another")).Build().Persons[Aliyev].Name.Should().Be("Another");
        data.Persons[Aliyev].Name.Should().Be("Ilham Aliyev", "a data set never changes");
        Issues(data.ToBuilder().Replace(Person("x", "X"))).Should().Equal("NothingToReplace persons[x]");
    }

    [Fact]
    public void Sources_are_added_and_replaced_alike()
    {
        var data = SampleData.Load();
        var paper = new Source(SourceId.Parse("paper"), "Another", SourceKind.Press);
        data.ToBuilder().Replace(paper).Build().Sources[paper.Id].Title.Should().Be("Another");
        Issues(data.ToBuilder().Add(paper)).Should().Equal("DuplicateId sources[paper]");
        Issues(data.ToBuilder().Replace(new Source(SourceId.Parse("x"), "X", SourceKind.Press))).Should().Equal("NothingToReplace sources[x]");
    }

    [Fact]
    public void What_is_taken_out_must_not_be_referred_to()
    {
        var builder = SampleData.Load().ToBuilder();
        builder.Remove(AliyevRecord).Should().BeTrue();
        builder.Remove(AliyevRecord).Should().BeFalse();
        builder.Remove(default).Should().BeFalse();
        Issues(builder).Should().Equal("UnknownReference visits[fico-az] visitor", "UnknownReference meetings[forum] participants[0].person");
        builder.Add(Person("ilham-aliyev", "Back"));
        builder.Build().Persons[Aliyev].Name.Should().Be("Back");
    }

    [Fact]
    public void References_of_added_records_are_checked()
    {
        var stranger = new Person.Builder { Id = PersonId.Parse("x"), Name = "X", Attestations = [new Attestation(SourceId.Parse("nowhere"), Standing.Read, Confidence.High)] }.Build();
        Issues(SampleData.Load().ToBuilder().Add(stranger)).Should().Equal("UnknownReference persons[x] attestations[0].source");
    }

    [Fact]
    public void A_document_is_laid_over_the_default_data_set_in_three_ways()
    {
        var start = ForeignPolicyDatasets.Default;
        var source = start.Sources.First().Id;
        start.Persons.Contains(Aliyev).Should().BeTrue();

        // New records only.
        start.ToBuilder().AddJson(Persons(source, "new-person")).Build().Persons.Count.Should().Be(start.Persons.Count + 1);
        Issues(start.ToBuilder().AddJson(Persons(source, "new-person", "ilham-aliyev"))).Should().Equal("DuplicateId persons[ilham-aliyev]");

        // Known records only.
        start.ToBuilder().AddJson(Persons(source, "ilham-aliyev"), OverlayMode.Replace).Build().Persons[Aliyev].Name.Should().Be("Overlaid");
        Issues(start.ToBuilder().AddJson(Persons(source, "new-person", "ilham-aliyev"), OverlayMode.Replace)).Should().Equal("NothingToReplace persons[new-person]");

        // Either.
        var both = start.ToBuilder().AddJson(Persons(source, "new-person", "ilham-aliyev"), OverlayMode.AddOrReplace).Build();
        both.Persons.Count.Should().Be(start.Persons.Count + 1);
        both.Persons[Aliyev].Name.Should().Be("Overlaid");
        start.Persons[Aliyev].Name.Should().NotBe("Overlaid");
    }

    [Fact]
    public void An_overlay_may_give_the_data_set_another_header()
    {
        var mine = SampleData.Load().ToBuilder().AddJson(Document("""{ "format": 1, "name": "Mine", "asOf": "2026-01-31" }""")).Build();
        (mine.Name, mine.Version, mine.AsOf).Should().Be(("Mine", "1", new LocalDate(2026, 1, 31)));
    }

    [Fact]
    public void Problems_of_an_overlay_cite_its_name_and_line()
    {
        var issue = FluentActions.Invoking(() => SampleData.Load().ToBuilder().AddJson(Document("{ \"format\": 1,\n\"persons\": [\n{ \"id\": \"x\", \"attestations\": [] } ] }")).Build())
            .Should().Throw<InvalidDatasetException>().Which.Issues;
        issue.Select(i => $"{i.File} {SampleData.Short(i)}").Should().Equal("overlay.json 3 InvalidValue persons[x] attestations", "overlay.json 3 MissingMember persons[x] name");
    }

    private static Person Person(string id, string name) => new Person.Builder
    {
        Id = PersonId.Parse(id),
        Name = name,
        Attestations = [new Attestation(SourceId.Parse("paper"), Standing.Read, Confidence.High)],
    }.Build();

    private static DatasetDocument Persons(SourceId source, params string[] ids) => Document(
        "{ \"format\": 1, \"persons\": [" + string.Join(
            ",",
            ids.Select(id => $$"""{ "id": "{{id}}", "name": "Overlaid", "attestations": [ { "source": "{{source}}", "standing": "read", "confidence": "high" } ] }""")) + "] }");

    private static DatasetDocument Document(string text) => new("overlay.json", Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Issues(ForeignPolicyDatasetBuilder builder) =>
        FluentActions.Invoking(builder.Build).Should().Throw<InvalidDatasetException>().Which.Issues
            .Where(i => i.Severity == IssueSeverity.Error)
            .Select(i => string.Join(' ', new[] { i.Code.ToString(), i.Record, i.Member }.Where(s => s is not null)));
}
