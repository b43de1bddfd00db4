using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>To which of the caller's camps each of some states belonged on a day: to one, to several, or to none.</summary>
    /// <param name="states">The states.</param>
    /// <param name="on">The day.</param>
    /// <param name="camps">The camps, each with its list of institutions.</param>
    /// <returns>An answer for each state, by code.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentNullException">A camp is null.</exception>
    public ImmutableArray<CampAnswer> Camps(in CountrySet states, LocalDate on, params ReadOnlySpan<Camp> camps)
    {
        foreach (var camp in camps)
        {
            ArgumentNullException.ThrowIfNull(camp, nameof(camps));
        }

        var answers = ImmutableArray.CreateBuilder<CampAnswer>(states.Count);
        foreach (var state in states)
        {
            var belongs = ImmutableArray.CreateBuilder<(Camp, Answer)>(camps.Length);
            foreach (var camp in camps)
            {
                belongs.Add((camp, new LazyAnswer<(ForeignPolicyDataset Data, CountryCode State, Camp Camp)>(
                    BelongsTo(state, camp, on), on, on, (this, state, camp), static (about, on, _) => about.Data.ExplainBelonging(about.State, about.Camp, on))));
            }

            answers.Add(new CampAnswer(Countries[state], belongs.ToImmutable()));
        }

        return answers.ToImmutable();
    }

    private Truth BelongsTo(CountryCode state, Camp camp, LocalDate on)
    {
        var value = Truth.No;
        foreach (var bloc in camp.Blocs)
        {
            value |= Index.IsMember(state, bloc, on, camp.Filter);
        }

        return value;
    }

    private Answer ExplainBelonging(CountryCode state, Camp camp, LocalDate on)
    {
        var memberships = camp.Blocs.Select(bloc => IsMember(state, bloc, on, camp.Filter)).ToList();
        var value = memberships.Aggregate(Truth.No, (any, answer) => any | answer.Value);
        var deciding = memberships.Where(a => a.Value == value).ToList();
        return new Answer(value, deciding[0].Reason, [.. deciding.SelectMany(a => a.Records).Distinct()], on, on);
    }
}
