namespace AzForeignPolicy.Model;

/// <summary>One event of a timeline.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class TimelineEntry
{
    internal TimelineEntry(ChangeKind kind, EdtfDate? date, Truth isInWindow, SourcedRecord record, string text)
    {
        Kind = kind;
        Date = date;
        IsInWindow = isInWindow;
        Record = record;
        Text = text;
    }

    /// <summary>What happened.</summary>
    public ChangeKind Kind { get; }

    /// <summary>When, as precisely as the sources give it: the first day of what began, or the last day of what ended. Null in <see cref="Timeline.Undated"/> alone.</summary>
    public EdtfDate? Date { get; }

    /// <summary>Whether it certainly lies in the window asked for; unknown for an imprecise date that may lie outside, and without a date. Yes if no window was asked for.</summary>
    public Truth IsInWindow { get; }

    /// <summary>The record that says so; its attestations are the sources.</summary>
    public SourcedRecord Record { get; }

    /// <summary>What it is, in a line for display, with names. Words of one side keep their speaker.</summary>
    public string Text { get; }

    /// <summary>When, what and the text.</summary>
    public override string ToString() => $"{Date?.ToString() ?? "undated"} {EnumNames<ChangeKind>.Name(Kind)}: {Text}";
}
