using System.Globalization;

namespace AzForeignPolicy.Tool;

/// <summary>A bar on standard error for long work. Nothing is written where that is not a terminal, so that logs stay clean.</summary>
internal sealed class Progress(string what, TextWriter error, bool isTerminal) : IDisposable
{
    private const int Width = 30;

    private int shown = -1;

    /// <summary>A bar for a command: shown only if standard error is that of the process, and a terminal.</summary>
    public static Progress For(string what, TextWriter error) => new(what, error, ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected);

    /// <summary>Shows how far it has come.</summary>
    /// <param name="done">What is done.</param>
    /// <param name="total">All there is to do, or 0 where that is not known.</param>
    public void Report(long done, long total)
    {
        var percent = total > 0 ? (int)Math.Clamp(100 * done / total, 0, 100) : 0;
        if (!isTerminal || percent == shown)
        {
            return;
        }

        shown = percent;
        var full = Width * percent / 100;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what} [{new string('#', full)}{new string('.', Width - full)}] {percent,3} %"));
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        if (shown >= 0)
        {
            error.Write("\r" + new string(' ', what.Length + Width + 10) + "\r");
        }
    }
}
