namespace AzForeignPolicy.Tool.Tests;

/// <summary>One run of the tool, in this process.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    public static Run Azfp(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return new Run(Application.Run(args, output, error), output.ToString(), error.ToString());
    }
}
