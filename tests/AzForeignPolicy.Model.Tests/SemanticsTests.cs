using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>
/// What must never regress, in one place. A change that breaks one of these changes what the library means. The wider tests of each stand
/// where it is said; these say it once, in the smallest form and in the curated data.
/// </summary>
public sealed class SemanticsTests
{
    private static readonly ForeignPolicyDataset Curated = ForeignPolicyDatasets.Default;

    /// <summary>Protects: silence, imprecision and days beyond the data give "unknown". More: <see cref="MembershipAnswerTests"/>, LawTests.</summary>
    [Fact]
    public void Unknown_is_never_no()
    {
        var data = new TestData().Countries("AA", "BB", "CC").Bloc("X").Member("X", "AA", "2013/..").Build();
        data.IsMember(C("BB"), B("X"), Day("2020-01-01")).Value.Should().Be(Truth.Unknown, "nobody says who else is in");
        data.IsMember(C("AA"), B("X"), Day("2013-06-01")).Value.Should().Be(Truth.Unknown, "it began at some time in 2013");
        data.LeadersMet(C("AA"), C("BB"), Day("2020-01-01"), Day("2020-12-31"), EncounterLevel.SameEvent).Value.Should().Be(Truth.Unknown, "nobody says that all encounters are listed");
        data.Index.HadStandingAgreement(C("AA"), C("BB"), Day("2020-01-01"), AgreementKindSet.All).Should().Be(Truth.Unknown, "nobody says that all agreements are listed");
        (Truth.Unknown & Truth.Yes).Should().Be(Truth.Unknown);
        (Truth.Unknown | Truth.No).Should().Be(Truth.Unknown);
        (!Truth.Unknown).Should().Be(Truth.Unknown);
        default(Truth).Should().Be(Truth.Unknown, "what nobody set is unknown");
    }

    /// <summary>Protects: a suspension takes full membership away on its days only. More: <see cref="MembershipAnswerTests"/>.</summary>
    [Fact]
    public void A_suspended_member_is_not_a_full_member_on_that_day()
    {
        var data = new TestData().Bloc("X", null, (MembershipStatus.Member, MembershipWeight.Full), (MembershipStatus.Suspended, MembershipWeight.None))
            .Member("X", "AA", "2000-01-01/..").Member("X", "AA", "2010-03-01/2010-03-31", MembershipStatus.Suspended).Covers("X", "2000-01-01/..").Build();
        Truth Full(string day) => data.IsMember(C("AA"), B("X"), Day(day), MembershipFilter.FullMembers).Value;
        Full("2010-02-28").Should().Be(Truth.Yes);
        Full("2010-03-01").Should().Be(Truth.No);
        Full("2010-03-31").Should().Be(Truth.No);
        Full("2010-04-01").Should().Be(Truth.Yes);
        data.IsMember(C("AA"), B("X"), Day("2010-03-15")).Value.Should().Be(Truth.Yes, "it stays a member");
    }

    /// <summary>Protects: after its last day a bloc has no members, whatever open end a record has. More: <see cref="MembershipAnswerTests"/>.</summary>
    [Fact]
    public void A_dissolved_bloc_has_no_members()
    {
        var data = new TestData().Bloc("X", "2010-06-30").Member("X", "AA", "2000-01-01/..").Build();
        data.IsMember(C("AA"), B("X"), Day("2010-07-01")).Value.Should().Be(Truth.No);
        data.MembersOf(B("X"), Day("2010-07-01")).MaximumCount.Should().Be(0);
        var pact = Curated.MembersOf(B("Warsaw-Pact"), Day("1992-01-01"));
        (pact.MinimumCount, pact.MaximumCount).Should().Be((0, 0));
        Curated.MembersOf(B("USSR"), Day("1992-01-01")).MaximumCount.Should().Be(0);
    }

    /// <summary>Protects: the last day counts, the next does not. More: MembershipAnswerTests, the transcript of the smoke programs.</summary>
    [Fact]
    public void The_United_Kingdom_is_in_the_Union_on_2020_01_31_and_not_on_2020_02_01()
    {
        foreach (var filter in new[] { MembershipFilter.Members, MembershipFilter.FullMembers })
        {
            Curated.IsMember(C("GB"), B("EU"), Day("2020-01-31"), filter).Value.Should().Be(Truth.Yes);
            Curated.IsMember(C("GB"), B("EU"), Day("2020-02-01"), filter).Value.Should().Be(Truth.No);
            Curated.Index.IsMember(C("GB"), B("EU"), Day("2020-01-31"), filter).Should().Be(Truth.Yes);
            Curated.Index.IsMember(C("GB"), B("EU"), Day("2020-02-01"), filter).Should().Be(Truth.No);
        }

        Curated.MembersOf(B("EU"), Day("2020-01-31")).MinimumCount.Should().Be(28);
        Curated.MembersOf(B("EU"), Day("2020-02-01")).MaximumCount.Should().Be(27);
    }

    /// <summary>Protects: a date stays as imprecise as its source, and answers as far as it can. More: EdtfDateTests, EdtfIntervalTests.</summary>
    [Fact]
    public void Partial_dates_answer_only_what_they_know()
    {
        var data = new TestData().Member("X", "AA", "2013/2015-03").Covers("X", "1990-01-01/..").Build();
        (string Day, string Value)[] vectors =
            [("2012-12-31", "no"), ("2013-01-01", "unknown"), ("2013-12-30", "unknown"), ("2013-12-31", "yes"), ("2014-06-01", "yes"), ("2015-03-01", "yes"), ("2015-03-02", "unknown"), ("2015-03-31", "unknown"), ("2015-04-01", "no")];
        foreach (var (day, value) in vectors)
        {
            data.IsMember(C("AA"), B("X"), Day(day)).Value.ToString().Should().Be(value, day);
        }

        EdtfDate.Parse("2013").IsBefore(EdtfDate.Parse("2013-05")).Should().Be(Truth.Unknown);
        EdtfDate.Parse("2013").ToString().Should().Be("2013", "nothing is made more precise than it was");
    }

