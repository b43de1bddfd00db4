using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class DatasetIndex
{
    /// <summary>Whether a named list counts a state as existing on a day.</summary>
    /// <param name="country">The state.</param>
    /// <param name="on">The day.</param>
    /// <param name="by">The list.</param>
    /// <returns>What <see cref="ForeignPolicyDataset.Existed"/> says.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or list.</exception>
    public Truth Existed(CountryCode country, LocalDate on, StateListId by)
    {
        var state = Dataset.Countries[country];
        var lastDay = Days.Number(Dataset.StateLists[by].AsOf);
        var day = Days.Number(on);
        if (by == StateListId.IndependenceAct)
        {
            return state.IndependenceDeclared is { } declared ? Validity.Covers(declared, null, day, lastDay) : Truth.Unknown;
        }

        var (isListed, existed) = (false, Truth.No);
        if (by == StateListId.CorrelatesOfWar)
        {
            foreach (var former in state.FormerCorrelatesOfWar)
            {
                Look(former.Spells, ref isListed, ref existed);
            }

            Look(state.CorrelatesOfWar?.Spells ?? [], ref isListed, ref existed);
        }
        else
        {
            Look(state.GleditschWard?.Spells ?? [], ref isListed, ref existed);
        }

        // After the list's last day it says nothing of those whom it counted before, nor of those whom it never did.
        return !isListed || (existed.IsNo && day > lastDay) ? Truth.Unknown : existed;

        void Look(ImmutableArray<EdtfInterval> spells, ref bool isListed, ref Truth existed)
        {
            foreach (var spell in spells)
            {
                isListed = true;
                existed |= Validity.Covers(spell, day, lastDay, lastDay);
            }
        }
    }
}
