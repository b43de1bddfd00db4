using System.Globalization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>All targets, in the order of the table; none is left out, measured or not.</summary>
internal sealed class Targets(Dictionary<(string Benchmark, string Peer, string Size), Measurement> all, Dictionary<string, double> coldStart)
{
    private const string Sqlite = nameof(QueryBenchmarks.Sqlite);
    private const string Dictionaries = nameof(QueryBenchmarks.Dictionaries);
    private const string Shipped = nameof(DataSize.Shipped);
    private const string E5 = nameof(DataSize.E5);
    private const string E6 = nameof(DataSize.E6);
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly (string Query, string Words, double Sqlite, double Dictionaries)[] Queries =
    [
        ("IsMember", "is X a member of Y", 40, 10),
        ("MembersOf", "members of a bloc as a set", 80, 10),
        ("Partners", "bloc members with an agreement, and share (coverage)", 150, 10),
        ("LeadersNotMet", "bloc members whose leaders were not met", 120, 10),
        ("JointMemberships", "joint memberships of a dyad", 40, 10),
        ("AgreementsBetween", "agreements between A and B in force", 40, 0),
        ("InForceList", "A's agreements in force, list", 40, 0),
        ("InForceCount", "A's agreements in force, count", 40, 0),
        ("VisitsFromBloc", "visits to A in a year by bloc", 20, 0),
    ];

    internal IEnumerable<Target> All()
    {
        foreach (var (query, words, _, _) in Queries)
        {
            yield return Bytes($"{words}: allocation-free form, shipped size", query, QueryRun.Ours, Shipped);
        }

        foreach (var (query, words, sqlite, _) in Queries)
        {
            yield return Ratio($"{words}: shipped size, beside SQLite in memory", query, Sqlite, Shipped, sqlite);
        }

        foreach (var (query, words, _, dictionaries) in Queries.Where(q => q.Dictionaries > 0))
        {
            yield return Ratio($"{words}: shipped size, beside dictionaries + LINQ", query, Dictionaries, Shipped, dictionaries);
        }

        foreach (var (query, words, _, _) in Queries)
        {
            yield return Ratio($"{words}: 10^6 of each kind, beside SQLite in memory", query, Sqlite, E6, 20);
        }

        foreach (var (query, words, _, _) in Queries)
        {
            yield return Growth($"{words}: growth from 10^5 to 10^6", query);
        }

        foreach (var (query, words, _, _) in Queries)
        {
            yield return Comfortable($"{words}: comfortable form beside the allocation-free one, shipped size", query);
        }

        foreach (var part in new[] { "Memberships", "Agreements", "Visits" })
        {
            var one = Of(MemoryRun.Index, part, E6);
            yield return new Target($"index of {part.ToLowerInvariant()}: build, 10^6", "≤ 1 µs a record", one is null ? null : Text($"{one.Nanoseconds:0} ns"), one?.Nanoseconds <= 1000);
            yield return new Target($"index of {part.ToLowerInvariant()}: memory, 10^6", "≤ 48 bytes a record", one is null ? null : Text($"{one.Bytes:0.0} B"), one?.Bytes <= 48);
        }

        var load = Of("LoadFile", "Ours", nameof(DataSize.Scale));
        yield return new Target("10^6 memberships, 10^6 agreements, 10^7 visits load and fit", "≤ 24 GiB at the peak", load is null ? null : Text($"{load.Bytes / (1L << 30):0.0} GiB"), load?.Bytes <= 24.0 * (1L << 30));
        yield return Cold("first answer from the embedded data, JIT", "jit-FirstAnswer", 12);
        yield return Cold("first answer from the embedded data, native AOT", "native-FirstAnswer", 5);
        yield return Cold("stretch: first answer, JIT", "jit-FirstAnswer", 6);
        yield return Cold("stretch: first answer, native AOT", "native-FirstAnswer", 0.5);
        yield return Nanoseconds("EDTF: parse a day", "EdtfParse", "EdtfDate_Day", 30);
        yield return Nanoseconds("EDTF: parse mixed forms", "EdtfParse", "EdtfDate_MixedForms", 30);
        yield return Nanoseconds("EDTF: format a day into a buffer", "EdtfFormat", "EdtfDate_DayIntoBuffer", 25);
        yield return Nanoseconds("EDTF: which date came first", "Relation", "EdtfDate_IsBefore", 2);
        yield return Nanoseconds("EDTF: comparison", "Relation", "EdtfDate_CompareTo", 2);
        yield return Nanoseconds("EDTF: a period and a day", "Relation", "EdtfInterval_Covers", 2);
        yield return Nanoseconds("EDTF: two periods", "Relation", "EdtfInterval_Overlaps", 2);
        yield return Bytes("EDTF: parse", "EdtfParse", "EdtfDate_MixedForms", "");
        yield return Bytes("EDTF: format into a buffer", "EdtfFormat", "EdtfDate_DayIntoBuffer", "");
        yield return Million("a million conversions of a three-letter code", "Alpha3_Ours");
        yield return Million("a million conversions of a three-letter code on a day", "Alpha3_OnDay_Ours");
        yield return Million("a million conversions of a Correlates of War number on a day", "Number_OnDay_Ours");
        yield return Million("a million conversions to a Correlates of War number on a day", "ToNumber_OnDay_Ours");
        yield return Million("a million as-of checks", "AsOf_Ours");
    }

