using System.Collections.Immutable;
using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public sealed class PanelTests
{
    private static readonly ForeignPolicyDataset Real = ForeignPolicyDatasets.Default;

    [Fact]
    public void A_panel_of_states_has_a_row_for_each_state_and_year()
    {
        var panel = new PanelBuilder(Real, PanelUnit.State, PeriodUnit.Year)
        {
            From = Day("1992-01-01"),
            To = Day("2025-12-31"),
            Keys = [StateKey.Iso2, StateKey.Iso3, StateKey.CorrelatesOfWar, StateKey.GleditschWard],
            Columns = [PanelColumns.Member(B("UN")), PanelColumns.Visits(TripDirection.Outgoing, CountBound.AtLeast, PanelUnit.State)],
        }.Build();
        panel.Columns.Select(c => c.Name).Should().Equal("iso2", "iso3c", "ccode", "gwcode", "year", "member_UN", "visits_out_min");
        panel.Columns.Select(c => c.IsKey).Should().Equal(true, true, true, true, true, false, false);
        var rows = panel.ToList();
        rows.Should().HaveCount(Real.Countries.Count * 34);
        rows.Select(r => (r.Subject.State, r.Subject.Period)).Should().OnlyHaveUniqueItems();
        rows[0].Subject.Period.Year.Should().Be(1992);
        rows.Single(r => r.Subject.State == C("AZ") && r.Subject.Period.Year == 2000)["member_UN"].AsTruth().Should().Be(Truth.Yes);
    }

    [Fact]
    public void Numbers_are_those_of_the_period_and_letters_those_of_the_polity()
    {
        var panel = new PanelBuilder(Real, PanelUnit.State, PeriodUnit.Year)
        {
            From = Day("1985-01-01"),
            To = Day("1995-12-31"),
            StateList = StateListId.CorrelatesOfWar,
            Of = CountrySet.Parse("AZ DD DE RU SU"),
            Keys = [StateKey.Iso2, StateKey.Iso3, StateKey.CorrelatesOfWar],
        }.Build();
        var rows = panel.Select(r => r.ToString()).ToList();
        rows.Should().Contain(["DE,DEU,260,1985", "DE,DEU,255,1995", "RU,RUS,365,1995", "AZ,AZE,373,1995"]);
        rows.Should().Contain(r => r.StartsWith("SU,", StringComparison.Ordinal) && r.EndsWith(",365,1985", StringComparison.Ordinal));
        rows.Should().NotContain(r => r.StartsWith("AZ,", StringComparison.Ordinal) && r.EndsWith("1990", StringComparison.Ordinal));
        rows.Should().NotContain(r => r.StartsWith("DD,", StringComparison.Ordinal) && r.EndsWith("1991", StringComparison.Ordinal));

        // In the year of the change it is the number of the day asked for.
        rows.Should().Contain("DE,DEU,255,1990");
    }

    [Fact]
    public void Joint_memberships_of_a_year_are_those_of_31_December()
    {
        var panel = new PanelBuilder(Real, PanelUnit.Dyad, PeriodUnit.Year)
        {
            From = Day("1992-01-01"),
            To = Day("2025-12-31"),
            StateList = StateListId.CorrelatesOfWar,
            Existence = StateExistence.CarriedForward,
            Of = [C("AZ")],
            With = CountrySet.Parse("AM DE KZ RU TR US"),
            Columns = [PanelColumns.JointMemberships(), PanelColumns.JointMemberships(CountBound.AtLeast), PanelColumns.JointMemberships(CountBound.AtMost), PanelColumns.MembershipJaccard(CountBound.AtLeast)],
        }.Build();
        var seen = 0;
        foreach (var row in panel.Where(r => r.Subject.Period.Year % 4 == 0))
        {
            var joint = Real.JointMemberships(row.Subject.State, row.Subject.Second, row.Subject.Period.Last);
            row["joint_memberships_min"].AsWhole().Should().Be(joint.Certain.Length);
            row["joint_memberships_max"].AsWhole().Should().Be(joint.Possible.Length);
            row["joint_memberships"].Missing.Should().Be(joint.Certain.Length == joint.Possible.Length ? null : MissingReason.Undecided);
            row["jaccard_memberships_min"].AsNumber().Should().BeInRange(0, 1);
            seen++;
        }

        seen.Should().Be(6 * 9);
    }

    [Fact]
    public void An_unknown_membership_is_a_bound_or_missing_and_never_0()
    {
        var data = DyadData(d => d.Bloc("X").Bloc("Y").Member("X", "AA", "2020-01-01/..").Member("Y", "AA", "2020-01-01/..").Member("Y", "CC", "2020-01-01/..").Covers("Y", "2020-01-01/.."));
        var row = Single(data, 2022, PeriodRule.LastDay,
            PanelColumns.JointMemberships(), PanelColumns.JointMemberships(CountBound.AtLeast), PanelColumns.JointMemberships(CountBound.AtMost),
            PanelColumns.MembershipJaccard(), PanelColumns.MembershipJaccard(CountBound.AtLeast), PanelColumns.MembershipJaccard(CountBound.AtMost),
            PanelColumns.Member(B("X"), side: PanelSide.Second), PanelColumns.Member(B("X"), side: PanelSide.First), PanelColumns.Status(B("Y"), PanelSide.Second));

        // X: AA is in, of CC nothing is known. Y: both.
        row.Values.Skip(3).Select(v => v.IsMissing ? v.Missing.ToString() : v.ToString()).Should().Equal("Undecided", "1", "2", "Undecided", "0.5", "1", "SilenceOutsideCoverage", "yes", "member");
    }

    [Fact]
    public void Memberships_of_a_state_are_counted_with_bounds_and_by_the_rule()
    {
        // X from May on, Y unknown, of Z surely no member.
        var data = new TestData().Bloc("Y").Member("X", "AA", "2022-05-01/..").Covers("X", "2010-01-01/..").Bloc("Z").Covers("Z", "2010-01-01/..").Build();
        string Counts(PeriodRule rule, Func<Bloc, bool>? among = null) => new PanelBuilder(data, PanelUnit.State, PeriodUnit.Year)
        {
            From = Day("2022-01-01"),
            To = Day("2022-12-31"),
            Rule = rule,
            Columns = [.. new[] { CountBound.AtLeast, CountBound.AtMost, CountBound.Exact }.Select(b => PanelColumns.Memberships(b, among: among))],
        }.Build().Single().ToString();
        Counts(PeriodRule.LastDay).Should().Be("AA,2022,1,2,");
        Counts(PeriodRule.FirstDay).Should().Be("AA,2022,0,1,");
        Counts(PeriodRule.AnyDay).Should().Be("AA,2022,1,2,");
        Counts(PeriodRule.EveryDay).Should().Be("AA,2022,0,1,");
        Counts(PeriodRule.LastDay, b => b.Id != B("Y")).Should().Be("AA,2022,1,1,1");
        Counts(PeriodRule.FirstDay, b => b.Id != B("Y")).Should().Be("AA,2022,0,0,0", "here a 0 is known");
    }

    [Fact]
    public void What_two_share_on_any_day_they_share_on_a_common_day()
    {
        // AA left X in March, CC came in June; in Y they overlap from May to June; in Z all the time.
        var data = DyadData(d => d
            .Member("X", "AA", "2020-01-01/2022-03-31").Member("X", "CC", "2022-06-01/2024-12-31").Covers("X", "2010-01-01/..")
            .Member("Y", "AA", "2020-01-01/2022-06-30").Member("Y", "CC", "2022-05-01/2024-12-31").Covers("Y", "2010-01-01/..")
            .Member("Z", "AA", "2020-01-01/2024-12-31").Member("Z", "CC", "2019-01-01/2024-12-31").Covers("Z", "2010-01-01/.."));
        string Count(PeriodRule rule) => Single(data, 2022, rule, PanelColumns.JointMemberships()).Values[^1].ToString();
        Count(PeriodRule.AnyDay).Should().Be("2", "X was not shared on any day");
        Count(PeriodRule.FirstDay).Should().Be("1");
        Count(PeriodRule.LastDay).Should().Be("1");
        Count(PeriodRule.EveryDay).Should().Be("1");
        Single(data, 2022, PeriodRule.AnyDay, PanelColumns.MembershipJaccard()).Values[^1].AsNumber().Should().BeApproximately(2 / 3.0, 1e-12);
    }

    [Fact]
    public void Over_a_period_the_rules_say_what_the_days_say() =>
        Gen.Select(MembershipGen.Periods.Array[0, 2], MembershipGen.Periods.Array[0, 2], MembershipGen.Windows.Array[0, 2]).Sample((one, other, windows) =>
        {
            var draft = new TestData();
            Spells(draft, "AA", one);
            Spells(draft, "CC", other);
            draft.Bloc("X");
            foreach (var window in windows)
            {
                draft.Covers("X", window);
            }

            var data = DyadData(_ => { }, draft);
            foreach (var month in new[] { 5, 6 })
            {
                var days = Enumerable.Range(1, month == 5 ? 31 : 30).Select(d => new LocalDate(2025, month, d)).ToList();
                var together = days.Select(d => data.IsMember(C("AA"), B("X"), d, MembershipFilter.FullMembers).Value & data.IsMember(C("CC"), B("X"), d, MembershipFilter.FullMembers).Value).ToList();
                foreach (var rule in Enum.GetValues<PeriodRule>())
                {
                    var expected = rule switch
                    {
                        PeriodRule.FirstDay => together[0],
                        PeriodRule.LastDay => together[^1],
                        PeriodRule.AnyDay => together.Aggregate(Truth.No, (a, b) => a | b),
                        _ => together.Aggregate(Truth.Yes, (a, b) => a & b),
                    };
                    var panel = new PanelBuilder(data, PanelUnit.Dyad, PeriodUnit.Month)
                    {
                        From = days[0],
                        To = days[0],
                        StateList = StateListId.CorrelatesOfWar,
                        Existence = StateExistence.Possible,
                        Rule = rule,
                        Columns = [PanelColumns.JointMemberships()],
                    }.Build();
                    var found = panel.Single(r => r.Subject.State == C("AA") && r.Subject.Second == C("CC")).Values[^1];
                    (found.IsMissing ? "unknown" : found.AsWhole() == 1 ? "yes" : "no").Should().Be(expected.ToString(), $"{rule} in {month}: {string.Join(' ', one)}; {string.Join(' ', other)}; {string.Join(' ', windows)}");
                }
            }
        }, iter: 300);

    [Fact]
    public void Agreements_are_counted_by_phase_kind_and_rule()
    {
        var data = DyadData(d => d
            .Agreement("AA", "CC", "2022-05-07", ended: "2022-08-01")
            .Agreement("AA", "CC", "2021-03-01", AgreementKind.Alliance, force: AgreementForce.Binding, inForce: "2022-02-01")
            .Agreement("AA", "CC", "2022", AgreementKind.Alliance)
            .Agreement("AA", "CC", "2022-04-01", form: AgreementForm.Announced)
            .Agreement("AA", "BB", "2022-04-01"));
        AgreementKindSet alliance = [AgreementKind.Alliance];
        string Count(PeriodRule rule, AgreementPhase phase, AgreementKindSet? kinds = null, CountBound bound = CountBound.AtLeast) =>
            Single(data, 2022, rule, PanelColumns.Agreements(phase, kinds, bound)).Values[^1].ToString();

        // The one of some day in 2022 stands at the end of the year, and on no other day for certain.
        Count(PeriodRule.LastDay, AgreementPhase.Standing).Should().Be("2");
        Count(PeriodRule.FirstDay, AgreementPhase.Standing).Should().Be("1");
        Count(PeriodRule.AnyDay, AgreementPhase.Standing).Should().Be("3");
        Count(PeriodRule.EveryDay, AgreementPhase.Standing).Should().Be("1");
        Count(PeriodRule.LastDay, AgreementPhase.Standing, alliance).Should().Be("2");
        Count(PeriodRule.FirstDay, AgreementPhase.InForce).Should().Be("0");
        Count(PeriodRule.LastDay, AgreementPhase.InForce).Should().Be("1");
        Count(PeriodRule.AnyDay, AgreementPhase.InForce).Should().Be("1");
        Count(PeriodRule.EveryDay, AgreementPhase.InForce).Should().Be("0");
        Count(PeriodRule.FirstDay, AgreementPhase.Signed).Should().Be("2", "of what happens the whole period is counted");
        Count(PeriodRule.LastDay, AgreementPhase.Signed, alliance).Should().Be("1");

        // Nobody says that all are listed.
        Single(data, 2022, PeriodRule.LastDay, PanelColumns.Agreements(AgreementPhase.Standing)).Values[^1].Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        var names = new[] { PanelColumns.Agreements(AgreementPhase.InForce, alliance, CountBound.AtMost), PanelColumns.HasAgreement(AgreementPhase.Standing, AgreementKindSet.StrategicPartnership) }.Select(c => c.Name);
        names.Should().Equal("agreements_in_force_alliance_max", "has_agreement_standing_strategicPartnership");
    }

    [Fact]
    public void Silence_about_agreements_is_a_0_only_where_all_are_listed_on_the_days_asked_for()
    {
        var data = DyadData(d => d.Agreement("AA", "BB", "2022-04-01").CoversAgreements("AA", "2022-07-01/2022-12-31", [AgreementKind.Alliance], counterpart: "CC"));
        AgreementKindSet alliance = [AgreementKind.Alliance];
        PanelValue Has(PeriodRule rule, AgreementKindSet kinds) => Single(data, 2022, rule, PanelColumns.HasAgreement(AgreementPhase.Standing, kinds)).Values[^1];
        Has(PeriodRule.LastDay, alliance).AsTruth().Should().Be(Truth.No);
        Has(PeriodRule.FirstDay, alliance).Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        Has(PeriodRule.AnyDay, alliance).Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        Has(PeriodRule.LastDay, AgreementKindSet.All).Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        Single(data, 2022, PeriodRule.LastDay, PanelColumns.Agreements(AgreementPhase.Standing, alliance)).Values[^1].Should().Be(PanelValue.Of(0));
        Single(data, 2022, PeriodRule.LastDay, PanelColumns.Agreements(AgreementPhase.Signed, alliance)).Values[^1].Missing.Should().Be(MissingReason.SilenceOutsideCoverage, "of half of the year nobody speaks");
    }

    [Fact]
    public void Visits_are_counted_each_way_and_encounters_once()
    {
        var data = DyadData(d => d
            .Visit("AA", "CC", "2022-03-01/2022-03-03", EncounterLevel.OneOnOne)
            .Visit("AA", "CC", "2021-12-31/2022-01-02", EncounterLevel.SameEvent)
            .Visit("CC", "AA", "2022/2022", metHostLeader: Truth.Yes)
            .Visit("CC", "AA", "/2022-06", EncounterLevel.OneOnOne)
            .Meeting("2022-09-09", EncounterLevel.OneOnOne, "AA", "BB", "CC")
            .Visit("BB", "CC", "2022-03-01/2022-03-03"));
        var row = Single(data, 2022, PeriodRule.LastDay,
            PanelColumns.Visits(TripDirection.Outgoing, CountBound.AtLeast, PanelUnit.Dyad), PanelColumns.Visits(TripDirection.Incoming, CountBound.AtLeast, PanelUnit.Dyad),
            PanelColumns.Visits(TripDirection.EitherWay, CountBound.AtLeast, PanelUnit.Dyad), PanelColumns.Visits(TripDirection.EitherWay, CountBound.Exact, PanelUnit.Dyad),
            PanelColumns.Encounters(EncounterLevel.OneOnOne, CountBound.AtLeast), PanelColumns.Encounters(EncounterLevel.SameEvent, CountBound.AtLeast), PanelColumns.LeadersMet(EncounterLevel.OneOnOne));

        // One trip began in the year before; of one it is not known when it began.
        row["visits_1to2_min"].AsWhole().Should().Be(1);
        row["visits_2to1_min"].AsWhole().Should().Be(1);
        row["visits_min"].AsWhole().Should().Be(2);
        row["visits"].Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        row["encounters_oneOnOne_min"].AsWhole().Should().Be(2);
        row["encounters_sameEvent_min"].AsWhole().Should().Be(3);
        row["met_oneOnOne"].AsTruth().Should().Be(Truth.Yes);

        // The same seen from the state: BB's trip to CC and the meeting with BB are CC's, too.
        var states = new PanelBuilder(data, PanelUnit.State, PeriodUnit.Year)
        {
            From = Day("2022-01-01"),
            To = Day("2022-12-31"),
            Of = [C("CC")],
            Columns =
            [
                PanelColumns.Visits(TripDirection.Incoming, CountBound.AtLeast, PanelUnit.State), PanelColumns.Visits(TripDirection.Outgoing, CountBound.AtLeast, PanelUnit.State),
                PanelColumns.Encounters(EncounterLevel.OneOnOne, CountBound.AtLeast), PanelColumns.Agreements(AgreementPhase.Standing, bound: CountBound.AtLeast),
            ],
        }.Build();
        states.Single().Values.Skip(2).Select(v => v.ToString()).Should().Equal("2", "1", "2", "0");
    }

    [Fact]
    public void Trips_are_exact_where_all_of_the_travellers_are_listed()
    {
        var data = DyadData(d => d.Visit("AA", "CC", "2022-03-01/2022-03-03").Visit("CC", "AA", "2022-04-01/2022-04-01").Add(new Coverage.Builder
        {
            Id = CoverageId.Parse("trips"),
            Fact = FactKind.Visit,
            Subjects = [C("AA")],
            Window = EdtfInterval.Parse("2022-01-01/2022-12-31"),
            Statement = "Complete.",
            Attestations = [Says("src")],
        }.Build()));
        var row = Single(data, 2022, PeriodRule.LastDay, [.. Enum.GetValues<TripDirection>().Select(d => PanelColumns.Visits(d, CountBound.Exact, PanelUnit.Dyad))]);
        row["visits_1to2"].Should().Be(PanelValue.Of(1));
        row["visits_2to1"].Missing.Should().Be(MissingReason.SilenceOutsideCoverage, "the list is of AA's own trips");
        row["visits"].Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        Single(data, 2023, PeriodRule.LastDay, PanelColumns.Visits(TripDirection.Outgoing, CountBound.Exact, PanelUnit.Dyad)).Values[^1].Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
    }

    [Fact]
    public void Both_directions_of_a_dyad_say_the_same()
    {
        var panel = new PanelBuilder(Real, PanelUnit.DirectedDyad, PeriodUnit.Year)
        {
            From = Day("2012-01-01"),
            To = Day("2016-12-31"),
            StateList = StateListId.CorrelatesOfWar,
            Of = [C("AZ")],
            Columns =
            [
                PanelColumns.JointMemberships(CountBound.AtLeast), PanelColumns.Agreements(AgreementPhase.Signed, bound: CountBound.AtLeast), PanelColumns.LeadersMet(EncounterLevel.OneOnOne),
                PanelColumns.Visits(TripDirection.Outgoing, CountBound.AtLeast, PanelUnit.DirectedDyad), PanelColumns.Visits(TripDirection.Incoming, CountBound.AtLeast, PanelUnit.DirectedDyad),
            ],
        }.Build();
        var rows = panel.ToDictionary(r => (r.Subject.Period.Year, r.Subject.State, r.Subject.Second));
        rows.Should().HaveCountGreaterThan(1500);
        rows.Values.Sum(r => r["visits_1to2_min"].AsWhole()).Should().BeGreaterThan(50);
        foreach (var row in rows.Values)
        {
            var back = rows[(row.Subject.Period.Year, row.Subject.Second, row.Subject.State)];
            back["joint_memberships_min"].Should().Be(row["joint_memberships_min"]);
            back["agreements_signed_min"].Should().Be(row["agreements_signed_min"]);
            back["met_oneOnOne"].Should().Be(row["met_oneOnOne"]);
            back["visits_1to2_min"].Should().Be(row["visits_2to1_min"]);
        }
    }

    [Fact]
    public void The_trips_of_all_months_are_all_trips_whose_month_is_known()
    {
        var panel = new PanelBuilder(Real, PanelUnit.DirectedDyad, PeriodUnit.Month)
        {
            From = Day("2022-01-01"),
            To = Day("2023-12-31"),
            StateList = StateListId.CorrelatesOfWar,
            Existence = StateExistence.Possible,
            Of = [C("AZ")],
            Columns = [PanelColumns.Visits(TripDirection.Outgoing, CountBound.AtLeast, PanelUnit.Dyad)],
        }.Build();
        panel.Columns.Select(c => c.Name).Should().Equal("iso2_1", "iso2_2", "year", "month", "visits_1to2_min");
        var az = (Actor)C("AZ");
        var expected = Real.Visits.Count(v => v.Office.IsLeader && v.From.Kind == ActorKind.Country && v.To.Kind == ActorKind.Country && v.From != v.To && (v.From == az || v.To == az)
            && v.Period.EarliestStart is { Year: 2022 or 2023 } earliest && v.Period.LatestStart is { } latest && (earliest.Year, earliest.Month) == (latest.Year, latest.Month));
        expected.Should().BeGreaterThan(20);
        panel.Sum(r => r.Values[^1].AsWhole()).Should().Be(expected);
    }

    [Fact]
    public void A_status_is_its_name_none_where_that_is_known_and_missing_where_it_is_not()
    {
        var data = new TestData()
            .Bloc("X", null, (MembershipStatus.Member, MembershipWeight.Full), (MembershipStatus.Candidate, MembershipWeight.None))
            .Member("X", "AA", "2020-01-01/2021-12-31", MembershipStatus.Candidate).Member("X", "AA", "2022-01-01/..")
            .Country("BB").Covers("X", "2020-01-01/2022-12-31").Member("X", "CC", "2022/..").Build();
        var panel = new PanelBuilder(data, PanelUnit.StateBloc, PeriodUnit.Year)
        {
            From = Day("2021-01-01"),
            To = Day("2023-12-31"),
            Blocs = [B("X")],
            Columns = [PanelColumns.Status(), PanelColumns.Member(), PanelColumns.StatusSince(), PanelColumns.Existed()],
        }.Build();
        panel.Select(r => r.ToString()).Should().Equal(
            "AA,X,2021,candidate,no,2020-01-01,", "BB,X,2021,none,no,,", "CC,X,2021,none,no,,",
            "AA,X,2022,member,yes,2022-01-01,", "BB,X,2022,none,no,,", "CC,X,2022,member,yes,2022,",
            "AA,X,2023,member,yes,2022-01-01,", "BB,X,2023,,,,", "CC,X,2023,member,yes,2022,");
        var any = new PanelBuilder(data, PanelUnit.State, PeriodUnit.Year)
        {
            From = Day("2020-01-01"),
            To = Day("2023-12-31"),
            Rule = PeriodRule.AnyDay,
            Of = [C("AA"), C("CC")],
            Columns = [PanelColumns.Status(B("X")), PanelColumns.Member(B("X"))],
        }.Build();
        any.Where(r => r.Subject.Period.Year is 2021 or 2022).Select(r => r.ToString()).Should().Equal("AA,2021,candidate,no", "CC,2021,none,no", "AA,2022,member,yes", "CC,2022,member,yes");
    }

    [Fact]
    public void A_closed_period_of_some_days_in_a_year_counts_for_that_year_in_every_column()
    {
        // AA was a member on some days of 2022, BB too; CC all the time.
        var data = DyadData(d => d.Member("X", "AA", "2022/2022").Member("X", "BB", "2022/2022").Member("X", "CC", "2020-01-01/..").Covers("X", "2010-01-01/.."));
        string Row(PeriodRule rule) => new PanelBuilder(data, PanelUnit.State, PeriodUnit.Year)
        {
            From = Day("2022-01-01"),
            To = Day("2022-12-31"),
            Rule = rule,
            Of = [C("AA")],
            Columns = [PanelColumns.Member(B("X")), .. new[] { CountBound.AtLeast, CountBound.AtMost, CountBound.Exact }.Select(b => PanelColumns.Memberships(b))],
        }.Build().Single().ToString();
        Row(PeriodRule.AnyDay).Should().Be("AA,2022,yes,1,1,1");
        Row(PeriodRule.EveryDay).Should().Be("AA,2022,,0,1,");
        Row(PeriodRule.LastDay).Should().Be("AA,2022,,0,1,");

        var dyads = new PanelBuilder(data, PanelUnit.Dyad, PeriodUnit.Year)
        {
            From = Day("2022-01-01"),
            To = Day("2022-12-31"),
            Rule = PeriodRule.AnyDay,
            StateList = StateListId.CorrelatesOfWar,
            Existence = StateExistence.Possible,
            Columns = [.. new[] { CountBound.AtLeast, CountBound.AtMost }.Select(b => PanelColumns.JointMemberships(b, MembershipFilter.Members))],
        }.Build();
        dyads.Select(r => r.ToString()).Should().Equal(["AA,BB,2022,0,1", "AA,CC,2022,1,1", "BB,CC,2022,1,1"], "two that were in on some day each need not have been in together");
    }

    [Fact]
    public void A_count_of_memberships_is_that_of_the_blocs_of_which_the_state_was_a_member()
    {
        foreach (var rule in Enum.GetValues<PeriodRule>())
        {
            var panel = new PanelBuilder(Real, PanelUnit.State, PeriodUnit.Year)
            {
                From = Day("1991-01-01"),
                To = Day("1993-12-31"),
                Rule = rule,
                Of = CountrySet.Parse("AZ DE RU TR UA"),
                Columns = [PanelColumns.Memberships(CountBound.AtLeast), .. Real.Blocs.Select(b => PanelColumns.Member(b.Id))],
            }.Build();
            var counted = panel.Select(r => (r.Subject, Counted: r.Values[2].AsWhole(), Members: r.Values.Skip(3).Count(v => v.AsTruth().IsYes))).ToList();
            counted.Should().OnlyContain(c => c.Counted == c.Members, $"by {rule}");
            counted.Sum(c => c.Counted).Should().BeGreaterThan(30);
        }
    }

    [Fact]
    public void A_status_began_when_that_of_the_day_asked_for_began()
    {
        // AA left in March and came back in September; of CC's second spell only the year is known.
        var data = new TestData().Member("X", "AA", "2000-01-01/2022-03-31").Member("X", "AA", "2022-09-01/..").Member("X", "CC", "2000/2022").Member("X", "CC", "2023/..").Build();
        IEnumerable<string> Since(PeriodRule rule) => new PanelBuilder(data, PanelUnit.StateBloc, PeriodUnit.Year)
        {
            From = Day("2022-01-01"),
            To = Day("2023-12-31"),
            Rule = rule,
            Columns = [PanelColumns.Status(), PanelColumns.StatusSince()],
        }.Build().Select(r => r.ToString());
        Since(PeriodRule.LastDay).Should().Equal("AA,X,2022,member,2022-09-01", "CC,X,2022,,", "AA,X,2023,member,2022-09-01", "CC,X,2023,member,2023");
        Since(PeriodRule.FirstDay).Should().Equal("AA,X,2022,member,2000-01-01", "CC,X,2022,member,2000", "AA,X,2023,member,2022-09-01", "CC,X,2023,,");
        Since(PeriodRule.AnyDay).Should().Equal("AA,X,2022,member,2000-01-01", "CC,X,2022,member,2000", "AA,X,2023,member,2022-09-01", "CC,X,2023,member,2023");
    }

    [Fact]
    public void Why_the_start_of_a_status_is_missing_is_said_as_of_the_status()
    {
        // AA: the start is not known. BB: the list is complete up to 2022. CC: the day is imprecise.
        var data = new TestData().Member("X", "AA", "/2022-12-31").Country("BB").Member("X", "CC", "2022-12/2022-12").Covers("X", "2010-01-01/2022-12-31", [MembershipStatus.Member, MembershipStatus.Observer]).Build();
        PanelValue Since(string state, int year) => new PanelBuilder(data, PanelUnit.StateBloc, PeriodUnit.Year)
        {
            From = new LocalDate(year, 1, 1),
            To = new LocalDate(year, 1, 1),
            Of = [C(state)],
            Columns = [PanelColumns.StatusSince()],
        }.Build().Single().Values[^1];
        Since("AA", 2022).Missing.Should().Be(MissingReason.ImpreciseDate);
        Since("BB", 2022).Missing.Should().Be(MissingReason.NotGiven, "it certainly had no status");
        Since("BB", 2023).Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        Since("BB", 2025).Missing.Should().Be(MissingReason.AfterAsOfDay);
        Since("CC", 2022).Missing.Should().Be(MissingReason.ImpreciseDate);
    }

    [Fact]
    public void Why_it_is_not_known_whether_a_state_existed_is_said_as_the_list_says_it()
    {
        var data = DyadTests.Listed(("AA", ["1980-01-01/.."]), ("BB", ["1990/.."]), ("DD", []));
        string Why(PanelUnit unit, string month) => string.Join(' ', new PanelBuilder(data, unit, PeriodUnit.Month)
        {
            From = Day(month + "-01"),
            To = Day(month + "-01"),
            StateList = StateListId.CorrelatesOfWar,
            Existence = StateExistence.Possible,
            Columns = [PanelColumns.Existed()],
        }.Build().Select(r => r.Values[^1].Missing?.ToString() ?? r.Values[^1].ToString()));
        Why(PanelUnit.State, "1990-03").Should().Be("yes ImpreciseDate NotInList");
        Why(PanelUnit.State, "2018-03").Should().Be("AfterEndOfList AfterEndOfList NotInList", "as the question itself answers");
        Why(PanelUnit.Dyad, "1990-03").Should().Be("ImpreciseDate NotInList NotInList", "AA and BB, AA and DD, BB and DD");
        foreach (var state in new[] { "AA", "BB", "DD" })
        {
            data.Existed(C(state), Day("2018-03-31"), StateListId.CorrelatesOfWar).Reason.Should().Be(state == "DD" ? AnswerReason.NotInList : AnswerReason.AfterEndOfList);
        }
    }

    [Fact]
    public void A_bloc_has_no_row_in_a_period_in_which_it_did_not_exist()
    {
        var data = new TestData().Country("AA").Bloc("X", dissolved: "2021-06-30").Bloc("Y").Build();
        var panel = new PanelBuilder(data, PanelUnit.StateBloc, PeriodUnit.Year) { From = Day("2021-01-01"), To = Day("2022-12-31") }.Build();
        panel.Select(r => r.ToString()).Should().Equal("AA,X,2021", "AA,Y,2021", "AA,Y,2022");
    }

    [Fact]
    public void After_the_day_of_the_data_all_is_missing()
    {
        // The data speak up to 2025-06-30.
        var data = DyadData(d => d.Member("X", "AA", "2020-01-01/..").Member("X", "CC", "2020-01-01/..").Covers("X", "2020-01-01/.."));
        var columns = new[]
        {
            PanelColumns.JointMemberships(CountBound.AtLeast), PanelColumns.MembershipJaccard(), PanelColumns.Agreements(AgreementPhase.Standing, bound: CountBound.AtLeast),
            PanelColumns.Agreements(AgreementPhase.Signed, bound: CountBound.AtLeast), PanelColumns.Visits(TripDirection.EitherWay, CountBound.AtLeast, PanelUnit.Dyad),
            PanelColumns.Encounters(EncounterLevel.SameEvent, CountBound.AtLeast), PanelColumns.LeadersMet(EncounterLevel.SameEvent),
        };
        Single(data, 2026, PeriodRule.AnyDay, columns).Values.Skip(3).Should().OnlyContain(v => v.Missing == MissingReason.AfterAsOfDay);

        // Of 2025 the first day is known, and what happened in its first half.
        Single(data, 2025, PeriodRule.LastDay, columns).Values.Skip(3).Select(v => v.IsMissing).Should().Equal(true, true, true, false, false, false, true);
        Single(data, 2025, PeriodRule.FirstDay, columns).Values[3].Should().Be(PanelValue.Of(1));
    }

    [Fact]
    public void Rows_are_made_one_by_one_and_the_columns_are_known_before()
    {
        var calls = 0;
        var own = PanelColumn.Of("own", PanelColumnType.Number, "Ours.", _ => PanelValue.Of(++calls));
        var panel = new PanelBuilder(Real, PanelUnit.Dyad, PeriodUnit.Year)
        {
            From = Day("1816-01-01"),
            To = Day("2016-12-31"),
            StateList = StateListId.CorrelatesOfWar,
            Columns = [own, own.Named("again", "Once more.")],
        }.Build();
        panel.Columns.Select(c => c.ToString()).Should().Equal("iso2_1 (text)", "iso2_2 (text)", "year (whole)", "own (number)", "again (number)");
        calls.Should().Be(0);
        panel.Take(3).Select(r => r["own"].AsNumber()).Should().Equal(1, 3, 5);
        calls.Should().Be(6);
    }

    [Fact]
    public void Every_dyad_year_streams()
    {
        var panel = new PanelBuilder(Real, PanelUnit.Dyad, PeriodUnit.Year)
        {
            From = Day("2012-01-01"),
            To = Day("2013-12-31"),
            StateList = StateListId.CorrelatesOfWar,
            Keys = [StateKey.CorrelatesOfWar],
            Columns = [PanelColumns.JointMemberships(CountBound.AtLeast), PanelColumns.Visits(TripDirection.Outgoing, CountBound.AtLeast, PanelUnit.Dyad)],
        }.Build();
        long rows = 0, joint = 0;
        foreach (var row in panel)
        {
            rows++;
            joint += row.Values[3].AsWhole();
        }

        rows.Should().Be(2012.To(2013).Sum(y => Real.Dyads(new LocalDate(y, 1, 1), new LocalDate(y, 12, 31), StateListId.CorrelatesOfWar).Count()));
        rows.Should().BeGreaterThan(30_000);
        joint.Should().BeGreaterThan(rows, "most states share the United Nations and more");
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_panel_is_said_at_once()
    {
        var builder = new PanelBuilder(Real, PanelUnit.Dyad, PeriodUnit.Year)
        {
            From = Day("2014-01-01"),
            To = Day("2013-01-01"),
            Keys = [],
            Columns = [PanelColumns.Memberships(), PanelColumns.LeadersMet(EncounterLevel.OneOnOne), PanelColumns.LeadersMet(EncounterLevel.OneOnOne)],
        };
        FluentActions.Invoking(builder.Build).Should().Throw<ArgumentException>().WithMessage(
            "The last day is before the first. Dyads need a list by which states exist. At least one code is needed to name states. The column \"memberships\" does not fit a panel by dyad. Two columns have the name \"met_oneOnOne\".");
        FluentActions.Invoking(() => new PanelBuilder(Real, PanelUnit.State, PeriodUnit.Year) { Of = [C("QQ")] }.Build()).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => new PanelBuilder(Real, PanelUnit.State, PeriodUnit.Year) { Columns = [PanelColumns.Member(B("QQ"))] }.Build().First()).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => PanelColumn.Of("a b", PanelColumnType.Text, "X.", _ => default)).Should().Throw<ArgumentException>();
        var wrong = new PanelBuilder(Real, PanelUnit.State, PeriodUnit.Day) { Columns = [PanelColumn.Of("own", PanelColumnType.Whole, "X.", _ => PanelValue.Of("text"))] }.Build();
        wrong.Columns[1].Name.Should().Be("date");
        FluentActions.Invoking(() => wrong.First()).Should().Throw<InvalidOperationException>().WithMessage("*\"own\" is whole*text*");
        FluentActions.Invoking(() => wrong.IndexOf("none")).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_measure_is_a_column()
    {
        var row = Single(DyadData(_ => { }), 2022, PeriodRule.LastDay, PanelColumns.Measure("kappa", "Ours.", s => s.Period.Year == 2022 ? Similarity.CohensKappa([1, 2], [1, 2]) : default));
        row["kappa"].Should().Be(PanelValue.Of(1.0));
        Single(DyadData(_ => { }), 2021, PeriodRule.LastDay, PanelColumns.Measure("kappa", "Ours.", _ => Similarity.CohensKappa([1], [1])))["kappa"].Missing.Should().Be(MissingReason.MeasureUndefined);
    }

    /// <summary>AA, BB and CC, each a state since 1980 by a list that ends in 2016.</summary>
    private static ForeignPolicyDataset DyadData(Action<TestData> fill, TestData? draft = null)
    {
        draft ??= new TestData();
        draft.Countries("AA", "BB", "CC").Add(new StateList.Builder
        {
            Id = StateListId.CorrelatesOfWar,
            Name = "List",
            AsOf = new LocalDate(2016, 12, 31),
            Attestations = [Says("src")],
        }.Build());
        fill(draft);
        return draft.Build();
    }

    private static PanelRow Single(ForeignPolicyDataset data, int year, PeriodRule rule, params PanelColumn[] columns) => new PanelBuilder(data, PanelUnit.Dyad, PeriodUnit.Year)
    {
        From = new LocalDate(year, 1, 1),
        To = new LocalDate(year, 12, 31),
        StateList = StateListId.CorrelatesOfWar,
        Existence = StateExistence.Possible,
        Of = [C("AA")],
        With = [C("CC")],
        Rule = rule,
        Columns = [.. columns],
    }.Build().Single();

    private static void Spells(TestData data, string state, IEnumerable<string> periods)
    {
        var seen = new List<EdtfInterval>();
        foreach (var period in periods)
        {
            var days = EdtfInterval.Parse(period);
            if (seen.TrueForAll(s => !s.Overlaps(days).IsYes))
            {
                data.Member("X", state, period);
                seen.Add(days);
            }
        }
    }
}

internal static class YearRange
{
    internal static IEnumerable<int> To(this int from, int to) => Enumerable.Range(from, to - from + 1);
}
