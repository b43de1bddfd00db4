using System.CommandLine;
using System.CommandLine.Parsing;

namespace AzForeignPolicy.Tool;

/// <summary>Finds and reads what the arguments name.</summary>
internal static class Inputs
{
    /// <summary>The word that stands for the data that come with the tool.</summary>
    public const string Embedded = "embedded";

    /// <summary>An argument that names files, or one of them.</summary>
    public static Argument<T> Argument<T>(string name, string description, ArgumentArity arity)
    {
        var argument = new Argument<T>(name) { Description = description, Arity = arity };
        argument.Validators.Add(RefuseUnknownOptions);
        return argument;
    }

    /// <summary>The files that are named; a folder stands for all JSON files in it and below it, ordinal.</summary>
    /// <exception cref="IOException">There is no such file or folder, or a folder without JSON files.</exception>
    public static IReadOnlyList<string> Files(IEnumerable<string> arguments)
    {
        var files = new List<string>();
        foreach (var argument in arguments)
        {
            if (Directory.Exists(argument))
            {
                var found = Directory.EnumerateFiles(argument, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
                files.AddRange(found.Count > 0 ? found : throw new FileNotFoundException($"{argument}: there is no JSON file in this folder."));
            }
            else
            {
                files.Add(File.Exists(argument) ? argument : throw new FileNotFoundException($"{argument}: there is no such file or folder."));
            }
        }

        return files;
    }

    /// <summary>The documents that are named, under the names that were given.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<DatasetDocument> Documents(IEnumerable<string> arguments) => [.. Files(arguments).Select(Document)];

    /// <summary>One document.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static DatasetDocument Document(string file) => new(file.Replace('\\', '/'), File.ReadAllBytes(file));

    /// <summary>The data set that the named documents hold together; the word <see cref="Embedded"/> alone, or nothing, names the embedded data.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDatasetException">Something is wrong with the data.</exception>
    public static ForeignPolicyDataset Dataset(params IReadOnlyCollection<string> arguments) =>
        arguments.Count == 0 || (arguments.Count == 1 && arguments.First() == Embedded) ? ForeignPolicyDatasets.Default : DatasetJson.Load(Documents(arguments));

    /// <summary>An option that no command knows would otherwise be taken for a file.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && !Path.Exists(t.Value)))
        {
            result.AddError($"Unrecognized option '{token.Value}'.");
        }
    }
}
