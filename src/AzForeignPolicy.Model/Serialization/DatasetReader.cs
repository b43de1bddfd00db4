using System.Globalization;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>Reads one document into a builder and collects what is wrong with it.</summary>
internal sealed class DatasetReader(ForeignPolicyDatasetBuilder builder, DatasetDocument document, OverlayMode mode)
{
    public const int Format = 1;

    private readonly IssueCollector issues = builder.Pending;

    public void Read()
    {
        issues.Place(null, null).File = document.Name;
        if (JsonTree.Parse(document.Utf8.Span, issues) is not { } root)
        {
            builder.HasUnreadDocument = true;
            return;
        }

        if (!root.IsObject)
        {
            issues.At(root.Line).Error(IssueCode.WrongType, $"The document is {root.Describe()}, not an object.");
            builder.HasUnreadDocument = true;
            return;
        }

        root.ReportRepeated(issues, deep: false);
        if (!HasKnownFormat(root))
        {
            builder.HasUnreadDocument = true;
            return;
        }

        foreach (var member in root.Members)
        {
            issues.Place(null, null).At(member.Line).File = document.Name;
            Section(member);
        }
    }

    private bool HasKnownFormat(JsonTree root)
    {
        issues.At(root.Line);
        if (root.Find("format") is not { } format)
        {
            // The rest is read as if it were there: its problems are reported as well.
            issues.Error(IssueCode.MissingMember, "The member is required.", "format");
            return true;
        }

        if (format.Kind == JsonTokenType.Number && format.Text == Format.ToString(CultureInfo.InvariantCulture))
        {
            return true;
        }

        issues.At(format.Line).Error(IssueCode.UnsupportedFormat, string.Create(CultureInfo.InvariantCulture, $"Only format {Format} is known."), "format");
        return false;
    }

    private void Section(JsonTree.JsonMember member)
    {
        switch (member.Name)
        {
            case "format":
                return;
            case "name":
                Header(member, Codecs.Text, value => builder.Name = value);
                return;
            case "version":
                Header(member, Codecs.Text, value => builder.Version = value);
                return;
            case "asOf":
                Header(member, RecordCodecs.Day, value => builder.AsOf = value);
                return;
            case "sources":
                Records(member, node =>
                {
                    if (Source.Shape.TryRead(node, issues, out var source))
                    {
                        builder.Put(source, mode, new RecordOrigin(document.Name, node));
                    }
                    else
                    {
                        builder.Refused.Add($"{member.Name}[{KeyOf(node)}]");
                    }
                });
                return;
        }

        var definition = RecordDefinitions.All.FirstOrDefault(d => d.Section == member.Name);
        if (definition is null)
        {
            var known = string.Join(", ", RecordDefinitions.All.Select(d => d.Section).Prepend("sources"));
            issues.Error(IssueCode.UnknownMember, $"The format knows no section of this name. Known are: {known}.", member.Name);
            return;
        }

        Records(member, node =>
        {
            if (definition.TryRead(node, issues, out var record))
            {
                builder.Put(record, mode, new RecordOrigin(document.Name, node));
            }
            else
            {
                builder.Refused.Add($"{member.Name}[{KeyOf(node)}]");
            }
        });
    }

    private static string? KeyOf(JsonTree node) => (node.Find("id") ?? node.Find("code"))?.Text;

    private void Header<T>(JsonTree.JsonMember member, Codec<T> codec, Action<T> set)
    {
        issues.Push(member.Name);
        if (!builder.HeaderMembers.TryAdd(member.Name, document.Name))
        {
            issues.Error(IssueCode.DuplicateHeader, $"It is given in {builder.HeaderMembers[member.Name]} already.");
        }
        else if (codec.TryRead(member.Value, issues, out var value))
        {
            set(value);
        }

        issues.Pop();
    }

    private void Records(JsonTree.JsonMember section, Action<JsonTree> read)
    {
        if (!section.Value.IsArray)
        {
            issues.Error(IssueCode.WrongType, $"A list of records is expected, not {section.Value.Describe()}.", section.Name);
            return;
        }

        for (var i = 0; i < section.Value.Items.Count; i++)
        {
            var node = section.Value.Items[i];
            var id = KeyOf(node) ?? string.Create(CultureInfo.InvariantCulture, $"{i}");
            issues.Place(null, $"{section.Name}[{id}]").At(node.Line).File = document.Name;
            node.ReportRepeated(issues, deep: true);
            read(node);
        }
    }
}
