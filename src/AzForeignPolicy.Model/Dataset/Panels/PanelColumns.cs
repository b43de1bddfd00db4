using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>The columns that the library has for panels. For one's own see <see cref="PanelColumn.Of"/>.</summary>
/// <remarks>
/// What holds for some time (a membership, a standing text) follows the panel's <see cref="PeriodRule"/>; what happens on a day (a signature, a visit) is
/// counted over the whole period. In a dyad "1to2" is from the first state to the second. Safe for use by several threads.
/// </remarks>
public static class PanelColumns
{
    /// <summary>Whether the list of states certainly counts the state, or both states on a common day; missing where it does not say.</summary>
    public static PanelColumn Existed() => new(
        "existed",
        PanelColumnType.Truth,
        "Whether the list of states certainly counts the state in the period, or both states of the pair on a common day.",
        static _ => true,
        static context =>
        {
            var end = context.StateList is { } list ? Days.Number(context.Data.StateLists[list].AsOf) : int.MinValue;
            return s => PanelValue.Of(
                s.Existed,
                context.StateList is not { } by ? MissingReason.NotGiven
                : !IsListed(context, s.State, by) || (!s.Second.IsNone && !IsListed(context, s.Second, by)) ? MissingReason.NotInList
                : s.Period.FirstDay > end ? MissingReason.AfterEndOfList
                : MissingReason.ImpreciseDate);
        });

    /// <summary>Of how many blocs both states were members: <c>joint_memberships</c>, with <c>_min</c> or <c>_max</c> for a bound. For dyads.</summary>
    /// <param name="bound">Which number where not all memberships are known.</param>
    /// <param name="filter">Which statuses count; by default full members that are not suspended, as the field defines joint membership.</param>
    /// <param name="among">Which blocs count; all of the data set by default.</param>
    /// <exception cref="ArgumentException">The bound is not defined.</exception>
    public static PanelColumn JointMemberships(CountBound bound = CountBound.Exact, MembershipFilter? filter = null, Func<Bloc, bool>? among = null)
    {
        var counted = filter ?? MembershipFilter.FullMembers;
        return new(
            "joint_memberships" + Suffix(bound),
            PanelColumnType.Whole,
            $"{Words(bound)} of blocs of the data set of which both states were {counted}.",
            IsOfDyads,
            context =>
            {
                var memberships = context.MembershipsBy(counted);
                var mask = memberships.Mask(among);
                return s => s.Period.DecidingDay(context.Rule) > context.Data.AsOfDay
                    ? PanelValue.None(MissingReason.AfterAsOfDay)
                    : memberships.Overlap(s.Period, s.State, s.Second, mask) is var overlap
                        ? new CountBounds(overlap.JointAtLeast, overlap.JointAtMost, IsListed: true).ToValue(bound)
                        : default;
            });
    }

    /// <summary>The index of Jaccard of two states' memberships (<c>jaccard_memberships</c>); missing where unknown memberships leave it open. For dyads.</summary>
    /// <param name="bound">Which number where not all memberships are known.</param>
    /// <param name="filter">Which statuses count; by default full members that are not suspended.</param>
    /// <param name="among">Which blocs count; all of the data set by default.</param>
    /// <remarks>See <see cref="MembershipOverlap.Jaccard"/>.</remarks>
    /// <exception cref="ArgumentException">The bound is not defined.</exception>
    public static PanelColumn MembershipJaccard(CountBound bound = CountBound.Exact, MembershipFilter? filter = null, Func<Bloc, bool>? among = null)
    {
        var counted = filter ?? MembershipFilter.FullMembers;
        return new(
            "jaccard_memberships" + Suffix(bound),
            PanelColumnType.Number,
            $"Index of Jaccard of the blocs of the data set of which the states were {counted}{(bound == CountBound.Exact ? "" : bound == CountBound.AtLeast ? ", the least that it can be" : ", the greatest that it can be")}.",
            IsOfDyads,
            context =>
            {
                var memberships = context.MembershipsBy(counted);
                var mask = memberships.Mask(among);
                return s =>
                {
                    if (s.Period.DecidingDay(context.Rule) > context.Data.AsOfDay)
                    {
                        return PanelValue.None(MissingReason.AfterAsOfDay);
                    }

                    var overlap = memberships.Overlap(s.Period, s.State, s.Second, mask);
                    return bound == CountBound.Exact
                        ? overlap.Jaccard is { Undefined: UndefinedReason.NotDecided } ? PanelValue.None(MissingReason.Undecided) : PanelValue.Of(overlap.Jaccard)
                        : (bound == CountBound.AtLeast ? overlap.JaccardAtLeast : overlap.JaccardAtMost) is { } value ? PanelValue.Of(value) : PanelValue.None(MissingReason.MeasureUndefined);
                };
            });
    }

