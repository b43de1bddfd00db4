
namespace AzForeignPolicy.Model.Tests;

public sealed class CountryCodeTests
{
    [Fact]
    public void Keeps_the_contract_of_values() => ValueContract.Holds<CountryCode>(
        ["AA", "AM", "AZ", "DD", "IT", "SU", "XK", "ZA", "ZZ"],
        "A", "AZE", "az", "Az", "aZ", " AZ", "AZ ", "A1", "1A", "@A", "A[", "A_", "AZ\0", "İT", "ıt", "Аz");

    [Fact]
    public void Is_read_the_same_where_the_user_is_Azerbaijani() => Cultures.InAzerbaijani(() =>
    {
        CountryCode.Parse("IT").ToString().Should().Be("IT");
        CountryCode.TryParse("it", out _).Should().BeFalse();
        CountryCode.TryParse("İT", out _).Should().BeFalse();
        (CountryCode.Parse("IL") < CountryCode.Parse("IS")).Should().BeTrue();
    });

    [Fact]
    public void Has_an_index_for_each_pair_of_letters_in_alphabetical_order()
    {
        var index = 0;
        for (var first = 'A'; first <= 'Z'; first++)
        {
            for (var second = 'A'; second <= 'Z'; second++, index++)
            {
                var code = CountryCode.Parse($"{first}{second}");
                code.Index.Should().Be(index);
                CountryCode.FromIndex(index).Should().Be(code);
                code.ToString().Should().Be($"{first}{second}");
            }
        }

        index.Should().Be(CountryCode.IndexCount);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(676)]
    [InlineData(int.MinValue)]
    public void Has_no_index_outside_of_the_alphabet(int index) =>
        FluentActions.Invoking(() => CountryCode.FromIndex(index)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Default_is_none()
    {
        default(CountryCode).IsNone.Should().BeTrue();
        default(CountryCode).Index.Should().Be(-1);
        CountryCode.Parse("AA").IsNone.Should().BeFalse();
    }

    [Fact]
    public void Takes_two_bytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<CountryCode>().Should().Be(2);

    [Fact]
    public void Parsing_and_formatting_allocate_nothing()
    {
        var chars = new char[2];
        var bytes = new byte[2];
        Allocation.Of(() =>
        {
            var code = CountryCode.Parse("AZ");
            _ = CountryCode.TryParse("GE"u8, out _);
            _ = CountryCode.TryParse("nonsense", out _);
            code.TryFormat(chars, out _);
            code.TryFormat(bytes, out _);
            _ = code.ToString();
        }).Should().Be(0);
    }
}
