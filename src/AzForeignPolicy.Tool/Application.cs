using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using AzForeignPolicy.Tool.Commands;

namespace AzForeignPolicy.Tool;

/// <summary>The tool without its process: arguments in, text and exit code out.</summary>
internal static class Application
{
    /// <summary>The version of the tool, which is that of the code, not of the data.</summary>
    public static string Version { get; } =
        typeof(Application).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments as the shell gives them.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where problems go.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        // A file may have a name that begins with @: it is a file, not a list of arguments.
        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction problem)
        {
            // What is wrong, without a page of help around it.
            (problem.ShowHelp, problem.ShowTypoCorrections) = (false, false);
        }

        try
        {
            var code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            if (parsed.Action is not ParseErrorAction)
            {
                return code;
            }

            error.WriteLine("See azfp --help.");
            return ExitCode.Usage;
        }
        catch (InvalidDatasetException e)
        {
            Problems.Write(e.Issues.Where(i => i.Severity == IssueSeverity.Error), error);
            return ExitCode.Problems;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"azfp: {e.Message}");
            return ExitCode.Usage;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Checks, compares, sums up, formats, exports and imports data sets of AzForeignPolicy.Model.")
        {
            ValidateCommand.Create(),
            DiffCommand.Create(),
            InfoCommand.Create(),
            FormatCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            PanelCommand.Create(),
        };
        root.HelpName = "azfp";
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        return root;
    }

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Version);
            return ExitCode.Ok;
        }
    }
}
