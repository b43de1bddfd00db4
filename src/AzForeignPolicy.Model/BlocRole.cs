using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A role that an actor has in a bloc for a time, such as its chair.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class BlocRole : SourcedRecord
{
    private BlocRole(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Bloc = builder.Bloc;
        Actor = builder.Actor;
        Role = builder.Role;
        Period = builder.Period;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public BlocRoleId Id { get; }

    /// <summary>The bloc.</summary>
    public BlocId Bloc { get; }

    /// <summary>Who has the role.</summary>
    public Actor Actor { get; }

    /// <summary>The role.</summary>
    public BlocRoleKind Role { get; }

    /// <summary>From the first day to the last, both in.</summary>
    public EdtfInterval Period { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>Who, what, where, when.</summary>
    public override string ToString() => $"{Actor}: {EnumNames<BlocRoleKind>.Name(Role)} of {Bloc}, {Period}";
}
