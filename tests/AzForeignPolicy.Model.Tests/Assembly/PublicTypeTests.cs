using System.Collections;
using System.Numerics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model.Tests.Assembly;

/// <summary>Rules that hold for every public type of the library.</summary>
public sealed class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Value types that are no texts: sets, arguments of queries, and results. A new value type is a text, or is listed here.</summary>
    private static readonly string[] NoText =
    [
        nameof(CountrySet), nameof(AgreementKindSet), nameof(MembershipFilter), nameof(EdtfParseError), nameof(RecordReference), "Fraction", nameof(CodeMatch), nameof(CountRange),
        nameof(ShareBounds), nameof(DatasetLoadProgress), nameof(Measurement), nameof(VoteTally), nameof(ContestedVotes), nameof(MembershipOverlap), nameof(Dyad), nameof(PanelValue),
        nameof(PanelSubject),
    ];

    private static readonly Type[] Types = typeof(ForeignPolicyDataset).Assembly.GetExportedTypes();

    private static IEnumerable<Type> Enums => Types.Where(t => t.IsEnum);

    private static IEnumerable<Type> TextValues =>
        Types.Where(t => t is { IsValueType: true, IsEnum: false, IsNested: false } && !NoText.Contains(t.Name));

    private static IEnumerable<Type> Records => Types.Where(t => t.IsSubclassOf(typeof(SourcedRecord)));

    [Fact]
    public void There_is_one_public_namespace() => Types.Select(t => t.Namespace).Distinct().Should().Equal("AzForeignPolicy.Model");

    [Fact]
    public void Only_builders_can_be_changed()
    {
        var settable = Types.Where(t => !IsBuilder(t)).SelectMany(t => t.GetProperties(Declared))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
        settable.Select(p => $"{p.DeclaringType!.Name}.{p.Name}").Should().BeEmpty();
        var fields = Types.Where(t => !t.IsEnum).SelectMany(t => t.GetFields(Declared)).Where(f => !f.IsLiteral);
        fields.Select(f => $"{f.DeclaringType!.Name}.{f.Name}").Should().BeEmpty();
        Types.Should().Contain(t => IsBuilder(t));
    }

    [Fact]
    public void Fields_are_readonly_where_the_type_is_immutable()
    {
        // Caches that are filled on first use.
        string[] caches =
        [
            "Bloc.weights", "SourcedRecord.attestations", "SourcedRecord.preferences", "CountrySetAnswer.records", "JointMemberships.certain", "JointMemberships.possible",
            "DatasetIndex.slots",
        ];
        var mutable = Types.Where(t => !IsBuilder(t) && !t.IsEnum && t.Name != "Enumerator")
            .SelectMany(t => t.GetFields(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.Name.StartsWith('<'))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}");
        string[] ofFacts =
        [
            "BlocPartners.members", "AgreementsInForce.lists", "VisitsReceived.lists", "BlocPartners.share", "LeaderContacts.members", "DyadProfile.jointMemberships", "DyadProfile.agreements", "DyadProfile.leaderContacts",
            "DatasetIndex.agreements", "DatasetIndex.encounters", "DatasetIndex.visits",
        ];
        mutable.Except(caches).Except(ofFacts).Where(f => !f.StartsWith("ForeignPolicyDataset.", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void No_list_array_or_dictionary_is_given_out_or_asked_for()
    {
        // The text of a document in UTF-8 is bytes.
        string[] bytes = ["DatasetJson.Format"];
        var exposed = Types.SelectMany(Signatures).Where(s => IsMutableCollection(s.Type)).Select(s => s.Member);
        exposed.Except(bytes).Should().BeEmpty();
        Types.SelectMany(Signatures).Should().HaveCountGreaterThan(1000, "the rule looks at something");
        IsMutableCollection(typeof(IEnumerable<List<int>>)).Should().BeTrue("it looks inside, too");
    }

    [Fact]
    public void Enums_are_numbered_from_one_without_gaps_and_without_flags()
    {
        foreach (var type in Enums)
        {
            var values = Enum.GetValues(type).Cast<object>().Select(v => Convert.ToInt32(v, null)).ToList();
            values.Should().Equal(Enumerable.Range(1, values.Count), type.Name);
            type.GetCustomAttribute<FlagsAttribute>().Should().BeNull();
        }

        Enums.Should().HaveCountGreaterThan(20);
    }

    [Fact]
    public void Enums_are_names_in_JSON_and_come_back()
    {
        foreach (var type in Enums)
        {
            type.GetCustomAttribute<JsonConverterAttribute>().Should().NotBeNull(type.Name);
            foreach (var value in Enum.GetValues(type))
            {
                var json = JsonSerializer.Serialize(value, type);
                json.Should().Be($"\"{JsonNamingPolicy.CamelCase.ConvertName(value.ToString()!)}\"");
                JsonSerializer.Deserialize(json, type).Should().Be(value);
            }

            FluentActions.Invoking(() => JsonSerializer.Deserialize("1", type)).Should().Throw<JsonException>(type.Name);
        }
    }

    [Fact]
    public void Values_implement_all_that_a_value_should()
    {
        foreach (var type in TextValues)
        {
            Type[] needed =
            [
                typeof(IEquatable<>).MakeGenericType(type), typeof(ISpanParsable<>).MakeGenericType(type), typeof(IUtf8SpanParsable<>).MakeGenericType(type),
                typeof(ISpanFormattable), typeof(IUtf8SpanFormattable), typeof(IEqualityOperators<,,>).MakeGenericType(type, type, typeof(bool)),
            ];
            type.GetInterfaces().Should().Contain(needed, type.Name);
            if (type != typeof(Truth))
            {
                type.GetInterfaces().Should().Contain(typeof(IComparable<>).MakeGenericType(type), type.Name);
            }

            type.GetCustomAttribute<JsonConverterAttribute>().Should().NotBeNull(type.Name);
            type.CustomAttributes.Select(a => a.AttributeType.Name).Should().Contain("IsReadOnlyAttribute", type.Name);
        }

        TextValues.Should().HaveCountGreaterThan(10);
    }

    [Fact]
    public void Records_and_their_parts_name_their_converter()
    {
        foreach (var type in Records.Append(typeof(Source)))
        {
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType.Should().Be<RecordJsonConverter>(type.Name);
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false).Should().NotBeNull(type.Name);
            type.IsSealed.Should().BeTrue(type.Name);
        }

        var marked = Types.Where(t => t.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(RecordJsonConverter));
        marked.Should().BeEquivalentTo(RecordJsonConverter.KnownTypes);
        Records.Should().HaveCount(RecordDefinitions.All.Length).And.HaveCount(Enum.GetValues<RecordKind>().Length);
        foreach (var type in Records)
        {
            type.GetNestedType("Builder").Should().NotBeNull(type.Name);
        }
    }

    [Fact]
    public void Every_type_can_be_the_first_that_is_touched()
    {
        var path = typeof(ForeignPolicyDataset).Assembly.Location;
        var failures = new List<string>();
        foreach (var name in typeof(ForeignPolicyDataset).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters && t.FullName![0] != '<' && !t.FullName!.StartsWith("Coverlet.", StringComparison.Ordinal)).Select(t => t.FullName!))
        {
            var context = new Fresh();
            try
            {
                System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(context.LoadFromAssemblyPath(path).GetType(name)!.TypeHandle);
            }
            catch (TypeInitializationException e)
            {
                failures.Add($"{name}: {e.GetBaseException().Message}");
            }
            finally
            {
                context.Unload();
            }
        }

        failures.Should().BeEmpty();
    }

    private static bool IsBuilder(Type type) => type.Name.EndsWith("Builder", StringComparison.Ordinal) || type.Name.StartsWith("RecordBuilder`", StringComparison.Ordinal);

    private static IEnumerable<(string Member, Type Type)> Signatures(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            yield return ($"{type.Name}.{property.Name}", property.PropertyType);
        }

        // What System.Text.Json and the runtime ask a type to take is theirs.
        foreach (var method in type.GetMethods(Declared).Where(m => m.GetBaseDefinition().DeclaringType == type && !type.IsEnum))
        {
            foreach (var parameter in method.GetParameters().Append(method.ReturnParameter))
            {
                yield return ($"{type.Name}.{method.Name}", parameter.ParameterType);
            }
        }

        foreach (var parameter in type.GetConstructors(Declared).SelectMany(c => c.GetParameters()))
        {
            yield return ($"{type.Name}.{parameter.Name}", parameter.ParameterType);
        }
    }

    private static bool IsMutableCollection(Type type) =>
        type.IsArray
        || (type.HasElementType && IsMutableCollection(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericTypeDefinition() is { } d
            && (d == typeof(List<>) || d == typeof(Dictionary<,>) || d == typeof(HashSet<>) || d == typeof(IList<>) || d == typeof(ICollection<>) || d == typeof(IDictionary<,>) || d == typeof(ISet<>)))
        || type == typeof(IList)
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMutableCollection));

    /// <summary>A place for one more copy of the library; what it needs itself is shared.</summary>
    private sealed class Fresh() : AssemblyLoadContext(isCollectible: true);
}
