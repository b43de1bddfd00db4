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
        where TEnum : struct, Enum
    {
        if (EqualityComparer<TEnum>.Default.Equals(value, default))
        {
            issues.Error(IssueCode.MissingMember, "A value is required.", member);
        }
        else
        {
            Defined((TEnum?)value, member, issues);
        }
    }

    /// <summary>No item is null or its type's default.</summary>
    public static void EachPresent<T>(ImmutableArray<T> items, string member, IssueCollector issues) =>
        Each(items, member, static item => item is not null && !EqualityComparer<T>.Default.Equals(item, default), static (item, name, i) => Present(item, name, i), issues);

    /// <summary>Every item is a defined value.</summary>
    public static void EachDefined<TEnum>(ImmutableArray<TEnum> items, string member, IssueCollector issues)
        where TEnum : struct, Enum => Each(items, member, static _ => false, static (item, name, i) => Defined(item, name, i), issues);

    /// <summary>Every item is a text of people.</summary>
    public static void EachText(ImmutableArray<string> items, string member, IssueCollector issues) =>
        Each(items, member, static _ => false, static (item, name, i) => Text(item, name, i), issues);

    public static void Text(string? text, string member, IssueCollector issues)
    {
        if (string.IsNullOrEmpty(text))
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

    /// <summary>A text of a given form, such as three digits.</summary>
    public static void OptionalCode(string? text, Func<string, bool> isValid, string expected, string member, IssueCollector issues)
    {
        OptionalText(text, member, issues);
        if (text is not null && !isValid(text))
        {
            issues.Error(IssueCode.InvalidValue, $"\"{text}\" is not {expected}.", member);
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
        where TKey : struct, Enum
        where TValue : struct, Enum
    {
        if (map is null || map.IsEmpty)
        {
            issues.Error(IssueCode.MissingMember, "At least one entry is required.", member);
        }
        else if (map.Any(entry => !Enum.IsDefined(entry.Key) || !Enum.IsDefined(entry.Value)))
        {
            issues.Error(IssueCode.InvalidValue, "Defined values are required.", member);
        }
    }

    public static void Distinct<T, TKey>(ImmutableArray<T> items, Func<T, TKey> key, string member, IssueCollector issues)
    {
        if (!items.IsDefault && HasTwins(items, key))
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

    private static bool HasTwins<T, TKey>(ImmutableArray<T> items, Func<T, TKey> key)
    {
        const int few = 8;
        if (items.Length > few)
        {
            var seen = new HashSet<TKey>();
            return items.Any(item => item is not null && !seen.Add(key(item)));
        }

        for (var i = 1; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (items[i] is { } one && items[j] is { } other && EqualityComparer<TKey>.Default.Equals(key(one), key(other)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Checks each item; the path is made for those only that are not fine at first sight.</summary>
    private static void Each<T>(ImmutableArray<T> items, string member, Func<T, bool> isFine, Action<T, string, IssueCollector> check, IssueCollector issues)
    {
        for (var i = 0; !items.IsDefault && i < items.Length; i++)
        {
            if (!isFine(items[i]))
            {
                check(items[i], FormattableString.Invariant($"{member}[{i}]"), issues);
            }
        }
    }
}
