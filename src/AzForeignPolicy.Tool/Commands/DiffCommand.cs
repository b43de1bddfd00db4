using System.CommandLine;

namespace AzForeignPolicy.Tool.Commands;

/// <summary><c>azfp diff A B</c>: what differs between two data sets.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var older = Inputs.Argument<string>("A", $"The older data set: a file, a folder, or the word {Inputs.Embedded}.", ArgumentArity.ExactlyOne);
        var newer = Inputs.Argument<string>("B", $"The newer data set: a file, a folder, or the word {Inputs.Embedded}.", ArgumentArity.ExactlyOne);
        var command = new Command("diff", "Tell what was added (+), removed (-) and changed (~) from A to B.") { older, newer };
        command.SetAction(parsed =>
        {
            var (a, b) = (Inputs.Dataset([parsed.GetRequiredValue(older)]), Inputs.Dataset([parsed.GetRequiredValue(newer)]));
            DatasetDiff.Between(a, b).WriteTo(parsed.InvocationConfiguration.Output);
            return ExitCode.Ok;
        });
        return command;
    }
}
