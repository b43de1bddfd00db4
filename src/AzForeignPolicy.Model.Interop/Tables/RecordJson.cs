using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AzForeignPolicy.Model.Interop;

/// <summary>How each kind of record is written as JSON, without reflection.</summary>
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(StateList))]
[JsonSerializable(typeof(Country))]
[JsonSerializable(typeof(Bloc))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(BlocEvent))]
[JsonSerializable(typeof(BlocRole))]
[JsonSerializable(typeof(DiplomaticRelation))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(OfficeTerm))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(Corridor))]
[JsonSerializable(typeof(Position))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Development))]
[JsonSerializable(typeof(Pole))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Coverage))]
internal sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>Writes a record or source as its own type.</summary>
    public static void Write(Utf8JsonWriter writer, object record) => JsonSerializer.Serialize(writer, record, TypeOf(record));

    private static JsonTypeInfo TypeOf(object record) => Default.GetTypeInfo(record.GetType()) ?? throw new InvalidOperationException($"No table is known for {record.GetType().Name}.");
}
