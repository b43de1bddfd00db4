using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

public sealed class SourceTests
{
    [Fact]
    public void Every_source_is_used()
    {
        var used = Curated.AllRecords().SelectMany(r => r.Attestations).Select(a => a.Source)
            .Concat(Curated.Coverage.Where(c => c.OnlyInViewOf is not null).Select(c => c.OnlyInViewOf!.Value)).ToHashSet();
        Curated.Sources.Where(s => !used.Contains(s.Id)).Should().BeEmpty();
    }

    [Fact]
    public void Every_address_is_well_formed_and_given_once()
    {
        var addresses = Curated.Sources.Where(s => s.Url is not null).Select(s => s.Url!).ToArray();
        addresses.Should().OnlyHaveUniqueItems();
        addresses.Should().OnlyContain(a => IsWebAddress(a));
    }

    [Fact]
    public void No_source_was_published_after_the_day_up_to_which_the_data_speak() =>
        Curated.Sources.Where(s => s.Published is { } published && published.Earliest > Curated.AsOf).Should().BeEmpty();

    [Fact]
    public void A_source_without_an_address_says_by_its_title_or_publisher_where_to_look() =>
        Curated.Sources.Where(s => s.Url is null && s.Publisher is null && s.Author is null).Should().OnlyContain(s => s.Title.Length >= 20);

    [Fact]
    public void What_the_article_says_is_attested_to_it_with_the_place_in_it() =>
        Curated.AllRecords()
            .SelectMany(r => r.Attestations.Where(a => a.Source == SourceId.Parse("huseynov-2024")))
            .Should().HaveCountGreaterThan(15).And.OnlyContain(a => a.Locator != null && a.Standing == Standing.Read);

    [Fact]
    public void Only_what_is_common_knowledge_is_held_for_sure_without_having_been_read() =>
        // Codes of former states, the founding of well-known bodies, a few statuses, the war in Ukraine and the Security Council's resolutions of
        // 1993: never a text, a trip or an office.
        Curated.AllRecords()
            .Where(r => r.Attestations.Any(a => a.Standing == Standing.Recalled && a.Confidence == Confidence.High))
            .Should().HaveCount(24).And.OnlyContain(r => r is Country || r is Bloc || r is Membership || r is Development);

    [Fact]
    public void Open_ends_that_rest_on_a_data_set_that_ends_in_2014_alone_are_counted_as_a_gap()
    {
        var ended = SourceId.Parse("github-com-dieghernan-igor");
        var count = Curated.Memberships.Count(m =>
            m.Period.EndKind == EdtfEndKind.Open && m.CheckedOn is null && m.Attestations.All(a => a.Source == ended));
        count.Should().Be(318);
        File.ReadAllText(RepositoryFiles.PathOf("docs/data.md")).Should().Contain($"{count} memberships");
    }

    [Fact]
    public void What_rests_on_nothing_that_was_read_is_little_among_memberships_and_agreements()
    {
        Recalled(Curated.Memberships).Should().Equal("osce-sk", "wto-ir-observer", "wto-rs-observer");
        Recalled(Curated.Agreements).Should().Equal("ukr-2008");
        Recalled(Curated.DiplomaticRelations).Should().BeEmpty();

        static IEnumerable<string> Recalled(IEnumerable<SourcedRecord> records) =>
            records.Where(r => r.Attestations.All(a => a.Standing == Standing.Recalled)).Select(r => r.Reference.Id);
    }

    [Fact]
    public void Diplomatic_relations_that_rest_on_a_weak_list_alone_are_of_low_confidence_and_counted_as_a_gap()
    {
        var weak = SourceId.Parse("jablog-org-foreign-relations-of-azerbaijan");
        var alone = Curated.DiplomaticRelations.Where(r => r.Attestations.All(a => a.Source == weak)).ToList();
        alone.Should().HaveCount(24).And.OnlyContain(r => r.Attestations.Single().Confidence == Confidence.Low);
        File.ReadAllText(RepositoryFiles.PathOf("docs/data.md")).Should().Contain($"{alone.Count} of the 77");
    }

    [Fact]
    public void How_well_the_records_are_attested() =>
        RepositoryFiles.ShouldEqual("tests/AzForeignPolicy.Model.Tests/Data/standing.verified.txt", Tallies.Attestations());

    [Fact]
    public void The_page_on_the_data_counts_as_the_data_do() => RepositoryFiles.PartShouldEqual("docs/data.md", "counts", Tallies.Page());

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme is "http" or "https")
        && address.Host.Contains('.', StringComparison.Ordinal)
        && text.All(c => char.IsAscii(c) && !char.IsWhiteSpace(c));
}
