namespace AzForeignPolicy.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Ok = 0;

    /// <summary>The data are not as they should be; what is wrong was said.</summary>
    public const int Problems = 1;

    /// <summary>The tool was not used rightly: an unknown command or option, or a file that cannot be read or written.</summary>
    public const int Usage = 2;
}
