using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Where silence about a state and others means "no", for one kind of fact: the coverage statements on the state as sets of others.</summary>
/// <remarks>
/// The same rules as <see cref="CoverageIndex"/>: a statement speaks of its subjects with its counterparts, or with the certain members of its
/// blocs on the last day asked for; the question is the same in either order. Immutable and safe for use by several threads.
/// </remarks>
internal sealed class Silence
{
    private readonly Listing[] statements;
    private readonly CountryCode country;

    public Silence(DatasetIndex index, CountryCode country, FactKind fact)
    {
        this.country = country;
        var list = new List<Listing>();
        foreach (var (coverage, first, last) in index.Dataset.Covered.Of(fact))
        {
            if (Of(index, coverage, first, last) is { } statement)
            {
                list.Add(statement);
            }
        }

        statements = [.. list];
    }

    /// <summary>Whether silence about the state and another means "no".</summary>
    public bool Covers(CountryCode other, int from, int to, ulong kinds, int level)
    {
        foreach (var statement in statements)
        {
            if (statement.Holds(from, to, kinds, level)
                && (statement.Others.Contains(other)
                    || (statement.OthersIf.Contains(other) && IsIn(statement.Condition, country, to))
                    || IsIn(statement.Blocs, other, to)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the states of which silence means "no", and says whether a statement holds at all.</summary>
    public bool AddTo(ref CountryWords covered, int from, int to, ulong kinds, int level)
    {
        var any = false;
        foreach (var statement in statements)
        {
            if (!statement.Holds(from, to, kinds, level))
            {
                continue;
            }

            any = true;
            Add(ref covered, in statement.Others);
            if (statement.Condition.Length > 0 && IsIn(statement.Condition, country, to))
            {
                Add(ref covered, in statement.OthersIf);
            }

            foreach (var bloc in statement.Blocs)
            {
                bloc.MembersOn(to, out var members, out _);
                Add(ref covered, in members);
            }
        }

        return any;
    }

    private static void Add(ref CountryWords covered, in CountrySet set)
    {
        CountryWords.Or(in covered, in set.Words, out var both);
        covered = both;
    }

    private static bool IsIn(MembershipTimeline[] blocs, CountryCode country, int day)
    {
        foreach (var bloc in blocs)
        {
            if (bloc.IsMember(country, day).IsYes)
            {
                return true;
            }
        }

        return false;
    }

    private static CountrySet Countries(ImmutableArray<Actor> actors)
    {
        var words = default(CountryWords);
        for (var i = 0; i < (actors.IsEmpty ? CountryCode.IndexCount : actors.Length); i++)
        {
            if (actors.IsEmpty)
            {
                words.Set(i);
            }
            else if (actors[i].TryGetCountry(out var one))
            {
                words.Set(one.Index);
            }
        }

        return new CountrySet(in words);
    }

    private Listing? Of(DatasetIndex index, Coverage coverage, int first, int last)
    {
        if (!coverage.Offices.IsEmpty && coverage.Fact == FactKind.Encounter
            && !(coverage.Offices.Contains(OfficeKind.HeadOfState) && coverage.Offices.Contains(OfficeKind.HeadOfGovernment)))
        {
            return null;
        }

        var isSubject = coverage.Subjects.IsEmpty || coverage.Subjects.Contains(country);
        var isByBloc = coverage.Counterparts.IsEmpty && !coverage.Blocs.IsEmpty;
        MembershipTimeline[] blocs = isByBloc ? [.. coverage.Blocs.Select(b => index.Timeline(b))] : [];
        var others = isSubject && !isByBloc ? Countries(coverage.Counterparts) : default;
        if (!isByBloc && (coverage.Counterparts.IsEmpty || coverage.Counterparts.Contains(country)))
        {
            others |= Countries(coverage.Subjects);
        }

        var othersIf = isByBloc ? Countries(coverage.Subjects) : default;
        return others.IsEmpty && othersIf.IsEmpty ? null : new Listing(
            first,
            last,
            coverage.Fact == FactKind.Agreement && !coverage.Kinds.IsEmpty ? AgreementKindSet.Of(coverage.Kinds.AsSpan()).Bits : ulong.MaxValue,
            coverage.Fact == FactKind.Encounter ? (int)(coverage.Level ?? EncounterLevel.SameEvent) : 0,
            others,
            isSubject ? blocs : [],
            blocs,
            othersIf);
    }

    /// <summary>One statement, as it bears on the state.</summary>
    private sealed class Listing(int first, int last, ulong kinds, int level, CountrySet others, MembershipTimeline[] blocs, MembershipTimeline[] condition, CountrySet othersIf)
    {
        /// <summary>The others of whom it speaks on any day.</summary>
        public readonly CountrySet Others = others;

        /// <summary>The others of whom it speaks if the state is a member of one of the blocs of the condition.</summary>
        public readonly CountrySet OthersIf = othersIf;

        /// <summary>The blocs whose certain members it speaks of.</summary>
        public MembershipTimeline[] Blocs => blocs;

        public MembershipTimeline[] Condition => condition;

        public bool Holds(int from, int to, ulong asked, int atLeast) => first <= from && to <= last && (asked & ~kinds) == 0 && level <= atLeast;
    }
}
