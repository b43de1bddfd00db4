using System.Text;
using static AzForeignPolicy.Model.Fuzz.FuzzFaultException;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Documents: a data set that saves and loads the same, or all that is wrong as issues; the same from memory and from a stream.</summary>
internal static class JsonTarget
{
    internal static readonly IReadOnlyList<string> Words =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "0", "-1", "1e999", "1.0", "99999999999999999999", "\"\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\uFFFE\"", "\uFEFF",
        "/* */", "//", "\r\n", "\t", "{}", "[]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":{\"a\":", "\"format\": 1,", "\"id\": \"x\",", "\"id\"", "\"attestations\"", "\"says\"",
        "\"period\": \"/\"", "\"2024\"", "\"2024-02-30\"", "\"../..\"", "\"XXXX\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"country:ZZ\"", "\"bloc:EU\"", "\"name:x\"", "\"member\"", "\"suspended\"", "\"persons\": [],", "e\u0301",
    ];

    /// <summary>A save that never ends would be a fault; nothing of a few kilobytes says more than this.</summary>
    private const int MostOutput = 50_000_000;

    private static readonly DatasetLoadOptions Limits = new() { MaxProblems = 100 };

    internal static void Try(byte[] input)
    {
        var expected = Outcome(() => DatasetJson.Load(input));
        Same(expected, Outcome(() => DatasetJson.Load(new Trickle(input, 1 + (input.Length % 97)))), "a stream says the same as memory");
        Same(expected, Outcome(() => DatasetJson.LoadAsync(new Trickle(input, 64)).GetAwaiter().GetResult()), "reading async says the same");
        _ = Outcome(() => DatasetJson.Load(new Trickle(input, 4096), Limits));
        Formatted(input);
    }

    /// <summary>The data set as it is saved, or its issues.</summary>
    internal static string Outcome(Func<ForeignPolicyDataset> load)
    {
        ForeignPolicyDataset data;
        try
        {
            data = load();
        }
        catch (InvalidDatasetException e)
        {
            Unless(e.Issues.Any(i => i.Severity == IssueSeverity.Error), "what is refused has an error");
            Unless(e.Issues.All(i => i.Line is null or > 0), "lines count from 1");
            return string.Join('\n', e.Issues);
        }

        var saved = Saved(data);
        Unless(Saved(DatasetJson.Load(saved)).AsSpan().SequenceEqual(saved), "what is saved loads and saves the same");
        Unless(data.Warnings.All(w => w.Severity == IssueSeverity.Warning), "a data set has warnings only");
        Ask(data);
        return Encoding.UTF8.GetString(saved);
    }

    private static void Same(string expected, string outcome, string promise)
    {
        if (outcome != expected)
        {
            var at = expected.AsSpan().CommonPrefixLength(outcome);
            throw new FuzzFaultException($"{promise}: …{expected[int.Max(0, at - 50)..int.Min(expected.Length, at + 150)]}… but …{outcome[int.Max(0, at - 50)..int.Min(outcome.Length, at + 150)]}…");
        }
    }

    /// <summary>Questions about everything that is there.</summary>
    private static void Ask(ForeignPolicyDataset data)
    {
        var on = new LocalDate(2024, 5, 24);
        foreach (var bloc in data.Blocs)
        {
            var members = data.MembersOf(bloc.Id, on);
            Unless(members.Certain.IsSubsetOf(members.Possible), "who certainly is a member possibly is one");
            foreach (var country in data.Countries.Take(5))
            {
                var answer = data.IsMember(country.Code, bloc.Id, on);
                Unless(answer.Value == data.Index.IsMember(country.Code, bloc.Id, on), "the index says the same");
                Unless(answer.ToString().Length > 0, "an answer has a text");
                Unless(answer.Value.IsNo || !data.IsMember(country.Code, bloc.Id, on).Value.IsNo, "an answer does not change");
            }
        }

        foreach (var country in data.Countries.Take(5))
        {
            foreach (var other in data.Countries.Take(5).Where(c => c.Code != country.Code))
            {
                _ = data.Dyad(country.Code, other.Code, on).LastVisitByFirst;
            }

            _ = data.Timeline(country.Code).Entries.Length + data.FindCountries(country.Name).Length;
        }

        _ = data.Conflicts().Length + data.KnownOn(on).AllRecords().Count();
    }

    private static void Formatted(byte[] input)
    {
        byte[] formatted;
        try
        {
            formatted = DatasetJson.Format(new DatasetDocument("x.json", input));
        }
        catch (InvalidDatasetException)
        {
            return;
        }

        Unless(DatasetJson.Format(new DatasetDocument("x.json", formatted)).AsSpan().SequenceEqual(formatted), "canonical form is formatted to itself");
    }

    private static byte[] Saved(ForeignPolicyDataset data)
    {
        using var stream = new MemoryStream();
        DatasetJson.Save(data, stream);
        Unless(stream.Length < MostOutput, "a save ends");
        return stream.ToArray();
    }
}
