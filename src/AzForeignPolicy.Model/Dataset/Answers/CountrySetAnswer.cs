using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The answer to "which states": those that are certainly in, those that are possibly in, and whether the list is complete.</summary>
/// <remarks>
/// Only states and other entries of the country list are counted; a bloc that is a member of another bloc shows in
/// <see cref="Records"/> alone. The records are looked up when first asked for. Immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CountrySetAnswer
{
    private readonly MembershipTimeline timeline;
    private ImmutableArray<SourcedRecord> records;

    internal CountrySetAnswer(in CountrySet certain, in CountrySet possible, bool isBounded, MembershipTimeline timeline, LocalDate on)
    {
        Certain = certain;
        Possible = possible;
        IsBounded = isBounded;
        this.timeline = timeline;
        On = on;
    }

    /// <summary>The states that are certainly in.</summary>
    public CountrySet Certain { get; }

    /// <summary>The states that are certainly in or on which a record leaves it open. Others may be in, too, unless <see cref="IsBounded"/>.</summary>
    public CountrySet Possible { get; }

    /// <summary>Whether a coverage statement says that no others are in. If not, everybody else is possible, and no upper count is given.</summary>
    public bool IsBounded { get; }

    /// <summary>Whether the answer is complete and certain: bounded, and nothing is left open.</summary>
    public bool IsExact => IsBounded && Certain == Possible;

    /// <summary>The least number of states that are in.</summary>
    public int MinimumCount => Certain.Count;

    /// <summary>The greatest number of states that can be in, or null if the answer is not bounded.</summary>
    public int? MaximumCount => IsBounded ? Possible.Count : null;

    /// <summary>The records on which the answer rests, the coverage statements that bound it among them.</summary>
    public ImmutableArray<SourcedRecord> Records => records.IsDefault ? records = timeline.Explain(On) : records;

    /// <summary>The day that the answer speaks of.</summary>
    public LocalDate On { get; }

    /// <summary>Whether a state is in.</summary>
    /// <param name="country">The state.</param>
    public Truth Contains(CountryCode country) =>
        Certain.Contains(country) ? Truth.Yes : IsBounded && !Possible.Contains(country) ? Truth.No : Truth.Unknown;

    /// <summary>The states, with a question mark behind those that are only possible and an ellipsis where the list may go on.</summary>
    public override string ToString()
    {
        var codes = new List<string>();
        foreach (var country in Possible)
        {
            codes.Add(Certain.Contains(country) ? country.ToString() : country + "?");
        }

        if (!IsBounded)
        {
            codes.Add("…");
        }

        return string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', codes)} ({EdtfDate.OfDay(On)})");
    }
}
