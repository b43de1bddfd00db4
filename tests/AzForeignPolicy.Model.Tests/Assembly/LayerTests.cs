using System.Text;
using System.Text.RegularExpressions;

namespace AzForeignPolicy.Model.Tests.Assembly;

/// <summary>The sources keep to one line of layers: a file names only types of its own layer and of those below.</summary>
public sealed partial class LayerTests
{
    /// <summary>From the lowest to the highest; the root of the project is the third, without a folder.</summary>
    private static readonly string[] Layers = ["Internal", "Time", "", "Dataset", "Querying", "Audit", "Serialization", "Data"];

    /// <summary>Names of types that are also what members are called: the position of an error in a text.</summary>
    private static readonly HashSet<string> AlsoMembers = ["Position"];

    private static string Source => Path.Combine(Repository.Root, "src", "AzForeignPolicy.Model");

    [Fact]
    public void No_file_names_a_type_of_a_higher_layer()
    {
        var files = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Source, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => (Name: f, Layer: LayerOf(f), Code: Code(File.ReadAllText(Path.Combine(Source, f)))))
            .ToList();
        files.Should().HaveCountGreaterThan(100);
        Violations(files).Should().BeEmpty("the layers are {0}", string.Join(" ← ", Layers.Select(l => l.Length == 0 ? "(root)" : l)));
    }

    [Fact]
    public void A_type_of_a_higher_layer_is_found_with_file_and_line()
    {
        var files = new[]
        {
            ("Internal/Low.cs", 0, Code("// High\n/// <see cref=\"High\"/>\ninternal static class Low\n{\n    private string text = \"High\" + $\"{nameof(Low)} High\";\n    private High high;\n    int x = a.High;\n}")),
            ("High.cs", 2, Code("public readonly record struct High(int X);")),
        };
        Violations(files).Should().Equal("Internal/Low.cs(6): High is declared in High.cs");
    }

    [Fact]
    public void Every_folder_is_a_layer() =>
        Directory.EnumerateDirectories(Source).Select(Path.GetFileName).Except(["obj", "bin"]).Except(Layers).Should().BeEmpty();

    private static IEnumerable<string> Violations(IReadOnlyCollection<(string Name, int Layer, string Code)> files)
    {
        // A name declared in several layers (a nested type) belongs to the lowest.
        var declared = files
            .SelectMany(f => Declaration().Matches(f.Code).Select(m => (Type: m.Groups[1].Value, f.Layer, File: f.Name)))
            .GroupBy(d => d.Type)
            .ToDictionary(g => g.Key, g => g.MinBy(d => d.Layer));
        foreach (var (name, layer, code) in files)
        {
            foreach (Match word in Word().Matches(code))
            {
                if (!AlsoMembers.Contains(word.Value) && declared.TryGetValue(word.Value, out var type) && type.Layer > layer && type.File != name)
                {
                    var line = code.AsSpan(0, word.Index).Count('\n') + 1;
                    yield return $"{name}({line}): {word.Value} is declared in {type.File}";
                }
            }
        }
    }

    private static int LayerOf(string file)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        return Array.IndexOf(Layers, slash < 0 ? "" : file[..slash]);
    }

    /// <summary>The text without comments and without what stands in quotes; lines stay where they are.</summary>
    private static string Code(string text)
    {
        var code = new StringBuilder(text.Length);
        foreach (Match token in Token().Matches(text))
        {
            var isCode = token.Groups["code"].Success;
            code.Append(isCode ? token.Value : new string('\n', token.Value.Count(c => c == '\n')));
        }

        return code.ToString();
    }

    [GeneratedRegex("""(?<comment>//[^\n]*|/\*.*?\*/)|(?<text>\$*\"\"\".*?\"\"\"|\$?@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')|(?<code>.)""", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?)\s+([A-Z]\w*)")]
    private static partial Regex Declaration();

    // Not the members of something, nor members that have the name of a type.
    [GeneratedRegex(@"(?<![\w@]|(?<!\bModel)\.)[A-Z]\w*(?![\w])(?!\s*(?:=[^=>]|=>|\{\s*get))")]
    private static partial Regex Word();
}
