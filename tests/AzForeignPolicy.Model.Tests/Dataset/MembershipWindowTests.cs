using CsCheck;

namespace AzForeignPolicy.Model.Tests.Dataset;

/// <summary>Windows are decided on the ends of periods; here they are compared with asking day by day.</summary>
public sealed class MembershipWindowTests
{
    private static readonly ForeignPolicyDataset Data = ForeignPolicyDatasets.Default;

    private static readonly (Actor Member, BlocId Bloc)[] Pairs =
    [
        .. Data.Memberships.Where(m => m.Bloc.ToString() is "EU" or "CoE" or "CST" or "CSTO" or "CIS" or "GUAM" or "SCO" or "PACE" or "USSR" or "Warsaw-Pact" or "GECF" or "EaP")
            .Select(m => (m.Member, m.Bloc)).Distinct(),
        (CountryCode.Parse("JP"), BlocId.Parse("EU")),
        (CountryCode.Parse("JP"), BlocId.Parse("GECF")),
    ];

    [Fact]
    public void A_window_agrees_with_its_days() =>
        Gen.Select(Gen.Int[0, Pairs.Length - 1].Select(i => Pairs[i]), Gen.Int[0, 22_500], Gen.Int[0, 40], Gen.Bool).Sample(
            (pair, start, length, full) =>
            {
                var from = new LocalDate(1966, 1, 1).PlusDays(start);
                var to = from.PlusDays(length);
                var filter = full ? MembershipFilter.FullMembers : MembershipFilter.Members;
                var days = Enumerable.Range(0, length + 1).Select(d => Data.IsMember(pair.Member, pair.Bloc, from.PlusDays(d), filter).Value).ToList();
                var any = Data.WasMemberOnAnyDay(pair.Member, pair.Bloc, from, to, filter).Value;
                var every = Data.WasMemberOnEveryDay(pair.Member, pair.Bloc, from, to, filter).Value;
                return (!days.Any(d => d.IsYes) || any.IsYes)
                    && any.IsNo == days.All(d => d.IsNo)
                    && every.IsYes == days.All(d => d.IsYes)
                    && every.IsNo == days.Any(d => d.IsNo);
            },
            iter: LongRun.Cases(4_000));

    [Fact]
    public void A_window_at_the_end_of_a_membership_is_partly_in()
    {
        var (uk, eu) = (CountryCode.Parse("GB"), BlocId.Parse("EU"));
        var (from, to) = (new LocalDate(2020, 1, 31), new LocalDate(2020, 2, 1));
        Data.WasMemberOnAnyDay(uk, eu, from, to).IsYes.Should().BeTrue();
        Data.WasMemberOnEveryDay(uk, eu, from, to).IsNo.Should().BeTrue();
        Data.WasMemberOnEveryDay(uk, eu, from, from).IsYes.Should().BeTrue();
        Data.WasMemberOnAnyDay(uk, eu, to, to.PlusYears(1)).IsNo.Should().BeTrue();
    }

    [Fact]
    public void A_status_that_began_and_ended_within_an_imprecise_window_was_held_on_some_day()
    {
        var answer = Data.WasMemberOnAnyDay(CountryCode.Parse("UZ"), BlocId.Parse("GUAM"), new LocalDate(2005, 5, 1), new LocalDate(2005, 5, 31));
        answer.IsYes.Should().BeTrue("its last day is one of May 2005");
        Data.WasMemberOnEveryDay(CountryCode.Parse("UZ"), BlocId.Parse("GUAM"), new LocalDate(2005, 5, 1), new LocalDate(2005, 5, 31)).IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void A_window_beyond_the_as_of_day_is_unknown() =>
        Data.WasMemberOnEveryDay(CountryCode.Parse("FR"), BlocId.Parse("EU"), Data.AsOf, Data.AsOf.PlusDays(1)).Reason.Should().Be(AnswerReason.AfterAsOfDay);

    [Fact]
    public void A_window_that_ends_before_it_begins_is_refused() =>
        FluentActions.Invoking(() => Data.WasMemberOnAnyDay(CountryCode.Parse("FR"), BlocId.Parse("EU"), new LocalDate(2024, 2, 1), new LocalDate(2024, 1, 1)))
            .Should().Throw<ArgumentException>();
}
