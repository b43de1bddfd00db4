using System.Globalization;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Runs an action under another culture of the thread.</summary>
internal static class Cultures
{
    /// <summary>Cultures with other letters, digits, calendars; Azerbaijani, where "I".ToLower() is "ı", first.</summary>
    internal static readonly string[] Awkward = ["az-Latn-AZ", "tr-TR", "ar-SA", "fa-IR", "th-TH", ""];

    internal static void InAzerbaijani(Action action) => Under("az-Latn-AZ", action);

    internal static void Under(string name, Action action)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
