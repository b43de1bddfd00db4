using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>
    /// What changed in a window of days: statuses and roles begun and ended, steps taken, diplomatic relations established and ended, agreements signed, acted on, entered into force and
    /// ended, visits begun, meetings held, positions stated, developments begun and ended, routes opened.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day. For "what is new on B compared with A" take the day after A and B.</param>
    /// <param name="about">If given, only what this country or bloc takes part in.</param>
    /// <returns>The changes in order of time; those whose imprecise date may lie outside the window say so. Figures are no changes: see Timeline.</returns>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public ImmutableArray<Change> Changes(LocalDate from, LocalDate to, Actor? about = null)
    {
        Days.CheckWindow(Days.Number(from), Days.Number(to), nameof(to));
        return
        [
            .. AllRecords()
                .Where(r => about is not { } actor || RecordEvents.Concerns(r, actor))
                .SelectMany(r => (about is { } actor ? RecordEvents.Of(r, actor) : RecordEvents.Of(r))
                    .Where(e => e.Kind is not (ChangeKind.Measured or ChangeKind.Planned))
                    .Select(e => ChangeAt(e.Kind, e.Date, from, to, r)))
                .OfType<Change>()
                .OrderBy(c => c.Date)
                .ThenBy(c => c.Kind)
                .ThenBy(c => c.Record.Key, StringComparer.Ordinal),
        ];
    }

    private static Change? ChangeAt(ChangeKind kind, EdtfDate? date, LocalDate from, LocalDate to, SourcedRecord record)
    {
        if (date is not { IsUnspecified: false } day)
        {
            return null;
        }

        var isIn = day.IsWithin(from, to);
        return isIn.IsNo ? null : new Change(kind, day, isIn, record);
    }
}
