using System.Globalization;
using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model.Tests;

/// <summary>
/// Runs the whole suite under the culture that the environment variable <c>AZFP_TEST_CULTURE</c> names, such as <c>az-Latn-AZ</c>:
/// nothing that the library says may depend on it. Without the variable, the culture of the machine applies.
/// </summary>
internal static class CultureSwitch
{
    internal const string Variable = "AZFP_TEST_CULTURE";

    internal static string? Name { get; } = Environment.GetEnvironmentVariable(Variable);

    // Before the runner starts a thread, so that each one begins with the culture.
    [ModuleInitializer]
    internal static void Apply()
    {
        if (string.IsNullOrEmpty(Name))
        {
            return;
        }

        var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }
}