    /// <summary>Of how many blocs a state was a member: <c>memberships</c>, with <c>_min</c> or <c>_max</c> for a bound. For states.</summary>
    /// <param name="bound">Which number where not all memberships are known.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <param name="among">Which blocs count; all of the data set by default.</param>
    /// <exception cref="ArgumentException">The bound is not defined.</exception>
    public static PanelColumn Memberships(CountBound bound = CountBound.Exact, MembershipFilter filter = default, Func<Bloc, bool>? among = null) => new(
        "memberships" + Suffix(bound),
        PanelColumnType.Whole,
        $"{Words(bound)} of blocs of the data set of which the state was one of the {filter}.",
        static unit => unit == PanelUnit.State,
        context =>
        {
            var memberships = context.MembershipsBy(filter);
            var mask = memberships.Mask(among);
            return s => memberships.Count(s.Period, s.State, mask).ToValue(bound);
        });

    /// <summary>Whether a state was a member of a bloc (<c>member_NATO</c>; of a dyad's side <c>member_NATO_1</c>).</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    /// <param name="side">Which state of a dyad; null in panels of states.</param>
    /// <exception cref="ArgumentException">The bloc is none, or the side is not defined.</exception>
    public static PanelColumn Member(BlocId bloc, MembershipFilter filter = default, PanelSide? side = null) => new(
        $"member_{Guard.NotDefault(bloc)}{Suffix(side)}",
        PanelColumnType.Truth,
        $"Whether the {State(side)} was one of the {filter} of {bloc}.",
        FitsSide(side),
        context =>
        {
            _ = context.Data.Blocs[bloc];
            return s => PanelValue.Of(context.Data.HeldIn(Of(s, side), bloc, s.Period, context.Rule, filter));
        });

    /// <summary>Whether the row's state was a member of the row's bloc (<c>member</c>). For panels of states and blocs.</summary>
    /// <param name="filter">Which statuses count; <see cref="MembershipFilter.Members"/> by default.</param>
    public static PanelColumn Member(MembershipFilter filter = default) => new(
        "member",
        PanelColumnType.Truth,
        $"Whether the state was one of the {filter} of the bloc.",
        static unit => unit == PanelUnit.StateBloc,
        context => s => PanelValue.Of(context.Data.HeldIn(s.State, s.Bloc, s.Period, context.Rule, filter)));

    /// <summary>
    /// The status of a state in a bloc, as text (<c>status_EU</c>; of a dyad's side <c>status_EU_1</c>): its name, several with <c>+</c> between them, <c>none</c>
    /// where the data say that it has none, or <c>changed</c> where under <see cref="PeriodRule.EveryDay"/> it had one on some day and none throughout; missing where they do
    /// not say.
    /// </summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="side">Which state of a dyad; null in panels of states.</param>
    /// <exception cref="ArgumentException">The bloc is none, or the side is not defined.</exception>
    public static PanelColumn Status(BlocId bloc, PanelSide? side = null) => new(
        $"status_{Guard.NotDefault(bloc)}{Suffix(side)}",
        PanelColumnType.Text,
        $"The status of the {State(side)} in {bloc}; several with + between them; none if it certainly has none; changed if by the rule everyDay it held none throughout.",
        FitsSide(side),
        context =>
        {
            _ = context.Data.Blocs[bloc];
            return s => StatusOf(context, Of(s, side), bloc, s.Period);
        });

    /// <summary>The status of the row's state in the row's bloc, as text (<c>status</c>), in the words of the other column. For panels of states and blocs.</summary>
    public static PanelColumn Status() => new(
        "status",
        PanelColumnType.Text,
        "The status of the state in the bloc; several with + between them; none if it certainly has none; changed if by the rule everyDay it held none throughout.",
        static unit => unit == PanelUnit.StateBloc,
        static context => s => StatusOf(context, s.State, s.Bloc, s.Period));

