using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Tests;

public sealed class RecordBuilderTests
{
    private static readonly ImmutableArray<Attestation> Attested = [new Attestation(SourceId.Parse("paper"), Standing.Read, Confidence.High)];

    public static TheoryData<string, string[]> Empty { get; } = new()
    {
        { "Country", ["code", "name", "status"] },
        { "Bloc", ["id", "name", "abbreviation", "kind", "weights"] },
        { "Membership", ["id", "bloc", "member", "status"] },
        { "BlocEvent", ["id", "bloc", "actor", "kind"] },
        { "BlocRole", ["id", "bloc", "actor", "role"] },
        { "DiplomaticRelation", ["id", "first", "second"] },
        { "Agreement", ["id", "title", "kind", "force", "form", "parties"] },
        { "Person", ["id", "name"] },
        { "OfficeTerm", ["id", "person", "office", "of"] },
        { "Visit", ["id", "visitor", "office", "from", "to", "kind"] },
        { "Meeting", ["id", "level", "participants"] },
        { "Coverage", ["id", "fact", "statement"] },
        { "StateList", ["id", "name", "asOf"] },
    };

    [Theory]
    [MemberData(nameof(Empty))]
    public void An_empty_builder_reports_all_that_is_missing(string type, string[] members)
    {
        var issues = IssuesOf(Build(type));
        issues.Select(i => i.Member).Should().Equal(members);
        issues.Should().OnlyContain(i => i.Code == IssueCode.MissingMember && i.File == null && i.Line == null && i.Record == null);
    }

    [Fact]
    public void The_exception_counts_and_lists_the_problems()
    {
        var exception = FluentActions.Invoking(() => new Agreement.Builder { Id = AgreementId.Parse("x"), Place = " Baku", Kind = (AgreementKind)99 }.Build()).Should().Throw<InvalidDatasetException>().Which;
        exception.Message.ReplaceLineEndings("\n").Should().Be(
            """
            6 problems:
            error MissingMember: title: A text is required.
            error InvalidValue: kind: A defined value is required.
            error MissingMember: force: A value is required.
            error MissingMember: form: A value is required.
            error MissingMember: parties: At least 2 are required.
            error TextNotNormalized: place: The text has space at its ends.
            """.ReplaceLineEndings("\n"));
        FluentActions.Invoking(() => new Person.Builder { Id = PersonId.Parse("x"), Attestations = Attested }.Build())
            .Should().Throw<InvalidDatasetException>().Which.Message.Should().StartWith("1 problem:");
    }

    [Fact]
    public void The_message_stops_after_twenty_problems_and_the_list_does_not()
    {
        var builder = new Person.Builder { Id = PersonId.Parse("x"), Name = "X", OtherNames = [.. Enumerable.Repeat("", 25)], Attestations = Attested };
        var exception = FluentActions.Invoking(builder.Build).Should().Throw<InvalidDatasetException>().Which;
        exception.Issues.Should().HaveCount(25);
        exception.Issues[24].Member.Should().Be("otherNames[24]");
        exception.Message.Should().EndWith("… and 5 more");
    }

    [Fact]
    public void A_record_without_attestations_is_refused()
    {
        var issue = IssuesOf(() => new Person.Builder { Id = PersonId.Parse("x"), Name = "X" }.Build()).Should().ContainSingle().Which;
        (issue.Code, issue.Member).Should().Be((IssueCode.MissingAttestation, "attestations"));
    }

    [Fact]
    public void A_builder_can_be_used_again_and_does_not_touch_what_it_built()
    {
        var builder = new Person.Builder { Id = PersonId.Parse("x"), Name = "X", OtherNames = default, Attestations = Attested };
        var first = builder.Build();
        builder.Name = "Y";
        var second = builder.Build();
        (first.Name, second.Name).Should().Be(("X", "Y"));
        first.OtherNames.IsDefault.Should().BeFalse();
    }

