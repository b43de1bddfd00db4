using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A statement that a list is complete for a kind of fact, within a scope and a window of days: inside it, silence means "no".</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Coverage : SourcedRecord
{
    private Coverage(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Fact = builder.Fact;
        Blocs = builder.Blocs.IsDefault ? [] : builder.Blocs;
        Statuses = builder.Statuses.IsDefault ? [] : builder.Statuses;
        Subjects = builder.Subjects.IsDefault ? [] : builder.Subjects;
        Counterparts = builder.Counterparts.IsDefault ? [] : builder.Counterparts;
        Kinds = builder.Kinds.IsDefault ? [] : builder.Kinds;
        Offices = builder.Offices.IsDefault ? [] : builder.Offices;
        Level = builder.Level;
        Window = builder.Window;
        Statement = builder.Statement;
        OnlyInViewOf = builder.OnlyInViewOf;
        Note = builder.Note;
    }

    /// <summary>Reads a statement from compiled data, as its shape packs it; it was checked when they were compiled.</summary>
    internal Coverage(ref PackedReader reader)
    {
        var present = reader.UInt64();
        Id = CoverageId.Unpack(ref reader);
        Fact = (FactKind)reader.Count();
        Blocs = (present & 1 << 2) != 0 ? BlocId.UnpackList(ref reader) : [];
        Statuses = (present & 1 << 3) != 0 ? reader.Names<MembershipStatus>() : [];
        Subjects = (present & 1 << 4) != 0 ? RecordPacking.Actors(ref reader) : [];
        Counterparts = (present & 1 << 5) != 0 ? RecordPacking.Actors(ref reader) : [];
        Kinds = (present & 1 << 6) != 0 ? reader.Names<AgreementKind>() : [];
        Offices = (present & 1 << 7) != 0 ? reader.Names<OfficeKind>() : [];
        Level = (present & 1 << 8) != 0 ? (EncounterLevel)reader.Count() : null;
        Window = RecordPacking.Period(ref reader);
        Statement = reader.Text();
        OnlyInViewOf = (present & 1 << 11) != 0 ? SourceId.Unpack(ref reader) : null;
        Note = (present & 1 << 12) != 0 ? reader.Text() : null;
        Defer(new PackedAttestations(ref reader, present >> 13));
    }

    /// <summary>The permanent identifier.</summary>
    public CoverageId Id { get; }

    /// <summary>The kind of fact.</summary>
    public FactKind Fact { get; }

    /// <summary>The blocs: for memberships those whose lists are complete; otherwise those whose members are the counterparts. Empty: no limit.</summary>
    public ImmutableArray<BlocId> Blocs { get; }

    /// <summary>The statuses that are listed completely. Empty: all.</summary>
    public ImmutableArray<MembershipStatus> Statuses { get; }

    /// <summary>The actors of whom it speaks. Empty: all.</summary>
    public ImmutableArray<Actor> Subjects { get; }

    /// <summary>The actors on the other side. Empty: no limit.</summary>
    public ImmutableArray<Actor> Counterparts { get; }

    /// <summary>The kinds of agreement that are listed completely. Empty: all.</summary>
    public ImmutableArray<AgreementKind> Kinds { get; }

    /// <summary>The offices whose encounters are listed completely. Empty: all.</summary>
    public ImmutableArray<OfficeKind> Offices { get; }

    /// <summary>The least level of encounter that is listed, or null for any.</summary>
    public EncounterLevel? Level { get; }

    /// <summary>The days for which the list is complete.</summary>
    public EdtfInterval Window { get; }

    /// <summary>What is claimed, in a sentence.</summary>
    public string Statement { get; }

    /// <summary>The source that alone makes the claim, or null. Such a claim counts only in a view that follows this source.</summary>
    public SourceId? OnlyInViewOf { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The statement and its window.</summary>
    public override string ToString() => $"{Statement} ({Window})";
}
