using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public class MembershipAnswerTests
{
    private static readonly (MembershipStatus, MembershipWeight)[] WithSuspension =
        [(MembershipStatus.Member, MembershipWeight.Full), (MembershipStatus.Suspended, MembershipWeight.None), (MembershipStatus.Candidate, MembershipWeight.None)];

    [Theory]
    [InlineData("2004-05-01/2020-01-31", "2004-04-30", "unknown", AnswerReason.SilenceOutsideCoverage)]
    [InlineData("2004-05-01/2020-01-31", "2004-05-01", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05-01/2020-01-31", "2020-01-31", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05-01/2020-01-31", "2020-02-01", "unknown", AnswerReason.SilenceOutsideCoverage)]
    [InlineData("2004-05/..", "2004-05-31", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05/..", "2004-05-30", "unknown", AnswerReason.ImpreciseDate)]
    [InlineData("2004-05-01/2010", "2009-12-31", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05-01/2010", "2010-01-01", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05-01/2010", "2010-01-02", "unknown", AnswerReason.ImpreciseDate)]
    [InlineData("2004-05-01/2010", "2011-01-01", "unknown", AnswerReason.SilenceOutsideCoverage)]
    [InlineData("2004-05-01/", "2004-05-01", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05-01/", "2004-05-02", "unknown", AnswerReason.ImpreciseDate)]
    [InlineData("/2010-01-01", "2009-01-01", "unknown", AnswerReason.ImpreciseDate)]
    [InlineData("/..", "2024-01-01", "unknown", AnswerReason.ImpreciseDate)]
    [InlineData("/..", "2025-06-30", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2025/..", "2025-06-30", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05-01/..", "2025-06-30", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2004-05-01/..", "2025-07-01", "unknown", AnswerReason.AfterAsOfDay)]
    [InlineData("2004-05-01/2026-12-31", "2025-07-01", "unknown", AnswerReason.AfterAsOfDay)]
    [InlineData("2004-05-01/2020-01-31", "2025-07-01", "unknown", AnswerReason.AfterAsOfDay)]
    [InlineData("2024-02-29/2024-02-29", "2024-02-29", "yes", AnswerReason.RecordSaysSo)]
    [InlineData("2024-02-28/2024-02", "2024-02-29", "unknown", AnswerReason.ImpreciseDate)]
    [InlineData("2023-02/2024-02-28", "2023-02-28", "yes", AnswerReason.RecordSaysSo)]
    public void A_record_answers_by_its_dates(string period, string on, string value, AnswerReason reason)
    {
        var answer = new TestData().Member("X", "AA", period, id: "m").Build().IsMember(C("AA"), B("X"), Day(on));

        answer.Value.Should().Be(Truth.Parse(value));
        answer.Reason.Should().Be(reason);
        (answer.From, answer.To).Should().Be((Day(on), Day(on)));
        answer.Records.Select(r => r.Reference.Id).Should().Equal(
            reason is AnswerReason.RecordSaysSo or AnswerReason.ImpreciseDate || period.EndsWith("..", StringComparison.Ordinal) || period.EndsWith("2026-12-31", StringComparison.Ordinal)
                ? ["m"] : Array.Empty<string>());
    }

    [Fact]
    public void Unknown_is_never_no()
    {
        var data = new TestData().Member("X", "AA", "2004-05-01/..").Country("BB").Build();

        var answer = data.IsMember(C("BB"), B("X"), Day("2010-01-01"));

        answer.IsUnknown.Should().BeTrue();
        answer.IsNo.Should().BeFalse();
        answer.Reason.Should().Be(AnswerReason.SilenceOutsideCoverage);
        data.MembersOf(B("X"), Day("2010-01-01")).Contains(C("BB")).Should().Be(Truth.Unknown);
        data.MembersOf(B("X"), Day("2010-01-01")).MaximumCount.Should().BeNull();
    }

    [Fact]
    public void Coverage_turns_silence_into_no_and_names_itself()
    {
        var data = new TestData().Member("X", "AA", "2004-05-01/2009-12-31").Country("BB").Covers("X", "2004-01-01/2020-12-31").Build();

        foreach (var country in new[] { "AA", "BB" })
        {
            var answer = data.IsMember(C(country), B("X"), Day("2010-01-01"));
            answer.IsNo.Should().BeTrue();
            answer.Reason.Should().Be(AnswerReason.SilenceWithinCoverage);
            answer.Records.Should().ContainSingle().Which.Should().BeOfType<Coverage>();
        }

        var members = data.MembersOf(B("X"), Day("2005-01-01"));
        members.IsExact.Should().BeTrue();
        (members.MinimumCount, members.MaximumCount).Should().Be((1, 1));
        members.Records.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("2003-12-31", "unknown")]
    [InlineData("2004-01-01", "no")]
    [InlineData("2020-12-31", "no")]
    [InlineData("2021-01-01", "unknown")]
    public void Coverage_holds_from_its_first_day_to_its_last(string on, string value) =>
        new TestData().Bloc("X").Country("BB").Covers("X", "2004-01-01/2020-12-31").Build()
            .IsMember(C("BB"), B("X"), Day(on)).Value.Should().Be(Truth.Parse(value));

    [Theory]
    [InlineData("2004/2020", "2004-12-31", "no")]
    [InlineData("2004/2020", "2004-12-30", "unknown")]
    [InlineData("2004/2020", "2020-01-01", "no")]
    [InlineData("2004/2020", "2020-01-02", "unknown")]
    [InlineData("/2020-12-31", "2020-12-30", "unknown")]
    [InlineData("2004-01-01/", "2004-01-02", "unknown")]
    [InlineData("2004-01-01/..", "2025-06-30", "no")]
    [InlineData("2004-01-01/..", "2025-07-01", "unknown")]
    [InlineData("2004-01-01/2030-01-01", "2025-07-01", "unknown")]
    public void Only_the_certain_days_of_a_window_count(string window, string on, string value) =>
        new TestData().Bloc("X").Country("BB").Covers("X", window).Build()
            .IsMember(C("BB"), B("X"), Day(on)).Value.Should().Be(Truth.Parse(value));

    [Theory]
    [InlineData("2015-03-10", "2015-03-10", "no")]
    [InlineData("2015-03-10", "2015-03-11", "unknown")]
    [InlineData("2015", "2015-01-01", "no")]
    [InlineData("2015", "2015-01-02", "unknown")]
    [InlineData(null, "2015-03-11", "no")]
    public void Coverage_ends_with_the_day_of_its_source(string? published, string on, string value) =>
        new TestData().Source("list", published).Bloc("X").Country("BB").Covers("X", "2004-01-01/..", source: "list").Build()
            .IsMember(C("BB"), B("X"), Day(on)).Value.Should().Be(Truth.Parse(value));

    [Fact]
    public void Coverage_of_some_statuses_answers_only_for_filters_within_them()
    {
        var data = new TestData().Bloc("X").Country("BB").Covers("X", "2004-01-01/..", [MembershipStatus.Member]).Build();
        var day = Day("2010-01-01");

        data.IsMember(C("BB"), B("X"), day).IsNo.Should().BeTrue();
        data.IsMember(C("BB"), B("X"), day, MembershipFilter.FullOrPartial).IsUnknown.Should().BeTrue("observers are not covered");
        data.IsMember(C("BB"), B("X"), day, MembershipFilter.Of(MembershipStatus.Observer)).IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Statements_on_different_statuses_complete_each_other()
    {
        var data = new TestData().Bloc("X").Country("BB")
            .Covers("X", "2004-01-01/..", [MembershipStatus.Member])
            .Covers("X", "2008-01-01/..", [MembershipStatus.Observer]).Build();

        data.IsMember(C("BB"), B("X"), Day("2007-01-01"), MembershipFilter.FullOrPartial).IsUnknown.Should().BeTrue();
        var answer = data.IsMember(C("BB"), B("X"), Day("2008-01-01"), MembershipFilter.FullOrPartial);
        answer.IsNo.Should().BeTrue();
        answer.Records.Should().HaveCount(2);
    }

    [Fact]
    public void Coverage_of_one_state_says_nothing_of_others_and_bounds_no_list()
    {
        var data = new TestData().Bloc("X").Countries("BB", "CC").Covers("X", "2004-01-01/..", subjects: ["BB"]).Build();
        var day = Day("2010-01-01");

        data.IsMember(C("BB"), B("X"), day).IsNo.Should().BeTrue();
        data.IsMember(C("CC"), B("X"), day).IsUnknown.Should().BeTrue();
        data.MembersOf(B("X"), day).IsBounded.Should().BeFalse();
    }

    [Fact]
    public void A_claim_that_one_source_alone_makes_counts_only_in_its_view()
    {
        var data = new TestData().Source("claim").Source("other").Bloc("X").Country("BB").Covers("X", "2004-01-01/..", source: "claim", onlyInViewOf: "claim").Build();
        var day = Day("2010-01-01");

        data.IsMember(C("BB"), B("X"), day).IsUnknown.Should().BeTrue();
        data.Preferring(S("other")).IsMember(C("BB"), B("X"), day).IsUnknown.Should().BeTrue();
        data.Preferring(S("claim")).IsMember(C("BB"), B("X"), day).IsNo.Should().BeTrue();
        data.OnlyFrom(S("claim")).IsMember(C("BB"), B("X"), day).IsNo.Should().BeTrue();
    }

    [Fact]
    public void An_imprecise_record_within_coverage_is_unknown_and_not_no()
    {
        var data = new TestData().Member("X", "AA", "2010/..").Covers("X", "2004-01-01/..").Build();

        data.IsMember(C("AA"), B("X"), Day("2009-12-31")).IsNo.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2010-06-01")).IsUnknown.Should().BeTrue();
        var members = data.MembersOf(B("X"), Day("2010-06-01"));
        members.IsBounded.Should().BeTrue();
        members.IsExact.Should().BeFalse();
        (members.MinimumCount, members.MaximumCount).Should().Be((0, 1));
        members.Contains(C("AA")).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_suspended_member_is_not_a_full_member_on_that_day_but_stays_a_member()
    {
        var data = new TestData().Bloc("X", null, WithSuspension).Member("X", "AA", "2000-01-01/..")
            .Member("X", "AA", "2010-03-01/2010-03-31", MembershipStatus.Suspended).Covers("X", "1990-01-01/..").Build();

        foreach (var (on, isFull) in new[] { ("2010-02-28", true), ("2010-03-01", false), ("2010-03-31", false), ("2010-04-01", true) })
        {
            data.IsMember(C("AA"), B("X"), Day(on)).IsYes.Should().BeTrue();
            var full = data.IsMember(C("AA"), B("X"), Day(on), MembershipFilter.FullMembers);
            full.Value.Should().Be(Truth.From(isFull));
            full.Reason.Should().Be(isFull ? AnswerReason.RecordSaysSo : AnswerReason.Suspended);
            data.MembersOf(B("X"), Day(on), MembershipFilter.FullMembers).Certain.Contains(C("AA")).Should().Be(isFull);
        }
    }

    [Fact]
    public void A_suspension_of_unknown_days_makes_full_membership_unknown()
    {
        var data = new TestData().Bloc("X", null, WithSuspension).Member("X", "AA", "2000-01-01/..")
            .Member("X", "AA", "2010/2011", MembershipStatus.Suspended).Covers("X", "1990-01-01/..").Build();

        data.IsMember(C("AA"), B("X"), Day("2010-06-01"), MembershipFilter.FullMembers).IsUnknown.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2012-01-01"), MembershipFilter.FullMembers).IsYes.Should().BeTrue();
    }

    [Fact]
    public void Silence_about_suspensions_is_a_no_only_where_they_are_listed_completely()
    {
        var data = new TestData().Bloc("X", null, WithSuspension).Member("X", "AA", "2000-01-01/..").Country("BB")
            .Covers("X", "1990-01-01/..", [MembershipStatus.Member]).Covers("X", "2013-01-01/..", [MembershipStatus.Suspended]).Build();

        data.IsMember(C("AA"), B("X"), Day("2012-12-31"), MembershipFilter.FullMembers).IsUnknown.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2013-01-01"), MembershipFilter.FullMembers).IsYes.Should().BeTrue();
        data.IsMember(C("BB"), B("X"), Day("2012-12-31"), MembershipFilter.FullMembers).IsNo.Should().BeTrue("who is no member is no full one, suspended or not");
    }

    [Fact]
    public void A_candidate_is_no_member_until_the_day_it_is_one()
    {
        var data = new TestData().Bloc("X", null, WithSuspension)
            .Member("X", "AA", "2003-01-01/2006-12-31", MembershipStatus.Candidate).Member("X", "AA", "2007-01-01/..").Covers("X", "1990-01-01/..").Build();

        data.IsMember(C("AA"), B("X"), Day("2006-12-31")).IsNo.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2006-12-31"), MembershipFilter.MembersOrCandidates).IsYes.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2007-01-01"), MembershipFilter.Of(MembershipStatus.Candidate)).IsNo.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2007-01-01")).IsYes.Should().BeTrue();
        data.HistoryOf(C("AA"), B("X")).Select(m => m.Status).Should().Equal(MembershipStatus.Candidate, MembershipStatus.Member);
        data.StatusesOf(C("AA"), Day("2006-12-31")).Should().ContainSingle().Which.Weight.Should().Be(MembershipWeight.None);
    }

    [Fact]
    public void A_dissolved_bloc_has_no_members()
    {
        var data = new TestData().Bloc("X", "1991-12-25").Member("X", "AA", "1950-01-01/..").Country("BB").Build();

        data.IsMember(C("AA"), B("X"), Day("1991-12-25")).IsYes.Should().BeTrue();
        var answer = data.IsMember(C("AA"), B("X"), Day("1991-12-26"));
        answer.IsNo.Should().BeTrue();
        answer.Reason.Should().Be(AnswerReason.BlocDissolved);
        answer.Records.Should().Equal(data.Blocs[B("X")]);
        data.IsMember(C("BB"), B("X"), Day("1991-12-26")).IsNo.Should().BeTrue();
        var members = data.MembersOf(B("X"), Day("1991-12-26"));
        members.IsExact.Should().BeTrue();
        members.MaximumCount.Should().Be(0);
        data.StatusesOf(C("AA"), Day("1991-12-26")).Should().BeEmpty();
        data.IsMember(C("AA"), B("X"), Day("2100-01-01")).IsNo.Should().BeTrue("what has ended stays ended");
    }

    [Fact]
    public void A_bloc_that_ended_at_some_time_in_a_year_leaves_that_year_open()
    {
        var data = new TestData().Bloc("X", "1991").Member("X", "AA", "1950-01-01/..").Member("X", "BB", "1950-01-01/1991-06-30").Build();

        data.IsMember(C("AA"), B("X"), Day("1991-01-01")).IsYes.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("1991-06-01")).IsUnknown.Should().BeTrue();
        data.IsMember(C("BB"), B("X"), Day("1991-06-01")).IsYes.Should().BeTrue("its own record says so");
        data.IsMember(C("AA"), B("X"), Day("1992-01-01")).IsNo.Should().BeTrue();
        data.StatusesOf(C("AA"), Day("1991-06-01")).Should().ContainSingle().Which.Held.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_status_checked_on_an_earlier_day_is_unknown_afterwards()
    {
        var data = new TestData().Member("X", "AA", "/..", checkedOn: "2018-12-31").Build();

        data.IsMember(C("AA"), B("X"), Day("2018-12-31")).IsYes.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2019-01-01")).IsUnknown.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2018-12-30")).IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Removing_coverage_turns_every_no_of_silence_into_unknown_and_changes_nothing_else() =>
        Gen.Select(MembershipGen.Periods.Array[0, 3], MembershipGen.Windows.Array[1, 2], MembershipGen.Days, (periods, windows, day) => (periods, windows, day))
            .Sample(
                c =>
                {
                    var with = MembershipGen.Data(c.periods, c.windows).IsMember(C("AA"), B("X"), c.day);
                    var without = MembershipGen.Data(c.periods, []).IsMember(C("AA"), B("X"), c.day);
                    var expected = with.Reason == AnswerReason.SilenceWithinCoverage ? Truth.Unknown : with.Value;
                    return without.Value == expected && !without.IsNo && (with.IsNo ? with.Reason == AnswerReason.SilenceWithinCoverage : true);
                },
                iter: LongRun.Cases(2000),
                threads: 1);

    [Fact]
    public void Widening_a_date_never_turns_unknown_into_yes_or_no() =>
        Gen.Select(MembershipGen.Precise, MembershipGen.Windows.Array[0, 2], MembershipGen.Days, Gen.Int[1, 15], (period, windows, day, how) => (period, windows, day, how))
            .Sample(
                c =>
                {
                    var narrow = MembershipGen.Data([c.period], c.windows).IsMember(C("AA"), B("X"), c.day).Value;
                    var wide = MembershipGen.Data([MembershipGen.Widen(c.period, c.how)], c.windows).IsMember(C("AA"), B("X"), c.day).Value;
                    return wide == narrow || wide.IsUnknown;
                },
                iter: LongRun.Cases(2000),
                threads: 1);

    [Fact]
    public void The_United_Kingdom_was_a_member_of_the_Union_on_its_last_day_and_not_on_the_next()
    {
        var data = ForeignPolicyDatasets.Default;

        data.IsMember(C("GB"), B("EU"), Day("2020-01-31")).IsYes.Should().BeTrue();
        var after = data.IsMember(C("GB"), B("EU"), Day("2020-02-01"));
        after.IsNo.Should().BeTrue();
        after.Reason.Should().Be(AnswerReason.SilenceWithinCoverage);
        data.MembersOf(B("EU"), Day("2020-01-31")).MaximumCount.Should().Be(28);
        data.MembersOf(B("EU"), Day("2020-02-01")).MaximumCount.Should().Be(27);
        data.Left(B("EU"), Day("2020-01-01"), Day("2020-12-31")).Should().ContainSingle().Which.Date.ToString().Should().Be("2020-01-31");
    }

    [Fact]
    public void The_day_after_the_as_of_day_is_unknown_for_members_and_others()
    {
        var data = ForeignPolicyDatasets.Default;
        var next = data.AsOf.PlusDays(1);

        foreach (var country in data.Countries)
        {
            data.IsMember(country.Code, B("EU"), data.AsOf).IsUnknown.Should().BeFalse();
            var answer = data.IsMember(country.Code, B("EU"), next);
            answer.IsUnknown.Should().BeTrue();
            answer.Reason.Should().Be(AnswerReason.AfterAsOfDay);
        }

        data.MembersOf(B("EU"), next).IsBounded.Should().BeFalse();
        data.MembersOf(B("EU"), next).Certain.IsEmpty.Should().BeTrue();
        data.IsMember(C("RU"), B("Warsaw-Pact"), next).IsNo.Should().BeTrue("the pact has ended for good");
    }

    [Fact]
    public void The_data_carried_forward_go_on()
    {
        var data = new TestData().Member("X", "AA", "2004-05-01/..").Member("X", "CC", "2004-05-01/2025-06-29").Country("BB").Covers("X", "2004-01-01/..").Build();
        var later = data.CarriedForwardTo(Day("2026-01-01"));

        later.AsOf.Should().Be(Day("2026-01-01"));
        later.IsMember(C("AA"), B("X"), Day("2026-01-01")).IsYes.Should().BeTrue();
        later.IsMember(C("BB"), B("X"), Day("2026-01-01")).IsNo.Should().BeTrue();
        later.IsMember(C("CC"), B("X"), Day("2026-01-01")).IsNo.Should().BeTrue();
        later.IsMember(C("AA"), B("X"), Day("2026-01-02")).IsUnknown.Should().BeTrue();
        data.IsMember(C("AA"), B("X"), Day("2026-01-01")).IsUnknown.Should().BeTrue("the data set itself does not change");
        data.Invoking(d => d.CarriedForwardTo(Day("2025-06-29"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Joint_memberships_are_the_same_in_either_order()
    {
        var data = ForeignPolicyDatasets.Default;
        var codes = new[] { "AZ", "TR", "AM", "RU", "EE", "GB", "SU" };
        foreach (var on in new[] { "1990-06-01", "2008-02-29", "2024-05-24" })
        {
            foreach (var (one, other) in codes.SelectMany(a => codes.Where(b => b != a).Select(b => (C(a), C(b)))))
            {
                var (there, back) = (data.JointMemberships(one, other, Day(on)), data.JointMemberships(other, one, Day(on)));
                there.Certain.Should().Equal(back.Certain);
                there.Possible.Should().Equal(back.Possible);
                there.Certain.Except(there.Possible).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void A_question_about_two_refuses_one()
    {
        var data = ForeignPolicyDatasets.Default;
        data.Invoking(d => d.JointMemberships(C("AZ"), C("AZ"), Day("2024-05-24"))).Should().Throw<ArgumentException>();
        data.Invoking(d => d.HadStandingAgreement(C("AZ"), C("AZ"), Day("2024-05-24"), AgreementKindSet.All)).Should().Throw<ArgumentException>();
        data.Invoking(d => d.LeadersMet(C("AZ"), C("AZ"), Day("2024-05-24"), Day("2024-05-24"), EncounterLevel.OneOnOne)).Should().Throw<ArgumentException>();
        data.Invoking(d => d.Dyad(C("AZ"), C("AZ"), Day("2024-05-24"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_code_that_the_data_do_not_know_is_refused_and_not_answered_with_nothing()
    {
        var data = ForeignPolicyDatasets.Default;
        data.Invoking(d => d.AgreementsOf(C("QQ"))).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.AgreementsBetween(C("AZ"), C("QQ"))).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.ContactsOf(C("QQ"))).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.HistoryOf(C("QQ"), B("EU"))).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.HistoryOf(C("AZ"), B("Nowhere"))).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Joint_memberships_leave_out_a_suspended_member_unless_asked()
    {
        var data = new TestData().Bloc("X", null, WithSuspension).Member("X", "AA", "2000-01-01/..").Member("X", "BB", "2000-01-01/..")
            .Member("X", "AA", "2010-03-01/2010-03-31", MembershipStatus.Suspended).Covers("X", "1990-01-01/..").Build();
        var day = Day("2010-03-15");

        data.JointMemberships(C("AA"), C("BB"), day).Possible.Should().BeEmpty();
        data.JointMemberships(C("AA"), C("BB"), day, MembershipFilter.Members).Certain.Should().Equal(data.Blocs[B("X")]);
    }

    [Fact]
    public void Who_ever_was_in_joined_and_left()
    {
        var data = new TestData().Member("X", "AA", "2000-01-01/2005-03").Member("X", "BB", "2004-02-29/..")
            .Member("X", "CC", "2004-02-29/..", MembershipStatus.Observer).Member("X", "DD", "/2004-01-01").Build();

        data.EverIn(B("X")).ToString().Should().Be("AA BB DD");
        data.EverIn(B("X"), MembershipFilter.Of(MembershipStatus.Observer)).ToString().Should().Be("CC");
        data.Joined(B("X"), Day("2004-02-29"), Day("2004-02-29")).Select(c => ((Membership)c.Record).Member).Should().Equal([(Actor)C("BB")]);
        var left = data.Left(B("X"), Day("2005-03-15"), Day("2006-01-01"));
        left.Should().ContainSingle().Which.IsInWindow.Should().Be(Truth.Unknown, "March 2005 may be before the 15th");
        data.Left(B("X"), Day("2005-03-01"), Day("2005-03-31")).Should().ContainSingle().Which.IsInWindow.Should().Be(Truth.Yes);
        data.Left(B("X"), Day("2005-04-01"), Day("2006-01-01")).Should().BeEmpty();
        data.Invoking(d => d.Joined(B("X"), Day("2005-04-01"), Day("2005-03-01"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Existence_is_asked_of_a_named_list()
    {
        var data = ForeignPolicyDatasets.Default;

        data.Existed(C("AZ"), Day("1991-08-29"), StateListId.IndependenceAct).IsNo.Should().BeTrue();
        data.Existed(C("AZ"), Day("1991-08-30"), StateListId.IndependenceAct).IsYes.Should().BeTrue();
        data.Existed(C("AZ"), Day("1991-11-01"), StateListId.CorrelatesOfWar).IsNo.Should().BeTrue("that list begins later");
        data.Existed(C("AZ"), Day("1992-01-01"), StateListId.CorrelatesOfWar).IsYes.Should().BeTrue();
        data.Existed(C("AZ"), Day("1992-01-01"), StateListId.GleditschWard).IsYes.Should().BeTrue();
        var after = data.Existed(C("AZ"), Day("2020-01-01"), StateListId.CorrelatesOfWar);
        after.IsUnknown.Should().BeTrue();
        after.Reason.Should().Be(AnswerReason.AfterEndOfList);
        data.Existed(C("RU"), Day("2020-01-01"), StateListId.IndependenceAct).Reason.Should().Be(AnswerReason.NotInList);
    }

    [Fact]
    public void Who_or_what_is_not_in_the_data_is_an_error_and_not_a_no()
    {
        var data = new TestData().Bloc("X").Country("AA").Build();
        var day = Day("2010-01-01");

        data.Invoking(d => d.IsMember(C("ZZ"), B("X"), day)).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.IsMember(C("AA"), B("Y"), day)).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.IsMember(default, B("X"), day)).Should().Throw<ArgumentException>();
        data.Invoking(d => d.MembersOf(B("Y"), day)).Should().Throw<KeyNotFoundException>();
        data.Invoking(d => d.IsMember(C("AA"), B("X"), new LocalDate(0, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
