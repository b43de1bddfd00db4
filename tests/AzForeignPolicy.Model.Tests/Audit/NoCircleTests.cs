using System.Text.Json;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests.Audit;

/// <summary>A source never supports itself.</summary>
public sealed class NoCircleTests
{
    private const string Membership = """{ "ask": "membership", "actors": ["country:AZ"], "blocs": ["CLUB"], "on": "2020-01-01" }""";

    [Fact]
    public void A_record_that_rests_on_the_audited_source_alone_decides_nothing()
    {
        var data = new TestData().Source("article", "2024-05-24").Source("other").Member("CLUB", "AZ", "2010/..", source: "article", id: "az").Build();
        Audit(data, "article", Membership).Value.IsUnknown.Should().BeTrue();
        Audit(data, "other", Membership).Value.IsYes.Should().BeTrue();
        var value = """{ "ask": "recordValue", "record": "memberships[az]", "member": "start", "value": "2010" }""";
        Audit(data, "article", value).Value.IsUnknown.Should().BeTrue();
        Audit(data, "article", value).Found.Should().Contain("other than the audited one");
        Audit(data, "other", value).Value.IsYes.Should().BeTrue();
    }

    [Fact]
    public void A_statement_of_completeness_by_the_audited_source_decides_nothing()
    {
        var data = new TestData().Source("article", "2024-05-24").Source("other").Country("AZ").Member("CLUB", "TR", "2010/..").Covers("CLUB", "2010/2024", source: "article").Build();
        var not = Membership.Replace("}", """, "expect": "no" }""", StringComparison.Ordinal);
        Audit(data, "article", not).Value.IsUnknown.Should().BeTrue();
        Audit(data, "other", not).Value.IsYes.Should().BeTrue();
    }

    [Fact]
    public void The_frame_of_every_view_counts_only_as_far_as_others_attest_it()
    {
        var builder = new TestData().Source("article", "2024-05-24").Source("other").Build().ToBuilder();
        builder.Add(new Country.Builder
        {
            Code = C("AZ"),
            Name = "AZ",
            Status = CountryStatus.UnMember,
            IndependenceDeclared = EdtfDate.Parse("1991-10-18"),
            Attestations = [Says("article", ("independenceDeclared", "1991-10-18"))],
        }.Build());
        var data = builder.Build();
        var check = """{ "ask": "recordValue", "record": "countries[AZ]", "member": "independenceDeclared", "value": "1991" }""";
        Audit(data, "article", check).Value.IsUnknown.Should().BeTrue();
        Audit(data, "other", check).Value.IsYes.Should().BeTrue();
    }

    [Fact]
    public void Where_the_audited_source_gave_the_recorded_value_that_of_the_others_counts()
    {
        var builder = new TestData().Source("article", "2024-05-24").Source("other").Countries("AZ", "TR").Build().ToBuilder();
        builder.Add(new Agreement.Builder
        {
            Id = AgreementId.Parse("text"),
            Title = "Text",
            Kind = AgreementKind.Alliance,
            Force = AgreementForce.Political,
            Form = AgreementForm.Signed,
            Parties = [new Party(C("AZ")), new Party(C("TR"))],
            Signed = EdtfDate.Parse("2017"),
            Attestations = [Says("article", ("signed", "2017")), Says("other", ("signed", "2007-09-13"))],
            Preferences = [new ValuePreference("signed", "A slip of the curator.")],
        }.Build());
        var data = builder.Build();
        Audit(data, "article", """{ "ask": "recordValue", "record": "agreements[text]", "member": "signed", "value": "2017" }""").Value.IsNo.Should().BeTrue();
        data.Without(S("article")).Agreements[AgreementId.Parse("text")].Signed.Should().Be(EdtfDate.Parse("2007-09-13"));
    }

    [Fact]
    public void Without_a_source_that_says_nothing_the_data_stay_as_they_are()
    {
        var data = new TestData().Source("other").Member("CLUB", "AZ", "2010/..").Build();
        data.Without(S("other")).AllRecords().Should().Equal(data.AllRecords());
        data.Without(S("src")).Memberships.Should().BeEmpty();
    }

    [Fact]
    public void A_figure_whose_value_only_the_audited_source_gives_is_no_figure()
    {
        var without = ForeignPolicyDatasets.Default.Without(S("huseynov-2024"));
        without.Indicators.Select(i => i.Id.ToString()).Should().NotContain("external-debt-ratio-2024-04-huseynov").And.NotContain("trade-cn-2023-huseynov");
        without.Indicators.Should().OnlyContain(i => i.Value > 0);
        without.Claims.Should().BeEmpty();
    }

    private static CheckResult Audit(ForeignPolicyDataset data, string source, string check) =>
        data.Audit(S(source), [CheckTests.ClaimOf(S(source), JsonSerializer.Deserialize<Check>(check)!)]).Findings.Single().HoldsChecks.Single();
}
