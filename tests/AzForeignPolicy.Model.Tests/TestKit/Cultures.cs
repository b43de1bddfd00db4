using System.Globalization;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Runs an action under another culture of the thread.</summary>
internal static class Cultures
{
    internal static readonly string[] Awkward = ["az-Latn-AZ", "tr-TR", "ar-SA", "fa-IR", "th-TH", ""];

    internal static void Under(string name, Action action)
    {
        var (culture, uiCulture) = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            action();
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
