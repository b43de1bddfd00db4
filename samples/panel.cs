#!/usr/bin/env dotnet
#:project ../src/AzForeignPolicy.Model

// A panel of dyad-years as text with commas: one state with every other that existed on a common day, year by year.
//
//   dotnet run samples/panel.cs
//   dotnet run samples/panel.cs -- --state KZ --with RU,TR,CN --from 2015 --to 2024
//
// Missing values are empty. Columns that end in _min count what is recorded: no source claims a complete diary.
// Exit code: 0 printed, 2 wrong arguments.

using AzForeignPolicy.Model;
using NodaTime;

const string Usage = "Usage: dotnet run samples/panel.cs -- [--state CODE] [--with CODE,CODE] [--from YEAR] [--to YEAR]";
var data = ForeignPolicyDatasets.Default;
var (state, with, from, to) = (CountryCode.Parse("AZ"), CountrySet.Parse("AM CN GE IR KZ RU TR UA US"), 2018, 2024);
for (var i = 0; i < args.Length; i += 2)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    var isUnderstood = args[i] switch
    {
        "--state" => CountryCode.TryParse(value, out state),
        "--with" => CountrySet.TryParse(value.Replace(',', ' '), out with),
        "--from" => int.TryParse(value, out from) && from is > 0 and < 10000,
        "--to" => int.TryParse(value, out to) && to is > 0 and < 10000,
        _ => false,
    };
    if (!isUnderstood)
    {
        Console.Error.WriteLine($"\"{args[i]} {value}\" is not understood.{Environment.NewLine}{Usage}");
        return 2;
    }
}

if (to < from || !data.Countries.Contains(state) || with.Any(c => !data.Countries.Contains(c)))
{
    Console.Error.WriteLine($"The years are in the wrong order, or the data have no such country.{Environment.NewLine}{Usage}");
    return 2;
}

var panel = new PanelBuilder(data, PanelUnit.Dyad, PeriodUnit.Year)
{
    From = new LocalDate(from, 1, 1),
    To = new LocalDate(to, 12, 31),
    Of = [state],
    With = with,

    // The list ends in 2016. That its states went on is an assumption, so it is said here; "existed" is empty where the list does not speak.
    StateList = StateListId.CorrelatesOfWar,
    Existence = StateExistence.CarriedForward,
    Rule = PeriodRule.LastDay,
    Keys = [StateKey.Iso3, StateKey.CorrelatesOfWar],
    Columns =
    [
        PanelColumns.Existed(),
        PanelColumns.JointMemberships(CountBound.AtLeast),
        PanelColumns.JointMemberships(CountBound.AtMost),
        PanelColumns.HasAgreement(AgreementPhase.Standing, AgreementKindSet.StrategicPartnership),
        PanelColumns.Agreements(AgreementPhase.Signed, bound: CountBound.AtLeast),
        PanelColumns.Visits(TripDirection.Outgoing, CountBound.AtLeast, PanelUnit.Dyad),
        PanelColumns.Visits(TripDirection.Incoming, CountBound.AtLeast, PanelUnit.Dyad),
        PanelColumns.LeadersMet(EncounterLevel.OneOnOne),

        // A column of one's own.
        PanelColumn.Of("same_subregion", PanelColumnType.Truth, "Whether both lie in the same sub-region of M49.", row =>
            PanelValue.Of(data.Countries[row.State].Subregion is { } one && data.Countries[row.Second].Subregion is { } other ? Truth.From(one == other) : Truth.Unknown)),
    ],
}.Build();

Console.WriteLine($"# {data.Name} {data.Version}: {panel}");
foreach (var column in panel.Columns)
{
    Console.WriteLine($"# {column.Name}: {column.Description}");
}

Console.WriteLine(string.Join(',', panel.Columns.Select(c => c.Name)));
foreach (var row in panel)
{
    Console.WriteLine(row);
}

return 0;