    /// <summary>
    /// When the status that the row's state certainly held in the row's bloc began (<c>status_since</c>): the recorded date, perhaps imprecise; of several the first.
    /// Under <see cref="PeriodRule.FirstDay"/> and <see cref="PeriodRule.LastDay"/> that of the status held on the day asked for. Missing where none is certain, with the
    /// reason of <see cref="Status()"/>, or <see cref="MissingReason.NotGiven"/> where the state certainly had none; and where the start is not known.
    /// For panels of states and blocs.
    /// </summary>
    public static PanelColumn StatusSince() => new(
        "status_since",
        PanelColumnType.Date,
        "When the earliest of the statuses that the state certainly held in the bloc in the period began.",
        static unit => unit == PanelUnit.StateBloc,
        static context => s =>
        {
            var starts = context.Data.HistoryOf(s.State, s.Bloc)
                .Where(m => StatusIn(context, s.State, s.Bloc, s.Period, m.Status).IsYes && context.Data.SaysHeldIn(m, s.Period, context.Rule))
                .Select(m => m.Period.Start)
                .ToList();
            return starts.Count == 0 ? PanelValue.None(StatusOf(context, s.State, s.Bloc, s.Period).Missing ?? MissingReason.NotGiven)
                : starts.Contains(null) ? PanelValue.None(MissingReason.ImpreciseDate)
                : PanelValue.Of(starts.Min());
        });

    /// <summary>How many agreements a state had, or two states with each other: <c>agreements_standing</c>, <c>agreements_in_force</c> or <c>agreements_signed</c>, with the kinds and <c>_min</c> or <c>_max</c>.</summary>
    /// <param name="phase">Whether they stood, were in force, or were signed in the period.</param>
    /// <param name="kinds">The kinds that count; all by default.</param>
    /// <param name="bound">Which number where the data do not say that all are listed.</param>
    /// <exception cref="ArgumentException">A value is not defined, or no kind is given.</exception>
    public static PanelColumn Agreements(AgreementPhase phase, AgreementKindSet? kinds = null, CountBound bound = CountBound.Exact)
    {
        var counted = Kinds(kinds);
        return new(
            $"agreements_{Name(phase)}{Name(counted)}{Suffix(bound)}",
            PanelColumnType.Whole,
            $"{Words(bound)} of {Text(counted)} that {Text(phase)}, of the state with any other, or between the two.",
            static unit => unit != PanelUnit.StateBloc,
            context => s => context.Data.CountAgreements(s.State, s.Second, counted, phase, s.Period, context.Rule, bound != CountBound.AtLeast).ToValue(bound));
    }

    /// <summary>Whether there was an agreement: <c>has_agreement_standing</c> and so on, with the kinds; no only where the data say that all are listed.</summary>
    /// <param name="phase">Whether it stood, was in force, or was signed in the period.</param>
    /// <param name="kinds">The kinds that count; all by default.</param>
    /// <exception cref="ArgumentException">A value is not defined, or no kind is given.</exception>
    public static PanelColumn HasAgreement(AgreementPhase phase, AgreementKindSet? kinds = null)
    {
        var counted = Kinds(kinds);
        return new(
            $"has_agreement_{Name(phase)}{Name(counted)}",
            PanelColumnType.Truth,
            $"Whether there was one of {Text(counted)} that {Text(phase)}, of the state with any other, or between the two.",
            static unit => unit != PanelUnit.StateBloc,
            context => s => context.Data.CountAgreements(s.State, s.Second, counted, phase, s.Period, context.Rule, asksListed: true).ToTruth());
    }

