using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public class AgreementAnswerTests
{
    private static readonly AgreementKindSet Kinds = AgreementKindSet.StrategicPartnership;

    [Fact]
    public void The_Union_had_ten_partners_of_twenty_seven_on_the_day_of_the_article()
    {
        var answer = ForeignPolicyDatasets.Default.StrategicPartners(C("AZ"), B("EU"), Day("2024-05-24"));

        answer.Partners.Select(p => p.Country.Code.ToString()).Should().Equal("BG", "CZ", "HR", "HU", "IT", "LT", "LV", "PL", "RO", "SK");
        answer.Members.Should().HaveCount(27);
        answer.IsBounded.Should().BeTrue();
        answer.Share.Low.Should().Be(new Fraction(10, 27));
        answer.Partners.Should().OnlyContain(p => p.Agreements.Length > 0 && p.Agreements.All(a => a.Attestations.Length > 0));
        answer.Partners.Concat(answer.Others).Concat(answer.Undecided).Select(p => p.Country.Code).Should().BeEquivalentTo(answer.Members.Select(m => m.Country.Code));
    }

    [Fact]
    public void Every_partnership_rests_on_texts_of_the_kinds_asked_for()
    {
        var answer = ForeignPolicyDatasets.Default.StrategicPartners(C("AZ"), B("EU"), Day("2024-05-24"));

        answer.Partners.SelectMany(p => p.Agreements).Should().OnlyContain(a => Kinds.Contains(a.Kind) && a.Form != AgreementForm.Initialled && a.Form != AgreementForm.Announced);
    }

    [Theory]
    [InlineData("2011", "2011-06-01", "unknown")]
    [InlineData("2011", "2011-12-31", "yes")]
    [InlineData("2011", "2010-12-31", "unknown")]
    [InlineData("2011-05-06", "2011-05-05", "unknown")]
    [InlineData("2011-05-06", "2011-05-06", "yes")]
    [InlineData("2011-05-06", "2025-07-01", "unknown")]
    [InlineData(null, "2024-01-01", "unknown")]
    public void A_text_stands_from_its_signature(string? signed, string on, string value)
    {
        var data = new TestData().Agreement("AA", "BB", signed).Build();

        data.HadStandingAgreement(C("AA"), C("BB"), Day(on), Kinds).Value.Should().Be(Truth.Parse(value));
        data.HadStandingAgreement(C("BB"), C("AA"), Day(on), Kinds).Value.Should().Be(Truth.Parse(value));
    }

    [Theory]
    [InlineData(AgreementForm.Signed, "yes")]
    [InlineData(AgreementForm.Adopted, "yes")]
    [InlineData(AgreementForm.Issued, "yes")]
    [InlineData(AgreementForm.Initialled, "no")]
    [InlineData(AgreementForm.Announced, "no")]
    public void Texts_that_were_only_initialled_or_announced_never_stand(AgreementForm form, string value)
    {
        var data = new TestData().Agreement("AA", "BB", "2011-05-06", form: form).CoversAgreements("AA", "2000-01-01/..").Build();

        data.HadStandingAgreement(C("AA"), C("BB"), Day("2020-01-01"), Kinds).Value.Should().Be(Truth.Parse(value));
        data.Agreements.PossiblyStandingOn(Day("2020-01-01")).Any().Should().Be(value == "yes");
    }

    [Fact]
    public void Follow_ups_and_other_kinds_do_not_count_unless_asked_for()
    {
        var data = new TestData().Agreement("AA", "BB", "2011-05-06", AgreementKind.StrategicPartnershipFollowUp).CoversAgreements("AA", "2000-01-01/..").Build();

        data.HadStandingAgreement(C("AA"), C("BB"), Day("2020-01-01"), Kinds).IsNo.Should().BeTrue();
        data.HadStandingAgreement(C("AA"), C("BB"), Day("2020-01-01"), [AgreementKind.StrategicPartnershipFollowUp]).IsYes.Should().BeTrue();
        data.HadStandingAgreement(C("AA"), C("BB"), Day("2020-01-01"), AgreementKindSet.All).IsYes.Should().BeTrue();
    }

    [Fact]
    public void Silence_is_a_no_only_within_coverage_of_all_kinds_asked_for()
    {
        var data = new TestData().Countries("AA", "BB", "CC", "DD").Member("X", "BB", "2000-01-01/..")
            .CoversAgreements("AA", "2000-01-01/2019-12-31", [AgreementKind.Alliance], bloc: "X").Build();
        AgreementKindSet alliance = [AgreementKind.Alliance];

        data.HadStandingAgreement(C("AA"), C("BB"), Day("2010-01-01"), alliance).IsNo.Should().BeTrue();
        data.HadStandingAgreement(C("BB"), C("AA"), Day("2010-01-01"), alliance).IsNo.Should().BeTrue("the question is the same in either order");
        data.HadStandingAgreement(C("AA"), C("BB"), Day("2010-01-01"), Kinds).IsUnknown.Should().BeTrue("declarations are not covered");
        data.HadStandingAgreement(C("AA"), C("CC"), Day("2010-01-01"), alliance).IsUnknown.Should().BeTrue("it is no member of the bloc");
        data.HadStandingAgreement(C("BB"), C("CC"), Day("2010-01-01"), alliance).IsUnknown.Should().BeTrue("the statement is on another state");
        data.HadStandingAgreement(C("AA"), C("BB"), Day("2020-01-01"), alliance).IsUnknown.Should().BeTrue("the window has ended");
        data.HadStandingAgreement(C("AA"), C("BB"), Day("2025-07-01"), alliance).Reason.Should().Be(AnswerReason.AfterAsOfDay);
    }

    [Fact]
    public void A_text_stands_on_its_last_day_and_not_on_the_next()
    {
        var data = new TestData().Agreement("AA", "BB", "2011-05-06", ended: "2015-02-28").CoversAgreements("AA", "2000-01-01/..").Build();

        data.HadStandingAgreement(C("AA"), C("BB"), Day("2015-02-28"), Kinds).IsYes.Should().BeTrue();
        data.HadStandingAgreement(C("AA"), C("BB"), Day("2015-03-01"), Kinds).IsNo.Should().BeTrue();
    }

    [Fact]
    public void A_text_replaced_on_a_day_that_is_not_recorded_is_not_certain_to_stand()
    {
        var data = new TestData().Agreement("AA", "BB", "2001-06-07", supersededBy: "new", id: "old").Agreement("AA", "BB", "2006-05-23", id: "new").Build();
        var old = data.Agreements[AgreementId.Parse("old")];

        old.StandsOn(Day("2010-01-01"), data.AsOf).Should().Be(Truth.Unknown);
        old.StandsOn(Day("2001-06-06"), data.AsOf).Should().Be(Truth.No);
    }

    [Fact]
    public void In_force_are_binding_texts_only_and_only_once_it_was_seen()
    {
        var day = Day("2012-01-01");
        Agreement One(TestData data) => data.Build().Agreements.Single();
        Truth InForce(TestData data) => One(data).IsInForceOn(day, AsOf);

        InForce(new TestData().Agreement("AA", "BB", "2011-05-06", force: AgreementForce.Political, inForce: "2011-05-06")).Should().Be(Truth.No);
        InForce(new TestData().Agreement("AA", "BB", "2011-05-06", force: AgreementForce.Binding)).Should().Be(Truth.Unknown);
        InForce(new TestData().Agreement("AA", "BB", "2012-01-02", force: AgreementForce.Binding)).Should().Be(Truth.No);
        InForce(new TestData().Agreement("AA", "BB", "2012-01-02", force: AgreementForce.Binding, inForce: "2012")).Should().Be(Truth.No, "it was not signed yet");
        InForce(new TestData().Agreement("AA", "BB", "2011-05-06", force: AgreementForce.Binding, inForce: "2011-12-31")).Should().Be(Truth.Yes);
        InForce(new TestData().Agreement("AA", "BB", "2011-05-06", force: AgreementForce.Binding, inForce: "2012")).Should().Be(Truth.Unknown);
        InForce(new TestData().Agreement("AA", "BB", "2011-05-06", force: AgreementForce.Undetermined, inForce: "2011-12-31")).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_later_party_does_not_count_before_its_accession()
    {
        var data = ForeignPolicyDatasets.Default;
        var traceca = data.Agreements[AgreementId.Parse("traceca-1998")];

        traceca.StandsBetween(C("AZ"), C("TM"), Day("2023-11-13"), data.AsOf).Should().Be(Truth.No);
        traceca.StandsBetween(C("AZ"), C("TM"), Day("2023-11-14"), data.AsOf).Should().Be(Truth.Yes);
        traceca.StandsBetween(C("AZ"), C("IR"), Day("2009-06-01"), data.AsOf).Should().Be(Truth.Unknown, "the year of its accession alone is known");
        traceca.StandsBetween(C("AZ"), C("GE"), Day("1998-09-08"), data.AsOf).Should().Be(Truth.Yes);
        data.Dyad(C("AZ"), C("TM"), Day("2023-11-13")).Agreements.Should().NotContain(a => a.Agreement == traceca);
        data.Dyad(C("AZ"), C("TM"), Day("2023-11-14")).Agreements.Should().Contain(a => a.Agreement == traceca);
    }

    [Theory]
    [InlineData("2010-12-31", "no")]
    [InlineData("2011-01-01", "yes")]
    [InlineData("2014-12-31", "yes")]
    [InlineData("2015-01-01", "no")]
    [InlineData("2017-06-01", "unknown")]
    [InlineData("2018-01-01", "yes")]
    public void A_party_that_left_and_came_back_belongs_in_between_and_afterwards(string on, string value) =>
        new Party(
            C("BB"),
            [
                new PartyAct(TreatyAct.Accession, EdtfDate.Parse("2011-01-01")),
                new PartyAct(TreatyAct.Withdrawal, EdtfDate.Parse("2015-01-01")),
                new PartyAct(TreatyAct.Accession, EdtfDate.Parse("2017")),
            ]).BelongsOn(Day(on)).Should().Be(Truth.Parse(value));

    [Fact]
    public void A_text_signed_one_after_the_other_stands_between_those_who_have_signed()
    {
        var text = new TestData().Agreement("AA", "BB", "1994-05-05", acts: [(TreatyAct.Signature, "1994-05-09"), (TreatyAct.Ratification, "1995-01-01")]).Build().Agreements.Single();

        text.StandsBetween(C("AA"), C("BB"), Day("1994-05-08"), AsOf).Should().Be(Truth.No);
        text.StandsBetween(C("AA"), C("BB"), Day("1994-05-09"), AsOf).Should().Be(Truth.Yes);
        text.StandsBetween(C("AA"), C("CC"), Day("1994-05-09"), AsOf).Should().Be(Truth.No);
    }

    [Fact]
    public void Partners_leave_out_the_state_itself_and_give_no_upper_share_where_members_are_not_all_known()
    {
        var data = new TestData().Member("X", "AA", "2000-01-01/..").Member("X", "BB", "2000-01-01/..").Member("X", "CC", "2010/..").Agreement("AA", "BB", "2001-01-01").Build();

        var answer = data.StrategicPartners(C("AA"), B("X"), Day("2010-06-01"));
        answer.Members.Select(m => m.Country.Code.ToString()).Should().Equal("BB", "CC");
        answer.IsBounded.Should().BeFalse();
        answer.Share.High.Should().BeNull();
        answer.Undecided.Select(m => m.Country.Code.ToString()).Should().Equal("CC");
    }
}
