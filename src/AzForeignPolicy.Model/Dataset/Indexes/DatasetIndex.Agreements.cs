using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class DatasetIndex
{
    private readonly Silence?[] agreementSilence = new Silence?[CountryCode.IndexCount];
    private AgreementColumns? agreements;

    private AgreementColumns Agreements => agreements ??= new AgreementColumns(Dataset.Agreements.ToImmutableArray(), Dataset.AsOfDay);

    /// <summary>Whether an agreement of some kinds stood between two actors on a day.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds that count.</param>
    /// <returns>What <see cref="ForeignPolicyDataset.HadStandingAgreement"/> says.</returns>
    /// <remarks>Allocates nothing for states; where silence decides about a bloc or another party, statements are gone through.</remarks>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public Truth HadStandingAgreement(Actor first, Actor second, LocalDate on, AgreementKindSet kinds) => Had(first, second, on, kinds, isForceNeeded: false);

    /// <summary>Whether an agreement of some kinds was in force between two actors on a day.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds that count.</param>
    /// <returns>What <see cref="ForeignPolicyDataset.HadAgreementInForce"/> says.</returns>
    /// <inheritdoc cref="HadStandingAgreement" path="/remarks"/>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public Truth HadAgreementInForce(Actor first, Actor second, LocalDate on, AgreementKindSet kinds) => Had(first, second, on, kinds, isForceNeeded: true);

    /// <summary>How many recorded agreements are in force between two actors on a day; see <see cref="Agreement.IsInForceBetween"/>.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public CountRange CountAgreementsInForce(Actor first, Actor second, LocalDate on) => AgreementsInForce(first, second, on, default, default);

    /// <summary>The recorded agreements that are in force between two actors on a day; see <see cref="Agreement.IsInForceBetween"/>.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="on">The day.</param>
    /// <param name="certain">Where to write those that certainly are, by day of signature.</param>
    /// <param name="open">Where to write those that may be, by day of signature.</param>
    /// <returns>How many certainly are, and how many may be, the certain ones among them; also where there was no room for all of them.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public CountRange AgreementsInForce(Actor first, Actor second, LocalDate on, Span<Agreement> certain, Span<Agreement> open)
    {
        CheckTwo(first, second);
        var columns = Agreements;
        var day = Days.Number(on);
        var (yes, maybe) = (0, 0);
        foreach (ref readonly var row in columns.Between(columns.Find(first), columns.Find(second)))
        {
            columns.Put(in row, row.IsInForce(day), certain, open, ref yes, ref maybe);
        }

        return new CountRange(yes, yes + maybe);
    }

    /// <summary>How many recorded agreements are in force for a party on a day; see <see cref="Agreement.IsInForceFor"/>.</summary>
    /// <param name="party">The country, bloc or other party.</param>
    /// <param name="on">The day.</param>
    /// <remarks>For a state a few searches of sorted columns, whatever the number is; for others its agreements are gone through.</remarks>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public CountRange CountAgreementsInForce(Actor party, LocalDate on)
    {
        CheckOne(party);
        return Agreements.CountInForce(Agreements.Find(party), Days.Number(on));
    }

    /// <summary>The recorded agreements that are in force for a party on a day; see <see cref="Agreement.IsInForceFor"/>.</summary>
    /// <param name="party">The country, bloc or other party.</param>
    /// <param name="on">The day.</param>
    /// <param name="certain">Where to write those that certainly are, by day of signature.</param>
    /// <param name="open">Where to write those that may be, by day of signature.</param>
    /// <returns>How many certainly are, and how many may be, the certain ones among them; also where there was no room for all of them.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public CountRange AgreementsInForce(Actor party, LocalDate on, Span<Agreement> certain, Span<Agreement> open)
    {
        CheckOne(party);
        return Agreements.InForce(Agreements.Find(party), Days.Number(on), certain, open);
    }

    /// <summary>Which members of a bloc had a standing text of strategic partnership or alliance with a state on a day.</summary>
    /// <inheritdoc cref="Partners(CountryCode, BlocId, LocalDate, AgreementKindSet, out CountrySet, out CountrySet)"/>
    public bool StrategicPartners(CountryCode of, BlocId within, LocalDate on, out CountrySet certain, out CountrySet possible) =>
        Partners(of, within, on, AgreementKindSet.StrategicPartnership, out certain, out possible);

    /// <summary>Which members of a bloc had a standing agreement of some kinds with a state on a day.</summary>
    /// <param name="of">The state.</param>
    /// <param name="within">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds of agreement that count.</param>
    /// <param name="certain">The certain members that certainly had.</param>
    /// <param name="possible">The possible members that may have had: all but those of whom a coverage statement makes silence a no.</param>
    /// <returns>Whether the members of the bloc are all known on that day.</returns>
    /// <remarks>The first call for a state and a set of kinds builds its partners over time, in about a microsecond for each of its agreements.</remarks>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public bool Partners(CountryCode of, BlocId within, LocalDate on, AgreementKindSet kinds, out CountrySet certain, out CountrySet possible) =>
        Partners(of, Timeline(within), on, kinds, out certain, out possible);

    /// <inheritdoc cref="Partners(CountryCode, BlocId, LocalDate, AgreementKindSet, out CountrySet, out CountrySet)"/>
    /// <param name="of">The state.</param>
    /// <param name="within">The members of the bloc, from <see cref="Timeline(BlocId, MembershipFilter)"/> of this index.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds of agreement that count.</param>
    /// <param name="certain">The certain members that certainly had.</param>
    /// <param name="possible">The possible members that may have had.</param>
    public bool Partners(CountryCode of, MembershipTimeline within, LocalDate on, AgreementKindSet kinds, out CountrySet certain, out CountrySet possible)
    {
        ArgumentNullException.ThrowIfNull(within);
        var isBounded = PartnerSets(of, within, on, kinds, out var members, out var maybe, out var yes, out var no);
        CountryWords.And(in members.Words, in yes, out var both);
        CountryWords.AndNot(in maybe.Words, in no, out var open);
        certain = new CountrySet(in both);
        possible = new CountrySet(in open);
        return isBounded;
    }

    /// <summary>The share of the members of a bloc that had a standing agreement of some kinds with a state on a day.</summary>
    /// <param name="of">The state. It is not counted, should it be a member itself.</param>
    /// <param name="within">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds of agreement that count.</param>
    /// <returns>The <see cref="BlocPartners.Share"/> of <see cref="ForeignPolicyDataset.Partners"/>.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public ShareBounds PartnerShare(CountryCode of, BlocId within, LocalDate on, AgreementKindSet kinds) => PartnerShare(of, Timeline(within), on, kinds);

    /// <inheritdoc cref="PartnerShare(CountryCode, BlocId, LocalDate, AgreementKindSet)"/>
    /// <param name="of">The state. It is not counted, should it be a member itself.</param>
    /// <param name="within">The members of the bloc, from <see cref="Timeline(BlocId, MembershipFilter)"/> of this index.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds of agreement that count.</param>
    public ShareBounds PartnerShare(CountryCode of, MembershipTimeline within, LocalDate on, AgreementKindSet kinds)
    {
        ArgumentNullException.ThrowIfNull(within);
        var isBounded = PartnerSets(of, within, on, kinds, out var members, out var maybe, out var yes, out var no);
        var certain = members.Count;
        CountryWords.And(in members.Words, in yes, out var partners);
        CountryWords.And(in members.Words, in no, out var others);
        int openNotYes = 0, openNotNo = 0;
        if (members != maybe)
        {
            CountryWords.AndNot(in maybe.Words, in members.Words, out var open);
            CountryWords.AndNot(in open, in yes, out var notYes);
            CountryWords.AndNot(in open, in no, out var notNo);
            (openNotYes, openNotNo) = (CountryWords.Count(in notYes), CountryWords.Count(in notNo));
        }

        return new ShareBounds(certain, CountryWords.Count(in partners), certain - CountryWords.Count(in others), openNotYes, openNotNo, isBounded);
    }

    private Truth Had(Actor first, Actor second, LocalDate on, AgreementKindSet kinds, bool isForceNeeded)
    {
        CheckTwo(first, second);
        var columns = Agreements;
        var day = Days.Number(on);
        var value = Truth.No;
        foreach (ref readonly var row in columns.Between(columns.Find(first), columns.Find(second)))
        {
            if ((kinds.Bits & row.KindBit) != 0)
            {
                value |= isForceNeeded ? row.IsInForce(day) : row.Stands(day);
                if (value.IsYes)
                {
                    return value;
                }
            }
        }

        return value.IsNo ? SilenceOn(first, second, on, day, kinds) : value;
    }

    private bool PartnerSets(
        CountryCode of, MembershipTimeline within, LocalDate on, AgreementKindSet kinds, out CountrySet members, out CountrySet maybe, out CountryWords yes, out CountryWords no)
    {
        CheckState(of);
        var day = Days.Number(on);
        var isBounded = within.MembersOn(day, out members, out maybe);
        if (maybe.Contains(of))
        {
            members = members.Without(of);
            maybe = maybe.Without(of);
        }

        Agreements.StateOf(of.Index).Partners(kinds).On(day, out yes, out var possibly);
        no = default;
        if (SilenceOfAgreements(of).AddTo(ref no, day, day, kinds.Bits, 0))
        {
            CountryWords.AndNot(in no, in possibly, out var decided);
            no = decided;
        }

        return isBounded;
    }

    private Truth SilenceOn(Actor first, Actor second, LocalDate on, int day, AgreementKindSet kinds)
    {
        if (day > Dataset.AsOfDay)
        {
            return Truth.Unknown;
        }

        var isNo = first.TryGetCountry(out var one) && second.TryGetCountry(out var other)
            ? SilenceOfAgreements(one).Covers(other, day, day, kinds.Bits, 0)
            : Dataset.AgreementCoverage(first, second, on, kinds) is not null;
        return isNo ? Truth.No : Truth.Unknown;
    }

    private Silence SilenceOfAgreements(CountryCode country) =>
        agreementSilence[country.Index] ??= new Silence(this, country, FactKind.Agreement);

    /// <summary>Both are known, and they are two.</summary>
    private void CheckTwo(Actor first, Actor second)
    {
        if (!first.TryGetCountry(out var one) || !second.TryGetCountry(out var other) || one == other || !Countries.Contains(one) || !Countries.Contains(other))
        {
            Dataset.RequireTwo(first, second);
        }
    }

    private void CheckOne(Actor actor)
    {
        if (!actor.TryGetCountry(out var country) || !Countries.Contains(country))
        {
            Dataset.RequireActor(actor);
        }
    }

    private void CheckState(CountryCode country)
    {
        if (!Countries.Contains(country))
        {
            _ = Dataset.Countries[country];
        }
    }
}
