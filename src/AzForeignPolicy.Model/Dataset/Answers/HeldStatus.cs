namespace AzForeignPolicy.Model;

/// <summary>A status in a bloc on a day, with what it counts for.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class HeldStatus
{
    internal HeldStatus(Bloc bloc, Membership membership, Truth held)
    {
        Bloc = bloc;
        Membership = membership;
        Held = held;
    }

    /// <summary>The bloc.</summary>
    public Bloc Bloc { get; }

    /// <summary>The record.</summary>
    public Membership Membership { get; }

    /// <summary>Whether the status was held on the day: yes or unknown.</summary>
    public Truth Held { get; }

    /// <summary>The status.</summary>
    public MembershipStatus Status => Membership.Status;

    /// <summary>What the status counts for in the bloc.</summary>
    public MembershipWeight Weight => Bloc.WeightOf(Status);

    /// <summary>The bloc, the status, and a question mark if it is not certain.</summary>
    public override string ToString() => $"{Bloc.Abbreviation}: {EnumNames<MembershipStatus>.Name(Status)}{(Held.IsYes ? "" : "?")}";
}