    /// <summary>
    /// How many trips of leaders began in the period: of a state <c>visits_out</c>, <c>visits_in</c> or <c>visits</c>, of a dyad <c>visits_1to2</c>, <c>visits_2to1</c> or
    /// <c>visits</c>, with <c>_min</c> or <c>_max</c>. No source claims a complete diary: without a coverage statement only <see cref="CountBound.AtLeast"/> has values.
    /// </summary>
    /// <param name="direction">Which trips: of the (first) state's leaders, of the others' (the second's) to it, or both.</param>
    /// <param name="bound">Which number where the data do not say that all are listed.</param>
    /// <param name="unit">Whether the column is for states or for dyads, which names it.</param>
    /// <param name="bilateralOnly">Whether trips to an event and transits are left out; the name then ends in <c>_bilateral</c>.</param>
    /// <exception cref="ArgumentException">A value is not defined, or the unit is one of states and blocs.</exception>
    public static PanelColumn Visits(TripDirection direction, CountBound bound, PanelUnit unit, bool bilateralOnly = false)
    {
        var ofDyads = Guard.NotDefault(unit) switch
        {
            PanelUnit.StateBloc => throw new ArgumentException("Visits are of states and of dyads.", nameof(unit)),
            PanelUnit.State => false,
            _ => true,
        };
        var (way, words) = Guard.NotDefault(direction) switch
        {
            TripDirection.Outgoing => ofDyads ? ("_1to2", "of the first state to the second") : ("_out", "of the state to others"),
            TripDirection.Incoming => ofDyads ? ("_2to1", "of the second state to the first") : ("_in", "of others to the state"),
            _ => ("", ofDyads ? "between the two" : "of the state to others and of others to it"),
        };
        return new(
            $"visits{way}{(bilateralOnly ? "_bilateral" : "")}{Suffix(bound)}",
            PanelColumnType.Whole,
            $"{Words(bound)} of trips of leaders {words} that began in the period{(bilateralOnly ? ", without events and transits" : "")}.",
            u => ofDyads ? IsOfDyads(u) : u == PanelUnit.State,
            context => s =>
            {
                Actor one = s.State, other = s.Second;
                var trips = ofDyads
                    ? direction switch
                    {
                        TripDirection.Outgoing => context.Trips[(one, other)],
                        TripDirection.Incoming => context.Trips[(other, one)],
                        _ => context.Trips[(one, other)].Concat(context.Trips[(other, one)]),
                    }
                    : context.TripsOf[one].Where(v => direction == TripDirection.EitherWay || (v.From == one) == (direction == TripDirection.Outgoing));
                var areListed = bound != CountBound.AtLeast
                    && (direction == TripDirection.Incoming || context.Data.AreTripsListed(one, other, s.Period))
                    && (direction == TripDirection.Outgoing || context.Data.AreTripsListed(other, one, s.Period));
                return context.Data.CountTrips(trips.Where(v => !bilateralOnly || v.Kind is not (VisitKind.Multilateral or VisitKind.Transit)), s.Period, areListed).ToValue(bound);
            });
    }

    /// <summary>On how many visits and meetings in the period leaders met, those of the two or those of the state with any other's: <c>encounters_oneOnOne</c> and so on, with <c>_min</c> or <c>_max</c>.</summary>
    /// <param name="atLeast">The least recorded level of encounter that counts.</param>
    /// <param name="bound">Which number where the data do not say that all are listed.</param>
    /// <exception cref="ArgumentException">A value is not defined.</exception>
    public static PanelColumn Encounters(EncounterLevel atLeast, CountBound bound) => new(
        $"encounters_{EnumNames<EncounterLevel>.Name(Guard.NotDefault(atLeast))}{Suffix(bound)}",
        PanelColumnType.Whole,
        $"{Words(bound)} of visits and meetings in the period on which leaders met at the level {EnumNames<EncounterLevel>.Name(atLeast)} or closer, of the state with any other's, or of the two.",
        static unit => unit != PanelUnit.StateBloc,
        context => s => context.Data.CountEncounters(context.Encounters, s.State, s.Second, atLeast, s.Period, bound != CountBound.AtLeast).ToValue(bound));

    /// <summary>Whether leaders of the two states met in the period (<c>met_oneOnOne</c> and so on). For dyads.</summary>
    /// <param name="atLeast">The least recorded level of encounter that counts.</param>
    /// <remarks>See <see cref="ForeignPolicyDataset.LeadersMet"/>.</remarks>
    /// <exception cref="ArgumentException">The level is not defined.</exception>
    public static PanelColumn LeadersMet(EncounterLevel atLeast) => new(
        $"met_{EnumNames<EncounterLevel>.Name(Guard.NotDefault(atLeast))}",
        PanelColumnType.Truth,
        $"Whether leaders of the two met in the period at the level {EnumNames<EncounterLevel>.Name(atLeast)} or closer.",
        IsOfDyads,
        context => s => PanelValue.Of(context.Data.LeadersMet(s.State, s.Second, s.Period.First, s.Period.Last, atLeast)));

