namespace AzForeignPolicy.Model;

/// <summary>One thing that changed in a window of days.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class Change
{
    internal Change(ChangeKind kind, EdtfDate date, Truth isInWindow, SourcedRecord record)
    {
        Kind = kind;
        Date = date;
        IsInWindow = isInWindow;
        Record = record;
    }

    /// <summary>What changed.</summary>
    public ChangeKind Kind { get; }

    /// <summary>When: the first day of what began, or the last day of what ended.</summary>
    public EdtfDate Date { get; }

    /// <summary>Whether the change certainly lies in the window; unknown for an imprecise date that may lie outside.</summary>
    public Truth IsInWindow { get; }

    /// <summary>The record that says so.</summary>
    public SourcedRecord Record { get; }

    /// <summary>When, what and the record.</summary>
    public override string ToString() => $"{Date} {EnumNames<ChangeKind>.Name(Kind)}: {Record}";
}
