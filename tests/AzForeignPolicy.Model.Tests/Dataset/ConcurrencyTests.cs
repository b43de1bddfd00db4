using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public class ConcurrencyTests
{
    private const int Threads = 16;

    [Fact]
    public void The_first_touch_of_the_default_data_from_many_threads_gives_one_data_set() =>
        Together(() => ForeignPolicyDatasets.Default).Should().OnlyContain(d => ReferenceEquals(d, ForeignPolicyDatasets.Default));

    [Fact]
    public void The_first_questions_from_many_threads_have_the_same_answers()
    {
        for (var round = 0; round < 2; round++)
        {
            // A data set of its own, whose indexes nobody has built yet.
            var fresh = ForeignPolicyDatasets.Default.ToBuilder().Build();
            var texts = Together(() => Everything(fresh));
            texts.Distinct().Should().ContainSingle();
            texts[0].Should().Be(Everything(fresh));
        }
    }

    private static string Everything(ForeignPolicyDataset data)
    {
        var (az, tr, eu, on) = (C("AZ"), C("TR"), B("EU"), Day("2024-05-24"));
        var known = data.KnownOn(on);
        return string.Join(
            '\n',
            data.IsMember(az, eu, on),
            data.MembersOf(eu, on),
            data.EverIn(eu),
            string.Join(',', data.StatusesOf(az, on)),
            string.Join(',', data.JointMemberships(az, tr, on).Certain),
            string.Join(',', data.StrategicPartners(az, eu, on).Members),
            string.Join(',', data.LeadersMetWithin(az, B("EAEU"), Day("2024-02-07"), on, EncounterLevel.OneOnOne).Members),
            string.Join(',', data.Dyad(az, tr, on).Agreements),
            string.Join(',', data.AgreementsOf(az).StandingOn(on)),
            string.Join(',', data.ContactsOf(az).Select(c => c.Record.Reference)),
            string.Join(',', data.Changes(Day("2024-05-01"), on, az)),
            string.Join(',', data.Conflicts()),
            data.Existed(az, on, StateListId.IndependenceAct),
            data.Countries[az],
            data.TryGetRecord(new RecordReference(RecordKind.Bloc, "EU"), out var record) ? record : null,
            known.MembersOf(eu, on),
            known.Agreements.Count);
    }

    private static T[] Together<T>(Func<T> ask)
    {
        using var start = new Barrier(Threads);
        var results = new T[Threads];
        var problems = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                results[i] = ask();
            }
            catch (Exception e)
            {
                problems[i] = e;
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        problems.Should().AllSatisfy(p => p.Should().BeNull());
        return results;
    }
}
