using System.CommandLine;
using AzForeignPolicy.Model.Interop;

namespace AzForeignPolicy.Tool.Commands;

/// <summary><c>azfp panel</c>: states, dyads or states in blocs by period, as a table.</summary>
internal static class PanelCommand
{
    public static Command Create()
    {
        var files = Inputs.Argument<string[]>("FILE", "Data files, or folders with them; without any, the embedded data.", ArgumentArity.ZeroOrMore);
        var unit = Choice("--unit", "What a row is about.", "dyad", "state", "dyad", "directedDyad", "stateBloc");
        var period = Choice("--period", "How long a period is.", "year", "day", "month", "year");
        var list = Choice("--list", "The list by which states exist.", "gleditschWard", "gleditschWard", "correlatesOfWar", "independenceAct");
        var existence = Choice("--existence", "Which states count as existing: a list ends on a day, and has no entry for some.", "certain", "certain", "carriedForward", "possible");
        var rule = Choice("--rule", "On which day of a period a membership or a standing text counts.", "lastDay", "firstDay", "lastDay", "anyDay", "everyDay");
        var bound = Choice("--bound", "Which number a count gives.", "exact", "exact", "atLeast", "atMost");
        var format = Choice("--format", "The format.", "csv", "csv", "parquet");
        var from = new Option<string>("--from") { Description = "The first day, such as 2000-01-01.", Required = true };
        var to = new Option<string>("--to") { Description = "The last day; by default the data's day." };
        var of = new Option<string>("--of") { Description = "The states, such as \"AZ GE\"; all by default." };
        var with = new Option<string>("--with") { Description = "For dyads: the states on the other side; all by default." };
        var keys = new Option<string>("--keys") { Description = "The codes of states: iso2, iso3, correlatesOfWar, gleditschWard, with commas; iso2 by default." };
        var columns = new Option<string>("--columns")
        {
            Description = "With commas: existed, memberships, jointMemberships, jaccard, member:BLOC, status:BLOC, member, status, standing, inForce, signed, met, encounters.",
            Required = true,
        };
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", Required = true };
        var command = new Command("panel", "Write a panel of states, dyads or states in blocs. Missing is an empty field, never 0.")
        {
            files, unit, period, list, existence, rule, from, to, of, with, keys, columns, bound, format, output,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (console, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var data = Inputs.Dataset(parsed.GetValue(files) ?? []);
            Panel panel;
            try
            {
                var countBound = Value<CountBound>(parsed.GetRequiredValue(bound));
                var builder = new PanelBuilder(data, Value<PanelUnit>(parsed.GetRequiredValue(unit)), Value<PeriodUnit>(parsed.GetRequiredValue(period)))
                {
                    From = Day(parsed.GetRequiredValue(from)),
                    StateList = Value<StateListId>(parsed.GetRequiredValue(list)),
                    Existence = Value<StateExistence>(parsed.GetRequiredValue(existence)),
                    Rule = Value<PeriodRule>(parsed.GetRequiredValue(rule)),
                    Of = States(parsed.GetValue(of)),
                    With = States(parsed.GetValue(with)),
                    Columns = [.. Split(parsed.GetRequiredValue(columns)).Select(c => Column(c, countBound, data))],
                };
                if (parsed.GetValue(to) is { } last)
                {
                    builder.To = Day(last);
                }

                if (parsed.GetValue(keys) is { } chosen)
                {
                    builder.Keys = [.. Split(chosen).Select(Value<StateKey>)];
                }

                panel = builder.Build();
            }
            catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
            {
                error.WriteLine($"azfp: {e.Message}");
                return ExitCode.Usage;
            }

            var target = parsed.GetRequiredValue(output);
            var rows = new Rows(Progress.For("rows", error));
            var stream = File.Create(target);
            using (rows.Bar)
            await using (stream.ConfigureAwait(false))
            {
                await (parsed.GetRequiredValue(format) == "csv"
                    ? PanelExport.WriteCsvAsync(panel, stream, rows, cancellationToken)
                    : PanelExport.WriteParquetAsync(panel, stream, rows, cancellationToken)).ConfigureAwait(false);
            }

            if (!panel.Any())
            {
                var end = data.StateLists[panel.StateList!.Value].AsOf;
                var why = Day(parsed.GetRequiredValue(from)) > end
                    ? $" The list {parsed.GetRequiredValue(list)} ends on {EdtfDate.OfDay(end)}; --existence carriedForward takes its states to have gone on."
                    : "";
                error.WriteLine($"azfp: warning: the panel has no row.{why}");
            }

            console.WriteLine($"{panel}: written to {target}");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Option<string> Choice(string name, string description, string byDefault, params string[] values)
    {
        var option = new Option<string>(name) { Description = $"{description} One of {string.Join(", ", values)}; {byDefault} by default.", DefaultValueFactory = _ => byDefault };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static CountrySet? States(string? text) => text is null ? null : CountrySet.Parse(text);

    private static NodaTime.LocalDate Day(string text) =>
        EdtfDate.TryParse(text, out var date) && date.IsDay ? date.Earliest : throw new FormatException($"\"{text}\" is not a day.");

    private static T Value<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(name, ignoreCase: true, out var value) && !char.IsAsciiDigit(name[0]) ? value : throw new FormatException($"\"{name}\" is not one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static PanelColumn Column(string text, CountBound bound, ForeignPolicyDataset data)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var bloc = colon < 0 ? default : data.Blocs[BlocId.Parse(text[(colon + 1)..])].Id;
        return (colon < 0 ? text : text[..(colon + 1)]) switch
        {
            "existed" => PanelColumns.Existed(),
            "memberships" => PanelColumns.Memberships(bound),
            "jointMemberships" => PanelColumns.JointMemberships(bound),
            "jaccard" => PanelColumns.MembershipJaccard(bound),
            "member:" => PanelColumns.Member(bloc),
            "status:" => PanelColumns.Status(bloc),
            "member" => PanelColumns.Member(),
            "status" => PanelColumns.Status(),
            "standing" => PanelColumns.Agreements(AgreementPhase.Standing, bound: bound),
            "inForce" => PanelColumns.Agreements(AgreementPhase.InForce, bound: bound),
            "signed" => PanelColumns.Agreements(AgreementPhase.Signed, bound: bound),
            "met" => PanelColumns.LeadersMet(EncounterLevel.SameEvent),
            "encounters" => PanelColumns.Encounters(EncounterLevel.SameEvent, bound),
            _ => throw new FormatException($"There is no column \"{text}\"."),
        };
    }

    private sealed class Rows(Progress bar) : IProgress<ExportProgress>
    {
        public Progress Bar => bar;

        public void Report(ExportProgress value) => bar.Report(value.Records, value.TotalRecords);
    }
}
