using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>How concentrated the contacts of a state's leaders (heads of state or government) with leaders of other states are over poles.</summary>
    /// <param name="of">The state. It is never its own counterpart, whatever the assignment says.</param>
    /// <param name="poles">Which state counts for which pole.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="atLeast">
    /// The least recorded level of encounter that counts. A visit on which the visitor met a leader of the host, with no encounter on
    /// record, counts as <see cref="EncounterLevel.SameEvent"/>.
    /// </param>
    /// <returns>
    /// Each visit or meeting counts once for each pole of the leaders met. One that may lie outside the window is not counted and stands in
    /// <see cref="ConcentrationAnswer.Undecided"/>.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins, or the level is not defined.</exception>
    public ConcentrationAnswer ContactConcentration(CountryCode of, PoleAssignment poles, LocalDate from, LocalDate to, EncounterLevel atLeast)
    {
        ArgumentNullException.ThrowIfNull(poles);
        var state = Countries[of];
        var (first, last) = Window(from, to);
        _ = Guard.NotDefault(atLeast);
        var met = ContactsByActor.Of(of)
            .Where(c => IsOfLeaders(c) && c.Level >= atLeast)
            .Select(c => (c.Record, Counterpart: c.CounterpartOf(of)!.Of, c.Days));
        var hosts = ContactsByActor.HostsMet(of)
            .Where(_ => atLeast == EncounterLevel.SameEvent)
            .Select(v => (Record: (SourcedRecord)v, Counterpart: v.From == of ? v.To : v.From, Days: v.Period));
        var contacts = met.Concat(hosts)
            .Select(c => (c.Record, c.Counterpart, Counts: Lies(c.Days.EarliestStartDay, c.Days.LatestEndDay, first, last)));
        var rule = $"recorded contacts of leaders of {of} at level {EnumNames<EncounterLevel>.Name(atLeast)} or closer, {Text(from, to)}, each visit or meeting once for each pole";
        return new ConcentrationAnswer(state, poles, from, to, rule, ByPole(of, poles, contacts));
    }

    /// <summary>How concentrated the trips of leaders (heads of state or government) from and to a state are over poles.</summary>
    /// <param name="of">The state.</param>
    /// <param name="poles">Which state counts for which pole.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day. A trip belongs to the window in which it begins, so that windows side by side count it once.</param>
    /// <param name="direction">Which trips; by default both ways.</param>
    /// <param name="bilateralOnly">Whether trips to an event and transits are left out: a summit's host is not always whom the trip is for.</param>
    /// <returns>Each trip counts once, for the pole of the host or of the guest.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins, or the direction is not defined.</exception>
    public ConcentrationAnswer VisitConcentration(
        CountryCode of, PoleAssignment poles, LocalDate from, LocalDate to, TripDirection direction = TripDirection.EitherWay, bool bilateralOnly = false)
    {
        ArgumentNullException.ThrowIfNull(poles);
        var state = Countries[of];
        var (first, last) = Window(from, to);
        _ = Guard.NotDefault(direction);
        var trips = Visits
            .Where(v => v.Office.IsLeader && !(bilateralOnly && v.Kind is VisitKind.Multilateral or VisitKind.Transit))
            .Where(v => (v.From == of && direction != TripDirection.Incoming) || (v.To == of && direction != TripDirection.Outgoing))
            .Select(v => (
                Record: (SourcedRecord)v,
                Counterpart: v.From == of ? v.To : v.From,
                Counts: Lies(v.Period.EarliestStartDay, v.Period.LatestStartDay, first, last)));
        var which = direction switch { TripDirection.Outgoing => "to", TripDirection.Incoming => "from", _ => "to and from" };
        var rule = $"recorded trips of leaders {which} others, {of}, begun {Text(from, to)}{(bilateralOnly ? ", without events and transits" : ", events included")}";
        return new ConcentrationAnswer(state, poles, from, to, rule, ByPole(of, poles, trips));
    }

    /// <summary>How concentrated a state's standing agreements on a day are over poles.</summary>
    /// <param name="of">The state.</param>
    /// <param name="poles">Which state or bloc counts for which pole.</param>
    /// <param name="on">The day.</param>
    /// <param name="kinds">The kinds that count, such as <see cref="AgreementKindSet.All"/>.</param>
    /// <returns>Each text that stands between the state and others counts once for each pole of theirs.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    public ConcentrationAnswer AgreementConcentration(CountryCode of, PoleAssignment poles, LocalDate on, AgreementKindSet kinds)
    {
        ArgumentNullException.ThrowIfNull(poles);
        var texts = PairsOf(of, kinds).Select(p => ((SourcedRecord)p.Text, p.Other, p.Text.StandsBetween(of, p.Other, on, AsOf)));
        var rule = $"recorded agreements of {of}{KindsText(kinds)} that stood on {EdtfDate.OfDay(on)}, each once for each pole";
        return new ConcentrationAnswer(Countries[of], poles, on, on, rule, ByPole(of, poles, texts));
    }

    /// <summary>How concentrated the agreements that a state concluded in a window of days are over poles.</summary>
    /// <param name="of">The state.</param>
    /// <param name="poles">Which state or bloc counts for which pole.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="kinds">The kinds that count, such as <see cref="AgreementKindSet.All"/>.</param>
    /// <returns>
    /// Each text that was signed, adopted or issued in the window counts once for each pole of the other parties; between two of which one
    /// signed or acceded later, that later day decides. Texts that were only initialled or announced do not count.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins.</exception>
    public ConcentrationAnswer AgreementConcentration(CountryCode of, PoleAssignment poles, LocalDate from, LocalDate to, AgreementKindSet kinds)
    {
        ArgumentNullException.ThrowIfNull(poles);
        var (first, last) = Window(from, to);
        var texts = PairsOf(of, kinds)
            .Where(p => p.Text.Form is not (AgreementForm.Initialled or AgreementForm.Announced))
            .Select(p =>
            {
                var (earliest, latest) = ConcludedBetween(p.Text, of, p.Other);
                return ((SourcedRecord)p.Text, p.Other, Lies(earliest, latest, first, last));
            });
        var rule = $"recorded agreements of {of}{KindsText(kinds)} signed, adopted or issued {Text(from, to)}, each once for each pole";
        return new ConcentrationAnswer(Countries[of], poles, from, to, rule, ByPole(of, poles, texts));
    }

    /// <summary>Whether something between two days lies in a window of days: certainly if both do.</summary>
    private static Truth Lies(int earliest, int latest, int first, int last) =>
        Truth.Decide(first <= earliest && latest <= last, latest < first || earliest > last);

    private static (int First, int Last) Window(LocalDate from, LocalDate to)
    {
        var (first, last) = (Days.Number(from), Days.Number(to));
        Days.CheckWindow(first, last, nameof(to));
        return (first, last);
    }

    private static string KindsText(AgreementKindSet kinds) => kinds == AgreementKindSet.All ? "" : $" of the kinds {kinds}";

    /// <summary>The first and the last day on which a text can have been concluded between two parties: its own day, or that of the later one's own signature or accession.</summary>
    private static (int Earliest, int Latest) ConcludedBetween(Agreement text, Actor one, Actor other)
    {
        var signed = text.Signed ?? EdtfDate.Unspecified;
        var (earliest, latest) = (signed.EarliestDay, signed.LatestDay);
        foreach (var act in text.Parties.Where(p => p.Actor == one || p.Actor == other).SelectMany(p => p.Acts))
        {
            if (act.Act is TreatyAct.Signature or TreatyAct.DefinitiveSignature or TreatyAct.Accession or TreatyAct.Succession)
            {
                (earliest, latest) = (Math.Max(earliest, act.Date.EarliestDay), Math.Max(latest, act.Date.LatestDay));
            }
        }

        return (earliest, latest);
    }

    /// <summary>Each record once for each pole of the counterparts, and once for all of those who have none or whose pole is open.</summary>
    private static IEnumerable<PoleContact> ByPole(Actor of, PoleAssignment poles, IEnumerable<(SourcedRecord Record, Actor Counterpart, Truth Counts)> contacts) =>
        contacts
            .Where(c => c.Counterpart != of && !c.Counts.IsNo)
            .GroupBy(c => (c.Record, Pole: poles.IndexOf(c.Counterpart), IsOpen: poles.IsUndecided(c.Counterpart)))
            .Select(g => new PoleContact(
                g.Key.Record,
                g.Key.Pole < 0 ? null : poles.Poles[g.Key.Pole],
                [.. g.Select(c => c.Counterpart).Distinct().Order()],
                g.Aggregate(Truth.No, (any, c) => any | c.Counts)))
            .OrderBy(c => c.Record.Key, StringComparer.Ordinal)
            .ThenBy(c => c.Pole is null ? int.MaxValue : poles.Poles.IndexOf(c.Pole))
            .ThenBy(c => c.Counterparts[0]);

    private string Text(LocalDate from, LocalDate to) =>
        $"{EdtfDate.OfDay(from)} to {EdtfDate.OfDay(to)}{(Days.Number(to) > AsOfDay ? $" (the data speak up to {EdtfDate.OfDay(AsOf)})" : "")}";

    private IEnumerable<(Agreement Text, Actor Other)> PairsOf(Actor of, AgreementKindSet kinds) =>
        AgreementsByParty.Of(of)
            .Where(a => kinds.Contains(a.Kind))
            .SelectMany(a => a.Parties.Where(p => p.Actor != of).Select(p => (a, p.Actor)));
}
