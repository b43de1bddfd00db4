using System.Globalization;
using System.Text.RegularExpressions;

namespace AzForeignPolicy.Model.Tests.Readme;

/// <summary>The examples of docs/_measures-notes.md, until they move to the README.</summary>
public sealed class MeasuresNotesTests : IDisposable
{
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);

    private StringWriter Console => output;

    [Fact]
    public void Concentration()
    {
        var (data, az, day) = Start();
        #region concentration
        var west = new Camp("West", [BlocId.Parse("EU"), BlocId.Parse("NATO")]);
        var russiaLed = new Camp("Russia-led", [BlocId.Parse("CSTO"), BlocId.Parse("EAEU")]);
        var turkic = new Camp("Turkic", [BlocId.Parse("OTS")]);
        var poles = PoleAssignment.FromMembership(data, day, subject: az, [west, russiaLed, turkic], precedence: ["Turkic", "Russia-led", "West"]);

        var contacts = data.ContactConcentration(az, poles, from: new LocalDate(2023, 5, 25), to: day, EncounterLevel.OneOnOne);
        Console.WriteLine(string.Join("; ", contacts.Concentration.Poles));
        Console.WriteLine($"n {contacts.Concentration.N}, normalised {contacts.Concentration.Normalised}, tilt {contacts.Concentration.Tilt("West", "Russia-led")}");
        Console.WriteLine($"{contacts.Unassigned.Length} with others, {contacts.Undecided.Length} undecided");
        #endregion
        AssertNotes("concentration");
    }

    [Fact]
    public void Timeline()
    {
        var (data, az, day) = Start();
        #region timeline
        foreach (var entry in data.Timeline(az, CountryCode.Parse("SK"), from: new LocalDate(2024, 1, 1), to: day).Entries)
        {
            Console.WriteLine(entry);
        }
        #endregion
        AssertNotes("timeline");
    }

    public void Dispose() => output.Dispose();

    private static (ForeignPolicyDataset Data, CountryCode Az, LocalDate Day) Start() => (ForeignPolicyDatasets.Default, CountryCode.Parse("AZ"), new LocalDate(2024, 5, 24));

    private void AssertNotes(string name)
    {
        var source = Repository.Read("tests", "AzForeignPolicy.Model.Tests", "Readme", "MeasuresNotesTests.cs");
        var region = Regex.Match(source, $@"^ +#region {name}\n(.*?)^ +#endregion", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        var code = string.Join('\n', region.TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? l : l[8..]));
        var parts = Regex.Match(Repository.Read("docs", "_measures-notes.md"), $@"<!-- example: {name} -->\n```csharp\n(.*?)\n```\n\n```text\n(.*?)\n```", RegexOptions.Singleline);
        parts.Groups[1].Value.Should().Be(code);
        output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Should().Be(parts.Groups[2].Value);
    }
}
