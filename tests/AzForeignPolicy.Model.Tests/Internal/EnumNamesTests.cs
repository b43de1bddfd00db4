using System.Text;
using System.Text.Json;

namespace AzForeignPolicy.Model.Tests.Internal;

public sealed class EnumNamesTests
{
    private enum Sample
    {
        Plain = 1,
        TwoWords = 2,
        Initial = 3,
        EUMember = 40,
        Below = -1,
    }

    private static readonly string[] NoNames =
        ["", " ", "Plain", "PLAIN", " plain", "plain ", "1", "01", "-1", "99", "plain,twoWords", "plain, twoWords", "ınitial", "İnitial", "unknown"];

    [Fact]
    public void Every_value_has_a_camel_case_name_and_comes_back_from_it()
    {
        EnumNames<Sample>.All.Should().BeEquivalentTo("plain", "twoWords", "initial", "euMember", "below");
        foreach (var value in Enum.GetValues<Sample>())
        {
            var name = EnumNames<Sample>.Name(value);
            EnumNames<Sample>.TryParse(name, out var fromString).Should().BeTrue();
            EnumNames<Sample>.TryParse(name.AsSpan(), out var fromChars).Should().BeTrue();
            EnumNames<Sample>.TryParse(Encoding.UTF8.GetBytes(name), out var fromUtf8).Should().BeTrue();
            new[] { fromString, fromChars, fromUtf8 }.Should().AllBeEquivalentTo(value);
        }
    }

    [Fact]
    public void Names_are_the_same_where_the_user_is_Azerbaijani() => Cultures.InAzerbaijani(() =>
    {
        EnumNames<Sample>.Name(Sample.Initial).Should().Be("initial");
        EnumNames<DayOfWeek>.Name(DayOfWeek.Friday).Should().Be("friday");
        EnumNames<Sample>.TryParse("initial", out _).Should().BeTrue();
    });

    [Fact]
    public void Nothing_but_the_exact_name_is_read()
    {
        EnumNames<Sample>.TryParse((string?)null, out _).Should().BeFalse();
        foreach (var text in NoNames)
        {
            EnumNames<Sample>.TryParse(text, out var value).Should().BeFalse("\"{0}\" is no name", text);
            value.Should().Be(default(Sample));
            EnumNames<Sample>.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        }
    }

    [Fact]
    public void A_value_without_a_name_is_refused()
    {
        EnumNames<Sample>.TryGetName(default, out var name).Should().BeFalse();
        name.Should().BeNull();
        FluentActions.Invoking(() => EnumNames<Sample>.Name((Sample)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Naming_and_reading_allocate_nothing() => Allocation.Of(() =>
    {
        _ = EnumNames<Sample>.Name(Sample.TwoWords);
        _ = EnumNames<Sample>.TryParse("twoWords", out _);
        _ = EnumNames<Sample>.TryParse("twoWords"u8, out _);
    }).Should().Be(0);

    [Fact]
    public void JSON_is_the_name_also_as_a_key()
    {
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            var json = JsonSerializer.Serialize(kind);
            json.Should().Be($"\"{EnumNames<ActorKind>.Name(kind)}\"");
            JsonSerializer.Deserialize<ActorKind>(json).Should().Be(kind);

            var map = new Dictionary<ActorKind, int> { [kind] = 1 };
            JsonSerializer.Deserialize<Dictionary<ActorKind, int>>(JsonSerializer.Serialize(map)).Should().Equal(map);
        }

        JsonSerializer.Deserialize<ActorKind>("\"\\u0062\\u006c\\u006f\\u0063\"").Should().Be(ActorKind.Bloc);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"\"")]
    [InlineData("\"1\"")]
    [InlineData("\"Bloc\"")]
    [InlineData("\"BLOC\"")]
    [InlineData("\" bloc\"")]
    [InlineData("\"bloc, country\"")]
    [InlineData("\"person\"")]
    public void JSON_of_any_other_form_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ActorKind>(json)).Should().Throw<JsonException>();

    [Fact]
    public void JSON_refuses_a_long_text_and_a_wrong_key()
    {
        var json = JsonSerializer.Serialize(new string('b', 5000));
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ActorKind>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<ActorKind, int>>("{\"1\":1}")).Should().Throw<JsonException>();
    }

    [Fact]
    public void JSON_refuses_to_write_a_value_without_a_name()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(ActorKind))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<ActorKind, int> { [(ActorKind)9] = 1 })).Should().Throw<JsonException>();
    }
}
