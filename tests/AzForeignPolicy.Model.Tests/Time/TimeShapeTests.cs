using System.Reflection;

namespace AzForeignPolicy.Model.Tests;

public sealed class TimeShapeTests
{
    [Fact]
    public void Unknown_can_not_turn_into_no_by_a_conversion() =>
        Operators(typeof(Truth)).Should().BeEquivalentTo("op_BitwiseAnd", "op_BitwiseOr", "op_LogicalNot", "op_Equality", "op_Inequality");

    [Theory]
    [InlineData(typeof(EdtfDate))]
    [InlineData(typeof(EdtfInterval))]
    public void Imprecise_time_has_no_operators_of_order(Type type) =>
        Operators(type).Should().OnlyContain(name => name == "op_Equality" || name == "op_Inequality" || name == "op_Implicit");

    [Theory]
    [InlineData(typeof(EdtfPrecision))]
    [InlineData(typeof(EdtfQualifier))]
    [InlineData(typeof(EdtfEndKind))]
    [InlineData(typeof(EdtfErrorCode))]
    public void Enumerations_count_from_one(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<int>().Should().Equal(Enumerable.Range(1, Enum.GetValuesAsUnderlyingType(type).Length));

    private static IEnumerable<string> Operators(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.IsSpecialName && m.Name.StartsWith("op_", StringComparison.Ordinal)).Select(m => m.Name);
}
