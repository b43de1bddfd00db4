using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The recorded agreements that are in force on a day, of one party or between two.</summary>
/// <remarks>
/// The numbers are there at once; the lists are made when first asked for and are the same whenever that is. What is not recorded is not counted:
/// whether the list is complete, <see cref="ForeignPolicyDataset.HadAgreementInForce"/> says. Immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AgreementsInForce
{
    private readonly DatasetIndex index;
    private Agreement[][]? lists;

    internal AgreementsInForce(DatasetIndex index, Actor party, Actor? with, LocalDate on, CountRange count)
    {
        this.index = index;
        Party = party;
        With = with;
        On = on;
        Count = count;
    }

    /// <summary>The party.</summary>
    public Actor Party { get; }

    /// <summary>The other party, or null where the question was about one.</summary>
    public Actor? With { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How many certainly are in force, and how many can be.</summary>
    public CountRange Count { get; }

    /// <summary>Those that certainly are in force, by day of signature.</summary>
    public ImmutableArray<Agreement> Certain => ImmutableCollectionsMarshal.AsImmutableArray(Lists[0]);

    /// <summary>Those of which the records leave it open, by day of signature.</summary>
    public ImmutableArray<Agreement> Open => ImmutableCollectionsMarshal.AsImmutableArray(Lists[1]);

    private Agreement[][] Lists => lists ?? Make();

    /// <summary>The parties, the day and the numbers.</summary>
    public override string ToString() => $"{Party}{(With is { } with ? " and " + with : "")} on {EdtfDate.OfDay(On)}: {Count} in force";

    private Agreement[][] Make()
    {
        var certain = new Agreement[Count.Certain];
        var open = new Agreement[Count.Possible - Count.Certain];
        _ = With is { } with ? index.AgreementsInForce(Party, with, On, certain, open) : index.AgreementsInForce(Party, On, certain, open);
        return Interlocked.CompareExchange(ref lists, [certain, open], null) ?? lists;
    }
}
