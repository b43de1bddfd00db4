using System.Collections;
using System.Diagnostics;

namespace AzForeignPolicy.Model;

/// <summary>The dyads of a window of days, one by one: pairs of states that existed on a common day, by a named list.</summary>
/// <remarks>
/// Nothing is computed before it is enumerated, and no dyad is held; going through it with <c>foreach</c> allocates nothing. In order of the
/// codes of the first and then of the second state. Safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class DyadSequence : IEnumerable<Dyad>
{
    private readonly StateSpells spells;
    private readonly CountryCode[] states;
    private readonly bool[] isOf;
    private readonly bool[] isWith;
    private readonly int first;
    private readonly int last;

    internal DyadSequence(StateSpells spells, CountrySet of, CountrySet with, int first, int last, bool isDirected)
    {
        this.spells = spells;
        this.first = first;
        this.last = last;
        IsDirected = isDirected;
        states = [.. of.Union(with).Where(s => spells.Counts(s, first, last))];
        isOf = Array.ConvertAll(states, s => of.Contains(s));
        isWith = Array.ConvertAll(states, s => with.Contains(s));
    }

    /// <summary>Whether each pair is given in both orders, A→B and B→A, or once.</summary>
    public bool IsDirected { get; }

    /// <summary>The list by which the states existed.</summary>
    public StateListId StateList => spells.List;

    /// <summary>Which states count as existing.</summary>
    public StateExistence Existence => spells.Existence;

    /// <summary>Goes through the dyads without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>What is enumerated, in words.</summary>
    public override string ToString() =>
        $"{(IsDirected ? "directed dyads" : "dyads")} of {EdtfDate.OfDay(Days.Date(first))} to {EdtfDate.OfDay(Days.Date(last))}, {spells}";

    IEnumerator<Dyad> IEnumerable<Dyad>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through dyads.</summary>
    /// <remarks>A mutable struct; not safe for use by several threads.</remarks>
    public struct Enumerator : IEnumerator<Dyad>
    {
        private readonly DyadSequence dyads;
        private int one;
        private int other;

        internal Enumerator(DyadSequence dyads)
        {
            this.dyads = dyads;
            other = dyads.IsDirected ? -1 : 0;
        }

        /// <summary>The dyad; the default before the first.</summary>
        public Dyad Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next dyad.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            var states = dyads.states;
            while (one < states.Length)
            {
                if (++other >= states.Length)
                {
                    one++;
                    other = dyads.IsDirected ? -1 : one;
                    continue;
                }

                var isAsked = (dyads.isOf[one] && dyads.isWith[other]) || (dyads.isWith[one] && dyads.isOf[other]);
                if (one != other && isAsked && dyads.spells.CountTogether(states[one], states[other], dyads.first, dyads.last, out var existed))
                {
                    Current = new Dyad(states[one], states[other], dyads.IsDirected, existed);
                    return true;
                }
            }

            return false;
        }

        /// <summary>Does nothing: there is nothing to give back.</summary>
        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset() => this = new Enumerator(dyads);
    }
}
