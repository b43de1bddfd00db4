using System.Globalization;
using System.Text.RegularExpressions;

namespace AzForeignPolicy.Model.Tests.Readme;

/// <summary>The examples of the README: each is compiled here, has the same text there, and prints what the README says it prints.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);

    // The examples write to what looks like the console.
    private StringWriter Console => output;

    [Fact]
    public void First()
    {
        #region first
        var data = ForeignPolicyDatasets.Default;
        var az = CountryCode.Parse("AZ");
        var day = new LocalDate(2024, 5, 24);

        var partners = data.StrategicPartners(az, within: BlocId.Parse("EU"), on: day);
        Console.WriteLine($"{partners.Share} of the EU: {string.Join(" ", partners.Partners.Select(p => p.Country.Code))}");

        var slovakia = partners.Partners.Single(p => p.Country.Name == "Slovakia").Agreements[0];
        Console.WriteLine($"{slovakia.Title}, {slovakia.Signed}");
        foreach (var conflict in data.Conflicts().Where(c => c.Record == slovakia))
        {
            Console.WriteLine($"but {data.Sources[conflict.Attestation.Source].Author} writes {conflict.Said}");
        }
        #endregion
        AssertReadme("first");
    }

    [Fact]
    public void Met()
    {
        var (data, az, day) = Start();
        #region met
        var met = data.LeadersMetWithin(az, BlocId.Parse("EAEU"), from: new LocalDate(2024, 2, 7), to: day, EncounterLevel.SmallGroup);
        foreach (var member in met.Members)
        {
            Console.WriteLine($"{member.Country.Code} {member.Met.Value}: {string.Join("; ", member.Contacts.Select(c => $"{c.Days.Start} {c.Place}"))}");
        }
        #endregion
        AssertReadme("met");
    }

    [Fact]
    public void Members()
    {
        var (data, az, day) = Start();
        #region members
        var uk = CountryCode.Parse("GB");
        Console.WriteLine(data.IsMember(uk, BlocId.Parse("EU"), on: new LocalDate(2020, 1, 31)));
        Console.WriteLine(data.IsMember(uk, BlocId.Parse("EU"), on: new LocalDate(2020, 2, 1)));
        Console.WriteLine(data.IsMember(az, BlocId.Parse("IAEA"), on: day));
        Console.WriteLine(data.MembersOf(BlocId.Parse("OTS"), on: day));
        #endregion
        AssertReadme("members");
    }

    [Fact]
    public void Camps()
    {
        var (data, _, day) = Start();
        #region camps
        var republics = data.EverIn(BlocId.Parse("USSR"), MembershipFilter.Of(MembershipStatus.UnionRepublic));
        var west = new Camp("western", [BlocId.Parse("EU"), BlocId.Parse("NATO")], MembershipFilter.MembersOrCandidates);
        var russiaLed = new Camp("Russia-led", [BlocId.Parse("CSTO"), BlocId.Parse("EAEU")]);
        var inNone = data.Camps(republics, day, west, russiaLed).Where(c => c.InNone.IsYes);
        Console.WriteLine(string.Join(", ", inNone.Select(c => c.Country.Name)));
        #endregion
        AssertReadme("camps");
    }

    [Fact]
    public void Dyad()
    {
        var (data, az, day) = Start();
        #region dyad
        var dyad = data.Dyad(az, CountryCode.Parse("TR"), day);
        Console.WriteLine($"{dyad.JointMemberships.Certain.Length} joint memberships, {dyad.Agreements.Length} agreements");
        Console.WriteLine(dyad.LastVisitByFirst);
        #endregion
        AssertReadme("dyad");
    }

    [Fact]
    public void Changes()
    {
        var (data, az, day) = Start();
        #region changes
        foreach (var change in data.Changes(new LocalDate(2024, 5, 6), new LocalDate(2024, 5, 8), about: az).Where(c => c.Kind == ChangeKind.Signed))
        {
            Console.WriteLine(change.Record.Reference);
        }

        Console.WriteLine(data.KnownOn(day).AgreementsBetween(az, CountryCode.Parse("CN")).Any(a => a.Kind == AgreementKind.StrategicPartnershipDeclaration));
        #endregion
        AssertReadme("changes");
    }

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
        AssertReadme("concentration");
    }

    [Fact]
    public void Panel()
    {
        var (data, az, _) = Start();
        #region panel
        var panel = new PanelBuilder(data, PanelUnit.Dyad, PeriodUnit.Year)
        {
            From = new LocalDate(2021, 1, 1),
            To = new LocalDate(2023, 12, 31),
            StateList = StateListId.CorrelatesOfWar,
            Existence = StateExistence.CarriedForward,
            Of = [az],
            With = [CountryCode.Parse("IR"), CountryCode.Parse("KZ")],
            Keys = [StateKey.CorrelatesOfWar],
            Columns = [PanelColumns.JointMemberships(CountBound.AtLeast), PanelColumns.HasAgreement(AgreementPhase.Standing, AgreementKindSet.StrategicPartnership)],
        }.Build();

        Console.WriteLine(string.Join(",", panel.Columns.Select(c => c.Name)));
        foreach (var row in panel)
        {
            Console.WriteLine(row);
        }
        #endregion
        AssertReadme("panel");
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
        AssertReadme("timeline");
    }

    [Fact]
    public void Audit()
    {
        var (data, _, _) = Start();
        #region audit
        var audit = data.Audit(SourceId.Parse("huseynov-2024"));
        Console.WriteLine(audit);
        foreach (var finding in audit.WithVerdict(Verdict.Contradicted).TakeLast(3))
        {
            Console.WriteLine($"{finding.Claim.Text} {finding.HoldsChecks[0].Found}, {finding.Records[0].Reference}");
        }
        #endregion
        AssertReadme("audit");
    }

    [Fact]
    public void Codes()
    {
        var (data, _, _) = Start();
        #region codes
        Console.WriteLine(string.Join(", ", data.FindCountries("АЗЕРБАЙДЖАН")));
        Console.WriteLine(string.Join(", ", data.FindCountries("Congo").Select(c => c.Code)));
        Console.WriteLine(data.Codes.FromAlpha3("AZE").Country);
        Console.WriteLine(data.Codes.FromCorrelatesOfWar(365, on: new LocalDate(1980, 1, 1)).Country);
        #endregion
        AssertReadme("codes");
    }

    [Fact]
    public void Index()
    {
        var (data, az, day) = Start();
        #region index
        var index = data.Index;
        var nato = index.Timeline(BlocId.Parse("NATO"));
        foreach (var year in new[] { 1989, 1999, 2004, 2025 })
        {
            var isComplete = nato.CountOn(new LocalDate(year, 12, 31), out var minimum, out var maximum);
            Console.WriteLine($"{year}: {minimum} to {maximum} members, complete: {isComplete}");
        }

        var slovakia = CountryCode.Parse("SK");
        Console.WriteLine(index.HadStandingAgreement(az, slovakia, on: day, AgreementKindSet.StrategicPartnership));
        Console.WriteLine(index.LeadersMet(az, slovakia, from: new LocalDate(2024, 5, 1), to: day, EncounterLevel.OneOnOne));
        #endregion
        AssertReadme("index");
    }

    [Fact]
    public void Every_example_of_the_readme_is_tested_here() =>
        Marker().Matches(Repository.Read("README.md")).Select(m => m.Groups[1].Value).Should()
            .BeEquivalentTo("first", "met", "members", "camps", "dyad", "changes", "concentration", "panel", "timeline", "codes", "index", "audit");

    [Fact]
    public void The_readme_of_the_package_shows_the_first_example_too()
    {
        var example = Regex.Match(Repository.Read("README.md"), "<!-- example: first -->.*?```text\n.*?\n```\n", RegexOptions.Singleline).Value;
        example.Should().NotBeEmpty();
        Repository.Read("src", "AzForeignPolicy.Model", "README.md").Should().Contain(example);
    }

    [Fact]
    public void The_counts_of_the_readme_are_those_of_the_data()
    {
        var data = ForeignPolicyDatasets.Default;
        FormattableString line = $"""
            Version {data.Version}, as of {EdtfDate.OfDay(data.AsOf)}: {data.Countries.Count} countries, territories and former polities; {data.Blocs.Count} blocs with {data.Memberships.Count:N0} dated statuses; {data.Agreements.Count} agreements; {data.Visits.Count} visits and
            {data.Meetings.Count} meetings (all that were found between 2018 and March 2026, and the larger part of those since 1993); {data.Positions.Count} positions; {data.Indicators.Count} figures; {data.Developments.Count} developments;
            {data.Corridors.Count} corridors; {data.DiplomaticRelations.Count} dates of diplomatic relations; {data.Sources.Count} sources.
            """;
        Repository.Read("README.md").Should().Contain(FormattableString.Invariant(line).ReplaceLineEndings("\n"));
    }

    public void Dispose() => output.Dispose();

    private static (ForeignPolicyDataset Data, CountryCode Az, LocalDate Day) Start() => (ForeignPolicyDatasets.Default, CountryCode.Parse("AZ"), new LocalDate(2024, 5, 24));

    private void AssertReadme(string name)
    {
        var source = Repository.Read("tests", "AzForeignPolicy.Model.Tests", "Readme", "ReadmeTests.cs");
        var region = Regex.Match(source, $@"^ +#region {name}\n(.*?)^ +#endregion", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        var code = string.Join('\n', region.TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? l : l[8..]));
        var parts = Regex.Match(Repository.Read("README.md"), $@"<!-- example: {name} -->\n```csharp\n(.*?)\n```\n\n```text\n(.*?)\n```", RegexOptions.Singleline);
        parts.Groups[1].Value.Should().Be(code, "the README shows the code that is tested");
        output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Should().Be(parts.Groups[2].Value, "the README shows what the code prints");
    }

    [GeneratedRegex("<!-- example: (.*?) -->")]
    private static partial Regex Marker();
}
