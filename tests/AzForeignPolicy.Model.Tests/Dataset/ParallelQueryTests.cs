using System.Collections;
using System.Reflection;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Every public question that can be put by reflection, by many threads at once in different orders, to a data set whose indexes nobody has built.</summary>
public sealed class ParallelQueryTests
{
    private const int Threads = 8;

    private static readonly List<(MethodInfo Method, Func<ForeignPolicyDataset, object> Target)> Questions =
    [
        .. Of(typeof(ForeignPolicyDataset)).Select(m => (m, (Func<ForeignPolicyDataset, object>)(d => d))),
        .. Of(typeof(DatasetIndex)).Select(m => (m, (Func<ForeignPolicyDataset, object>)(d => d.Index))),
        .. Of(typeof(CodeTable)).Select(m => (m, (Func<ForeignPolicyDataset, object>)(d => d.Codes))),
    ];

    [Fact]
    public void All_questions_at_once_have_the_answers_that_they_have_one_by_one()
    {
        Questions.Should().HaveCountGreaterThan(60, "there is something to ask");
        Questions.Select(q => q.Method.Name).Should().Contain([nameof(ForeignPolicyDataset.IsMember), nameof(ForeignPolicyDataset.KnownOn), nameof(ForeignPolicyDataset.Timeline), "get_Codes"]);
        var alone = Fresh();
        var expected = Questions.Select(q => Ask(q, alone)).ToList();
        for (var round = 0; round < 2; round++)
        {
            var data = Fresh();
            using var start = new Barrier(Threads);
            var differences = new string?[Threads];
            var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
            {
                start.SignalAndWait();
                for (var i = 0; i < Questions.Count && differences[thread] is null; i++)
                {
                    // Each begins elsewhere, and half of them go backwards.
                    var at = (thread * Questions.Count / Threads) + i;
                    at = (thread % 2 == 0 ? at : (2 * Questions.Count) - 1 - at) % Questions.Count;
                    var found = Ask(Questions[at], data);
                    differences[thread] = found == expected[at] ? null : $"{Questions[at].Method}: {found} instead of {expected[at]}";
                }
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            differences.Should().OnlyContain(d => d == null);
        }
    }

    private static ForeignPolicyDataset Fresh() => ForeignPolicyDatasets.Default.ToBuilder().Build();

    private static IEnumerable<MethodInfo> Of(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => !m.IsGenericMethodDefinition && m.GetParameters().All(p => Argument(p) is not null || p.IsOut || p.IsOptional) && !m.ReturnType.IsByRefLike)
        .OrderBy(m => m.ToString(), StringComparer.Ordinal);

    private static string Ask((MethodInfo Method, Func<ForeignPolicyDataset, object> Target) question, ForeignPolicyDataset data)
    {
        object?[] arguments = [.. question.Method.GetParameters().Select(p => p.IsOut ? null : Argument(p) ?? (p.DefaultValue is DBNull ? null : p.DefaultValue))];
        try
        {
            var result = question.Method.Invoke(question.Target(data), BindingFlags.DoNotWrapExceptions, null, arguments, null);
            return Describe(result) + string.Concat(question.Method.GetParameters().Where(p => p.IsOut).Select(p => " | " + Describe(arguments[p.Position])));
        }
        catch (Exception e) when (e is KeyNotFoundException or ArgumentException or InvalidOperationException)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }

    private static object? Argument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        type = type.IsByRef && !parameter.IsOut ? type.GetElementType()! : type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var isFirst = parameter.Position == 0 || parameter.Name is "first" or "of" or "host";
        return type switch
        {
            _ when type == typeof(Actor) => isFirst ? (Actor)C("AZ") : (Actor)C("TR"),
            _ when type == typeof(CountryCode) => isFirst ? C("AZ") : C("TR"),
            _ when type == typeof(BlocId) => B("EU"),
            _ when type == typeof(LocalDate) => parameter.Name == "from" ? new LocalDate(2024, 2, 7) : new LocalDate(2024, 5, 24),
            _ when type == typeof(SourceId) => S("huseynov-2024"),
            _ when type == typeof(StateListId) => StateListId.IndependenceAct,
            _ when type == typeof(PersonId) => PersonId.Parse("ilham-aliyev"),
            _ when type == typeof(EncounterLevel) => EncounterLevel.SmallGroup,
            _ when type == typeof(AgreementKindSet) => AgreementKindSet.StrategicPartnership,
            _ when type == typeof(Standing) => Standing.Read,
            _ when type == typeof(RecordReference) => new RecordReference(RecordKind.Bloc, "EU"),
            _ when type == typeof(CountrySet) => CountrySet.Of(C("AZ"), C("GE"), C("RU")),
            _ when type == typeof(SourcedRecord) => ForeignPolicyDatasets.Default.Blocs[B("EU")],
            _ when type == typeof(int) => 373,
            _ => null,
        };
    }

    /// <summary>The text of a result, and of its items and public properties as far as they are lists.</summary>
    private static string Describe(object? result) => result switch
    {
        null => "null",
        string text => text,
        ForeignPolicyDataset data => $"{data} {data.AllRecords().Count()} {data.MembersOf(B("EU"), new LocalDate(2024, 5, 24))}",
        ForeignPolicyDatasetBuilder builder => builder.Build().ToString()!,
        IEnumerable items => string.Join(',', items.Cast<object>().Take(500)),
        _ => result + string.Concat(result.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(p.PropertyType) && !p.PropertyType.IsByRefLike)
            .Select(p => $"; {p.Name} {string.Join(',', ((IEnumerable?)p.GetValue(result))?.Cast<object>().Take(300) ?? [])}")),
    };
}
