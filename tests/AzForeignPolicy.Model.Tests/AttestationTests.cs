using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AzForeignPolicy.Model.Tests;

/// <summary>What sources say of a record, and what the record makes of it.</summary>
public sealed partial class AttestationTests
{
    private static readonly SourceId Gazette = SourceId.Parse("gazette");
    private static readonly SourceId Paper = SourceId.Parse("paper");

    /// <summary>The rows of the table in the description of the format.</summary>
    public static TheoryData<string, string, string, string> Table
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (Match row in Row().Matches(Repository.Read("docs/data-format.md")))
            {
                rows.Add(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value);
            }

            return rows;
        }
    }

    [Fact]
    public void The_table_is_there() => Table.Count.Should().BeGreaterThan(12);

    [Theory]
    [MemberData(nameof(Table))]
    public void Values_relate_as_the_table_says(string value, string said, string recorded, string relation)
    {
        var (member, record) = value switch
        {
            "date" => ("signed", (Func<ImmutableArray<ValuePreference>, SourcedRecord>)(p => Agreement(EdtfDate.Parse(recorded), null, p, Says("signed", recorded), Says("signed", said)))),
            "text" => ("place", p => Agreement(null, recorded, p, Says("place", recorded), Says("place", said))),
            "end of a period" => ("end", p => Membership($"2000/{recorded}", p, Says("end", recorded), Says("end", said))),
            "days" => ("days", p => Visit(recorded, VisitKind.Official, p, Says("days", recorded, "kind", "official"), Says("days", said))),
            _ => ("kind", p => Visit("2024-05-06/2024-05-07", Enum.Parse<VisitKind>(recorded, true), p, Says("kind", recorded, "days", "2024-05-06/2024-05-07"), Says("kind", said))),
        };
        var without = () => record([]);
        var with = () => record([new ValuePreference(member, "As told.")]);
        switch (relation)
        {
            case "same":
                without.Should().NotThrow();
                Codes(with).Should().Equal(IssueCode.NeedlessPreference);
                break;
            case "compatible":
                without.Should().NotThrow();
                with.Should().NotThrow();
                break;
            default:
                relation.Should().Be("contradicts");
                Codes(without).Should().Equal(IssueCode.UnresolvedConflict);
                with().Preferences.Single().Member.Should().Be(member);
                break;
        }
    }

    [Fact]
    public void A_record_lists_its_attestable_members_in_the_order_of_the_format()
    {
        var data = SampleData.Load();
        data.Agreements.First().AttestableMembers.Should().Equal("signed", "inForce", "ended", "place");
        data.Memberships.First().AttestableMembers.Should().Equal("status", "start", "end");
        data.Visits.First().AttestableMembers.Should().Equal("days", "kind", "place");
        data.Meetings.First().AttestableMembers.Should().Equal("date", "level", "place");
        data.Blocs.First().AttestableMembers.Should().Equal("founded", "dissolved");
        data.Countries.First().AttestableMembers.Should().Equal("independenceDeclared");
        data.Persons.First().AttestableMembers.Should().BeEmpty();
    }

    [Fact]
    public void A_value_is_given_in_the_form_that_it_has_in_JSON()
    {
        var data = SampleData.Load();
        var agreement = data.Agreements[AgreementId.Parse("svk-2024")];
        agreement.ValueOf("signed").Should().Be("2024-05-07");
        agreement.ValueOf("ended").Should().BeNull();
        agreement.ValueOf("place").Should().Be("Bakı");
        var membership = data.Memberships[MembershipId.Parse("eu-sk")];
        (membership.ValueOf("status"), membership.ValueOf("start"), membership.ValueOf("end")).Should().Be(("member", "2004-05-01", ".."));
        Membership("/2005", [], Says("end", "2005")).ValueOf("start").Should().BeNull();
        data.Meetings.First().ValueOf("level").Should().Be("sameEvent");
        data.Visits.First().ValueOf("days").Should().Be("2024-05-06/2024-05-07");
    }

    [Theory]
    [InlineData("title")]
    [InlineData("Signed")]
    [InlineData("")]
    public void No_value_is_given_of_another_member(string member)
    {
        var agreement = SampleData.Load().Agreements.First();
        FluentActions.Invoking(() => agreement.ValueOf(member)).Should().Throw<ArgumentException>().WithMessage($"agreements[svk-2010] has no attestable member \"{member}\".*");
        FluentActions.Invoking(() => agreement.StandingOf(member)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => agreement.ValueOf(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_standing_of_a_value_is_the_best_of_those_who_say_just_it()
    {
        var agreement = Agreement(
            EdtfDate.Parse("2013-03-11"),
            "Baku",
            [],
            Says(Standing.Recalled, "signed", "2013-03-11", "place", "Baku"),
            Says(Standing.Read, "signed", "2013"),
            Says(Standing.Partly, "signed", "2013-03-11"));
        agreement.StandingOf("signed").Should().Be(Standing.Partly, "only the year was read");
        agreement.StandingOf("place").Should().Be(Standing.Recalled);
        agreement.StandingOf("ended").Should().BeNull();
        Membership("2000/..", [], Says("start", "2000")).StandingOf("end").Should().BeNull("no source says that it goes on");
        Membership("2000/..", [], Says("start", "2000", "end", "..")).StandingOf("end").Should().Be(Standing.Read);
    }

    [Fact]
    public void A_value_must_be_said_in_just_its_form()
    {
        Codes(() => Agreement(EdtfDate.Parse("2013-03-11"), null, [], Says("signed", "2013"))).Should().Equal(IssueCode.MissingAttestation);
        Codes(() => Agreement(EdtfDate.Parse("2013"), null, [], Says("signed", "2013-03-11"))).Should().Equal(IssueCode.MissingAttestation);
        Codes(() => Agreement(null, "Baku", [], new Attestation(Gazette, Standing.Read, Confidence.High))).Should().Equal(IssueCode.MissingAttestation);
        Codes(() => Membership("2000/2005", [], Says("start", "2000"))).Should().Equal(IssueCode.MissingAttestation);
        Codes(() => Visit("2024-05-06/2024-05-06", VisitKind.State, [], Says("days", "2024-05-06/2024-05-06"))).Should().Equal(IssueCode.MissingAttestation);
    }

    [Fact]
    public void Open_and_unknown_ends_and_an_unspecified_kind_need_no_source()
    {
        Membership("2000/..", [], Says("start", "2000")).Should().NotBeNull();
        Membership("/..", [], new Attestation(Gazette, Standing.Read, Confidence.High)).Should().NotBeNull();
        Visit("2024-05-06/2024-05-06", VisitKind.Unspecified, [], Says("days", "2024-05-06/2024-05-06")).Should().NotBeNull();
    }

    [Fact]
    public void A_value_that_the_record_leaves_out_is_a_difference()
    {
        Codes(() => Agreement(null, null, [], Says("signed", "2013"))).Should().Equal(IssueCode.UnresolvedConflict);
        Agreement(null, null, [new ValuePreference("signed", "The source is doubted.")], Says("signed", "2013")).Signed.Should().BeNull();
    }

    [Fact]
    public void A_preference_names_an_attestable_member_once_and_is_needed()
    {
        var difference = new[] { Says("signed", "2013"), Says("signed", "2014") };
        var preference = new ValuePreference("signed", "Why.");
        Codes(() => Agreement(EdtfDate.Parse("2013"), null, [preference, preference], difference)).Should().Equal(IssueCode.InvalidRecord);
        Codes(() => Agreement(EdtfDate.Parse("2013"), null, [preference, new ValuePreference("title", "Why.")], difference)).Should().Equal(IssueCode.UnknownMember);
        Codes(() => Agreement(EdtfDate.Parse("2013"), null, [preference, new ValuePreference("place", "Why.")], difference)).Should().Equal(IssueCode.NeedlessPreference);
    }

    [Fact]
    public void What_a_source_says_is_a_valid_value_of_an_attestable_member()
    {
        Codes(() => Agreement(null, null, [], Says("signed", "11 March"), Says("capital", "x"))).Should().Equal(IssueCode.InvalidValue, IssueCode.UnknownMember);
        Codes(() => Visit("2024-05-06/2024-05-06", VisitKind.State, [], Says("kind", "State", "days", "2024-05-06"))).Should().Equal(IssueCode.InvalidValue, IssueCode.InvalidValue);
    }

    [Fact]
    public void Attestations_check_their_texts()
    {
        FluentActions.Invoking(() => new Attestation(default, Standing.Read, Confidence.High)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Attestation(Gazette, default, Confidence.High)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Attestation(Gazette, Standing.Read, (Confidence)9)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Says("signed", " 2013")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Attestation(Gazette, Standing.Read, Confidence.High, locator: "")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ValuePreference("signed", "e\u0308")).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<IssueCode> Codes(Func<SourcedRecord> make) => make.Should().Throw<InvalidDatasetException>().Which.Issues.Select(i => i.Code);

    private static Attestation Says(params string[] pairs) => Says(Standing.Read, pairs);

    private static Attestation Says(Standing standing, params string[] pairs) =>
        new(Paper, standing, Confidence.Medium, pairs.Chunk(2).ToDictionary(p => p[0], p => p[1]));

    private static Agreement Agreement(EdtfDate? signed, string? place, ImmutableArray<ValuePreference> preferences, params Attestation[] attestations) => new Agreement.Builder
    {
        Id = AgreementId.Parse("x"),
        Title = "A text",
        Kind = AgreementKind.Memorandum,
        Force = AgreementForce.Political,
        Form = AgreementForm.Signed,
        Parties = [new Party(Actor.Parse("country:AZ")), new Party(Actor.Parse("country:SK"))],
        Signed = signed,
        Place = place,
        Attestations = [.. attestations],
        Preferences = preferences,
    }.Build();

    private static Membership Membership(string period, ImmutableArray<ValuePreference> preferences, params Attestation[] attestations) => new Membership.Builder
    {
        Id = MembershipId.Parse("x"),
        Bloc = BlocId.Parse("EU"),
        Member = Actor.Parse("country:SK"),
        Status = MembershipStatus.Member,
        Period = EdtfInterval.Parse(period),
        Attestations =
        [
            Says("status", "member"),
            .. period.StartsWith("2000/", StringComparison.Ordinal) ? [Says("start", "2000")] : Array.Empty<Attestation>(),
            .. attestations,
        ],
        Preferences = preferences,
    }.Build();

    private static Visit Visit(string days, VisitKind kind, ImmutableArray<ValuePreference> preferences, params Attestation[] attestations) => new Visit.Builder
    {
        Id = VisitId.Parse("x"),
        Visitor = PersonId.Parse("ilham-aliyev"),
        Office = new Office(OfficeKind.HeadOfState, "President"),
        From = Actor.Parse("country:AZ"),
        To = Actor.Parse("country:SK"),
        Period = EdtfInterval.Parse(days),
        Kind = kind,
        Attestations = [.. attestations],
        Preferences = preferences,
    }.Build();

    [GeneratedRegex(@"^\| ([a-z ]+) \| `([^`]+)` \| `([^`]+)` \| (same|compatible|contradicts) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
