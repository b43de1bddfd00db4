namespace AzForeignPolicy.Model;

/// <summary>The visits and meetings on which leaders of two states met, each once for a pair and once for a state.</summary>
internal sealed class EncounterTable
{
    private readonly Dictionary<(Actor, Actor), Dictionary<SourcedRecord, Entry>> entries = [];

    public EncounterTable(ForeignPolicyDataset data)
    {
        foreach (var country in data.Countries)
        {
            Actor state = country.Code;
            foreach (var contact in data.ContactsOf(state))
            {
                if (contact.First.Office.IsLeader && contact.Second.Office.IsLeader && contact.CounterpartOf(state)!.Of is var other && other != state)
                {
                    Add(state, other, contact.Record, contact.Level, contact.Days);
                }
            }
        }

        // A visit on which a leader of the host was met is an encounter even where no further record says how close.
        foreach (var visit in data.Visits)
        {
            if (visit.MetHostLeader == Truth.Yes && visit.Office.IsLeader && visit.From != visit.To)
            {
                Add(visit.From, visit.To, visit, EncounterLevel.SameEvent, visit.Period);
                Add(visit.To, visit.From, visit, EncounterLevel.SameEvent, visit.Period);
            }
        }
    }

    /// <summary>The encounters of two, or of one with anybody (the other is none), each record once with the closest level.</summary>
    public IEnumerable<Entry> Of(Actor one, Actor other) => entries.TryGetValue((one, other), out var found) ? found.Values : [];

    private void Add(Actor state, Actor other, SourcedRecord record, EncounterLevel level, EdtfInterval days)
    {
        foreach (var key in new[] { (state, other), (state, default) })
        {
            if (!entries.TryGetValue(key, out var byRecord))
            {
                entries.Add(key, byRecord = []);
            }

            if (!byRecord.TryGetValue(record, out var known) || known.Level < level)
            {
                byRecord[record] = new Entry(level, days);
            }
        }
    }

    internal readonly record struct Entry(EncounterLevel Level, EdtfInterval Days);
}
