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

    /// <summary>The recorded agreements in force for a party on a day: those that bind it; see <see cref="Agreement.IsInForceFor"/>.</summary>
    /// <param name="party">The country, bloc or other party.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public AgreementsInForce AgreementsInForce(Actor party, LocalDate on) => new(Index, party, null, on, Index.CountAgreementsInForce(party, on));

    /// <summary>The recorded agreements in force between two actors on a day; see <see cref="Agreement.IsInForceBetween"/>.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public AgreementsInForce AgreementsInForce(Actor first, Actor second, LocalDate on) => new(Index, first, second, on, Index.CountAgreementsInForce(first, second, on));

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
        var value = Index.HadStandingAgreement(first, second, on, kinds);
        return new LazyAnswer<PairQuestion>(value, on, on, new PairQuestion(this, first, second, kinds), static (q, day, _) => q.Data.ExplainStanding(q, day));
    }

    /// <summary>Whether an agreement of some kinds was in force between two actors on a day; see <see cref="Agreement.IsInForceBetween"/>.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds that count.</param>
    /// <returns>Yes if a text was; no only where a coverage statement makes silence a no: what does not stand is not in force; else unknown.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public Answer HadAgreementInForce(Actor first, Actor second, LocalDate on, AgreementKindSet kinds)
    {
        var value = Index.HadAgreementInForce(first, second, on, kinds);
        return new LazyAnswer<PairQuestion>(value, on, on, new PairQuestion(this, first, second, kinds), static (q, day, _) => q.Data.ExplainInForce(q, day));
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
        return new BlocPartners(this, Blocs[within], state, on, kinds);
    }

    /// <summary>What the records say of a pair on a day, text by text, and which of them decide.</summary>
    internal Answer ExplainStanding(in PairQuestion question, LocalDate on) => ExplainPair(in question, on, static (text, q, day) => text.StandsBetween(q.First, q.Second, day, q.Data.AsOf));

    internal Answer ExplainInForce(in PairQuestion question, LocalDate on) => ExplainPair(in question, on, static (text, q, day) => text.IsInForceBetween(q.First, q.Second, day, q.Data.AsOf));

    /// <summary>The partners and the others among the members of a bloc, one by one.</summary>
    internal ImmutableArray<BlocPartner> ExplainPartners(CountryCode of, BlocId within, LocalDate on, AgreementKindSet kinds)
    {
        var members = MembersOf(within, on).Possible;
        var partners = ImmutableArray.CreateBuilder<BlocPartner>(members.Count);
        foreach (var country in members.Without(of))
        {
            partners.Add(new BlocPartner(Countries[country], IsMember(country, within, on), HadStandingAgreement(of, country, on, kinds)));
        }

        return partners.ToImmutable();
    }

    /// <summary>The statement by which silence about agreements of two is a no, or null.</summary>
    internal Coverage? AgreementCoverage(Actor first, Actor second, LocalDate on, AgreementKindSet kinds)
    {
        var day = Days.Number(on);
        return Covered.OfAgreements(first, second, kinds, day, bloc => IsMember(second, bloc, on).IsYes)
            ?? Covered.OfAgreements(second, first, kinds, day, bloc => IsMember(first, bloc, on).IsYes);
    }

    private Answer ExplainPair(in PairQuestion question, LocalDate on, Func<Agreement, PairQuestion, LocalDate, Truth> holds)
    {
        var value = Truth.No;
        var certain = ImmutableArray.CreateBuilder<SourcedRecord>();
        var open = ImmutableArray.CreateBuilder<SourcedRecord>();
        foreach (var agreement in AgreementsByParty.Between(question.First, question.Second))
        {
            if (question.Kinds.Contains(agreement.Kind))
            {
                var one = holds(agreement, question, on);
                value |= one;
                (one.IsYes ? certain : one.IsUnknown ? open : null)?.Add(agreement);
            }
        }

        if (value.IsYes)
        {
            return new Answer(value, AnswerReason.RecordSaysSo, certain.ToImmutable(), on, on);
        }

        if (value.IsUnknown || on > AsOf)
        {
            return new Answer(Truth.Unknown, on > AsOf ? AnswerReason.AfterAsOfDay : AnswerReason.ImpreciseDate, open.ToImmutable(), on, on);
        }

        return AgreementCoverage(question.First, question.Second, on, question.Kinds) is { } coverage
            ? new Answer(Truth.No, AnswerReason.SilenceWithinCoverage, [coverage], on, on)
            : new Answer(Truth.Unknown, AnswerReason.SilenceOutsideCoverage, [], on, on);
    }

    /// <summary>A question about the agreements of two.</summary>
    internal readonly record struct PairQuestion(ForeignPolicyDataset Data, Actor First, Actor Second, AgreementKindSet Kinds);
}
