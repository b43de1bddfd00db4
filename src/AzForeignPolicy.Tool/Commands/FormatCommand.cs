using System.CommandLine;

namespace AzForeignPolicy.Tool.Commands;

/// <summary><c>azfp format FILE…</c>: canonical form, so that a correction is a small diff.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var files = Inputs.Argument<string[]>("FILE", "Data files, or folders with them; each is formatted by itself.", ArgumentArity.OneOrMore);
        var check = new Option<bool>("--check") { Description = "Change nothing; exit with 1 if a file is not in canonical form." };
        var command = new Command("format", "Bring data files into canonical form: members in the order of the format, sections sorted by identifier.") { files, check };
        command.SetAction(parsed => Run(
            Inputs.Files(parsed.GetRequiredValue(files)), parsed.GetValue(check), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, bool check, TextWriter output, TextWriter error)
    {
        var code = ExitCode.Ok;
        foreach (var file in files)
        {
            var document = Inputs.Document(file);
            byte[] formatted;
            try
            {
                formatted = DatasetJson.Format(document);
            }
            catch (InvalidDatasetException e)
            {
                Problems.Write(e.Issues, error);
                code = ExitCode.Problems;
                continue;
            }

            if (document.Utf8.Span.SequenceEqual(formatted))
            {
                continue;
            }

            if (check)
            {
                error.WriteLine($"{document.Name}: not in canonical form");
                code = ExitCode.Problems;
            }
            else
            {
                File.WriteAllBytes(file, formatted);
                output.WriteLine($"{document.Name}: written");
            }
        }

        return code;
    }
}
