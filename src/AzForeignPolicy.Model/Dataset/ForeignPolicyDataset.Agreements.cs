using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>The agreements to which an actor is a party, by day of signature.</summary>
    /// <param name="party">The country, bloc or other party.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public RecordQuery<Agreement> AgreementsOf(Actor party)
    {
        RequireActor(party);
        return new RecordQuery<Agreement>(AgreementsByParty.Of(party), AsOf);
    }

    /// <summary>The agreements to which two actors are both parties, alone or with others, by day of signature.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public RecordQuery<Agreement> AgreementsBetween(Actor first, Actor second)
    {
        RequireTwo(first, second);
        return new RecordQuery<Agreement>(AgreementsByParty.Between(first, second), AsOf);
    }

    /// <summary>Whether an agreement of some kinds stood between two actors on a day.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds that count.</param>
    /// <returns>Yes if a text stood; no only where a coverage statement makes silence a no; else unknown.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public Answer HadStandingAgreement(Actor first, Actor second, LocalDate on, AgreementKindSet kinds)
    {
        RequireTwo(first, second);
        var stands = Truth.No;
        var certain = ImmutableArray.CreateBuilder<SourcedRecord>();
        var open = ImmutableArray.CreateBuilder<SourcedRecord>();
        foreach (var agreement in AgreementsByParty.Between(first, second))
        {
            if (kinds.Contains(agreement.Kind))
            {
                var one = agreement.StandsBetween(first, second, on, AsOf);
                stands |= one;
                (one.IsYes ? certain : one.IsUnknown ? open : null)?.Add(agreement);
            }
        }

        var day = Days.Number(on);
        if (stands.IsYes)
        {
            return new Answer(stands, AnswerReason.RecordSaysSo, certain.ToImmutable(), on, on);
        }

        if (stands.IsUnknown || day > AsOfDay)
        {
            return new Answer(Truth.Unknown, day > AsOfDay ? AnswerReason.AfterAsOfDay : AnswerReason.ImpreciseDate, open.ToImmutable(), on, on);
        }

        var coverage = Covered.OfAgreements(first, second, kinds, day, bloc => IsMember(second, bloc, on).IsYes)
            ?? Covered.OfAgreements(second, first, kinds, day, bloc => IsMember(first, bloc, on).IsYes);
        return coverage is null
            ? new Answer(Truth.Unknown, AnswerReason.SilenceOutsideCoverage, [], on, on)
            : new Answer(Truth.No, AnswerReason.SilenceWithinCoverage, [coverage], on, on);
    }

    /// <summary>Which members of a bloc had a standing text of strategic partnership or alliance with a state on a day, which not, and the share.</summary>
    /// <param name="of">The state.</param>
    /// <param name="within">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public BlocPartners StrategicPartners(CountryCode of, BlocId within, LocalDate on) => Partners(of, within, on, AgreementKindSet.StrategicPartnership);

    /// <summary>Which members of a bloc had a standing agreement of some kinds with a state on a day, which not, and the share.</summary>
    /// <param name="of">The state.</param>
    /// <param name="within">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds of agreement that count.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public BlocPartners Partners(CountryCode of, BlocId within, LocalDate on, AgreementKindSet kinds)
    {
        var state = Countries[of];
        var members = MembersOf(within, on);
        var partners = ImmutableArray.CreateBuilder<BlocPartner>(members.Possible.Count);
        foreach (var country in members.Possible.Without(of))
        {
            partners.Add(new BlocPartner(Countries[country], IsMember(country, within, on), HadStandingAgreement(of, country, on, kinds)));
        }

        var share = Share.Of(partners.Select(p => (p.Membership.Value, p.Partnership.Value)), members.IsBounded);
        return new BlocPartners(Blocs[within], state, on, kinds, partners.ToImmutable(), share, members.IsBounded);
    }
}
