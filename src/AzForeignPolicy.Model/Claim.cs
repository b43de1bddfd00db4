using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>One statement of a source, in words of our own, and how the data can decide it.</summary>
/// <remarks>
/// A claim holds questions, never answers: an audit asks them of what other sources say, and the verdict comes out of the data.
/// Made by its <see cref="Builder"/>; immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Claim : SourcedRecord
{
    private Claim(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Kind = builder.Kind;
        Content = builder.Content;
        Text = builder.Text;
        Said = builder.Said.IsDefault ? [] : builder.Said;
        Holds = builder.Holds.IsDefault ? [] : builder.Holds;
        Unchecked = builder.Unchecked;
        Reason = builder.Reason;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public ClaimId Id { get; }

    /// <summary>What kind of statement it is.</summary>
    public ClaimKind Kind { get; }

    /// <summary>For a reported statement: what kind of statement was reported; else null.</summary>
    public ClaimKind? Content { get; }

    /// <summary>What the source claims, in neutral words.</summary>
    public string Text { get; }

    /// <summary>For a reported statement: the checks on whether it was said.</summary>
    public ImmutableArray<Check> Said { get; }

    /// <summary>The checks on whether it is so.</summary>
    public ImmutableArray<Check> Holds { get; }

    /// <summary>A part of the claim that no check asks: then it is supported in part at most. Null if the checks ask all of it.</summary>
    public string? Unchecked { get; }

    /// <summary>Why there is no check, or how the checks read the claim; null if there is nothing to say.</summary>
    public string? Reason { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    /// <summary>The source that makes the claim.</summary>
    public SourceId Source => Attestations[0].Source;

    /// <summary>Where in the source, or null.</summary>
    public string? Locator => Attestations[0].Locator;

    /// <summary>Whether what is claimed, or reported, is a judgement: it is attributed and gets no other verdict.</summary>
    public bool IsJudgement => (Content ?? Kind) is ClaimKind.Opinion or ClaimKind.Accusation;

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The identifier, the kind and the text.</summary>
    public override string ToString() => $"{Id} ({EnumNames<ClaimKind>.Name(Kind)}): {Text}";
}
