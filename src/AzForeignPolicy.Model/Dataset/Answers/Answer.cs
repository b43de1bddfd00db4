using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The answer to a yes/no question: its value, the reason, the records that decide it and the days it speaks of.</summary>
/// <remarks>
/// <para>Never a wrong yes or no; it may say unknown needlessly. There is no conversion to <c>bool</c>: ask for
/// <see cref="Truth.IsYes"/> or <see cref="Truth.IsNo"/>.</para>
/// <para>The value is there at once; reason and records may be looked up when first asked for, and are the same whenever that is.
/// Immutable and safe for use by several threads.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public class Answer
{
    private readonly AnswerReason reason;
    private readonly ImmutableArray<SourcedRecord> records;

    internal Answer(Truth value, AnswerReason reason, ImmutableArray<SourcedRecord> records, LocalDate from, LocalDate to)
        : this(value, from, to)
    {
        this.reason = reason;
        this.records = records;
    }

    /// <summary>An answer that is explained when it is asked to be: <see cref="Explained"/> is overridden.</summary>
    private protected Answer(Truth value, LocalDate from, LocalDate to)
    {
        Value = value;
        From = from;
        To = to;
    }

    /// <summary>Yes, no or unknown.</summary>
    public Truth Value { get; }

    /// <summary>Why.</summary>
    public AnswerReason Reason => Explained.reason;

    /// <summary>The records that decide the answer or bear on it: memberships, agreements, coverage statements … May be empty.</summary>
    public ImmutableArray<SourcedRecord> Records => Explained.records;

    /// <summary>The day, or the first day, that the answer speaks of.</summary>
    public LocalDate From { get; }

    /// <summary>The last day that the answer speaks of; <see cref="From"/> where the question was about one day.</summary>
    public LocalDate To { get; }

    /// <summary>Whether the answer is yes.</summary>
    public bool IsYes => Value.IsYes;

    /// <summary>Whether the answer is no.</summary>
    public bool IsNo => Value.IsNo;

    /// <summary>Whether the data do not decide the question.</summary>
    public bool IsUnknown => Value.IsUnknown;

    /// <summary>The answer that holds reason and records.</summary>
    private protected virtual Answer Explained => this;

    /// <summary>The value, the reason and the records.</summary>
    public override string ToString() =>
        $"{Value} ({EnumNames<AnswerReason>.Name(Reason)}{(Records.IsEmpty ? "" : ": " + string.Join(", ", Records.Select(r => r.Reference)))})";
}
