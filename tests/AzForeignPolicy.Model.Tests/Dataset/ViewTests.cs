using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public class ViewTests
{
    private static readonly SourceId Article = S("huseynov-2024");
    private static readonly LocalDate ArticleDay = Day("2024-05-24");

    [Fact]
    public void On_the_day_of_the_article_the_partnership_with_China_was_not_known_yet()
    {
        var data = ForeignPolicyDatasets.Default;
        var china = AgreementId.Parse("chn-2024");

        data.Agreements.Contains(china).Should().BeTrue();
        var known = data.KnownOn(ArticleDay);
        known.AsOf.Should().Be(ArticleDay);
        known.Agreements.Contains(china).Should().BeFalse();
        known.Agreements.Contains(AgreementId.Parse("chn-2005")).Should().BeTrue();
        known.Visits.Concat<SourcedRecord>(known.Meetings).Should().NotBeEmpty();
        known.AllRecords().OfType<Visit>().SelectMany(v => v.Agreements).Should().OnlyContain(id => known.Agreements.Contains(id));
        known.AllRecords().OfType<Agreement>().Where(a => a.Signed is not null).Should().OnlyContain(a => a.Signed!.Value.Earliest <= ArticleDay);
        data.WasKnownOn(data.Agreements[china], ArticleDay).Should().Be(Truth.No);
        data.WasKnownOn(data.Agreements[china], data.AsOf).Should().NotBe(Truth.No);
    }

    [Fact]
    public void As_known_at_the_beginning_of_2019_the_United_Kingdom_is_a_member_and_its_exit_unknown()
    {
        var known = ForeignPolicyDatasets.Default.KnownOn(Day("2019-01-01"));

        known.IsMember(C("GB"), B("EU"), Day("2019-01-01")).IsYes.Should().BeTrue();
        known.IsMember(C("GB"), B("EU"), Day("2020-02-01")).IsUnknown.Should().BeTrue();
        known.HistoryOf(C("GB"), B("EU")).Should().ContainSingle().Which.Period.EndKind.Should().Be(EdtfEndKind.Open);
        known.HistoryOf(C("GB"), B("EU")).Single().EndReason.Should().BeNull();
        known.CarriedForwardTo(Day("2021-01-01")).IsMember(C("GB"), B("EU"), Day("2020-06-01")).IsYes.Should().BeTrue("that is what one would have thought");
    }

    [Fact]
    public void A_view_of_an_earlier_day_does_not_know_that_a_bloc_ended_later()
    {
        var known = new TestData().Bloc("X", "1991-12-25").Member("X", "AA", "1950-01-01/..").Build().KnownOn(Day("1990-01-01"));

        known.IsMember(C("AA"), B("X"), Day("1990-01-01")).IsYes.Should().BeTrue();
        var later = known.IsMember(C("AA"), B("X"), Day("1992-01-01"));
        later.IsUnknown.Should().BeTrue();
        later.Reason.Should().Be(AnswerReason.AfterAsOfDay);
    }

    [Theory]
    [InlineData("2010/..", "2010-06-01")]
    [InlineData("/..", "2010-06-01")]
    [InlineData("/2024-05-30", "2010-06-01")]
    public void A_view_of_an_earlier_day_is_not_surer_than_the_data_that_something_had_begun(string period, string day)
    {
        var data = new TestData().Member("X", "AA", period).Covers("X", "2000-01-01/..").Build();

        data.IsMember(C("AA"), B("X"), Day(day)).IsUnknown.Should().BeTrue();
        data.KnownOn(Day(day)).IsMember(C("AA"), B("X"), Day(day)).IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void What_was_checked_on_a_later_day_does_not_make_an_earlier_view_speak_of_later_days()
    {
        var known = new TestData().Member("X", "AA", "2000-01-01/..", checkedOn: "2018-12-31").Build().KnownOn(Day("2010-01-01"));

        known.IsMember(C("AA"), B("X"), Day("2010-01-01")).IsYes.Should().BeTrue();
        known.IsMember(C("AA"), B("X"), Day("2010-01-02")).IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Sources_without_a_day_stay_or_go()
    {
        var data = new TestData().Source("old", "2001").Member("X", "AA", "2000-01-01/..", source: "src").Member("X", "BB", "2000-01-01/..", source: "old").Build();
        var day = Day("2005-01-01");

        data.KnownOn(day).MembersOf(B("X"), day).Certain.ToString().Should().Be("AA BB");
        data.KnownOn(day, UndatedSources.Keep).MembersOf(B("X"), day).Certain.ToString().Should().Be("AA BB");
        data.KnownOn(day, UndatedSources.Drop).MembersOf(B("X"), day).Certain.ToString().Should().Be("BB");
        data.Memberships.Select(m => data.WasKnownOn(m, day)).Should().Equal(Truth.Unknown, Truth.Yes);
        data.Invoking(d => d.KnownOn(day, default)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2001-01-01", "yes")]
    [InlineData("2001-05", "unknown")]
    [InlineData("2001-05-15", "yes")]
    [InlineData("2001-05-16", "no")]
    public void A_record_was_known_if_a_source_was_certainly_published_by_the_day(string published, string value)
    {
        var data = new TestData().Source("s", published).Member("X", "AA", "2000-01-01/..", source: "s").Build();

        data.WasKnownOn(data.Memberships.Single(), Day("2001-05-15")).Should().Be(Truth.Parse(value));
        data.KnownOn(Day("2001-05-15")).Memberships.Count.Should().Be(value != "no" ? 1 : 0);
        data.KnownOn(Day("2001-05-15"), UndatedSources.Drop).Memberships.Count.Should().Be(value == "yes" ? 1 : 0);
    }

    [Fact]
    public void What_a_later_source_adds_never_changes_what_was_known_before() =>
        Gen.Select(MembershipGen.Precise, MembershipGen.Periods, Gen.Int[0, 150], Gen.Bool, (old, @new, day, chosen) => (old, @new, day, chosen)).Sample(
            c =>
            {
                // The earlier source is of 10 June 2025, the later one of 30 July; the day lies anywhere before the latter.
                var on = AsOf.PlusDays(-120 + c.day);
                if (on >= Day("2025-07-30"))
                {
                    return true;
                }

                var before = Data(c.old, null, false).KnownOn(on);
                var after = Data(c.old, c.@new, c.chosen).KnownOn(on);
                return Describe(before) == Describe(after);
            },
            iter: LongRun.Cases(2000),
            threads: 1);

    [Fact]
    public void A_view_of_the_as_of_day_shows_at_most_what_the_data_show()
    {
        var data = ForeignPolicyDatasets.Default;
        var view = data.KnownOn(data.AsOf);

        view.AsOf.Should().Be(data.AsOf);
        view.AllRecords().Select(r => r.Reference).Except(data.AllRecords().Select(r => r.Reference)).Should().BeEmpty();
        view.MembersOf(B("EU"), data.AsOf).Certain.Should().BeEquivalentTo(data.MembersOf(B("EU"), data.AsOf).Certain);
        data.KnownOn(data.AsOf.PlusDays(100)).AsOf.Should().Be(data.AsOf);
    }

    [Fact]
    public void One_source_alone_says_only_what_it_says()
    {
        var data = ForeignPolicyDatasets.Default;
        var alone = data.OnlyFrom(Article);

        alone.FollowedSource.Should().Be(Article);
        alone.AllRecords().Where(r => r is not (Country or Bloc or Person or StateList)).Should().OnlyContain(r => r.Attestations.All(a => a.Source == Article));
        alone.Agreements[AgreementId.Parse("ltu-2007")].Signed.ToString().Should().Be("2017");
        alone.Agreements[AgreementId.Parse("bgr-2024")].Signed.Should().BeNull("the article gives no date");
        alone.MembersOf(B("EU"), ArticleDay).IsBounded.Should().BeFalse("it does not list the members of the Union");
        alone.Countries.Count.Should().Be(data.Countries.Count);
        data.Invoking(d => d.OnlyFrom(S("no-such-source"))).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.Preferring(S("no-such-source"))).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Preferring_a_source_takes_its_value_where_it_speaks_and_ours_elsewhere()
    {
        var data = ForeignPolicyDatasets.Default;
        var preferred = data.Preferring(Article);

        preferred.Agreements[AgreementId.Parse("rou-2009")].Signed.ToString().Should().Be("2011");
        preferred.Agreements[AgreementId.Parse("rou-2009")].Place.Should().Be(data.Agreements[AgreementId.Parse("rou-2009")].Place);
        preferred.Agreements[AgreementId.Parse("bgr-2024")].Signed.Should().Be(data.Agreements[AgreementId.Parse("bgr-2024")].Signed);
        preferred.AllRecords().Select(r => r.Reference).Should().Equal(data.AllRecords().Select(r => r.Reference));
        preferred.StrategicPartners(C("AZ"), B("EU"), ArticleDay).Share.Low.Should().Be(new Fraction(10, 27));
    }

    [Fact]
    public void Preferring_a_source_never_loses_a_record_to_values_that_do_not_go_together()
    {
        var data = new TestData().Source("other").Country("AA").Country("BB").Add(new Agreement.Builder
        {
            Id = AgreementId.Parse("a"),
            Title = "Text",
            Kind = AgreementKind.Alliance,
            Force = AgreementForce.Political,
            Form = AgreementForm.Signed,
            Parties = [new Party(C("AA")), new Party(C("BB"))],
            Signed = EdtfDate.Parse("2001"),
            Ended = EdtfDate.Parse("2005"),
            Attestations = [Says("src", ("signed", "2001"), ("ended", "2005")), Says("other", ("signed", "2007"))],
            Preferences = [new ValuePreference("signed", "It had ended by then.")],
        }.Build()).Build();

        data.Preferring(S("other")).Agreements.Count.Should().Be(1);
        data.OnlyFrom(S("other")).Agreements.Single().Signed.ToString().Should().Be("2007");
    }

    [Fact]
    public void Conflicts_name_what_the_article_says_otherwise()
    {
        var conflicts = ForeignPolicyDatasets.Default.Conflicts().Where(c => c.Attestation.Source == Article).ToList();

        conflicts.Where(c => c.Member == "signed").Select(c => $"{c.Record.Reference.Id} {c.Recorded} {c.Said}").Should().Equal(
            "ltu-2007 2007-09-13 2017", "rou-2009 2009-09-28 2011", "svk-2024 2024-05-07 2024-05-06");
        conflicts.Should().OnlyContain(c => c.Reason != null && c.Agreement == ValueAgreement.Contradicts);
    }

    [Fact]
    public void Compatible_values_are_no_conflict_unless_asked_for()
    {
        var data = ForeignPolicyDatasets.Default;

        data.Conflicts().Should().NotContain(c => c.Record.Reference.Id == "cze-2015");
        data.Conflicts(ValueAgreement.Compatible).Should().Contain(c => c.Record.Reference.Id == "cze-2015" && c.Said == "2015" && c.Agreement == ValueAgreement.Compatible);
    }

    [Fact]
    public void A_builder_made_of_a_data_set_makes_the_same_data_set_again()
    {
        var data = ForeignPolicyDatasets.Default;
        var again = data.ToBuilder().Build();

        again.AllRecords().Should().Equal(data.AllRecords());
        again.Sources.Should().Equal(data.Sources);
        (again.Name, again.Version, again.AsOf).Should().Be((data.Name, data.Version, data.AsOf));
    }

    [Fact]
    public void A_builder_adds_and_takes_out_and_leaves_the_data_set_alone()
    {
        var data = new TestData().Member("X", "AA", "2000-01-01/..", id: "m").Covers("X", "1990-01-01/..").Build();
        var builder = data.ToBuilder();

        builder.Remove(new RecordReference(RecordKind.Membership, "m")).Should().BeTrue();
        builder.Remove(new RecordReference(RecordKind.Membership, "m")).Should().BeFalse();
        builder.Build().IsMember(C("AA"), B("X"), Day("2010-01-01")).IsNo.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2010-01-01")).IsYes.Should().BeTrue();
        builder.Remove(new RecordReference(RecordKind.Bloc, "X"));
        builder.Invoking(b => b.Build()).Should().Throw<InvalidDatasetException>();
    }

    private static ForeignPolicyDataset Data(string old, string? @new, bool chosen)
    {
        var (before, after) = (EdtfInterval.Parse(old), @new is null ? default : EdtfInterval.Parse(@new));
        var attestations = new List<Attestation> { Says("old", Ends(before)) };
        var preferences = new List<ValuePreference>();
        if (@new is not null)
        {
            attestations.Add(Says("new", Ends(after)));
            preferences.AddRange(Ends(after).Where(e => Ends(before).Any(b => b.Member == e.Member && b.Text != e.Text)).Select(e => new ValuePreference(e.Member, "Chosen.")));
        }

        var period = before;
        if (chosen)
        {
            // The curator takes the later source's value where it has one; a mixture must still be a period.
            var text = $"{Side(after, before, true)}/{Side(after, before, false)}";
            if (!EdtfInterval.TryParse(text, out period))
            {
                period = before;
            }
        }

        return new TestData(Day("2025-12-31")).Source("old", "2025-06-10").Source("new", "2025-07-30").Bloc("X").Country("AA").Add(new Membership.Builder
        {
            Id = MembershipId.Parse("m"),
            Bloc = B("X"),
            Member = C("AA"),
            Status = MembershipStatus.Member,
            Period = period,
            Attestations = [.. attestations],
            Preferences = [.. preferences],
        }.Build()).Build();
    }

    private static (string Member, string Text)[] Ends(EdtfInterval period)
    {
        var sides = period.ToString().Split('/');
        return [.. new[] { ("start", sides[0]), ("end", sides[1]) }.Where(s => s.Item2.Length > 0).Append(("status", "member"))];
    }

    private static string Side(EdtfInterval first, EdtfInterval second, bool start)
    {
        var index = start ? 0 : 1;
        var text = first.ToString().Split('/')[index];
        return text.Length > 0 ? text : second.ToString().Split('/')[index];
    }

    private static string Describe(ForeignPolicyDataset data) => string.Join(
        '\n',
        data.Memberships.Select(m => $"{m} {m.CheckedOn} {m.EndReason} {string.Join(';', m.Attestations)}")
            .Append($"{data.AsOf.ToString("uuuu-MM-dd", null)} {data.IsMember(C("AA"), B("X"), data.AsOf)}"));

    [Fact]
    public void What_was_only_recalled_can_be_left_out()
    {
        var data = ForeignPolicyDatasets.Default;
        var read = data.Attested(Standing.Read);
        var ukraine = AgreementId.Parse("ukr-2008");

        data.Agreements.Contains(ukraine).Should().BeTrue();
        read.Agreements.Contains(ukraine).Should().BeFalse("nobody read it");
        read.Agreements.Contains(AgreementId.Parse("svk-2024")).Should().BeTrue();
        read.AllRecords().Where(r => r is not (Country or Bloc or Person or StateList)).SelectMany(r => r.Attestations).Should().OnlyContain(a => a.Standing == Standing.Read);
        data.Attested(Standing.Recalled).AllRecords().Should().HaveSameCount(data.AllRecords());
        data.Attested(Standing.Recalled, Confidence.High).Agreements.Count.Should().BeLessThan(data.Agreements.Count);
    }

    [Fact]
    public void A_day_that_was_only_recalled_becomes_the_year_that_was_read()
    {
        var data = ForeignPolicyDatasets.Default;
        var candidate = MembershipId.Parse("eu-mk-candidate");

        data.Memberships[candidate].ValueOf("start").Should().Be("2005-12-16");
        data.Attested(Standing.Read).Memberships[candidate].ValueOf("start").Should().Be("2005-12");
    }

    [Fact]
    public void No_record_of_a_view_refers_to_an_agreement_that_the_view_does_not_show()
    {
        foreach (var view in new[] { ForeignPolicyDatasets.Default.Attested(Standing.Read, Confidence.High), ForeignPolicyDatasets.Default.KnownOn(new LocalDate(2010, 1, 1)) })
        {
            view.Agreements.SelectMany(a => a.Follows)
                .Concat(view.Visits.SelectMany(v => v.Agreements))
                .Concat(view.Meetings.SelectMany(m => m.Agreements))
                .Concat(view.Developments.SelectMany(d => d.Agreements))
                .Concat(view.Corridors.SelectMany(c => c.Agreements))
                .Should().OnlyContain(id => view.Agreements.Contains(id));
        }
    }
}