    /// <summary>What a document could not hold a builder does not let in either: what was built can be saved and loaded again.</summary>
    [Fact]
    public void A_builder_refuses_what_the_format_refuses()
    {
        Members(new Bloc.Builder
        {
            Id = BlocId.Parse("X"),
            Name = "X",
            Abbreviation = "X",
            Kind = BlocKind.InformalGroup,
            Website = "example.org",
            FormerNames = [null!],
            Successors = [default],
            Weights = ImmutableSortedDictionary<MembershipStatus, MembershipWeight>.Empty.Add((MembershipStatus)99, MembershipWeight.Full),
        }.Build).Should().Equal("website", "formerNames[0]", "successors[0]", "weights");
        Members(new Country.Builder { Code = CountryCode.Parse("AZ"), Name = "X", Status = CountryStatus.Former, Alpha3 = "aze", Numeric = "31", FormerCode = "X", Successors = [default] }.Build)
            .Should().Equal("alpha3", "numeric", "formerCode", "successors[0]", "existed");
        Members(new Agreement.Builder
        {
            Id = AgreementId.Parse("x"),
            Title = "X",
            Kind = AgreementKind.Alliance,
            Force = AgreementForce.Binding,
            Form = AgreementForm.Signed,
            Parties = [new Party(Actor.Parse("country:AZ")), null!],
            Follows = [default],
            Signed = EdtfDate.Parse("2020"),
            Ended = EdtfDate.Parse("2019"),
        }.Build).Should().Equal("parties[1]", "follows[0]", "ended");
        Members(new Coverage.Builder
        {
            Id = CoverageId.Parse("x"),
            Fact = FactKind.Membership,
            Statement = "X",
            Blocs = [default],
            Statuses = [(MembershipStatus)99],
            Subjects = [default],
            Counterparts = [default],
            Kinds = [default],
            Offices = [default],
            Level = (EncounterLevel)9,
        }.Build).Should().BeEquivalentTo("blocs[0]", "statuses[0]", "subjects[0]", "counterparts[0]", "kinds[0]", "offices[0]", "level");
        Members(new Person.Builder { Id = PersonId.Parse("x"), Name = "X", Attestations = [null!] }.Build).Should().Equal("attestations[0]");
        Members(new Person.Builder { Id = PersonId.Parse("x"), Name = "X", Attestations = Attested, Preferences = [null!] }.Build).Should().Equal("preferences[0]");
        FluentActions.Invoking(() => new GeographicRegion("1", "World")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Source(SourceId.Parse("x"), "X", SourceKind.Press, url: " https://example.org")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Source(SourceId.Parse("x"), "X", SourceKind.Press, url: "example.org")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Party(Actor.Parse("country:AZ"), [null!])).Should().Throw<ArgumentException>();
    }

    private static Action Build(string type) => type switch
    {
        "Country" => () => new Country.Builder().Build(),
        "Bloc" => () => new Bloc.Builder().Build(),
        "Membership" => () => new Membership.Builder().Build(),
        "BlocEvent" => () => new BlocEvent.Builder().Build(),
        "BlocRole" => () => new BlocRole.Builder().Build(),
        "DiplomaticRelation" => () => new DiplomaticRelation.Builder().Build(),
        "Agreement" => () => new Agreement.Builder().Build(),
        "Person" => () => new Person.Builder().Build(),
        "OfficeTerm" => () => new OfficeTerm.Builder().Build(),
        "Visit" => () => new Visit.Builder().Build(),
        "Meeting" => () => new Meeting.Builder().Build(),
        "Coverage" => () => new Coverage.Builder().Build(),
        _ => () => new StateList.Builder().Build(),
    };

    private static ImmutableArray<DatasetIssue> IssuesOf(Action build) => build.Should().Throw<InvalidDatasetException>().Which.Issues;

    private static IEnumerable<string?> Members(Func<SourcedRecord> build) => IssuesOf(() => build()).Select(i => i.Member);
}
