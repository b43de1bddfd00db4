using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model.AotSmoke;

/// <summary>An application's own record with values of the library in it.</summary>
internal sealed record Dossier(CountryCode Subject, CountrySet Neighbours, Actor Counterpart, BlocId Bloc, EdtfDate Since, EdtfInterval Period, Truth Allied, AgreementKind Kind);

/// <summary>An application's own source-generated context: the only way to JSON where reflection is off.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Bloc))]
[JsonSerializable(typeof(Country))]
[JsonSerializable(typeof(CountryCode))]
[JsonSerializable(typeof(Dictionary<CountryCode, EdtfDate>))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(EdtfDate))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Visit))]
internal sealed partial class ConsumerContext : JsonSerializerContext;
