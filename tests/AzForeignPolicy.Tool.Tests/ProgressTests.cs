namespace AzForeignPolicy.Tool.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void Where_the_end_is_known_it_is_a_bar_and_else_a_count_and_both_go_away()
    {
        using var error = new StringWriter();
        using (var bar = new Progress("reading", error, isTerminal: true))
        {
            bar.Report(50, 100);
            bar.Report(501, 1000);
        }

        error.ToString().Should().Be($"\rreading [{new string('#', 15)}{new string('.', 15)}]  50 %\r{new string(' ', 46)}\r");

        using var counted = new StringWriter();
        using (var count = new Progress("rows", counted, isTerminal: true))
        {
            count.Report(4096, 0);
            count.Report(8192, 0);
        }

        counted.ToString().Should().Be($"\rrows 4,096\rrows 8,192\r{new string(' ', 10)}\r");
    }

    [Fact]
    public void Nothing_is_written_where_there_is_no_terminal()
    {
        using var error = new StringWriter();
        using (var bar = new Progress("rows", error, isTerminal: false))
        {
            bar.Report(1, 2);
            bar.Report(1, 0);
        }

        error.ToString().Should().BeEmpty();
    }
}
