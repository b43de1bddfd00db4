namespace AzForeignPolicy.Model;

/// <summary>What the texts of this layer share.</summary>
internal static class TimeText
{
    /// <summary>Each value has one text: a format string other than the general one is a mistake, not a wish.</summary>
    internal static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"There is no format \"{format}\": each value has one text.");
        }
    }
}
