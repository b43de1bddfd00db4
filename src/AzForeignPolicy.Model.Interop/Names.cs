using System.Text.Json;

namespace AzForeignPolicy.Model.Interop;

/// <summary>The names of the vocabulary as they stand in JSON and in tables.</summary>
internal static class Names
{
    /// <summary>The name of a value, such as <c>dialoguePartner</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A name in the form of tables: <c>inForce</c> becomes <c>in_force</c>.</summary>
    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
