namespace AzForeignPolicy.Model.Interop;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">The name, lower case with underscores; it never changes its meaning.</param>
/// <param name="Type">What it holds. Every column may be empty unless <paramref name="IsRequired"/> says otherwise.</param>
/// <param name="IsRequired">Whether every row has a value.</param>
/// <param name="IsDerived">Whether it follows from another column, such as the first day of a date; a reader of the table need not give it.</param>
public sealed record TableColumn(string Name, ColumnType Type, bool IsRequired = false, bool IsDerived = false);
