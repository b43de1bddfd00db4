#!/usr/bin/env dotnet
#:project ../src/AzForeignPolicy.Model

// How alike a state voted with others, by the measures that the field uses, from a file of votes.
//
//   dotnet run samples/alignment.cs
//   dotnet run samples/alignment.cs -- FILE --state TR
//
// The file has the columns of the United Nations voting data: rcid (the roll call), ccode (the number of the Correlates of War project) and
// vote (1 yes, 2 abstain, 3 no, 8 absent, 9 not a member). The one that comes with the sample is made up to show the measures: no state ever voted so.
// Exit code: 0 measured, 1 the file has errors (all are listed), 2 wrong arguments.

using System.Globalization;
using AzForeignPolicy.Model;

const string Usage = "Usage: dotnet run samples/alignment.cs -- [FILE] [--state CODE]";
var (file, state) = ((string?)null, CountryCode.Parse("AZ"));
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--state" && i + 1 < args.Length && CountryCode.TryParse(args[i + 1], out state))
    {
        i++;
    }
    else if (file is null && !args[i].StartsWith('-'))
    {
        file = args[i];
    }
    else
    {
        Console.Error.WriteLine($"\"{args[i]}\" is not understood.{Environment.NewLine}{Usage}");
        return 2;
    }
}

file ??= Path.Combine(Folder(), "data", "votes-example.csv");
if (!File.Exists(file))
{
    Console.Error.WriteLine($"There is no file \"{file}\".");
    return 2;
}

// Each state's vote by roll call. The numbers are read as those of the last day of the project's list; for roll calls of years past give the day of each, since a
// number may have meant another state then.
var codes = ForeignPolicyDatasets.Default.Codes;
var votes = new SortedDictionary<CountryCode, Dictionary<int, Vote>>();
var problems = new List<string>();
var number = 0;
foreach (var line in File.ReadLines(file))
{
    if (++number == 1)
    {
        if (line != "rcid,ccode,vote")
        {
            problems.Add("line 1: the columns are rcid,ccode,vote");
        }

        continue;
    }

    var fields = line.Split(',');
    if (fields.Length != 3 || !Whole(fields[0], out var rollCall) || !Whole(fields[1], out var ccode) || !Whole(fields[2], out var code))
    {
        problems.Add($"line {number}: \"{line}\" is not three whole numbers");
    }
    else if (!VoteCodes.TryRead(code, out var vote))
    {
        problems.Add($"line {number}: {code} is no code of a vote (1, 2, 3, 8, 9)");
    }
    else if (!codes.FromCorrelatesOfWar(ccode, new NodaTime.LocalDate(2016, 12, 31)).TryGetCountry(out var country))
    {
        problems.Add($"line {number}: {ccode} is no state");
    }
    else
    {
        if (!votes.TryGetValue(country, out var cast))
        {
            votes.Add(country, cast = []);
        }

        if (!cast.TryAdd(rollCall, vote))
        {
            problems.Add($"line {number}: {country} votes twice in {rollCall}");
        }
    }
}

if (problems.Count == 0 && !votes.ContainsKey(state))
{
    problems.Add($"{state} has no votes");
}

if (problems.Count > 0)
{
    Console.Error.WriteLine($"{file} has {problems.Count} problem(s):{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", problems)}");
    return 1;
}

Console.WriteLine($"{state} in {votes[state].Count} roll calls of {Path.GetFileName(file)}");
foreach (var other in votes.Keys.Where(c => c != state))
{
    var pair = Aligned(state, other);
    var tally = VoteTally.Of(pair[0], pair[1]);
    Console.WriteLine();
    Console.WriteLine($"{state} and {other}: {tally}");
    if (votes[state].Count > pair[0].Length)
    {
        Console.WriteLine($"  of {other} the file says nothing in {votes[state].Count - pair[0].Length} of the roll calls");
    }

    foreach (var measured in new[]
    {
        tally.AgreementShare, tally.Coincidence, tally.YesNoCoincidence, tally.S(), tally.S(DistanceRule.Squared), tally.CohensKappa(), tally.ScottsPi(),
    })
    {
        Console.WriteLine($"  {measured}  ({measured.Rule})");
    }
}

var (us, russia) = (CountryCode.Parse("US"), CountryCode.Parse("RU"));
if (state != us && state != russia && votes.ContainsKey(us) && votes.ContainsKey(russia))
{
    var three = Aligned(state, us, russia);
    var contested = ContestedVotes.Of(three[0], three[1], three[2]);
    Console.WriteLine();
    Console.WriteLine($"Where US and RU opposed each other ({contested.Contested} roll calls): {state} with US {contested.ShareWithFirst}, with RU {contested.ShareWithSecond}, abstaining {contested.ShareAbstaining}");
    Console.WriteLine($"  tilt {contested.Tilt}");
}

return 0;

// The votes of some states in the roll calls for which the file has a line of each, in the same order. What it does not say of one is missing and no absence:
// absent is only who has the code for it.
Vote[][] Aligned(params CountryCode[] states)
{
    var common = states.Select(s => (IEnumerable<int>)votes[s].Keys).Aggregate((a, b) => a.Intersect(b)).Order().ToArray();
    return [.. states.Select(s => Array.ConvertAll(common, r => votes[s][r]))];
}

static bool Whole(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

static string Folder() => AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
