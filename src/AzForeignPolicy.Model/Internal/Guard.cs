using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model;

/// <summary>Checks of arguments.</summary>
internal static class Guard
{
    public static string Text(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return TextRules.Problem(text) is { } problem ? throw new ArgumentException(problem, name) : text;
    }

    public static string? OptionalText(string? text, [CallerArgumentExpression(nameof(text))] string? name = null) => text is null ? null : Text(text, name);

    /// <summary>A text of a given form, such as three digits.</summary>
    public static string? OptionalCode(string? text, Func<string, bool> isValid, string expected, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        text is null || isValid(Text(text, name)) ? text : throw new ArgumentException($"\"{text}\" is not {expected}.", name);

    public static ImmutableArray<T> NoneNull<T>(ImmutableArray<T> items, [CallerArgumentExpression(nameof(items))] string? name = null)
        where T : class => items.Contains(null!) ? throw new ArgumentException("An item is null.", name) : items;

    public static T NotDefault<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, IEquatable<T> => value.Equals(default) ? throw new ArgumentException("A value is required.", name) : value;

    public static TEnum NotDefault<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null, bool isEnum = true)
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentException($"Not a defined value of {typeof(TEnum).Name}.", name);

    /// <summary>Runs a constructor; what it refuses becomes an issue and the result null.</summary>
    public static T? Try<T>(IssueCollector issues, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException e)
        {
            // The parameters are named like the members.
            var message = e.ParamName is null ? e.Message : e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
            issues.Error(IssueCode.InvalidRecord, message, e.ParamName);
            return null;
        }
    }
}
