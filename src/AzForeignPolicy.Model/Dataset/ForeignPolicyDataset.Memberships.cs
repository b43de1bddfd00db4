using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>Whether an actor was a member of a bloc on a day.</summary>
    /// <param name="member">The country or bloc.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <returns>
    /// Yes if a record says so for that day; no only where a coverage statement makes silence a no, the member was suspended
    /// (if full membership is asked for) or the bloc had ended; else unknown. That a member was not suspended rests on a coverage
    /// statement too, in a bloc that knows suspensions.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc, country or member.</exception>
    /// <exception cref="ArgumentException">No member is given.</exception>
    public Answer IsMember(Actor member, BlocId bloc, LocalDate on, MembershipFilter filter = default)
    {
        if (index is null && Early(member, bloc, on, filter) is { } early)
        {
            return early;
        }

        RequireActor(member);
        var timeline = Index.Timeline(bloc, filter);
        return new LazyAnswer<(MembershipTimeline Timeline, Actor Member)>(
            timeline.IsMember(member, Days.Number(on)), on, on, (timeline, member), static (about, on, _) => about.Timeline.Explain(about.Member, on));
    }

    /// <summary>The members of a bloc on a day.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="on">The day.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    public CountrySetAnswer MembersOf(BlocId bloc, LocalDate on, MembershipFilter filter = default)
    {
        var timeline = Index.Timeline(bloc, filter);
        var isBounded = timeline.MembersOn(on, out var certain, out var possible);
        return new CountrySetAnswer(in certain, in possible, isBounded, timeline, on);
    }

    /// <summary>The countries that ever had a status in a bloc that counts, by the records; whether others had one is not said.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    public CountrySet EverIn(BlocId bloc, MembershipFilter filter = default) => Index.EverIn(bloc, filter);

    /// <summary>The statuses that an actor certainly or possibly held on a day, by bloc.</summary>
    /// <param name="member">The country or bloc.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public ImmutableArray<HeldStatus> StatusesOf(Actor member, LocalDate on)
    {
        RequireActor(member);
        var day = Days.Number(on);
        var held = ImmutableArray.CreateBuilder<HeldStatus>();
        foreach (var membership in MembershipsByBloc.Of(member))
        {
            var bloc = Blocs[membership.Bloc];
            var covers = Held(membership, day, AsOfDay, HasEnded(bloc, day, AsOfDay));
            if (!covers.IsNo)
            {
                held.Add(new HeldStatus(bloc, membership, covers));
            }
        }

        return held.ToImmutable();
    }

    /// <summary>All statuses of an actor in a bloc, in order of time.</summary>
    /// <param name="member">The country or bloc.</param>
    /// <param name="bloc">The bloc.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public ImmutableArray<Membership> HistoryOf(Actor member, BlocId bloc)
    {
        RequireActor(member);
        return [.. MembershipsByBloc.Of(member, BlocNumbers[bloc])];
    }

    /// <summary>The blocs of which two states were both members on a day. The two are the same in either order.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="on">The day.</param>
    /// <param name="filter">Which statuses count; by default full members, as the field defines joint membership.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    public JointMemberships JointMemberships(CountryCode first, CountryCode second, LocalDate on, MembershipFilter? filter = null)
    {
        var counted = filter ?? MembershipFilter.FullMembers;
        var certain = Index.JointMemberships(first, second, on, out var possible, counted);
        return new JointMemberships(Countries[first], Countries[second], on, counted, certain, possible, Index);
    }

    /// <summary>The statuses in a bloc that began in a window of days, in order of time; those that may have begun outside it included.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public ImmutableArray<Change> Joined(BlocId bloc, LocalDate from, LocalDate to, MembershipFilter filter = default) =>
        StatusChanges(bloc, filter, from, to, m => m.Period.Start, ChangeKind.Joined);

    /// <summary>The statuses in a bloc whose last day lies in a window of days, in order of time; those that may have ended outside it included.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such bloc.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public ImmutableArray<Change> Left(BlocId bloc, LocalDate from, LocalDate to, MembershipFilter filter = default) =>
        StatusChanges(bloc, filter, from, to, m => m.Period.End, ChangeKind.Left);

    /// <summary>Whether a named list counts a state as existing on a day. There is no list by default: existence is always by somebody's count.</summary>
    /// <param name="country">The state.</param>
    /// <param name="on">The day.</param>
    /// <param name="by">The list.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country or list.</exception>
    public Answer Existed(CountryCode country, LocalDate on, StateListId by) =>
        new LazyAnswer<(ForeignPolicyDataset Data, CountryCode Country, StateListId By)>(
            Index.Existed(country, on, by), on, on, (this, country, by), static (about, on, _) => about.Data.ExplainExisted(about.Country, on, about.By));

    internal Answer ExplainExisted(CountryCode country, LocalDate on, StateListId by)
    {
        var state = Countries[country];
        var list = StateLists[by];
        var day = Days.Number(on);
        var lastDay = Days.Number(list.AsOf);
        ImmutableArray<SourcedRecord> records = [state, list];
        if (by == StateListId.IndependenceAct)
        {
            var since = state.IndependenceDeclared is { } declared ? Validity.Covers(declared, null, day, lastDay) : Truth.Unknown;
            var why = state.IndependenceDeclared is null ? AnswerReason.NotInList : day > lastDay && since.IsUnknown ? AnswerReason.AfterEndOfList : WhyDated(since);
            return new Answer(since, why, records, on, on);
        }

        var spells = by == StateListId.CorrelatesOfWar
            ? [.. state.FormerCorrelatesOfWar.SelectMany(f => f.Spells), .. state.CorrelatesOfWar?.Spells ?? []]
            : state.GleditschWard?.Spells ?? [];
        if (spells.IsEmpty)
        {
            return new Answer(Truth.Unknown, AnswerReason.NotInList, records, on, on);
        }

        var existed = Truth.No;
        foreach (var spell in spells)
        {
            existed |= Validity.Covers(spell, day, lastDay, lastDay);
        }

        return existed.IsNo && day > lastDay
            ? new Answer(Truth.Unknown, AnswerReason.AfterEndOfList, records, on, on)
            : new Answer(existed, existed.IsUnknown && day > lastDay ? AnswerReason.AfterEndOfList : WhyDated(existed), records, on, on);
    }

    private static AnswerReason WhyDated(Truth value) => value.IsUnknown ? AnswerReason.ImpreciseDate : AnswerReason.RecordSaysSo;

    /// <summary>Whether a bloc had ended by a day. That it ended after the data's day, a view of an earlier day cannot know.</summary>
    internal static Truth HasEnded(Bloc bloc, int day, int asOf) =>
        bloc.Dissolved is { } last && last.EarliestDay <= asOf ? Truth.Decide(last.LatestDay < day, day <= last.EarliestDay) : Truth.No;

    /// <summary>Whether a status held on a day; one that goes on ends with the bloc.</summary>
    internal static Truth Held(Membership membership, int day, int asOf, Truth hasEnded)
    {
        var covers = Validity.Covers(membership.Period, day, asOf, membership.CheckedOn is { } check ? Days.Number(check) : asOf);
        return hasEnded.IsYes || membership.Period.EndKind != EdtfEndKind.Date ? covers & !hasEnded : covers;
    }

    /// <summary>The records on which the list of members of a bloc on a day rests: those of the members, then the statements that bound it.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="memberships">The memberships in it, by member and period.</param>
    /// <param name="on">The day.</param>
    /// <param name="filter">Which statuses count.</param>
    internal ImmutableArray<SourcedRecord> ExplainMembers(Bloc bloc, ReadOnlySpan<Membership> memberships, LocalDate on, MembershipFilter filter)
    {
        var day = Days.Number(on);
        var records = ImmutableArray.CreateBuilder<SourcedRecord>();
        while (!memberships.IsEmpty)
        {
            var ofOne = MembershipIndex.FirstMember(memberships);
            memberships = memberships[ofOne.Length..];
            var answer = ExplainMember(bloc, ofOne[0].Member, ofOne, on, filter);
            if (!answer.IsNo)
            {
                records.AddRange(answer.Records);
            }
        }

        var coverage = HasEnded(bloc, day, AsOfDay).IsYes ? [bloc] : Covered.OfMemberships(bloc, filter.StatusesOf(bloc), day, null);
        if (!coverage.IsDefault)
        {
            records.AddRange(coverage);
        }

        return records.ToImmutable();
    }

    /// <summary>Whether an actor was a member of a bloc on a day, with the reason and the records: decided by its memberships in the bloc.</summary>
    internal Answer ExplainMember(Bloc bloc, Actor member, ReadOnlySpan<Membership> memberships, LocalDate on, MembershipFilter filter)
    {
        var day = Days.Number(on);
        var hasEnded = HasEnded(bloc, day, AsOfDay);
        if (hasEnded.IsYes)
        {
            return new Answer(Truth.No, AnswerReason.BlocDissolved, [bloc], on, on);
        }

        var held = Truth.No;
        var suspended = Truth.No;
        var records = ImmutableArray.CreateBuilder<SourcedRecord>();
        foreach (var membership in memberships)
        {
            var isSuspension = filter.ExcludesSuspended && membership.Status == MembershipStatus.Suspended;
            if (!isSuspension && !filter.Counts(bloc, membership.Status))
            {
                continue;
            }

            var covers = Held(membership, day, AsOfDay, hasEnded);
            if (covers.IsNo)
            {
                continue;
            }

            records.Add(membership);
            if (isSuspension)
            {
                suspended |= covers;
            }
            else
            {
                held |= covers;
            }
        }

        if (!held.IsNo)
        {
            // Silence about suspensions is a no only where they are listed completely, or the bloc knows none.
            var mayBeSuspended = filter.ExcludesSuspended && suspended.IsNo && bloc.Uses(MembershipStatus.Suspended);
            if (mayBeSuspended && Covered.OfMemberships(bloc, MembershipFilter.SuspendedBit, day, member).IsDefault)
            {
                var silence = day > AsOfDay ? AnswerReason.AfterAsOfDay : held.IsYes ? AnswerReason.SilenceOutsideCoverage : AnswerReason.ImpreciseDate;
                return new Answer(Truth.Unknown, silence, records.ToImmutable(), on, on);
            }

            var value = held & !suspended;
            var reason = suspended.IsYes ? AnswerReason.Suspended
                : value.IsYes ? AnswerReason.RecordSaysSo
                : day > AsOfDay ? AnswerReason.AfterAsOfDay
                : AnswerReason.ImpreciseDate;
            return new Answer(value, reason, records.ToImmutable(), on, on);
        }

        if (day > AsOfDay)
        {
            return new Answer(Truth.Unknown, AnswerReason.AfterAsOfDay, [], on, on);
        }

        var coverage = Covered.OfMemberships(bloc, filter.StatusesOf(bloc), day, member);
        return coverage.IsDefault
            ? new Answer(Truth.Unknown, AnswerReason.SilenceOutsideCoverage, [], on, on)
            : new Answer(Truth.No, AnswerReason.SilenceWithinCoverage, coverage, on, on);
    }

    private ImmutableArray<Change> StatusChanges(BlocId bloc, MembershipFilter filter, LocalDate from, LocalDate to, Func<Membership, EdtfDate?> date, ChangeKind kind)
    {
        Days.CheckWindow(Days.Number(from), Days.Number(to), nameof(to));
        var body = Blocs[bloc];
        return
        [
            .. MembershipsByBloc.Of(BlocNumbers[bloc]).ToArray()
                .Where(m => filter.Counts(body, m.Status))
                .Select(m => ChangeAt(kind, date(m), from, to, m))
                .OfType<Change>()
                .OrderBy(c => c.Date)
                .ThenBy(c => c.Record.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// One of the first answers from compiled data, if it is yes: looking at the days that they give is faster than building an index, and a program
    /// that asks little never pays for one.
    /// </summary>
    private EarlyAnswer? Early(Actor member, BlocId bloc, LocalDate on, MembershipFilter filter) =>
        earlyAnswers++ < EarlyAnswers && filter == default && member.TryGetCountry(out var country) && Content.IsCertainMember(country, bloc, Days.NumberAtStart(on))
            ? new EarlyAnswer(this, country, bloc, on)
            : null;

    /// <summary>A yes that was found without an index.</summary>
    private sealed class EarlyAnswer(ForeignPolicyDataset data, CountryCode country, BlocId bloc, LocalDate on) : Answer(Truth.Yes, on, on)
    {
        private Answer? explained;

        private protected override Answer Explained => explained ??= data.Index.Timeline(bloc).Explain(country, From);
    }

    /// <summary>Both are known, and they are two.</summary>
    internal void RequireTwo(Actor first, Actor second)
    {
        RequireActor(first);
        RequireActor(second);
        if (first == second)
        {
            throw new ArgumentException("The question is about two; the same one is given twice.", nameof(second));
        }
    }

    internal void RequireActor(Actor actor)
    {
        if (actor.TryGetCountry(out var country))
        {
            Countries.Require(country);
        }
        else if (actor.TryGetBloc(out var bloc))
        {
            Blocs.Require(bloc);
        }
        else if (actor.IsNone)
        {
            throw new ArgumentException("An actor is required.", nameof(actor));
        }
    }
}
