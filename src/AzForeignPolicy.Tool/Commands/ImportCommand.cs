using System.CommandLine;
using System.Globalization;
using System.Text;
using AzForeignPolicy.Model.Interop;
using NodaTime;

namespace AzForeignPolicy.Tool.Commands;

/// <summary><c>azfp import</c>: files of the field become a data set.</summary>
internal static class ImportCommand
{
    private static readonly string[] Kinds = ["cow-igo", "cow-states", "gw-states", "treaty-parties", "leader-travel", "csv"];

    public static Command Create()
    {
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", Kinds) + "; csv is a folder that export wrote." };
        kind.AcceptOnlyFromAmong(Kinds);
        var file = Inputs.Argument<string>("FILE", "The file, or with csv the folder.", ArgumentArity.ExactlyOne);
        var output = new Option<string>("--output", "-o") { Description = "The data file to write.", Required = true };
        var id = new Option<string>("--source") { Description = "The identifier of the file as a source; by default the kind." };
        var title = new Option<string>("--title") { Description = "The title of the file as a source; by default the name of the file." };
        var encoding = new Option<string>("--encoding") { Description = "utf-8 (the default) or latin1." };
        encoding.AcceptOnlyFromAmong("utf-8", "latin1");
        var asOf = new Option<string>("--as-of") { Description = "The last day of which the file speaks, such as 2014-12-31; by default that of its rows." };
        var complete = new Option<bool>("--lists-every-member") { Description = "cow-igo: take the file to list every member, so that lists are bounded." };
        var command = new Command("import", "Read a file of the field into a data file. All problems (the first 10,000) go to standard error with file, line and column.") { kind, file, output, id, title, encoding, asOf, complete };
        command.SetAction(parsed =>
        {
            var (text, error) = (parsed.GetValue(asOf), parsed.InvocationConfiguration.Error);
            EdtfDate day = default;
            if (text is not null && !(EdtfDate.TryParse(text, out day) && day.IsDay))
            {
                error.WriteLine($"azfp: \"{text}\" is not a day.");
                return ExitCode.Usage;
            }

            var (which, path) = (parsed.GetRequiredValue(kind), parsed.GetRequiredValue(file));
            if (!SourceId.TryParse(parsed.GetValue(id) ?? which, out var source))
            {
                error.WriteLine($"azfp: \"{parsed.GetValue(id)}\" is not an identifier of a source.");
                return ExitCode.Usage;
            }

            using var progress = Progress.For("importing", error);
            var options = new ImportOptions
            {
                Source = new Source(source, parsed.GetValue(title) ?? Path.GetFileName(path), SourceKind.Dataset),
                Countries = ForeignPolicyDatasets.Default,
                FileName = path.Replace('\\', '/'),
                Encoding = parsed.GetValue(encoding) == "latin1" ? Encoding.Latin1 : null,
                AsOf = text is null ? null : day.Earliest,
                Progress = new Bytes(progress),
            };
            return Run(which, path, options, parsed.GetValue(complete), parsed.GetRequiredValue(output), parsed.InvocationConfiguration.Output, error);
        });
        return command;
    }

    private static int Run(string kind, string path, ImportOptions options, bool listsEveryMember, string target, TextWriter output, TextWriter error)
    {
        try
        {
            ForeignPolicyDataset data;
            if (kind == "csv")
            {
                data = DatasetTables.ReadCsv(path);
            }
            else
            {
                using var stream = File.OpenRead(path);
                var read = kind switch
                {
                    "cow-igo" => CowIgo.Read(stream, options, new CowIgoOptions { ListsEveryMember = listsEveryMember }),
                    "cow-states" => StateListFile.ReadCorrelatesOfWar(stream, options),
                    "gw-states" => StateListFile.ReadGleditschWard(stream, options),
                    "treaty-parties" => TreatyParties.Read(stream, options),
                    _ => LeaderTravel.Read(stream, options),
                };
                data = read.Build();
                foreach (var warning in read.Warnings)
                {
                    error.WriteLine(warning);
                }

                foreach (var unmapped in read.Unmapped)
                {
                    error.WriteLine(unmapped);
                }
            }

            using (var stream = File.Create(target))
            {
                DatasetJson.Save(data, stream);
            }

            output.WriteLine($"{data}: {Problems.Count(data.AllRecords().Count(), "record")}, written to {target}");
            return ExitCode.Ok;
        }
        catch (InvalidImportException e)
        {
            foreach (var issue in e.Issues)
            {
                error.WriteLine(issue);
            }

            output.WriteLine(Problems.Count(e.Issues.Count(i => i.Severity == IssueSeverity.Error), "error"));
            return ExitCode.Problems;
        }
    }

    private sealed class Bytes(Progress progress) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => progress.Report(value.BytesRead, value.TotalBytes ?? 0);
    }
}
