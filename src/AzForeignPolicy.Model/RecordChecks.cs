using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>The checks that the builders of the records are made of; each reports an issue and goes on.</summary>
internal static class RecordChecks
{
    public static void Present<T>(T? value, string member, IssueCollector issues)
    {
        if (value is null || EqualityComparer<T>.Default.Equals(value, default))
        {
            issues.Error(IssueCode.MissingMember, "A value is required.", member);
        }
    }

    public static void Defined<TEnum>(TEnum? value, string member, IssueCollector issues)
        where TEnum : struct, Enum
    {
        if (value is { } v && !Enum.IsDefined(v))
        {
            issues.Error(IssueCode.InvalidValue, "A defined value is required.", member);
        }
    }

    public static void Defined<TEnum>(TEnum value, string member, IssueCollector issues)
        where TEnum : struct, Enum => Defined((TEnum?)value, member, issues);

    public static void Text(string? text, string member, IssueCollector issues)
    {
        if (text is null)
        {
            issues.Error(IssueCode.MissingMember, "A text is required.", member);
        }
        else
        {
            OptionalText(text, member, issues);
        }
    }

    public static void OptionalText(string? text, string member, IssueCollector issues)
    {
        if (text is not null && TextRules.Problem(text) is { } problem)
        {
            issues.Error(IssueCode.TextNotNormalized, problem, member);
        }
    }

    public static void AtLeast<T>(ImmutableArray<T> items, int least, string member, IssueCollector issues)
    {
        if (items.IsDefault || items.Length < least)
        {
            issues.Error(IssueCode.MissingMember, string.Create(CultureInfo.InvariantCulture, $"At least {least} are required."), member);
        }
    }

    public static void AtLeastOne<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue>? map, string member, IssueCollector issues)
        where TKey : notnull
    {
        if (map is null || map.IsEmpty)
        {
            issues.Error(IssueCode.MissingMember, "At least one entry is required.", member);
        }
    }

    public static void Distinct<T, TKey>(ImmutableArray<T> items, Func<T, TKey> key, string member, IssueCollector issues)
    {
        if (!items.IsDefault && items.Select(key).Distinct().Count() != items.Length)
        {
            issues.Error(IssueCode.InvalidRecord, "The same entry stands twice.", member);
        }
    }

    public static void If(bool isWrong, string member, string message, IssueCollector issues)
    {
        if (isWrong)
        {
            issues.Error(IssueCode.InvalidRecord, message, member);
        }
    }
}
