using System.Text.Json;

namespace AzForeignPolicy.Model.Tests;

public sealed class ActorTests
{
    private static readonly string LongestName = new('ə', 200);

    [Fact]
    public void Keeps_the_contract_of_values() => ValueContract.Holds<Actor>(
        [
            "country:AM", "country:AZ", "country:ZA",
            "bloc:AU", "bloc:EU", "bloc:eu",
            "other:BP", "other:Organisation for Economic Co-operation and Development", "other:a: b", "other:Şuşa 𐐀", "other:" + LongestName,
        ],
        "AZ", "EU", "country", "country:", "country:az", "country:AZE", "country: AZ", "Country:AZ", "COUNTRY:AZ", " country:AZ", "country:AZ ",
        "bloc:", "bloc:E U", "bloc:+", "Bloc:EU", "other:", "other: a", "other:a ", "other:a\tb", "other:a\nb", "other:a\u2028b",
        "other:\u00a0a", "other:a\ud800", "other:" + LongestName + "a", "person:a", ":AZ");

    [Fact]
    public void The_same_letters_are_a_country_or_a_bloc_by_their_tag() =>
        Actor.Parse("country:AU").Should().NotBe(Actor.Parse("bloc:AU"));

    [Fact]
    public void A_country_is_an_actor()
    {
        Actor actor = CountryCode.Parse("AZ");
        actor.Kind.Should().Be(ActorKind.Country);
        actor.TryGetCountry(out var country).Should().BeTrue();
        country.Should().Be(CountryCode.Parse("AZ"));
        actor.TryGetBloc(out var bloc).Should().BeFalse();
        bloc.IsNone.Should().BeTrue();
        actor.TryGetName(out var name).Should().BeFalse();
        name.Should().BeNull();
        actor.Should().Be(Actor.Parse("country:AZ"));
    }

    [Fact]
    public void A_bloc_is_an_actor()
    {
        Actor actor = BlocId.Parse("OTS");
        actor.Kind.Should().Be(ActorKind.Bloc);
        actor.TryGetBloc(out var bloc).Should().BeTrue();
        bloc.Should().Be(BlocId.Parse("OTS"));
        actor.TryGetCountry(out var country).Should().BeFalse();
        country.IsNone.Should().BeTrue();
        actor.TryGetName(out _).Should().BeFalse();
        actor.Should().Be(Actor.Parse("bloc:OTS"));
    }

    [Fact]
    public void Another_party_is_an_actor_by_name()
    {
        var actor = Actor.Named("EU");
        actor.Kind.Should().Be(ActorKind.Other);
        actor.TryGetName(out var name).Should().BeTrue();
        name.Should().Be("EU");
        actor.TryGetBloc(out var bloc).Should().BeFalse();
        bloc.IsNone.Should().BeTrue();
        actor.TryGetCountry(out _).Should().BeFalse();
        actor.Should().Be(Actor.Parse("other:EU")).And.NotBe(Actor.Parse("bloc:EU"));
    }

    [Fact]
    public void None_makes_no_actor()
    {
        default(Actor).IsNone.Should().BeTrue();
        ((int)default(Actor).Kind).Should().Be(0);
        Actor.Of(default(CountryCode)).IsNone.Should().BeTrue();
        Actor.Of(default(BlocId)).IsNone.Should().BeTrue();
        default(Actor).TryGetCountry(out _).Should().BeFalse();
        default(Actor).TryGetBloc(out _).Should().BeFalse();
        default(Actor).TryGetName(out _).Should().BeFalse();
    }

    [Fact]
    public void A_name_must_be_clean()
    {
        // Not a theory: half a surrogate pair doesn't survive in an attribute.
        foreach (var name in new[] { "", " a", "a ", "a\rb", "a\0", "\udc00", "\ud800", "a\udc00\ud800b", new string('a', 201) })
        {
            FluentActions.Invoking(() => Actor.Named(name)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void A_name_must_be_there() => FluentActions.Invoking(() => Actor.Named(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Is_read_the_same_where_the_user_is_Azerbaijani() => Cultures.InAzerbaijani(() =>
    {
        Actor.Parse("country:IT").Should().Be(Actor.Of(CountryCode.Parse("IT")));
        Actor.TryParse("COUNTRY:IT", out _).Should().BeFalse();
        JsonSerializer.Serialize(ActorKind.Bloc).Should().Be("\"bloc\"");
    });

    [Fact]
    public void Takes_sixteen_bytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<Actor>().Should().Be(16);

    [Fact]
    public void Countries_are_read_and_written_without_allocating()
    {
        var bytes = new byte[16];
        Allocation.Of(() => Actor.Parse("country:AZ"u8).TryFormat(bytes, out _)).Should().Be(0);
    }
}
