using System.Text;
using Ical.Net;

namespace AzForeignPolicy.Model.Interop.Tests;

public class CalendarExportTests
{
    private static readonly ForeignPolicyDataset Data = ForeignPolicyDatasets.Default;

    [Fact]
    public void Every_visit_is_an_event_of_its_days_or_is_told_to_be_left_out()
    {
        using var stream = new MemoryStream();
        var left = CalendarExport.Write(Data, stream);
        var calendar = Calendar.Load(Encoding.UTF8.GetString(stream.ToArray()))!;
        var events = calendar.Events.ToDictionary(e => e.Uid!);
        (events.Count + left.Length).Should().Be(Data.Visits.Count);
        left.Should().NotBeEmpty();
        foreach (var visit in Data.Visits.Except(left.Select(l => l.Visit)))
        {
            var one = events[$"visits-{visit.Id}@azforeignpolicy.model"];
            one.IsAllDay.Should().BeTrue();
            DateOnly.FromDateTime(one.Start!.Value).Should().Be(visit.Period.EarliestStart!.Value.ToDateOnly());
            DateOnly.FromDateTime(one.End!.Value).Should().Be(visit.Period.LatestEnd!.Value.PlusDays(1).ToDateOnly(), "the end of an event is the day after the last");
            one.Summary.Should().StartWith(Data.Persons[visit.Visitor].Name);
        }
    }

    [Fact]
    public void Imprecise_days_are_no_events_and_the_reason_is_told()
    {
        using var stream = new MemoryStream();
        var left = CalendarExport.Write(SyntheticData.Of(5, 0, 60), stream);
        left.Select(l => l.Reason.Split(' ')[4]).Distinct().Should().BeEquivalentTo("given", "unknown.");
        left.Should().OnlyContain(l => l.Visit.Period.EndKind == EdtfEndKind.Unknown || !l.Visit.Period.Start!.Value.IsDay);
    }

    [Fact]
    public void The_same_data_give_the_same_file()
    {
        using var one = new MemoryStream();
        using var other = new MemoryStream();
        CalendarExport.Write(Data, one);
        CalendarExport.Write(Data, other);
        one.ToArray().Should().Equal(other.ToArray());
    }
}