    private static string Text(FormattableString text) => text.ToString(Invariant);

    private Measurement? Of(string benchmark, string peer, string size) => all.GetValueOrDefault((benchmark, peer, size));

    private Target Bytes(string name, string query, string peer, string size)
    {
        var one = Of(query, peer, size);
        return new Target(name, "0 bytes", one is null ? null : Text($"{one.Bytes:0} B"), one?.Bytes == 0);
    }

    private Target Ratio(string name, string query, string peer, string size, double least)
    {
        var (ours, other) = (Of(query, QueryRun.Ours, size), Of(query, peer, size));
        var ratio = other?.Nanoseconds / ours?.Nanoseconds;
        return new Target(name, Text($"≥ {least:0}×"), ratio is { } r ? Text($"{RatioTable.Ratio(r)}× ({RatioTable.Time(ours!.Nanoseconds)} : {RatioTable.Time(other!.Nanoseconds)})") : null, ratio >= least);
    }

    /// <summary>
    /// A binary search among ten times as many takes log2(10) = 3.3 further steps, and they miss the caches: the slope of the time over the
    /// size in logarithms stays under 0.4, the prototypes' steepest, where the answer does not grow itself.
    /// </summary>
    private Target Growth(string name, string query)
    {
        var (small, large) = (Of(query, QueryRun.Ours, E5), Of(query, QueryRun.Ours, E6));
        var slope = small is null || large is null ? (double?)null : Math.Log10(large.Nanoseconds / small.Nanoseconds);
        return new Target(name, "slope ≤ 0.4, or that of the answer", slope is { } s ? Text($"{s:0.00}") : null, slope <= 0.4);
    }

    private Target Comfortable(string name, string query)
    {
        var (ours, other) = (Of(query, QueryRun.Ours, Shipped), Of(query, QueryRun.Comfortable, Shipped));
        var ratio = other?.Nanoseconds / ours?.Nanoseconds;
        return new Target(name, "≤ 2×", ratio is { } r ? Text($"{r:0.0}× ({RatioTable.Time(other!.Nanoseconds)}, {RatioTable.Bytes(other.Bytes)})") : null, ratio <= 2);
    }

    private Target Cold(string name, string program, double limit) => coldStart.TryGetValue(program, out var found)
        ? new Target(name, Text($"≤ {limit} ms above an empty process"), Text($"{found:0.0} ms"), found <= limit)
        : new Target(name, Text($"≤ {limit} ms above an empty process"), null, false);

    private Target Nanoseconds(string name, string benchmark, string method, double limit)
    {
        var one = Of(benchmark, method, "");
        return new Target(name, Text($"≤ {limit} ns"), one is null ? null : Text($"{one.Nanoseconds:0.0} ns"), one?.Nanoseconds <= limit);
    }

    private Target Million(string name, string method)
    {
        var one = Of("Code", method, "");
        return new Target(name, "≤ 50 ms", one is null ? null : Text($"{one.Nanoseconds:0.0} ms"), one?.Nanoseconds <= 50);
    }
}
