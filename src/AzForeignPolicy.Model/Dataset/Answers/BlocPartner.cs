using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>A member of a bloc and its standing agreements with a state.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class BlocPartner
{
    internal BlocPartner(Country country, Answer membership, Answer partnership)
    {
        Country = country;
        Membership = membership;
        Partnership = partnership;
    }

    /// <summary>The member.</summary>
    public Country Country { get; }

    /// <summary>Whether it is a member of the bloc.</summary>
    public Answer Membership { get; }

    /// <summary>Whether it has a standing agreement of the kinds asked for.</summary>
    public Answer Partnership { get; }

    /// <summary>The agreements on which <see cref="Partnership"/> rests.</summary>
    public ImmutableArray<Agreement> Agreements => [.. Partnership.Records.OfType<Agreement>()];

    /// <summary>The country and the answer.</summary>
    public override string ToString() => $"{Country}: {Partnership}";
}