    /// <summary>A measure of one's own, such as the similarity of two states' votes in the year; missing where it is undefined.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="description">What is measured, in words.</param>
    /// <param name="measure">The measure of a row.</param>
    /// <exception cref="ArgumentException">The name or the description is not of its form.</exception>
    public static PanelColumn Measure(string name, string description, Func<PanelSubject, Measurement> measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return PanelColumn.Of(name, PanelColumnType.Number, description, s => PanelValue.Of(measure(s)));
    }

    /// <summary>The columns that say what a row is about, in their order.</summary>
    internal static IEnumerable<PanelColumn> Keys(PanelUnit unit, PeriodUnit period, ImmutableArray<StateKey> keys)
    {
        foreach (var key in keys)
        {
            if (IsOfDyads(unit))
            {
                yield return Code(key, PanelSide.First);
                yield return Code(key, PanelSide.Second);
            }
            else
            {
                yield return Code(key, null);
            }
        }

        if (unit == PanelUnit.StateBloc)
        {
            yield return Key("bloc", PanelColumnType.Text, "The identifier of the bloc.", _ => s => PanelValue.Of(s.Bloc.ToString()));
        }

        if (period == PeriodUnit.Day)
        {
            yield return Key("date", PanelColumnType.Date, "The day.", _ => s => PanelValue.Of(s.Period.First));
            yield break;
        }

        yield return Key("year", PanelColumnType.Whole, "The year.", _ => s => PanelValue.Of(s.Period.Year));
        if (period == PeriodUnit.Month)
        {
            yield return Key("month", PanelColumnType.Whole, "The month, 1 to 12.", _ => s => PanelValue.Of(s.Period.First.Month));
        }
    }

    private static PanelColumn Key(string name, PanelColumnType type, string description, Func<PanelContext, Func<PanelSubject, PanelValue>> bind) =>
        new(name, type, description, static _ => true, bind, isKey: true);

    private static PanelColumn Code(StateKey key, PanelSide? side)
    {
        var number = side is { } one ? ((int)one).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        var split = side is null ? "" : "_" + number;
        return key switch
        {
            StateKey.Iso2 => Key("iso2" + split, PanelColumnType.Text, $"The key of the {State(side)} in the data set, two letters (ISO 3166-1 alpha-2).", _ => s => PanelValue.Of(Of(s, side).ToString())),
            StateKey.Iso3 => Key(
                "iso3c" + split,
                PanelColumnType.Text,
                $"The three letters of the {State(side)} (ISO 3166-1 alpha-3).",
                context => s => context.Data.Countries[Of(s, side)].Alpha3 is { } code ? PanelValue.Of(code) : PanelValue.None(MissingReason.NoCode)),
            StateKey.CorrelatesOfWar => Key(
                "ccode" + number,
                PanelColumnType.Whole,
                $"The number of the {State(side)} in the list of the Correlates of War project in the period.",
                context => s => NumberIn(context, StateListId.CorrelatesOfWar, Of(s, side), s.Period)),
            _ => Key(
                "gwcode" + number,
                PanelColumnType.Whole,
                $"The number of the {State(side)} in the list of Gleditsch and Ward in the period.",
                context => s => NumberIn(context, StateListId.GleditschWard, Of(s, side), s.Period)),
        };
    }

    /// <summary>The number that a state bore on the day asked for, or else on the last day of the period on which it bore one.</summary>
    private static PanelValue NumberIn(PanelContext context, StateListId list, CountryCode state, PanelPeriod period)
    {
        var asked = Days.Number(period.AskedDay(context.Rule) ?? period.Last);
        var (number, best) = (0, int.MinValue);
        foreach (var entry in StateSpells.EntriesOf(context.Data.Countries[state], list))
        {
            foreach (var spell in entry.Spells.IsEmpty ? [EdtfInterval.Always] : entry.Spells)
            {
                int first = Math.Max(spell.EarliestStartDay, period.FirstDay), last = Math.Min(spell.LatestEndDay, period.LastDay);
                var rank = first > last ? int.MinValue : first <= asked && asked <= last ? int.MaxValue : last;
                if (rank > best)
                {
                    (number, best) = (entry.Number, rank);
                }
            }
        }

        return best == int.MinValue ? PanelValue.None(MissingReason.NoCode) : PanelValue.Of(number);
    }

