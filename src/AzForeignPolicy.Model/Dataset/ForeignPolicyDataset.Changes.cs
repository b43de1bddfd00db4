using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>What changed in a window of days: statuses begun and ended, steps taken, agreements signed, entered into force and ended, visits begun, meetings held.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day. For "what is new on B compared with A" take the day after A and B.</param>
    /// <param name="about">If given, only what this country or bloc takes part in.</param>
    /// <returns>The changes in order of time; those whose imprecise date may lie outside the window say so.</returns>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public ImmutableArray<Change> Changes(LocalDate from, LocalDate to, Actor? about = null)
    {
        Days.CheckWindow(Days.Number(from), Days.Number(to), nameof(to));
        return
        [
            .. AllRecords()
                .Where(r => about is not { } actor || Concerns(r, actor))
                .SelectMany(r => Dates(r).Select(d => ChangeAt(d.Kind, d.Date, from, to, r)))
                .OfType<Change>()
                .OrderBy(c => c.Date)
                .ThenBy(c => c.Kind)
                .ThenBy(c => c.Record.Key, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(ChangeKind Kind, EdtfDate? Date)> Dates(SourcedRecord record) => record switch
    {
        Membership m => [(ChangeKind.Joined, m.Period.Start), (ChangeKind.Left, m.Period.End)],
        BlocEvent e => [(ChangeKind.Stepped, e.Date)],
        Agreement a => [(ChangeKind.Signed, a.Signed), (ChangeKind.EnteredIntoForce, a.InForce), (ChangeKind.Ended, a.Ended)],
        Visit v => [(ChangeKind.Visited, v.Period.Start)],
        Meeting m => [(ChangeKind.Met, m.Date)],
        _ => [],
    };

    private static bool Concerns(SourcedRecord record, Actor actor) => record switch
    {
        Membership m => m.Member == actor || (Actor)m.Bloc == actor,
        BlocEvent e => e.Actor == actor || (Actor)e.Bloc == actor,
        Agreement a => a.HasParty(actor),
        Visit v => v.From == actor || v.To == actor,
        Meeting m => m.Participants.Any(p => p.Of == actor),
        _ => false,
    };

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
