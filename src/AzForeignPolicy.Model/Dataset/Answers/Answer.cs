using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The answer to a yes/no question: its value, the reason, the records that decide it and the days it speaks of.</summary>
/// <remarks>
/// Never a wrong yes or no; it may say unknown needlessly. There is no conversion to <c>bool</c>: ask for
/// <see cref="Truth.IsYes"/> or <see cref="Truth.IsNo"/>. Immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Answer
{
    internal Answer(Truth value, AnswerReason reason, ImmutableArray<SourcedRecord> records, LocalDate from, LocalDate to)
    {
        Value = value;
        Reason = reason;
        Records = records;
        From = from;
        To = to;
    }

    /// <summary>Yes, no or unknown.</summary>
    public Truth Value { get; }

    /// <summary>Why.</summary>
    public AnswerReason Reason { get; }

    /// <summary>The records that decide the answer or bear on it: memberships, agreements, coverage statements … May be empty.</summary>
    public ImmutableArray<SourcedRecord> Records { get; }

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

    /// <summary>The value, the reason and the records.</summary>
    public override string ToString() =>
        $"{Value} ({EnumNames<AnswerReason>.Name(Reason)}{(Records.IsEmpty ? "" : ": " + string.Join(", ", Records.Select(r => r.Reference)))})";
}
