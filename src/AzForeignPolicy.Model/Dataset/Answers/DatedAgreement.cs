namespace AzForeignPolicy.Model;

/// <summary>An agreement and what it was on a day.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class DatedAgreement
{
    internal DatedAgreement(Agreement agreement, Truth stands, Truth isInForce)
    {
        Agreement = agreement;
        Stands = stands;
        IsInForce = isInForce;
    }

    /// <summary>The agreement.</summary>
    public Agreement Agreement { get; }

    /// <summary>Whether it stood; see <see cref="Agreement.StandsBetween"/>.</summary>
    public Truth Stands { get; }

    /// <summary>Whether it was in force between the two; see <see cref="Agreement.IsInForceBetween"/>.</summary>
    public Truth IsInForce { get; }

    /// <summary>The agreement and the two answers.</summary>
    public override string ToString() => $"{Agreement}: stands {Stands}, in force {IsInForce}";
}
