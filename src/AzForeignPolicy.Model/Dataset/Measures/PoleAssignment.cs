using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Which pole each state (or bloc) counts for: disjoint, so that a contact is not counted twice.</summary>
/// <remarks>
/// <para>
/// Poles overlap in the world: Türkiye is in NATO and in the Turkic pole, and the data's own <see cref="Pole"/> records overlap, too. A share
/// of contacts needs a decision, and the decision is the caller's: an assignment in which somebody falls into two poles is refused.
/// </para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PoleAssignment
{
    private readonly FrozenDictionary<Actor, int> poles;

    private PoleAssignment(ImmutableArray<string> names, FrozenDictionary<Actor, int> poles, string rule, in CountrySet undecided, bool isComplete)
    {
        Poles = names;
        this.poles = poles;
        Rule = rule;
        Undecided = undecided;
        IsComplete = isComplete;
    }

    /// <summary>The names of the poles, in the order given.</summary>
    public ImmutableArray<string> Poles { get; }

    /// <summary>How the assignment was made, in words.</summary>
    public string Rule { get; }

    /// <summary>States of which the data do not decide the pole, since a membership on the day is not certain. They are assigned to none.</summary>
    public CountrySet Undecided { get; }

    /// <summary>Whether the members of all institutions that it was made from are known; true for one that the caller gave.</summary>
    public bool IsComplete { get; }

    /// <summary>Makes an assignment of states.</summary>
    /// <param name="poles">Each pole with its states: <c>PoleAssignment.Of(("West", western), ("Russia", [ru, by]))</c>. At least one pole.</param>
    /// <exception cref="ArgumentException">There is no pole, a name is empty or stands twice, or a state is in two poles; the message lists all such states.</exception>
    public static PoleAssignment Of(params ReadOnlySpan<(string Pole, CountrySet States)> poles)
    {
        var draft = new Draft();
        foreach (var (pole, states) in poles)
        {
            var index = draft.AddPole(pole, nameof(poles));
            foreach (var state in states)
            {
                draft.Claim(state, index);
            }
        }

        return draft.Build("given by the caller", nameof(poles), precedence: []);
    }

    /// <summary>
    /// Assigns states by their memberships on a day; the institutions themselves count for their pole, too. The subject is left out. Where
    /// a membership on the day is not certain the state is assigned to no pole and listed in <see cref="Undecided"/>.
    /// </summary>
    /// <param name="dataset">The data.</param>
    /// <param name="on">The day.</param>
    /// <param name="subject">The state whose contacts are to be counted.</param>
    /// <param name="poles">The poles: a name, institutions, and the statuses that count. At least one.</param>
    /// <param name="precedence">
    /// If given, the names of all poles, the strongest first: who falls into two counts for the stronger. If not, such an overlap is refused.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no pole, or a name stands twice; without a precedence somebody falls into two poles (the message lists all); the precedence
    /// does not name each pole once.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    public static PoleAssignment FromMembership(
        ForeignPolicyDataset dataset, LocalDate on, CountryCode subject, ReadOnlySpan<Camp> poles, ReadOnlySpan<string> precedence = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        _ = dataset.Countries[subject];
        var draft = new Draft();
        var isComplete = true;
        foreach (var pole in poles)
        {
            ArgumentNullException.ThrowIfNull(pole, nameof(poles));
            var index = draft.AddPole(pole.Name, nameof(poles));
            foreach (var bloc in pole.Blocs)
            {
                draft.Claim(bloc, index);
                var members = dataset.MembersOf(bloc, on, pole.Filter);
                isComplete &= members.IsBounded;
                foreach (var state in members.Possible.Without(subject))
                {
                    if (members.Certain.Contains(state))
                    {
                        draft.Claim(state, index);
                    }
                    else
                    {
                        draft.ClaimPerhaps(state, index);
                    }
                }
            }
        }

        var order = draft.Order(precedence, nameof(precedence));
        var rule = $"by membership on {EdtfDate.OfDay(on)} without {subject}: {string.Join("; ", [.. poles])}"
            + (order.IsEmpty ? "" : $"; in case of overlap in the order {string.Join(", ", [.. precedence])}");
        return draft.Build(rule, nameof(poles), order, isComplete);
    }

    /// <summary>This assignment and more actors: states, blocs, or others that are parties to agreements.</summary>
    /// <param name="pole">The pole; a new name is a new pole.</param>
    /// <param name="actors">The actors.</param>
    /// <returns>A new assignment; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">The name is empty, an actor is none, or one is in another pole already; the message lists all such actors.</exception>
    public PoleAssignment With(string pole, params ReadOnlySpan<Actor> actors)
    {
        var draft = new Draft();
        foreach (var name in Poles)
        {
            draft.AddPole(name, nameof(pole));
        }

        foreach (var (actor, of) in poles)
        {
            draft.Claim(actor, of);
        }

        var index = Poles.IndexOf(pole, StringComparer.Ordinal);
        index = index < 0 ? draft.AddPole(pole, nameof(pole)) : index;
        var undecided = Undecided;
        foreach (var actor in actors)
        {
            draft.Claim(Guard.NotDefault(actor, nameof(actors)), index);
            undecided = actor.TryGetCountry(out var country) ? undecided.Without(country) : undecided;
        }

        var added = $"{Rule}; {string.Join(", ", [.. actors])} to {pole}";
        var made = draft.Build(added, nameof(actors), precedence: []);
        return new PoleAssignment(made.Poles, made.poles, made.Rule, in undecided, IsComplete);
    }

    /// <summary>The pole that an actor counts for, or null if it counts for none.</summary>
    /// <param name="actor">The state, bloc or other actor.</param>
    public string? PoleOf(Actor actor) => poles.TryGetValue(actor, out var index) ? Poles[index] : null;

    /// <summary>The states that count for a pole.</summary>
    /// <param name="pole">The name of the pole.</param>
    /// <exception cref="KeyNotFoundException">There is no such pole.</exception>
    public CountrySet StatesOf(string pole)
    {
        var set = default(CountrySetBuilder);
        foreach (var actor in ActorsOf(pole))
        {
            if (actor.TryGetCountry(out var country))
            {
                set.Add(country);
            }
        }

        return set.ToSet();
    }

    /// <summary>The states, blocs and others that count for a pole, in their order.</summary>
    /// <param name="pole">The name of the pole.</param>
    /// <exception cref="KeyNotFoundException">There is no such pole.</exception>
    public ImmutableArray<Actor> ActorsOf(string pole)
    {
        ArgumentNullException.ThrowIfNull(pole);
        var index = Poles.IndexOf(pole, StringComparer.Ordinal);
        return index < 0
            ? throw new KeyNotFoundException($"There is no pole \"{pole}\".")
            : [.. poles.Where(p => p.Value == index).Select(p => p.Key).Order()];
    }

    /// <summary>The poles with the number of their states.</summary>
    public override string ToString() => string.Join(", ", Poles.Select(p => FormattableString.Invariant($"{p} ({StatesOf(p).Count} states)")));

    /// <summary>The place of an actor's pole in <see cref="Poles"/>, or -1.</summary>
    internal int IndexOf(Actor actor) => poles.TryGetValue(actor, out var index) ? index : -1;

    internal bool IsUndecided(Actor actor) => actor.TryGetCountry(out var country) && Undecided.Contains(country);

    private sealed class Draft
    {
        private readonly List<string> names = [];
        private readonly SortedDictionary<Actor, Claims> claims = [];

        public int AddPole(string name, string parameter)
        {
            if (names.Contains(Guard.Text(name, parameter)))
            {
                throw new ArgumentException($"The pole \"{name}\" stands twice.", parameter);
            }

            names.Add(name);
            return names.Count - 1;
        }

        public void Claim(Actor actor, int pole) => ClaimsOf(actor).Certain.Add(pole);

        public void ClaimPerhaps(Actor actor, int pole) => ClaimsOf(actor).Perhaps.Add(pole);

        /// <summary>The places of the poles from the strongest; empty if there is no precedence.</summary>
        public ImmutableArray<int> Order(ReadOnlySpan<string> precedence, string parameter)
        {
            var order = ImmutableArray.CreateBuilder<int>(precedence.Length);
            foreach (var name in precedence)
            {
                order.Add(names.IndexOf(name));
            }

            return order.Count == 0 || (order.Count == names.Count && !order.Contains(-1) && order.Distinct().Count() == order.Count)
                ? order.ToImmutable()
                : throw new ArgumentException($"The order of precedence names each of {string.Join(", ", names)} once.", parameter);
        }

        public PoleAssignment Build(string rule, string parameter, ImmutableArray<int> precedence, bool isComplete = true)
        {
            if (names.Count == 0)
            {
                throw new ArgumentException("At least one pole is required.", parameter);
            }

            if (precedence.IsEmpty)
            {
                RefuseOverlaps(parameter);
            }

            var assigned = new Dictionary<Actor, int>();
            var undecided = default(CountrySetBuilder);
            foreach (var (actor, claim) in claims)
            {
                var pole = claim.Decide(precedence);
                if (pole >= 0)
                {
                    assigned.Add(actor, pole);
                }
                else if (actor.TryGetCountry(out var country))
                {
                    undecided.Add(country);
                }
            }

            var open = undecided.ToSet();
            return new PoleAssignment([.. names], assigned.ToFrozenDictionary(), rule, in open, isComplete);
        }

        private void RefuseOverlaps(string parameter)
        {
            var overlaps = claims.Where(c => c.Value.Certain.Count > 1)
                .Select(c => $"{c.Key} ({string.Join(", ", c.Value.Certain.Select(p => names[p]))})")
                .ToList();
            if (overlaps.Count > 0)
            {
                throw new ArgumentException($"Poles must not overlap, but these are in more than one: {string.Join("; ", overlaps)}.", parameter);
            }
        }

        private Claims ClaimsOf(Actor actor)
        {
            if (!claims.TryGetValue(actor, out var claim))
            {
                claims.Add(actor, claim = new Claims());
            }

            return claim;
        }
    }

    /// <summary>The poles that claim an actor, certainly or perhaps.</summary>
    private sealed class Claims
    {
        public SortedSet<int> Certain { get; } = [];

        public SortedSet<int> Perhaps { get; } = [];

        /// <summary>The pole, or -1 if it is not certain: if another one that may hold would come first, or would make an overlap.</summary>
        public int Decide(ImmutableArray<int> precedence)
        {
            Perhaps.ExceptWith(Certain);
            if (precedence.IsEmpty)
            {
                return Perhaps.Count == 0 ? Certain.Min : -1;
            }

            var first = precedence.First(p => Certain.Contains(p) || Perhaps.Contains(p));
            return Certain.Contains(first) ? first : -1;
        }
    }
}
