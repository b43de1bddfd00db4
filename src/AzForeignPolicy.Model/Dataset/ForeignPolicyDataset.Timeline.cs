using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>
    /// Everything about a state or a bloc, in order of time: statuses and roles begun and ended, steps, diplomatic relations, agreements signed, acted on, in force
    /// and ended, terms of office, visits, meetings, positions, figures, developments, routes; for a bloc also its founding, former names and end.
    /// </summary>
    /// <param name="about">The country, bloc or other party.</param>
    /// <param name="from">The first day, or null for no limit.</param>
    /// <param name="to">The last day, or null for no limit.</param>
    /// <returns>The events that lie in the window or may; those without a date apart. Of a text of more than two parties, the actor's own acts.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The window ends before it begins, or the actor is none.</exception>
    public Timeline Timeline(Actor about, LocalDate? from = null, LocalDate? to = null)
    {
        RequireActor(about);
        return MakeTimeline([about], AllRecords().Where(r => RecordEvents.Concerns(r, about)), from, to);
    }

    /// <summary>Everything between two actors, in order of time: records in which both take part. Of two states, or a state and a bloc.</summary>
    /// <param name="first">One actor.</param>
    /// <param name="second">The other actor.</param>
    /// <param name="from">The first day, or null for no limit.</param>
    /// <param name="to">The last day, or null for no limit.</param>
    /// <returns>The events that lie in the window or may; those without a date apart. The same in either order of the two.</returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same, one of them is none, or the window ends before it begins.</exception>
    public Timeline Timeline(Actor first, Actor second, LocalDate? from = null, LocalDate? to = null)
    {
        RequireActor(first);
        RequireActor(second);
        return first == second
            ? throw new ArgumentException("A dyad is of two actors.", nameof(second))
            : MakeTimeline([first, second], AllRecords().Where(r => RecordEvents.ConcernsBoth(r, first, second)), from, to);
    }

    private Timeline MakeTimeline(ImmutableArray<Actor> about, IEnumerable<SourcedRecord> records, LocalDate? from, LocalDate? to)
    {
        var (first, last) = (from is { } start ? Days.Number(start) : 0, to is { } end ? Days.Number(end) : Days.Last);
        Days.CheckWindow(first, last, nameof(to));
        var hasWindow = from is not null || to is not null;
        var dated = new List<TimelineEntry>();
        var undated = ImmutableArray.CreateBuilder<TimelineEntry>();
        foreach (var record in records)
        {
            var isTold = false;
            foreach (var one in RecordEvents.Of(record, about.AsSpan()))
            {
                isTold = true;
                if (!one.IsDated)
                {
                    undated.Add(new TimelineEntry(one.Kind, null, hasWindow ? Truth.Unknown : Truth.Yes, record, TextOf(record, one)));
                    continue;
                }

                var isIn = one.Date!.Value.IsWithin(first, last);
                if (!isIn.IsNo)
                {
                    dated.Add(new TimelineEntry(one.Kind, one.Date, isIn, record, TextOf(record, one)));
                }
            }

            // Nothing that the data hold about an actor is dropped; the entry of a country is no event.
            if (!isTold && record is not Country)
            {
                var recorded = new RecordEvent(ChangeKind.Recorded, null);
                undated.Add(new TimelineEntry(ChangeKind.Recorded, null, hasWindow ? Truth.Unknown : Truth.Yes, record, TextOf(record, recorded)));
            }
        }

        return new Timeline(
            about,
            from,
            to,
            [
                .. dated.OrderBy(e => e.Date!.Value).ThenBy(e => e.Kind).ThenBy(e => e.Record.Key, StringComparer.Ordinal)
                    .ThenBy(e => e.Text, StringComparer.Ordinal),
            ],
            undated.ToImmutable());
    }

    private string TextOf(SourcedRecord record, in RecordEvent told) => record switch
    {
        Bloc b when told.Kind == ChangeKind.Renamed => $"{b.Abbreviation}: until then {told.Detail}",
        Bloc b => b.ToString(),
        Country c => c.Name,
        Membership m => $"{NameOf(m.Member)} in {NameOf(m.Bloc)}: {Words(m.Status)}",
        BlocEvent e => $"{NameOf(e.Actor)}, {NameOf(e.Bloc)}: {Words(e.Kind)}",
        BlocRole r => $"{NameOf(r.Actor)} in {NameOf(r.Bloc)}: {Words(r.Role)}",
        DiplomaticRelation r => $"{NameOf(r.First)} and {NameOf(r.Second)}: diplomatic relations",
        Agreement a when told.Act is { } act => $"{NameOf(told.Actor)}, {Words(act)}: {a.Title}",
        Agreement a => $"{a.Title} ({Names(a.Parties.Select(p => p.Actor))})",
        OfficeTerm t => $"{NameOf(t.Person)}, {t.Office} of {NameOf(t.Of)}",
        Visit v => $"{NameOf(v.Visitor)} ({NameOf(v.From)}) in {Place(v.Place, NameOf(v.To))}{Event(v.Event)}",
        Meeting m => $"{string.Join(", ", m.Participants.Select(p => p.Person is { } id ? $"{NameOf(id)} ({NameOf(p.Of)})" : NameOf(p.Of)))}"
            + $" in {(m.Country is { } c ? Place(m.Place, NameOf(c)) : m.Place ?? "a place not recorded")}{Event(m.Event)}",
        Position p => $"{NameOf(p.Holder)} on {p.Topic}: {p.Statement} ({p.Speaker}, {Words(p.Kind)})",
        Indicator i => $"{Words(i.Measure)} of {NameOf(i.Subject)}{(i.Counterpart is { } other ? $" with {NameOf(other)}" : "")}, {Span(i.Period)}: {Figure(i)} ({i.ReportedBy})",
        Development d => d.Title,
        Corridor c => c.Name,
        _ => record.ToString(),
    };

    private static string Figure(Indicator figure)
    {
        var unit = figure.Unit switch { IndicatorUnit.Count => "", IndicatorUnit.UsDollar => " US dollars", _ => " " + Words(figure.Unit) };
        return $"{(figure.Bound == IndicatorBound.Exact ? "" : Words(figure.Bound) + " ")}{Codecs.NumberText(figure.Value)}{unit}";
    }

    private static string Span(EdtfInterval period) => period.Start is { } start && start == period.End ? start.ToString() : period.ToString();

    private static string Place(string? place, string country) => place is null ? country : $"{place}, {country}";

    private static string Event(string? name) => name is null ? "" : $" ({name})";

    /// <summary>The name of an enum's value in words: <c>participatingState</c> is "participating state".</summary>
    private static string Words<T>(T value)
        where T : struct, Enum => string.Concat(EnumNames<T>.Name(value).Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));

    private string Names(IEnumerable<Actor> parties)
    {
        var names = parties.Select(NameOf).ToList();
        return names.Count <= 5 ? string.Join(", ", names) : FormattableString.Invariant($"{names.Count} parties");
    }

    private string NameOf(PersonId person) => Persons.TryGet(person, out var record) ? record.Name : person.ToString();

    private string NameOf(Actor actor) =>
        actor.TryGetCountry(out var country) ? Countries.TryGet(country, out var state) ? state.Name : country.ToString()
        : actor.TryGetBloc(out var bloc) ? Blocs.TryGet(bloc, out var body) ? body.Abbreviation : bloc.ToString()
        : actor.TryGetName(out var name) ? name : actor.ToString();
}
