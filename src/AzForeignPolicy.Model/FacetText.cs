namespace AzForeignPolicy.Model;

/// <summary>Attestable values between their text and their type. The texts have been checked before.</summary>
internal static class FacetText
{
    private const string Open = "..";

    public static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);

    public static EdtfDate DateOrDefault(string? text) => text is null ? default : EdtfDate.Parse(text);

    public static EdtfInterval Period(string? text) => text is null ? default : EdtfInterval.Parse(text);

    public static decimal Number(string? text) => text is null ? 0 : decimal.Parse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);

    public static bool TryNumber(string text, out decimal value) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out value) && Codecs.NumberText(value) == text;

    public static TEnum Name<TEnum>(string? text, TEnum ifAbsent)
        where TEnum : struct, Enum => text is not null && EnumNames<TEnum>.TryParse(text, out var value) ? value : ifAbsent;

    public static string? Start(EdtfInterval period) => Side(period.StartKind, period.Start);

    public static string? End(EdtfInterval period) => Side(period.EndKind, period.End);

    public static EdtfInterval WithStart(EdtfInterval period, string? text) => Join(text, End(period), period);

    public static EdtfInterval WithEnd(EdtfInterval period, string? text) => Join(Start(period), text, period);

    private static string? Side(EdtfEndKind kind, EdtfDate? date) => kind == EdtfEndKind.Open ? Open : date?.ToString();

    /// <summary>Two sides from different sources can contradict each other; then the side that is not being set gives way and is unknown.</summary>
    private static EdtfInterval Join(string? start, string? end, EdtfInterval before)
    {
        if (EdtfInterval.TryParse($"{start}/{end}", out var joined))
        {
            return joined;
        }

        return EdtfInterval.Parse(start == Start(before) ? $"/{end}" : $"{start}/");
    }
}
