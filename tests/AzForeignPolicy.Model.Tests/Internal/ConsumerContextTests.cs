using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model.Tests.Internal;

/// <summary>An application's own record of this library's values.</summary>
public sealed record ConsumerRecord(
    CountryCode Country, CountrySet Neighbours, BlocId Bloc, AgreementId? Agreement, Actor Actor, Dictionary<ActorKind, CountryCode> ByKind, Dictionary<Actor, ActorKind> ByActor);

/// <summary>An application's own source-generated context, which needs no reflection.</summary>
[JsonSerializable(typeof(ConsumerRecord))]
public sealed partial class ConsumerContext : JsonSerializerContext;

public sealed class ConsumerContextTests
{
    private const string Json =
        """{"Country":"AZ","Neighbours":["GE","TR"],"Bloc":"OTS","Agreement":null,"Actor":"bloc:EU","ByKind":{"country":"AZ"},"ByActor":{"country:AZ":"country"}}""";

    [Fact]
    public void Values_go_round_through_an_applications_own_context()
    {
        var record = JsonSerializer.Deserialize(Json, ConsumerContext.Default.ConsumerRecord)!;
        record.Country.Should().Be(CountryCode.Parse("AZ"));
        record.Agreement.Should().BeNull();
        record.ByKind.Should().ContainKey(ActorKind.Country);
        JsonSerializer.Serialize(record, ConsumerContext.Default.ConsumerRecord).Should().Be(Json);
    }

    [Theory]
    [InlineData("\"bloc:EU\"", "\"EU\"")]
    [InlineData("\"bloc:EU\"", "null")]
    [InlineData("[\"GE\",\"TR\"]", "[\"GE\",null]")]
    [InlineData("{\"country\":\"AZ\"}", "{\"1\":\"AZ\"}")]
    [InlineData(":\"country\"", ":1")]
    public void What_is_refused_elsewhere_is_refused_there(string good, string bad) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(Json.Replace(good, bad, StringComparison.Ordinal), ConsumerContext.Default.ConsumerRecord))
            .Should().Throw<JsonException>();
}
