using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace AzForeignPolicy.Model.Tests.Assembly;

/// <summary>No state that can change is reachable from a public type, but caches that are filled with one reference at a time.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Numbers that may be a few too low when threads count at once, and decide nothing but which of two equal ways is taken.</summary>
    private static readonly string[] Counters = ["ForeignPolicyDataset.earlyAnswers"];

    /// <summary>Set while an index is made, which nobody else sees before it is done.</summary>
    private static readonly string[] Makings = ["PairTable.shift", "PairTable.<Count>k__BackingField"];

    private static readonly System.Reflection.Assembly Library = typeof(ForeignPolicyDataset).Assembly;

    [Fact]
    public void Every_field_reachable_from_a_public_type_is_readonly_or_a_cache_of_one_reference()
    {
        var reached = Reached();
        reached.Should().HaveCountGreaterThan(120, "the rule looks at something");
        reached.Should().Contain(t => !t.IsVisible, "it looks behind the public types, too");
        var settable = reached.SelectMany(t => t.GetFields(Instance)).Where(f => !f.IsInitOnly && !IsPartOfValue(f) && !IsOneReference(f.FieldType))
            .Select(Name).Except(Counters).Except(Makings);
        settable.Should().BeEmpty("a field that is set later must be written at once, or another thread could see half of it");
    }

    [Fact]
    public void Caches_are_private_and_never_handed_out_to_be_set()
    {
        var caches = Reached().SelectMany(t => t.GetFields(Instance)).Where(f => !f.IsInitOnly && !IsPartOfValue(f)).ToList();
        caches.Should().NotBeEmpty().And.OnlyContain(f => f.IsPrivate);
        // A setter outside a builder is one for initialisation only.
        Reached().Where(t => t.IsVisible).SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Should().BeEmpty();
    }

    [Fact]
    public void Static_state_is_readonly_or_a_cache_of_one_reference() =>
        Library.GetTypes().Where(t => !IsCompilers(t)).SelectMany(t => t.GetFields(Static))
            .Where(f => !f.IsLiteral && !f.IsInitOnly && f.Name[0] != '<' && !IsOneReference(f.FieldType))
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void Every_public_type_can_be_the_first_that_several_threads_touch()
    {
        const int Threads = 4;
        var failures = new List<string>();
        var names = Library.GetExportedTypes().Where(t => !t.ContainsGenericParameters).Select(t => t.FullName!).ToList();
        names.Should().HaveCountGreaterThan(100);
        foreach (var name in names)
        {
            var context = new AssemblyLoadContext(null, isCollectible: true);
            var handle = context.LoadFromAssemblyPath(Library.Location).GetType(name)!.TypeHandle;
            var data = context.Assemblies.Single().GetType(typeof(ForeignPolicyDatasets).FullName!)!.GetProperty(nameof(ForeignPolicyDatasets.Default))!;
            using var start = new Barrier(Threads);
            var seen = new object?[Threads];
            var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    // Half of them come by the type, half by the data: the two orders of initialisation meet.
                    if (i % 2 == 0)
                    {
                        RuntimeHelpers.RunClassConstructor(handle);
                    }

                    seen[i] = data.GetValue(null);
                }
                catch (Exception e)
                {
                    seen[i] = e.GetBaseException();
                }
            })).ToList();
            threads.ForEach(t => t.Start());
            if (!threads.TrueForAll(t => t.Join(TimeSpan.FromSeconds(60))))
            {
                failures.Add($"{name}: the threads wait for each other");
            }
            else if (seen.Any(s => s is null or Exception) || seen.Distinct().Count() != 1)
            {
                failures.Add($"{name}: {string.Join(" | ", seen)}");
            }

            context.Unload();
        }

        failures.Should().BeEmpty();
    }

    /// <summary>The public types but builders and enumerators, and what their fields lead to within the library.</summary>
    private static HashSet<Type> Reached()
    {
        var reached = new HashSet<Type>();
        var open = new Stack<Type>(Library.GetExportedTypes().Where(t => !t.IsEnum && !t.IsInterface && !IsWorker(t)));
        while (open.TryPop(out var type))
        {
            if (type.IsGenericType && !type.IsGenericTypeDefinition)
            {
                foreach (var argument in type.GetGenericArguments())
                {
                    open.Push(argument);
                }

                type = type.GetGenericTypeDefinition();
            }

            if (type.HasElementType)
            {
                open.Push(type.GetElementType()!);
                continue;
            }

            // A panel keeps a copy of its builder, which nobody else has.
            if (type.Assembly != Library || IsWorker(type) || type.IsEnum || type.IsInterface || type.IsGenericParameter || type.IsSubclassOf(typeof(Delegate)) || !reached.Add(type))
            {
                continue;
            }

            foreach (var next in type.GetFields(Instance).Select(f => f.FieldType).Append(type.BaseType!).Where(t => t is not null))
            {
                open.Push(next);
            }

            // What a field of an open class may hold.
            foreach (var derived in Library.GetTypes().Where(t => t.BaseType == type && !IsWorker(t)))
            {
                open.Push(derived);
            }
        }

        return reached;
    }

    /// <summary>Builders, and enumerators, which belong to one caller.</summary>
    private static bool IsWorker(Type type) =>
        type.Name.EndsWith("Builder", StringComparison.Ordinal) || type.Name.StartsWith("RecordBuilder`", StringComparison.Ordinal) || type.Name.Contains("Enumerator", StringComparison.Ordinal);

    /// <summary>
    /// A field of a plain internal struct, which is replaced as a whole where it is kept, or a parameter of a primary constructor: C# has no
    /// way to say that it is readonly,.
    /// </summary>
    private static bool IsPartOfValue(FieldInfo field) => field.DeclaringType is { IsValueType: true, IsVisible: false } || field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static bool IsOneReference(Type type) =>
        !type.IsValueType || (type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance) is [{ FieldType.IsValueType: false }]);

    private static bool IsCompilers(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal) || type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";
}