    /// <summary>Protects: no answer, text or order follows the culture of the host. More: CultureSwitch runs the whole suite in another.</summary>
    [Fact]
    public void The_culture_changes_nothing()
    {
        string Everything() => string.Join(
            '\n',
            Curated.MembersOf(B("EU"), Day("2024-05-24")),
            Curated.IsMember(C("GB"), B("EU"), Day("2020-02-01")),
            Curated.StrategicPartners(C("AZ"), B("EU"), Day("2024-05-24")).Share,
            string.Join(',', Curated.FindCountries("İRAN").Concat(Curated.FindCountries("ITALY")).Concat(Curated.FindCountries("ireland"))),
            BlocId.Parse("ISDB").ToString() + EdtfDate.Parse("2024-05-08~") + EdtfInterval.Parse("2004-05-01/.."),
            string.Join(',', Curated.Blocs.Select(b => b.Id).Order()));
        var invariant = "";
        Cultures.Under("", () => invariant = Everything());
        foreach (var culture in Cultures.Awkward)
        {
            Cultures.Under(culture, () => Everything().Should().Be(invariant, culture));
        }
    }

    /// <summary>Protects: the calendar is the Gregorian one. More: EdtfDateTests, DaysTests.</summary>
    [Fact]
    public void Leap_days_exist_in_leap_years_only()
    {
        EdtfDate.TryParse("2024-02-29", out var leap).Should().BeTrue();
        EdtfDate.TryParse("2000-02-29", out _).Should().BeTrue();
        EdtfDate.TryParse("2023-02-29", out _).Should().BeFalse();
        EdtfDate.TryParse("1900-02-29", out _).Should().BeFalse();
        leap.Latest.PlusDays(1).Should().Be(new LocalDate(2024, 3, 1));
        EdtfDate.Parse("2024-02").Latest.Should().Be(new LocalDate(2024, 2, 29));
        EdtfDate.Parse("2023-02").Latest.Should().Be(new LocalDate(2023, 2, 28));
        var data = new TestData().Member("X", "AA", "2000-01-01/2024-02-29").Covers("X", "1990-01-01/..").Build();
        data.IsMember(C("AA"), B("X"), Day("2024-02-29")).Value.Should().Be(Truth.Yes);
        data.IsMember(C("AA"), B("X"), Day("2024-03-01")).Value.Should().Be(Truth.No);
    }

    /// <summary>Protects: the data do not speak of days after theirs, unless the caller carries them forward. More: MembershipAnswerTests.</summary>
    [Fact]
    public void The_day_after_the_as_of_day_is_unknown()
    {
        foreach (var country in new[] { "FR", "JP" })
        {
            Curated.IsMember(C(country), B("EU"), Curated.AsOf).Value.Should().NotBe(Truth.Unknown);
            var after = Curated.IsMember(C(country), B("EU"), Curated.AsOf.PlusDays(1));
            after.Value.Should().Be(Truth.Unknown);
            after.Reason.Should().Be(AnswerReason.AfterAsOfDay);
        }

        Curated.MembersOf(B("EU"), Curated.AsOf.PlusDays(1)).IsExact.Should().BeFalse();
        Curated.CarriedForwardTo(Curated.AsOf.PlusDays(1)).IsMember(C("FR"), B("EU"), Curated.AsOf.PlusDays(1)).Value.Should().Be(Truth.Yes);
    }

    /// <summary>Protects: what somebody thinks decides nothing and is decided by nothing. More: ArticleAuditTests, NoCircleTests.</summary>
    [Fact]
    public void Opinions_are_never_facts()
    {
        foreach (var source in Curated.Claims.Select(c => c.Source).Distinct())
        {
            var opinions = Curated.Audit(source).Findings.Where(f => f.Claim.Kind is ClaimKind.Opinion or ClaimKind.Accusation).ToList();
            opinions.Should().NotBeEmpty().And.OnlyContain(f => f.Holds == Verdict.Attributed && f.HoldsChecks.IsEmpty);
        }

        // Without any claim the data say what they say with them.
        var builder = Curated.ToBuilder();
        foreach (var claim in Curated.Claims)
        {
            builder.Remove(claim.Reference).Should().BeTrue();
        }

        var bare = builder.Build();
        bare.Claims.Should().BeEmpty();
        bare.MembersOf(B("EU"), Day("2024-05-24")).ToString().Should().Be(Curated.MembersOf(B("EU"), Day("2024-05-24")).ToString());
        bare.StrategicPartners(C("AZ"), B("EU"), Day("2024-05-24")).Share!.ToString().Should().Be(Curated.StrategicPartners(C("AZ"), B("EU"), Day("2024-05-24")).Share!.ToString());
        bare.Conflicts().Select(c => c.ToString()).Should().Equal(Curated.Conflicts().Select(c => c.ToString()));
        bare.Timeline(C("AZ")).Entries.Select(e => e.ToString()).Should().Equal(Curated.Timeline(C("AZ")).Entries.Select(e => e.ToString()));
    }
}
