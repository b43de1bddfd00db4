using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public sealed class DiplomaticRelationTests
{
    private static readonly CountryCode Az = CountryCode.Parse("AZ");

    private static readonly ForeignPolicyDataset Small = World.With("""
        {
          "diplomaticRelations": [
            { "id": "az-ge", "first": "country:AZ", "second": "country:GE", "established": "1992-11" },
            { "id": "az-kz", "first": "country:AZ", "second": "country:KZ", "ended": "2001-05-01" },
            { "id": "az-ru", "first": "country:RU", "second": "country:AZ", "established": "1992-04-04" },
            { "id": "az-tr", "first": "country:AZ", "second": "country:TR", "established": "1992-01-14", "ended": "2000-03-31" },
            { "id": "az-tr-2", "first": "country:TR", "second": "country:AZ", "established": "2003-07-01" }
          ]
        }
        """);

    [Theory]
    [InlineData("RU", "1992-04-03", "no (recordSaysSo: diplomaticRelations[az-ru])")]
    [InlineData("RU", "1992-04-04", "yes (recordSaysSo: diplomaticRelations[az-ru])")]
    [InlineData("RU", "2025-12-31", "yes (recordSaysSo: diplomaticRelations[az-ru])")]
    [InlineData("RU", "2026-01-01", "unknown (afterAsOfDay: diplomaticRelations[az-ru])")]
    [InlineData("GE", "1992-10-31", "no (recordSaysSo: diplomaticRelations[az-ge])")]
    [InlineData("GE", "1992-11-15", "unknown (impreciseDate: diplomaticRelations[az-ge])")]
    [InlineData("GE", "1992-11-30", "yes (recordSaysSo: diplomaticRelations[az-ge])")]
    [InlineData("TR", "2000-03-31", "yes (recordSaysSo: diplomaticRelations[az-tr])")]
    [InlineData("TR", "2000-04-01", "no (recordSaysSo: diplomaticRelations[az-tr], diplomaticRelations[az-tr-2])")]
    [InlineData("TR", "2003-07-01", "yes (recordSaysSo: diplomaticRelations[az-tr-2])")]
    [InlineData("TR", "2026-07-01", "unknown (afterAsOfDay: diplomaticRelations[az-tr-2])")]
    [InlineData("KZ", "1999-01-01", "unknown (impreciseDate: diplomaticRelations[az-kz])")]
    [InlineData("KZ", "2001-05-02", "no (recordSaysSo: diplomaticRelations[az-kz])")]
    [InlineData("US", "2020-01-01", "unknown (silenceOutsideCoverage)")]
    public void Relations_on_a_day(string other, string day, string answer)
    {
        Small.HadDiplomaticRelations(Az, C(other), Day(day)).ToString().Should().Be(answer);
        Small.HadDiplomaticRelations(C(other), Az, Day(day)).ToString().Should().Be(answer, "the order of the two has no meaning");
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Small.Invoking(d => d.HadDiplomaticRelations(Az, Az, Day("2020-01-01"))).Should().Throw<ArgumentException>();
        Small.Invoking(d => d.HadDiplomaticRelations(Az, C("ZZ"), Day("2020-01-01"))).Should().Throw<KeyNotFoundException>();
        Small.Invoking(d => d.HadDiplomaticRelations(Az, default, Day("2020-01-01"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Timelines_and_changes_tell_of_them()
    {
        var timeline = Small.Timeline(Az);
        timeline.Entries.Select(e => $"{e.Date} {EnumNames<ChangeKind>.Name(e.Kind)} {e.Record.Reference.Id}").Should().Equal(
            "1992-01-14 relationsEstablished az-tr",
            "1992-04-04 relationsEstablished az-ru",
            "1992-11 relationsEstablished az-ge",
            "2000-03-31 relationsEnded az-tr",
            "2001-05-01 relationsEnded az-kz",
            "2003-07-01 relationsEstablished az-tr-2");
        timeline.Entries[1].Text.Should().Be("Russia and Azerbaijan: diplomatic relations");
        timeline.Undated.Select(e => (e.Kind, e.Record.Reference.Id)).Should().Equal((ChangeKind.RelationsEstablished, "az-kz"));
        Small.Timeline(Az, C("GE")).Entries.Should().ContainSingle();
        Small.Timeline(C("KZ"), C("GE")).Entries.Should().BeEmpty();
        Small.Changes(Day("1992-01-01"), Day("1992-12-31")).Select(c => c.Kind).Should().Equal(
            ChangeKind.RelationsEstablished, ChangeKind.RelationsEstablished, ChangeKind.RelationsEstablished);
    }

    [Fact]
    public void Two_different_actors_and_an_end_after_the_beginning_are_required()
    {
        var builder = new DiplomaticRelation.Builder
        {
            Id = DiplomaticRelationId.Parse("x"),
            First = Az,
            Second = Az,
            Established = EdtfDate.Parse("1992"),
            Ended = EdtfDate.Parse("1991"),
            Note = " note",
        };
        builder.Invoking(b => b.Build()).Should().Throw<InvalidDatasetException>().Which.Issues.Select(i => i.Member).Should().Equal("note", "second", "ended");
    }

    [Fact]
    public void A_state_that_is_not_there_is_reported() =>
        FluentActions.Invoking(() => World.With("""{ "diplomaticRelations": [ { "id": "x", "first": "country:ZZ", "second": "bloc:ZZ" } ] }"""))
            .Should().Throw<InvalidDatasetException>().Which.Issues.Select(i => (i.Code, i.Member))
            .Should().Equal((IssueCode.UnknownReference, "first"), (IssueCode.UnknownReference, "second"));

    [Theory]
    [InlineData("BE", "1992-02-20", "1992-06-17")]
    [InlineData("RO", "1992-06-19", "1992-06-12")]
    [InlineData("AL", "1992-09-23", "1993")]
    [InlineData("KG", "1993-01-19", "1992")]
    public void The_four_disagreements_of_the_curated_data_stand_side_by_side(string other, string chosen, string alsoSaid)
    {
        var relation = ForeignPolicyDatasets.Default.DiplomaticRelations.Single(r => r.IsBetween(C(other), Az));
        relation.Established.Should().Be(EdtfDate.Parse(chosen));
        relation.Attestations.Select(a => a.Says["established"]).Should().Equal(chosen, alsoSaid);
        relation.Preferences.Should().ContainSingle().Which.Member.Should().Be("established");
    }

    [Fact]
    public void The_curated_data_answer_for_Turkiye_and_say_nothing_of_Armenia()
    {
        var data = ForeignPolicyDatasets.Default;
        data.HadDiplomaticRelations(Az, C("TR"), Day("1992-01-14")).IsYes.Should().BeTrue();
        data.HadDiplomaticRelations(Az, C("TR"), Day("1992-01-13")).IsNo.Should().BeTrue();
        data.HadDiplomaticRelations(Az, C("AM"), Day("2024-05-24")).Reason.Should().Be(AnswerReason.SilenceOutsideCoverage);
    }
}
