namespace AzForeignPolicy.Model.Tests;

public sealed class PartyTests
{
    private static readonly (CountryCode A, CountryCode B) States = (CountryCode.Parse("AA"), CountryCode.Parse("BB"));
    private static readonly LocalDate AsOf = new(2025, 1, 1);

    [Fact]
    public void A_party_that_ratified_later_is_bound_later()
    {
        var text = Treaty(new Party(States.A), new Party(States.B, [new PartyAct(TreatyAct.Ratification, EdtfDate.OfYear(2010))]));
        text.IsInForceOn(new LocalDate(2005, 1, 1), AsOf).IsYes.Should().BeTrue("the text as a whole is in force");
        text.IsInForceBetween(States.A, States.B, new LocalDate(2005, 1, 1), AsOf).IsNo.Should().BeTrue();
        text.IsInForceBetween(States.A, States.B, new LocalDate(2010, 6, 1), AsOf).IsUnknown.Should().BeTrue("only the year of the ratification is known");
        text.IsInForceBetween(States.B, States.A, new LocalDate(2011, 1, 1), AsOf).IsYes.Should().BeTrue();
    }

    [Fact]
    public void A_party_without_recorded_acts_follows_the_text()
    {
        var text = Treaty(new Party(States.A), new Party(States.B));
        text.IsInForceBetween(States.A, States.B, new LocalDate(2000, 5, 31), AsOf).IsNo.Should().BeTrue();
        text.IsInForceBetween(States.A, States.B, new LocalDate(2000, 6, 1), AsOf).IsYes.Should().BeTrue();
        text.IsInForceBetween(States.A, CountryCode.Parse("CC"), new LocalDate(2001, 1, 1), AsOf).IsNo.Should().BeTrue("it is no party");
    }

    [Fact]
    public void A_signature_alone_binds_nobody_who_ratified_later()
    {
        var text = Treaty(
            new Party(States.A),
            new Party(States.B, [new PartyAct(TreatyAct.Signature, EdtfDate.OfDay(2000, 1, 1)), new PartyAct(TreatyAct.Approval, EdtfDate.OfDay(2003, 3, 3))]));
        text.StandsBetween(States.A, States.B, new LocalDate(2002, 1, 1), AsOf).IsYes.Should().BeTrue();
        text.IsInForceBetween(States.A, States.B, new LocalDate(2003, 3, 2), AsOf).IsNo.Should().BeTrue();
        text.IsInForceBetween(States.A, States.B, new LocalDate(2003, 3, 3), AsOf).IsYes.Should().BeTrue();
    }

    private static Agreement Treaty(params Party[] parties) => new Agreement.Builder
    {
        Id = AgreementId.Parse("treaty"),
        Title = "Treaty",
        Kind = AgreementKind.FriendshipTreaty,
        Force = AgreementForce.Binding,
        Form = AgreementForm.Signed,
        Parties = [.. parties],
        Signed = EdtfDate.OfDay(2000, 1, 1),
        InForce = EdtfDate.OfDay(2000, 6, 1),
        Attestations =
        [
            new Attestation(
                SourceId.Parse("gazette"), Standing.Read, Confidence.High, new Dictionary<string, string> { ["signed"] = "2000-01-01", ["inForce"] = "2000-06-01" }),
        ],
    }.Build();
}
