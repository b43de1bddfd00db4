using System.Diagnostics;
using System.Globalization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Bytes and time a record, of the objects and of each index, with everything built that a question can need.</summary>
internal static class MemoryRun
{
    internal const string Objects = "Objects";
    internal const string Index = "Index";

    internal static void Run(RunOptions options)
    {
        var store = new MeasurementStore(options.StorePath);
        foreach (var size in options.Sizes.Length > 0 ? options.Sizes : [DataSize.Shipped, DataSize.E5, DataSize.E6])
        {
            store.Add(Measure(size));
        }
    }

    private static List<Measurement> Measure(DataSize size)
    {
        var measured = new List<Measurement>();
        ForeignPolicyDataset? data = null;
        if (size == DataSize.Shipped)
        {
            using var json = new MemoryStream();
            DatasetJson.Save(ForeignPolicyDatasets.Default, json);
            var bytes = json.ToArray();
            Weigh(Objects, "All", () => (data = DatasetJson.Load(bytes)).AllRecords().Count());
        }
        else
        {
            Weigh(Objects, "All", () => (data = World.Synthetic(size).Build()).AllRecords().Count());
        }

        var index = data!.Index;
        var states = data.Countries.Select(c => c.Code).ToArray();
        var on = data.AsOf.PlusDays(-1000);
        var bloc = data.Blocs.Select(b => b.Id).Min();
        Weigh(Index, "Memberships", () =>
        {
            foreach (var one in data.Blocs)
            {
                index.Timeline(one.Id);
                index.Timeline(one.Id, MembershipFilter.FullMembers);
            }

            index.JointMemberships(states[0], states[1], on, out _);
            return data.Memberships.Count;
        });
        Weigh(Index, "Agreements", () =>
        {
            foreach (var state in states)
            {
                index.CountAgreementsInForce(state, on);
                index.PartnerShare(state, bloc, on, AgreementKindSet.StrategicPartnership);
            }

            index.CountAgreementsInForce(states[0], states[1], on);
            return data.Agreements.Count;
        });
        Weigh(Index, "Visits", () =>
        {
            foreach (var state in states)
            {
                index.CountVisits(state, on, data.AsOf);
                index.LeadersMetWithin(state, bloc, on, data.AsOf, EncounterLevel.SmallGroup, out _, out _, out _);
            }

            return data.Visits.Count;
        });
        GC.KeepAlive(data);
        return measured;

        void Weigh(string what, string part, Func<int> make)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var clock = Stopwatch.StartNew();
            var records = make();
            var time = clock.Elapsed;
            var after = GC.GetTotalMemory(forceFullCollection: true);
            var one = new Measurement(what, part, size.ToString(), time.TotalNanoseconds / records, 0, (after - before) / (double)records);
            measured.Add(one);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,-8} {what,-8} {part,-12} {records,10:#,0} records {one.Bytes,8:0.0} B and {one.Nanoseconds,8:0} ns a record; process at its peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20:#,0} MiB"));
        }
    }
}