    /// <summary>Whether a list has an entry for a state.</summary>
    private static bool IsListed(PanelContext context, CountryCode state, StateListId by)
    {
        var country = context.Data.Countries[state];
        return by == StateListId.IndependenceAct ? country.IndependenceDeclared is not null : StateSpells.EntriesOf(country, by).Any(e => !e.Spells.IsEmpty);
    }

    private static PanelValue StatusOf(PanelContext context, CountryCode state, BlocId bloc, PanelPeriod period)
    {
        var body = context.Data.Blocs[bloc];
        List<MembershipStatus> recorded = [.. context.Data.HistoryOf(state, bloc).Select(m => m.Status).Distinct().Order()];
        List<string> certain = [];
        var isOpen = false;
        foreach (var status in recorded)
        {
            var held = StatusIn(context, state, bloc, period, status);
            isOpen |= held.IsUnknown;
            if (held.IsYes)
            {
                certain.Add(EnumNames<MembershipStatus>.Name(status));
            }
        }

        if (isOpen)
        {
            return PanelValue.None(period.DecidingDay(context.Rule) > context.Data.AsOfDay ? MissingReason.AfterAsOfDay : MissingReason.ImpreciseDate);
        }

        if (certain.Count > 0)
        {
            return PanelValue.Of(string.Join('+', certain));
        }

        // That a state has none takes a statement for every status that the bloc uses.
        ImmutableArray<MembershipStatus> all = [.. body.Weights.Keys.Union(recorded)];
        var any = context.Data.HeldIn(state, bloc, period, context.Rule == PeriodRule.EveryDay ? PeriodRule.AnyDay : context.Rule, MembershipFilter.Of(all.AsSpan()));
        return any.IsNo ? PanelValue.Of("none")
            : any.IsYes ? PanelValue.Of("changed")
            : PanelValue.None(PanelValue.ReasonOf(any.Reason));
    }

    /// <summary>Whether a state held a status in a period. A record decides; where it does not, another status may still be known.</summary>
    private static Truth StatusIn(PanelContext context, CountryCode state, BlocId bloc, PanelPeriod period, MembershipStatus status)
    {
        var answer = context.Data.HeldIn(state, bloc, period, context.Rule, MembershipFilter.Of(status));
        return answer.IsUnknown && answer.Reason == AnswerReason.SilenceOutsideCoverage ? Truth.No : answer.Value;
    }

    private static bool IsOfDyads(PanelUnit unit) => unit is PanelUnit.Dyad or PanelUnit.DirectedDyad;

    private static CountryCode Of(in PanelSubject subject, PanelSide? side) => side == PanelSide.Second ? subject.Second : subject.State;

    private static Func<PanelUnit, bool> FitsSide(PanelSide? side) => side is null ? static unit => !IsOfDyads(unit) : IsOfDyads;

    private static string State(PanelSide? side) => side switch { null => "state", PanelSide.First => "first state", _ => "second state" };

    private static string Suffix(PanelSide? side) => side is { } one ? Guard.NotDefault(one) == PanelSide.First ? "_1" : "_2" : "";

    private static string Suffix(CountBound bound) => Guard.NotDefault(bound) switch { CountBound.AtLeast => "_min", CountBound.AtMost => "_max", _ => "" };

    private static string Words(CountBound bound) => bound switch
    {
        CountBound.AtLeast => "Number at least (recorded and certain)",
        CountBound.AtMost => "Number at most",
        _ => "Number",
    };

    private static AgreementKindSet Kinds(AgreementKindSet? kinds) =>
        kinds is { Count: 0 } ? throw new ArgumentException("At least one kind is required.", nameof(kinds)) : kinds ?? AgreementKindSet.All;

    private static string Name(AgreementPhase phase) => Guard.NotDefault(phase) switch { AgreementPhase.Standing => "standing", AgreementPhase.InForce => "in_force", _ => "signed" };

    private static string Text(AgreementPhase phase) => phase switch { AgreementPhase.Standing => "stood", AgreementPhase.InForce => "were in force", _ => "were signed, adopted or issued in the period" };

    private static string Name(AgreementKindSet kinds) =>
        kinds == AgreementKindSet.All ? "" : kinds == AgreementKindSet.StrategicPartnership ? "_strategicPartnership" : "_" + string.Join('+', kinds.Select(EnumNames<AgreementKind>.Name));

    private static string Text(AgreementKindSet kinds) => kinds == AgreementKindSet.All ? "agreements" : $"agreements of the kinds {kinds}";
}
