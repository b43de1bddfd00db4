using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>The values of an enum by their camelCase names, as they stand in JSON.</summary>
/// <typeparam name="T">A plain enum: not a set of flags.</typeparam>
/// <remarks>Names are found ordinally and exactly: no integers, no other case, no lists. Safe for use by several threads.</remarks>
internal static class EnumNames<T>
    where T : struct, Enum
{
    // Both come in the same order. These enums are short: walking them beats a dictionary, and costs nothing at start.
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>All names, in the order of the values.</summary>
    internal static ImmutableArray<string> All { get; } = [.. Names];

    /// <summary>The name of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    internal static string Name(T value) => TryGetName(value, out var name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a defined {typeof(T).Name}.");

    /// <summary>The name of a value, if it is defined.</summary>
    internal static bool TryGetName(T value, [NotNullWhen(true)] out string? name)
    {
        var index = Array.IndexOf(Values, value);
        name = index < 0 ? null : Names[index];
        return index >= 0;
    }

    /// <summary>The value of a name; null is no name.</summary>
    internal static bool TryParse(string? name, out T value) => TryParse(name.AsSpan(), out value);

    /// <summary>The value of a name.</summary>
    internal static bool TryParse(ReadOnlySpan<char> name, out T value)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The value of a name in UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8Name, out T value)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (System.Text.Ascii.Equals(utf8Name, Names[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
