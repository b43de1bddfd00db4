
namespace AzForeignPolicy.Model.Tests;

public sealed class IdTests
{
    private static readonly string LongestBloc = new('b', 40);
    private static readonly string LongestLower = new('z', 80);

    private static readonly string[] Lower = ["0", "1995-osce", "a", "a+b", "a-b", "a.b", "a0", "ab", "az-tr.shusha", LongestLower];

    private static readonly string[] NotLower =
        ["A", "aB", "-a", "+a", ".a", "a b", " a", "a ", "a_b", "a/b", "a:b", "a\n", "aı", "ə", LongestLower + "z"];

    [Fact]
    public void Bloc_ids_keep_the_contract() => ValueContract.Holds<BlocId>(
        ["5+1", "AU", "BRICS", "BRICS+", "EU", "Eu", "G-20", "OTS", LongestBloc, "eu"],
        "+5", "-a", "E.U", "E U", "EU ", " EU", "E_U", "EU\n", "EƏ", LongestBloc + "b");

    [Fact]
    public void Agreement_ids_keep_the_contract() => ValueContract.Holds<AgreementId>(Lower, NotLower);

    [Fact]
    public void Visit_ids_keep_the_contract() => ValueContract.Holds<VisitId>(Lower, NotLower);

    [Fact]
    public void Meeting_ids_keep_the_contract() => ValueContract.Holds<MeetingId>(Lower, NotLower);

    [Fact]
    public void Person_ids_keep_the_contract() => ValueContract.Holds<PersonId>(Lower, NotLower);

    [Fact]
    public void Source_ids_keep_the_contract() => ValueContract.Holds<SourceId>(Lower, NotLower);

    [Fact]
    public void Membership_ids_keep_the_contract() => ValueContract.Holds<MembershipId>(Lower, NotLower);

    [Fact]
    public void Diplomatic_relation_ids_keep_the_contract() => ValueContract.Holds<DiplomaticRelationId>(Lower, NotLower);

    [Fact]
    public void Coverage_ids_keep_the_contract() => ValueContract.Holds<CoverageId>(Lower, NotLower);

    [Fact]
    public void Defaults_are_none_and_others_are_not()
    {
        default(BlocId).IsNone.Should().BeTrue();
        default(AgreementId).IsNone.Should().BeTrue();
        default(VisitId).IsNone.Should().BeTrue();
        default(MeetingId).IsNone.Should().BeTrue();
        default(PersonId).IsNone.Should().BeTrue();
        default(SourceId).IsNone.Should().BeTrue();
        default(MembershipId).IsNone.Should().BeTrue();
        default(CoverageId).IsNone.Should().BeTrue();
        BlocId.Parse("EU").IsNone.Should().BeFalse();
        VisitId.Parse("a").IsNone.Should().BeFalse();
    }

    [Fact]
    public void Case_tells_blocs_apart() => BlocId.Parse("EU").Should().NotBe(BlocId.Parse("eu"));

    [Fact]
    public void Are_ordered_ordinally_where_the_user_is_Azerbaijani() => Cultures.InAzerbaijani(() =>
    {
        // By the culture, "ı" and "i" and "x" and "q" stand elsewhere, and hyphens count for nothing.
        string[] ordinal = ["a-z", "aa", "iz", "jz", "qz", "xa"];
        ordinal.Reverse().Select(SourceId.Parse).Order().Select(id => id.ToString()).Should().Equal(ordinal);
    });

    [Fact]
    public void A_refusal_quotes_only_the_beginning_of_a_long_text() =>
        FluentActions.Invoking(() => SourceId.Parse(new string('x', 1_000_000))).Should().Throw<FormatException>()
            .Which.Message.Length.Should().BeLessThan(300);

    [Fact]
    public void Parsing_a_string_keeps_that_string_and_allocates_nothing()
    {
        var bytes = new byte[40];
        Allocation.Of(() => SourceId.Parse("az-gazette").TryFormat(bytes, out _)).Should().Be(0);
    }
}
