using System.Globalization;

namespace AzForeignPolicy.Tool;

/// <summary>A bar on standard error for long work. Nothing is written where that is not a terminal, so that logs stay clean.</summary>
internal sealed class Progress(string what, TextWriter error, bool isTerminal) : IDisposable
{
    private const int Width = 30;

    private long shown = -1;
    private int longest;

    /// <summary>A bar for a command: shown only if standard error is that of the process, and a terminal.</summary>
    public static Progress For(string what, TextWriter error) => new(what, error, ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected);

    /// <summary>Shows how far it has come.</summary>
    /// <param name="done">What is done.</param>
    /// <param name="total">All there is to do, or 0 where that is not known: then what is done is counted.</param>
    public void Report(long done, long total)
    {
        var now = total > 0 ? Math.Clamp(100 * done / total, 0, 100) : done;
        if (!isTerminal || now == shown)
        {
            return;
        }

        shown = now;
        var full = total > 0 ? (int)(Width * now / 100) : 0;
        var text = total > 0
            ? string.Create(CultureInfo.InvariantCulture, $"\r{what} [{new string('#', full)}{new string('.', Width - full)}] {now,3} %")
            : string.Create(CultureInfo.InvariantCulture, $"\r{what} {now:N0}");
        longest = Math.Max(longest, text.Length - 1);
        error.Write(text);
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        if (shown >= 0)
        {
            error.Write("\r" + new string(' ', longest) + "\r");
        }
    }
}
