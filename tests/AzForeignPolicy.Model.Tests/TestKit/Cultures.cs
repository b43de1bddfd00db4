using System.Globalization;

namespace AzForeignPolicy.Model.Tests.TestKit;

/// <summary>The culture in which "I".ToLower() is "ı" and "i".ToUpper() is "İ".</summary>
internal static class Cultures
{
    public static readonly CultureInfo Azerbaijani = CultureInfo.GetCultureInfo("az-Latn-AZ");

    /// <summary>Runs an action with the Azerbaijani culture as the current one.</summary>
    public static void InAzerbaijani(Action action)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Azerbaijani;
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
