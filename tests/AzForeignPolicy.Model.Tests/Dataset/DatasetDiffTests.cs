using System.Text;
using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public class DatasetDiffTests
{
    private static readonly ForeignPolicyDataset Sample = SampleData.Load();

    [Fact]
    public void Nothing_differs_between_the_sample_and_itself_read_again()
    {
        var diff = DatasetDiff.Between(Sample, SampleData.Load());

        diff.IsEmpty.Should().BeTrue();
        diff.ToString().Should().Be("From Sample 1, as of 2025-12-31\nto   Sample 1, as of 2025-12-31\n\nNothing differs.\n");
    }

    [Fact]
    public void Nothing_differs_between_the_curated_data_and_themselves_saved_and_read_again()
    {
        using var saved = new MemoryStream();
        DatasetJson.Save(ForeignPolicyDatasets.Default, saved);
        saved.Position = 0;

        DatasetDiff.Between(ForeignPolicyDatasets.Default, DatasetJson.Load(saved)).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void An_added_record_is_a_removed_one_the_other_way_round()
    {
        var builder = Sample.ToBuilder();
        builder.Add(new Person.Builder { Id = PersonId.Parse("robert-fico"), Name = "Robert Fico", Attestations = [Says("paper")] }.Build());
        var newer = builder.Build();

        var diff = DatasetDiff.Between(Sample, newer);
        diff.AddedRecords.Should().ContainSingle().Which.Reference.ToString().Should().Be("persons[robert-fico]");
        (diff.RemovedRecords.Length, diff.ChangedRecords.Length, diff.Header.Length).Should().Be((0, 0, 0));
        diff.ToString().Should().EndWith("\npersons: 1 added\n  + robert-fico: Robert Fico\n");

        var back = DatasetDiff.Between(newer, Sample);
        back.RemovedRecords.Should().Equal(diff.AddedRecords);
        back.AddedRecords.Should().BeEmpty();
        back.ToString().Should().EndWith("\npersons: 1 removed\n  - robert-fico: Robert Fico\n");
    }

    [Fact]
    public void A_changed_member_is_given_with_both_values()
    {
        Differences("\"name\": \"Slovakia\"", "\"name\": \"Slovak \\\"Republic\\\"\"")
            .Should().Equal("countries[SK] name: \"Slovakia\" → \"Slovak \\\"Republic\\\"\"");
    }

    [Fact]
    public void A_member_that_came_or_went_has_one_value()
    {
        Differences("\"name\": \"Slovakia\",", "\"name\": \"Slovakia\",\n\"officialName\": \"Slovak Republic\",")
            .Should().Equal("countries[SK] officialName: + \"Slovak Republic\"");
        Differences("\"alpha3\": \"SVK\",", "").Should().Equal("countries[SK] alpha3: - \"SVK\"");
    }

    [Fact]
    public void A_change_deep_inside_is_given_by_its_path() =>
        Differences("\"date\": \"2024-06\"", "\"date\": \"2024-06-11\"")
            .Should().Equal("agreements[svk-2024] parties[1].acts[0].date: \"2024-06\" → \"2024-06-11\"");

    [Fact]
    public void A_corrected_day_changes_the_member_and_what_its_source_says()
    {
        var changes = Differences(
            SampleData.With("\"signed\": \"2024-05-07\",\n      \"place\"", "\"signed\": \"2024-05-08\",\n      \"place\""),
            "\"signed\": \"2024-05-07\"",
            "\"signed\": \"2024-05-08\"");

        changes.Should().Equal(
            "agreements[svk-2024] signed: \"2024-05-07\" → \"2024-05-08\"",
            "agreements[svk-2024] attestations[0].says.signed: \"2024-05-07\" → \"2024-05-08\"");
    }

    [Fact]
    public void An_attestation_added_before_others_is_one_addition()
    {
        var person = Sample.Persons[PersonId.Parse("ilham-aliyev")];
        var builder = new Person.Builder { Id = person.Id, Name = person.Name, OtherNames = person.OtherNames, Attestations = [Says("paper"), .. person.Attestations] };

        var diff = DatasetDiff.Between(Sample, Sample.ToBuilder().Replace(builder.Build()).Build());
        diff.ChangedRecords.Should().ContainSingle().Which.Members.Select(m => m.ToString())
            .Should().Equal("attestations[0]: + {\"source\":\"paper\",\"standing\":\"read\",\"confidence\":\"high\"}");

        var back = DatasetDiff.Between(diff.Newer, diff.Older);
        back.ChangedRecords.Single().Members.Single().Older.Should().Be(diff.ChangedRecords.Single().Members.Single().Newer);
        back.ChangedRecords.Single().ToString().Should().Be("persons[ilham-aliyev]: attestations[0]");
    }

    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x b c", "otherNames[1]: + \"x\"")]
    [InlineData("a b c", "a c", "otherNames[1]: - \"b\"")]
    [InlineData("a b c", "a x c", "otherNames[1]: \"b\" → \"x\"")]
    [InlineData("a b", "b a", "otherNames[0]: - \"a\"; otherNames[1]: + \"a\"")]
    [InlineData("a b c d", "x c y z", "otherNames[0]: - \"a\"; otherNames[1]: - \"b\"; otherNames[0]: + \"x\"; otherNames[3]: - \"d\"; otherNames[2]: + \"y\"; otherNames[3]: + \"z\"")]
    [InlineData("a", "", "otherNames: - [\"a\"]")]
    [InlineData("", "a b", "otherNames: + [\"a\",\"b\"]")]
    public void Lists_are_aligned_before_they_are_compared(string older, string newer, string expected)
    {
        var diff = DatasetDiff.Between(Named(older), Named(newer));

        string.Join("; ", diff.ChangedRecords.SelectMany(r => r.Members)).Should().Be(expected);
        diff.IsEmpty.Should().Be(expected.Length == 0);
    }

    [Fact]
    public void Sources_are_compared_too()
    {
        var changed = Load(SampleData.With("\"title\": \"Səhər qəzeti\"", "\"title\": \"Axşam qəzeti\""))
            .ToBuilder().Add(new Source(S("book"), "A book", SourceKind.Reference, "An author", published: EdtfDate.Parse("2020"))).Build();

        var diff = DatasetDiff.Between(Sample, changed);
        diff.AddedSources.Should().ContainSingle().Which.Id.Should().Be(S("book"));
        diff.ChangedSources.Should().ContainSingle().Which.ToString().Should().Be("sources[paper]: title");
        diff.ToString().Should().EndWith(
            "\nsources: 1 added, 1 changed\n  + book: An author: A book (2020)\n  ~ paper\n      title: \"Səhər qəzeti\" → \"Axşam qəzeti\"\n");
        DatasetDiff.Between(changed, Sample).RemovedSources.Should().Equal(diff.AddedSources);
    }

    [Fact]
    public void The_header_is_compared_too()
    {
        var text = SampleData.With(SampleData.With("\"version\": \"1\"", "\"version\": \"2\""), "\"asOf\": \"2025-12-31\"", "\"asOf\": \"2026-01-31\"");

        var diff = DatasetDiff.Between(Sample, Load(text));
        diff.Header.Select(m => m.ToString()).Should().Equal("version: \"1\" → \"2\"", "asOf: \"2025-12-31\" → \"2026-01-31\"");
        diff.IsEmpty.Should().BeFalse();
        diff.ToString().Should().Be(
            "From Sample 1, as of 2025-12-31\nto   Sample 2, as of 2026-01-31\n\nheader\n  version: \"1\" → \"2\"\n  asOf: \"2025-12-31\" → \"2026-01-31\"\n");
    }

    [Fact]
    public void One_replacement_in_the_curated_data_is_exactly_one_change()
    {
        var data = ForeignPolicyDatasets.Default;
        var old = data.Persons.First();
        var renamed = new Person.Builder
        {
            Id = old.Id,
            Name = "Another Name",
            OtherNames = old.OtherNames,
            Note = old.Note,
            Attestations = old.Attestations,
            Preferences = old.Preferences,
        }.Build();

        var diff = DatasetDiff.Between(data, data.ToBuilder().Replace(renamed).Build());
        var change = diff.ChangedRecords.Should().ContainSingle().Subject;
        (change.Older, change.Newer, change.Reference).Should().Be((old, renamed, old.Reference));
        change.Members.Select(m => (m.Path, m.Older, m.Newer)).Should().Equal(("name", $"\"{old.Name}\"", "\"Another Name\""));
        (diff.Header.Length, diff.AddedRecords.Length, diff.RemovedRecords.Length).Should().Be((0, 0, 0));
        (diff.AddedSources.Length, diff.RemovedSources.Length, diff.ChangedSources.Length).Should().Be((0, 0, 0));
    }

    [Fact]
    public void The_order_of_adding_does_not_matter() =>
        Gen.Shuffle(Sample.AllRecords().ToArray()).Sample(
            shuffled =>
            {
                var builder = new ForeignPolicyDatasetBuilder { Name = Sample.Name, Version = Sample.Version, AsOf = Sample.AsOf };
                foreach (var source in Sample.Sources.Reverse())
                {
                    builder.Add(source);
                }

                foreach (var record in shuffled)
                {
                    builder.Add(record);
                }

                DatasetDiff.Between(Sample, builder.Build()).IsEmpty.Should().BeTrue();
            },
            iter: 20);

    [Fact]
    public void A_diff_is_empty_just_if_what_is_saved_is_the_same()
    {
        var names = Gen.Char['a', 'c'].Select(c => c.ToString()).Array[0, 5].Select(n => string.Join(' ', n));
        Gen.Select(names, names).Sample(
            (older, newer) =>
            {
                var (one, other) = (Named(older), Named(newer));
                var diff = DatasetDiff.Between(one, other);
                diff.IsEmpty.Should().Be(Saved(one) == Saved(other));
                DatasetDiff.Between(one, one).IsEmpty.Should().BeTrue();
                DatasetDiff.Between(other, one).IsEmpty.Should().Be(diff.IsEmpty);
            },
            iter: 300);
    }

    [Fact]
    public void A_writer_ends_the_lines_in_its_own_way()
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        var diff = DatasetDiff.Between(Sample, Sample);
        diff.WriteTo(writer);

        writer.ToString().Should().Be(diff.ToString().Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    private static string Saved(ForeignPolicyDataset data)
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(data, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A data set of one person with other names, such as "a b".</summary>
    private static ForeignPolicyDataset Named(string names) => new TestData().Add(
        new Person.Builder
        {
            Id = PersonId.Parse("p"),
            Name = "P",
            OtherNames = [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Attestations = [Says("src")],
        }.Build()).Build();

    private static IEnumerable<string> Differences(string piece, string replacement) => Differences(SampleData.Text, piece, replacement);

    private static IEnumerable<string> Differences(string text, string piece, string replacement) =>
        DatasetDiff.Between(Sample, Load(SampleData.With(text, piece, replacement)))
            .ChangedRecords.SelectMany(r => r.Members.Select(m => $"{r.Reference} {m}"));

    private static ForeignPolicyDataset Load(string text) => DatasetJson.Load(Encoding.UTF8.GetBytes(text), SampleData.File);
}
