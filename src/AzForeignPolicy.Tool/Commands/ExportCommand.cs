using System.CommandLine;
using System.Text;
using AzForeignPolicy.Model.Interop;

namespace AzForeignPolicy.Tool.Commands;

/// <summary><c>azfp export</c>: a data set in the formats of others.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["csv", "parquet", "graphml", "mermaid", "ical", "sql"];

    public static Command Create()
    {
        var files = Inputs.Argument<string[]>("FILE", "Data files, or folders with them; without any, the embedded data.", ArgumentArity.ZeroOrMore);
        var format = new Option<string>("--format") { Description = "csv, parquet (a file a table), graphml, mermaid (agreements and memberships), ical (visits) or sql (the questions to ask of the tables).", Required = true };
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to; it is made if it is not there.", Required = true };
        var command = new Command("export", "Write a data set as CSV, Parquet, GraphML, Mermaid or iCalendar, or the SQL to ask its tables.") { files, format, output };
        command.SetAction((parsed, cancellationToken) => Run(
            Inputs.Dataset(parsed.GetValue(files) ?? []),
            parsed.GetRequiredValue(format),
            parsed.GetRequiredValue(output),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    private static async Task<int> Run(ForeignPolicyDataset data, string format, string folder, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        using var progress = Progress.For("exporting", error);
        switch (format)
        {
            case "csv":
                await DatasetTables.WriteCsvAsync(data, folder, new Records(progress), cancellationToken).ConfigureAwait(false);
                break;
            case "parquet":
                await DatasetTables.WriteParquetAsync(data, folder, new Records(progress), cancellationToken).ConfigureAwait(false);
                break;
            case "graphml":
                Write(folder, "agreements.graphml", stream => GraphExport.WriteAgreementsGraphMl(data, stream));
                Write(folder, "memberships.graphml", stream => GraphExport.WriteMembershipsGraphMl(data, stream));
                break;
            case "mermaid":
                Write(folder, "agreements.mmd", stream => Text(stream, writer => GraphExport.WriteAgreementsMermaid(data, writer)));
                Write(folder, "memberships.mmd", stream => Text(stream, writer => GraphExport.WriteMembershipsMermaid(data, writer)));
                break;
            case "sql":
                foreach (var (name, sql) in SqlQuestions.All)
                {
                    Write(folder, $"{name}.sql", stream => Text(stream, writer => writer.Write(sql)));
                }

                break;
            default:
                Write(folder, "visits.ics", stream =>
                {
                    foreach (var left in CalendarExport.Write(data, stream))
                    {
                        error.WriteLine($"left out: {left.Visit.Reference}: {left.Reason}");
                    }
                });
                break;
        }

        output.WriteLine($"{data}: written to {folder}");
        return ExitCode.Ok;
    }

    private static void Write(string folder, string name, Action<Stream> write)
    {
        using var stream = File.Create(Path.Combine(folder, name));
        write(stream);
    }

    private static void Text(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    }

    private sealed class Records(Progress progress) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => progress.Report(value.Records, value.TotalRecords);
    }
}
