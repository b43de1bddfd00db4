using System.Numerics;

namespace AzForeignPolicy.Model;

/// <summary>Which statuses in a bloc a question counts.</summary>
/// <remarks>
/// The default is <see cref="Members"/>. A bloc says itself what its statuses count for (<see cref="Bloc.Weights"/>): a
/// "participating State" of the OSCE is a full member, a "participant" of the CIS is not.
/// Immutable and safe for use by several threads.
/// </remarks>
public readonly struct MembershipFilter : IEquatable<MembershipFilter>
{
    internal const ulong SuspendedBit = 1UL << (int)MembershipStatus.Suspended;

    private readonly Mode mode;
    private readonly ulong statuses;

    private MembershipFilter(Mode mode, ulong statuses = 0)
    {
        this.mode = mode;
        this.statuses = statuses;
    }

    private enum Mode
    {
        Members,
        ActiveMembers,
        FullOrPartial,
        MembersOr,
        Statuses,
    }

    /// <summary>Holders of a status that counts as full; a suspended member stays one.</summary>
    public static MembershipFilter Members => default;

    /// <summary>Full members as the field counts joint membership: holders of a status that counts as full and are not suspended on the day.</summary>
    public static MembershipFilter FullMembers => new(Mode.ActiveMembers);

    /// <summary>Holders of a status that counts as full or partial.</summary>
    public static MembershipFilter FullOrPartial => new(Mode.FullOrPartial);

    /// <summary>Members and, in blocs that use these statuses, candidates and those whose accession is under way.</summary>
    public static MembershipFilter MembersOrCandidates => MembersOr(MembershipStatus.Candidate, MembershipStatus.Acceding);

    /// <summary>Whether a suspension takes a holder out.</summary>
    internal bool ExcludesSuspended => mode == Mode.ActiveMembers;

    /// <summary>Whether the two filters differ.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other filter.</param>
    public static bool operator !=(MembershipFilter left, MembershipFilter right) => !left.Equals(right);

    /// <summary>Whether the two filters are the same.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other filter.</param>
    public static bool operator ==(MembershipFilter left, MembershipFilter right) => left.Equals(right);

    /// <summary>Members and, in blocs that use them (<see cref="Bloc.Weights"/>), the holders of further statuses.</summary>
    /// <param name="further">The further statuses.</param>
    public static MembershipFilter MembersOr(params ReadOnlySpan<MembershipStatus> further) => new(Mode.MembersOr, Bits(further));

    /// <summary>Holders of just these statuses, whatever they count for.</summary>
    /// <param name="statuses">The statuses, at least one.</param>
    /// <exception cref="ArgumentException">No status is given, or a value is not defined.</exception>
    public static MembershipFilter Of(params ReadOnlySpan<MembershipStatus> statuses) =>
        statuses.IsEmpty ? throw new ArgumentException("At least one status is required.", nameof(statuses)) : new(Mode.Statuses, Bits(statuses));

    /// <summary>Whether the filter counts a status in a bloc.</summary>
    /// <param name="bloc">The bloc.</param>
    /// <param name="status">The status.</param>
    public bool Counts(Bloc bloc, MembershipStatus status)
    {
        ArgumentNullException.ThrowIfNull(bloc);
        var isNamed = (statuses >> (int)status & 1) != 0;
        var weight = bloc.WeightOf(status);
        return mode switch
        {
            Mode.Statuses => isNamed,
            Mode.MembersOr => isNamed || weight == MembershipWeight.Full,
            Mode.FullOrPartial => weight is MembershipWeight.Full or MembershipWeight.Partial,
            _ => weight == MembershipWeight.Full,
        };
    }

    /// <inheritdoc />
    public bool Equals(MembershipFilter other) => mode == other.mode && statuses == other.statuses;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is MembershipFilter other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(mode, statuses);

    /// <summary>The filter in words.</summary>
    public override string ToString() => mode switch
    {
        Mode.Members => "members",
        Mode.ActiveMembers => "full members, not suspended",
        Mode.FullOrPartial => "full or partial members",
        Mode.MembersOr => "members or " + Names(),
        _ => Names(),
    };

    /// <summary>
    /// The statuses of the bloc's own vocabulary that the filter counts: who has none of them is out, suspended or not.
    /// Silence about a status that the bloc does not use needs a statement that covers every status.
    /// </summary>
    internal ulong StatusesOf(Bloc bloc)
    {
        var bits = 0UL;
        for (var rest = bloc.UsedStatuses; rest != 0; rest &= rest - 1)
        {
            var status = BitOperations.TrailingZeroCount(rest);
            if (Counts(bloc, (MembershipStatus)status))
            {
                bits |= 1UL << status;
            }
        }

        return bits;
    }

    private static ulong Bits(ReadOnlySpan<MembershipStatus> statuses)
    {
        var bits = 0UL;
        foreach (var status in statuses)
        {
            bits |= 1UL << (int)Guard.NotDefault(status);
        }

        return bits;
    }

    private string Names()
    {
        var names = new List<string>();
        for (var rest = statuses; rest != 0; rest &= rest - 1)
        {
            names.Add(EnumNames<MembershipStatus>.Name((MembershipStatus)BitOperations.TrailingZeroCount(rest)));
        }

        return string.Join(" or ", names);
    }
}
