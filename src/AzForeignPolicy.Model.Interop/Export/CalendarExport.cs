using System.Collections.Immutable;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Visits as an iCalendar file (RFC 5545).</summary>
/// <remarks>Stateless; safe for use by several threads.</remarks>
public static class CalendarExport
{
    /// <summary>
    /// Writes the visits as all-day events. A calendar knows no imprecise days, so a visit whose first or last day is not known to the day, or is approximate or
    /// uncertain, is left out and returned.
    /// </summary>
    /// <param name="data">The data set.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <returns>The visits that were left out, with the reason.</returns>
    public static ImmutableArray<LeftOutVisit> Write(ForeignPolicyDataset data, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(stream);
        var calendar = new Calendar { ProductId = "-//AzForeignPolicy.Model//Visits//EN" };
        var left = ImmutableArray.CreateBuilder<LeftOutVisit>();

        // The stamp is the data's day: nothing here reads the clock, and the same data give the same file.
        var stamp = new CalDateTime(data.AsOf.Year, data.AsOf.Month, data.AsOf.Day, 0, 0, 0, "UTC");
        foreach (var visit in data.Visits)
        {
            if ((Problem(visit.Period.Start, visit.Period.StartKind, "first") ?? Problem(visit.Period.End, visit.Period.EndKind, "last")) is { } problem)
            {
                left.Add(new LeftOutVisit(visit, problem));
                continue;
            }

            var (first, afterLast) = (visit.Period.Start!.Value.Earliest, visit.Period.End!.Value.Earliest.PlusDays(1));
            var person = data.Persons[visit.Visitor];
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"visits-{visit.Id}@azforeignpolicy.model",
                DtStamp = stamp,
                Start = new CalDateTime(first.Year, first.Month, first.Day),
                End = new CalDateTime(afterLast.Year, afterLast.Month, afterLast.Day),
                Summary = $"{person.Name}: {visit.Place ?? NameOf(data, visit.To)}",
                Location = visit.Place is { } place ? $"{place}, {NameOf(data, visit.To)}" : NameOf(data, visit.To),
                Description = string.Join("; ", new[] { visit.Office.Title, Names.Of(visit.Kind), visit.Event }.OfType<string>()),
                Transparency = TransparencyType.Transparent,
            });
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(new CalendarSerializer().SerializeToString(calendar));
        return left.ToImmutable();
    }

    private static string? Problem(EdtfDate? date, EdtfEndKind kind, string which) =>
        date is not { } day ? $"The {which} day is {Names.Of(kind)}."
        : !day.IsDay ? $"The {which} day is given as {day}."
        : day.Qualifier != EdtfQualifier.None ? $"The {which} day is not certain: {day}."
        : null;

    private static string NameOf(ForeignPolicyDataset data, Actor actor) =>
        actor.TryGetCountry(out var country) ? data.Countries[country].Name : actor.TryGetBloc(out var bloc) ? data.Blocs[bloc].Name : actor.TryGetName(out var name) ? name : "";
}
