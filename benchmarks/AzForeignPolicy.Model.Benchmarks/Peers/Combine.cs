namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>How rows become three-valued answers; shared by the peers that don't do it in SQL.</summary>
internal static class Combine
{
    /// <summary>The better of a truth so far and one more record, which is certain or only possible.</summary>
    internal static int Or(int truth, bool isCertain) => isCertain ? Answer.Yes : Math.Max(truth, Answer.Unknown);

    /// <summary>Whether a state is a full member and not suspended, from what its rows say on the day.</summary>
    internal static int Active(int held, int suspended, bool bearsSuspension, bool areSuspensionsListed, bool areMembersListed, bool isAfter)
    {
        if (held != Answer.No)
        {
            return suspended == Answer.No && bearsSuspension && !areSuspensionsListed ? Answer.Unknown : Math.Min(held, Answer.Yes - suspended);
        }

        return !isAfter && areMembersListed ? Answer.No : Answer.Unknown;
    }

    /// <summary>What the rows of two states say bloc by bloc.</summary>
    internal sealed class TwoStates(int blocs)
    {
        private readonly byte[] _held = new byte[(blocs + 1) * 2];
        private readonly byte[] _suspended = new byte[(blocs + 1) * 2];
        private readonly bool[] _listed = new bool[(blocs + 1) * 2];
        private readonly bool[] _suspensionsListed = new bool[(blocs + 1) * 2];

        internal void Clear()
        {
            Array.Clear(_held);
            Array.Clear(_suspended);
            Array.Clear(_listed);
            Array.Clear(_suspensionsListed);
        }

        internal void Row(int bloc, bool isSecond, bool full, bool suspension, bool isCertain)
        {
            var at = bloc * 2 + (isSecond ? 1 : 0);
            if (suspension)
            {
                _suspended[at] = (byte)Or(_suspended[at], isCertain);
            }
            else if (full)
            {
                _held[at] = (byte)Or(_held[at], isCertain);
            }
        }

        internal void Covered(int bloc, int what, bool first, bool second)
        {
            var list = what == MembershipCoverageRow.OfFull ? _listed : _suspensionsListed;
            list[bloc * 2] |= first;
            list[bloc * 2 + 1] |= second;
        }

        internal int Joint(BlocRow[] all, in Question q, int asOf, Answer? into)
        {
            var sum = 0;
            foreach (var bloc in all)
            {
                if (bloc.LastDay < q.Day)
                {
                    continue;
                }

                var both = Math.Min(Of(bloc, 0, q.Day > asOf), Of(bloc, 1, q.Day > asOf));
                sum += both;
                if (both != Answer.No)
                {
                    into?.Add(bloc.Id, both);
                }
            }

            return sum;
        }

        private int Of(BlocRow bloc, int state, bool isAfter)
        {
            var at = bloc.Id * 2 + state;
            return Active(_held[at], _suspended[at], bloc.KnowsSuspension, _suspensionsListed[at], _listed[at], isAfter);
        }
    }
}
