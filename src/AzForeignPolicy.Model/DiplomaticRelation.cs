using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The diplomatic relations of two actors: since when, and until when if they were severed or suspended.</summary>
/// <remarks>
/// Relations that were severed and taken up again are two records. Made by its <see cref="Builder"/>; immutable and safe for
/// use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class DiplomaticRelation : SourcedRecord
{
    private DiplomaticRelation(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        First = builder.First;
        Second = builder.Second;
        Established = builder.Established;
        Ended = builder.Ended;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public DiplomaticRelationId Id { get; }

    /// <summary>One side. The order of the two has no meaning.</summary>
    public Actor First { get; }

    /// <summary>The other side.</summary>
    public Actor Second { get; }

    /// <summary>When relations were established, or null if no source gives it.</summary>
    public EdtfDate? Established { get; }

    /// <summary>The last day before relations were severed or suspended, or null if no end was seen.</summary>
    public EdtfDate? Ended { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    /// <summary>Whether these are the relations between two actors, in either order.</summary>
    /// <param name="one">One actor.</param>
    /// <param name="other">The other actor.</param>
    public bool IsBetween(Actor one, Actor other) => (First == one && Second == other) || (First == other && Second == one);

    /// <summary>
    /// Whether there were relations on a day, by this record: established by then and not ended. Where no end was seen they go on up to
    /// the data's day.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day up to which the data speak; see <see cref="ForeignPolicyDataset.AsOf"/>.</param>
    /// <returns>Unknown where a date is imprecise or missing, and after the data's day unless they had ended by then.</returns>
    public Truth HeldOn(LocalDate day, LocalDate asOf) => Validity.Covers(Established, Ended, Days.Number(day), Days.Number(asOf));

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who with whom, since when.</summary>
    public override string ToString() => $"{First}, {Second}: {Established?.ToString() ?? "?"}{(Ended is { } ended ? $" to {ended}" : "")}";
}
