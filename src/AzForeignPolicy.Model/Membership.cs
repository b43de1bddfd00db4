using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A status of an actor in a bloc over a period: member, observer, candidate, suspended …</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Membership : SourcedRecord
{
    private Membership(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Bloc = builder.Bloc;
        Member = builder.Member;
        Status = builder.Status;
        Period = builder.Period;
        StartReason = builder.StartReason;
        EndReason = builder.EndReason;
        CheckedOn = builder.CheckedOn;
        Note = builder.Note;
    }

    /// <summary>Reads a membership from compiled data, as its shape packs it; it was checked when they were compiled.</summary>
    internal Membership(ref PackedReader reader)
    {
        var present = reader.UInt64();
        Id = MembershipId.Unpack(ref reader);
        Bloc = BlocId.Unpack(ref reader);
        Member = RecordPacking.Actor(ref reader);
        Status = (MembershipStatus)reader.Count();
        Period = RecordPacking.Period(ref reader);
        StartReason = (present & 1 << 5) != 0 ? (MembershipStartReason)reader.Count() : null;
        EndReason = (present & 1 << 6) != 0 ? (MembershipEndReason)reader.Count() : null;
        CheckedOn = (present & 1 << 7) != 0 ? RecordPacking.Day(ref reader) : null;
        Note = (present & 1 << 8) != 0 ? reader.Text() : null;
        Defer(new PackedAttestations(ref reader, present >> 9));
    }

    /// <summary>The permanent identifier.</summary>
    public MembershipId Id { get; }

    /// <summary>The bloc.</summary>
    public BlocId Bloc { get; }

    /// <summary>Who has the status: a country, or a bloc in another bloc.</summary>
    public Actor Member { get; }

    /// <summary>The status.</summary>
    public MembershipStatus Status { get; }

    /// <summary>From the first day to the last, both in.</summary>
    public EdtfInterval Period { get; }

    /// <summary>How it began, or null if that is not known.</summary>
    public MembershipStartReason? StartReason { get; }

    /// <summary>How it ended; null if it goes on or that is not known.</summary>
    public MembershipEndReason? EndReason { get; }

    /// <summary>The day of which an open end speaks, where that is not the data set's as-of day; else null.</summary>
    public LocalDate? CheckedOn { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    /// <summary>Whether the status held on a day, as far as this record says.</summary>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day up to which the data speak; see <see cref="ForeignPolicyDataset.AsOf"/>.</param>
    /// <returns>Yes or no where the dates decide it; unknown for an imprecise or unknown end, and after the data's day unless it had ended by then.</returns>
    public Truth Covers(LocalDate day, LocalDate asOf) => Validity.Covers(Period, Days.Number(day), Days.Number(asOf), Days.Number(CheckedOn ?? asOf));

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who, where, as what, when.</summary>
    public override string ToString() => $"{Member} in {Bloc}: {EnumNames<MembershipStatus>.Name(Status)}, {Period}";
}
