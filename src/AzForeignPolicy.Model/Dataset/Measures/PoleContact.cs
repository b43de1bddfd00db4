using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>A record that is counted, or might be, for one pole.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class PoleContact
{
    internal PoleContact(SourcedRecord record, string? pole, ImmutableArray<Actor> counterparts, Truth counts)
    {
        Record = record;
        Pole = pole;
        Counterparts = counterparts;
        Counts = counts;
    }

    /// <summary>The visit, meeting or agreement.</summary>
    public SourcedRecord Record { get; }

    /// <summary>The pole, or null if the counterparts are assigned to none.</summary>
    public string? Pole { get; }

    /// <summary>The counterparts of that pole in the record, in their order; it is counted once for all of them.</summary>
    public ImmutableArray<Actor> Counterparts { get; }

    /// <summary>Whether the record belongs to what is asked for; unknown if it may lie outside the window or the day.</summary>
    public Truth Counts { get; }

    /// <summary>The pole, the counterparts and the record.</summary>
    public override string ToString() => $"{Pole ?? "no pole"}: {string.Join(", ", Counterparts)}; {Record.Reference}{(Counts.IsYes ? "" : " (unknown)")}";
}
