using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Reads and writes the records of this library and their parts in the form of the data format.</summary>
/// <remarks>
/// Every record type names this converter on itself, so that it is found by reflection-based serialization and by an
/// application's own source-generated context alike, also under native AOT. There is no need to use it directly.
/// Reading is strict: what the data format refuses is refused here, and the exception lists all problems.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordJsonConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Func<JsonConverter>> Converters = new()
    {
        [typeof(Attestation)] = static () => new Converter<Attestation>(Attestation.Shape),
        [typeof(ValuePreference)] = static () => new Converter<ValuePreference>(ValuePreference.Shape),
        [typeof(Source)] = static () => new Converter<Source>(Source.Shape),
        [typeof(Office)] = static () => new Converter<Office>(Office.Shape),
        [typeof(GeographicRegion)] = static () => new Converter<GeographicRegion>(GeographicRegion.Shape),
        [typeof(StateSystemCode)] = static () => new Converter<StateSystemCode>(StateSystemCode.Shape),
        [typeof(FormerName)] = static () => new Converter<FormerName>(FormerName.Shape),
        [typeof(CountryNames)] = static () => new Converter<CountryNames>(CountryNames.Shape),
        [typeof(EarlierCodes)] = static () => new Converter<EarlierCodes>(EarlierCodes.Shape),
        [typeof(Party)] = static () => new Converter<Party>(Party.Shape),
        [typeof(PartyAct)] = static () => new Converter<PartyAct>(PartyAct.Shape),
        [typeof(VisitEncounter)] = static () => new Converter<VisitEncounter>(VisitEncounter.Shape),
        [typeof(MeetingParticipant)] = static () => new Converter<MeetingParticipant>(MeetingParticipant.Shape),
        [typeof(StateList)] = static () => new Converter<StateList>(StateList.Type.Shape),
        [typeof(Country)] = static () => new Converter<Country>(Country.Type.Shape),
        [typeof(Bloc)] = static () => new Converter<Bloc>(Bloc.Type.Shape),
        [typeof(Membership)] = static () => new Converter<Membership>(Membership.Type.Shape),
        [typeof(BlocEvent)] = static () => new Converter<BlocEvent>(BlocEvent.Type.Shape),
        [typeof(BlocRole)] = static () => new Converter<BlocRole>(BlocRole.Type.Shape),
        [typeof(DiplomaticRelation)] = static () => new Converter<DiplomaticRelation>(DiplomaticRelation.Type.Shape),
        [typeof(Agreement)] = static () => new Converter<Agreement>(Agreement.Type.Shape),
        [typeof(Person)] = static () => new Converter<Person>(Person.Type.Shape),
        [typeof(OfficeTerm)] = static () => new Converter<OfficeTerm>(OfficeTerm.Type.Shape),
        [typeof(Visit)] = static () => new Converter<Visit>(Visit.Type.Shape),
        [typeof(Meeting)] = static () => new Converter<Meeting>(Meeting.Type.Shape),
        [typeof(Corridor)] = static () => new Converter<Corridor>(Corridor.Type.Shape),
        [typeof(Position)] = static () => new Converter<Position>(Position.Type.Shape),
        [typeof(Indicator)] = static () => new Converter<Indicator>(Indicator.Type.Shape),
        [typeof(Development)] = static () => new Converter<Development>(Development.Type.Shape),
        [typeof(Pole)] = static () => new Converter<Pole>(Pole.Type.Shape),
        [typeof(AttributedTerm)] = static () => new Converter<AttributedTerm>(AttributedTerm.Shape),
        [typeof(Capacity)] = static () => new Converter<Capacity>(Capacity.Shape),
        [typeof(Check)] = static () => new Converter<Check>(Check.Shape),
        [typeof(Claim)] = static () => new Converter<Claim>(Claim.Type.Shape),
        [typeof(Coverage)] = static () => new Converter<Coverage>(Coverage.Type.Shape),
    };

    /// <summary>All types that this converter knows.</summary>
    internal static IEnumerable<Type> KnownTypes => Converters.Keys;

    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out var make) ? make() : null;

    private sealed class Converter<T>(Codec<T> codec) : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                document.RootElement.WriteTo(writer);
            }

            var issues = new IssueCollector();
            var tree = JsonTree.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), issues);
            T? value = null;
            tree?.ReportRepeated(issues);
            if (tree is not null && codec.TryRead(tree, issues, out var read))
            {
                value = read;
            }

            return value is null || issues.HasErrors
                ? throw new JsonException(string.Join(" ", issues.ToImmutable().Select(i => i.Member is null ? i.Message : $"{i.Member}: {i.Message}")))
                : value;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => codec.Write(writer, value);
    }
}
