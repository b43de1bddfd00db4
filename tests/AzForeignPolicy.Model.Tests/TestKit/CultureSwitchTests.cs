using System.Globalization;

namespace AzForeignPolicy.Model.Tests;

/// <summary>A run under another culture proves something only if the tests really see it.</summary>
public sealed class CultureSwitchTests
{
    [Fact]
    public void The_suite_runs_under_the_culture_that_was_asked_for() =>
        CultureInfo.CurrentCulture.Name.Should().Be(string.IsNullOrEmpty(CultureSwitch.Name) ? CultureInfo.CurrentCulture.Name : CultureSwitch.Name);

    [Fact]
    public async Task Other_threads_see_it_too()
    {
        var here = CultureInfo.CurrentCulture.Name;
        var name = "";
        var thread = new Thread(() => name = CultureInfo.CurrentCulture.Name);
        using (ExecutionContext.SuppressFlow())
        {
            thread.Start();
        }

        thread.Join();
        name.Should().Be(here);
        (await Task.Run(() => CultureInfo.CurrentCulture.Name, TestContext.Current.CancellationToken)).Should().Be(here);
    }

    [Fact]
    public void The_machine_knows_how_Azerbaijani_differs() => Cultures.InAzerbaijani(() => "I".ToLower(CultureInfo.CurrentCulture).Should().Be("ı"));
}
