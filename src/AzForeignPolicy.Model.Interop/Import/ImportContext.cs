using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace AzForeignPolicy.Model.Interop;

/// <summary>What a reader collects: problems, codes that mean no country, records.</summary>
internal sealed class ImportContext(ImportOptions options)
{
    private const int Noncharacter = 0xFFFE;
    private const int LongestQuotation = 100;
    private const int LongestMessage = 600;

    private readonly ImmutableArray<ImportIssue>.Builder issues = ImmutableArray.CreateBuilder<ImportIssue>();
    private readonly Dictionary<(string Kind, string Code), Unmapped> unmapped = [];

    public ImportOptions Options => options;

    public bool HasErrors { get; private set; }

    /// <summary>Whether so much is wrong that reading should stop.</summary>
    public bool IsFull => issues.Count > options.MaxIssues;

    public void Error(ImportIssueCode code, string message, int? line = null, int? column = null, string? columnName = null)
    {
        if (IsFull)
        {
            return;
        }

        HasErrors = true;
        issues.Add(
            issues.Count < options.MaxIssues
                ? new ImportIssue(IssueSeverity.Error, code, message, options.FileName, line, column, columnName)
                : new ImportIssue(IssueSeverity.Error, ImportIssueCode.TooManyIssues, "There are more problems; the rest of the file was not read.", options.FileName, line, null, null));
    }

    public void Warning(ImportIssueCode code, string message, int? line = null, int? column = null, string? columnName = null)
    {
        if (issues.Count < options.MaxIssues)
        {
            issues.Add(new ImportIssue(IssueSeverity.Warning, code, message, options.FileName, line, column, columnName));
        }
    }

    public void NotMapped(string kind, string code, int line, int column)
    {
        if (unmapped.TryGetValue((kind, code), out var one))
        {
            one.Count++;
        }
        else
        {
            unmapped.Add((kind, code), new Unmapped(line, column) { Count = 1 });
        }
    }

    /// <summary>A builder with the file as a source and the countries that its codes mean.</summary>
    public ForeignPolicyDatasetBuilder NewBuilder()
    {
        var builder = new ForeignPolicyDatasetBuilder { Name = options.Source.Title, Version = options.Version };
        builder.Add(options.Source);
        var cited = new HashSet<SourceId> { options.Source.Id };
        foreach (var record in options.Countries.StateLists.Concat<SourcedRecord>(options.Countries.Countries))
        {
            foreach (var attestation in record.Attestations)
            {
                if (cited.Add(attestation.Source))
                {
                    builder.Add(options.Countries.Sources[attestation.Source]);
                }
            }

            builder.Add(record);
        }

        return builder;
    }

    /// <summary>What the file says, as read.</summary>
    public Attestation Says(string locator, params ReadOnlySpan<(string Member, string Value)> says)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (member, value) in says)
        {
            map.Add(member, value);
        }

        return new Attestation(options.Source.Id, Standing.Read, options.Confidence, map.ToImmutable(), locator);
    }

    /// <summary>Makes a record; what its builder refuses is a problem of the row.</summary>
    public T? Make<T>(RecordBuilder<T> record, int line)
        where T : SourcedRecord
    {
        try
        {
            return record.Build();
        }
        catch (InvalidDatasetException e)
        {
            foreach (var issue in e.Issues.Where(i => i.Severity == IssueSeverity.Error))
            {
                Error(ImportIssueCode.InvalidRecord, Ends(issue.Member is null ? issue.Message : $"{issue.Member}: {issue.Message}"), line);
            }

            return null;
        }
    }

    /// <exception cref="InvalidImportException">There is an error.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new InvalidImportException(issues.ToImmutable());
        }
    }

    public ImmutableArray<ImportIssue> ToWarnings() => issues.ToImmutable();

    public ImmutableArray<UnmappedCode> ToUnmapped() =>
    [
        .. unmapped
            .OrderBy(u => u.Key.Kind, StringComparer.Ordinal)
            .ThenBy(u => u.Key.Code, StringComparer.Ordinal)
            .Select(u => new UnmappedCode(u.Key.Code, u.Key.Kind, options.FileName, u.Value.Line, u.Value.Column, u.Value.Count)),
    ];

    /// <summary>The result of a reader that found no error.</summary>
    public ImportedDataset Finish(ForeignPolicyDatasetBuilder builder, long rows)
    {
        ThrowIfErrors();
        return new ImportedDataset(builder, ToUnmapped(), ToWarnings(), rows);
    }

    /// <summary>A text as records take it: normal form C, no space at the ends, every run of white space one space. Null if nothing is left.</summary>
    /// <remarks>What is no letter at all, control characters, halves of pairs and U+FFFE, is white space too: no record takes it, and no host normalizes all of it.</remarks>
    public static string? CleanText(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        var space = false;
        while (!text.IsEmpty)
        {
            var isText = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
            if (!isText || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value == Noncharacter)
            {
                space = true;
            }
            else
            {
                if (space && result.Length > 0)
                {
                    result.Append(' ');
                }

                space = false;
                result.Append(text[..length]);
            }

            text = text[length..];
        }

        return result.Length == 0 ? null : result.ToString().Normalize();
    }

    /// <summary>A text as a message quotes it: its beginning is enough to find it by, and a message is one line.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var most = text.Length <= LongestQuotation ? text.Length : char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        var result = new StringBuilder(most + 1);
        foreach (var c in text[..most])
        {
            result.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return (most < text.Length ? result.Append('…') : result).ToString();
    }

    /// <summary>A text as an identifier: lower-case ASCII letters and digits, everything else a hyphen.</summary>
    public static string Slug(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().Trim('-');
    }

    /// <summary>The beginning and the end of a message that a record gives, which quotes what it refuses.</summary>
    private static string Ends(string message) =>
        message.Length <= LongestMessage ? message : string.Concat(message.AsSpan(0, LongestMessage / 2), "…", message.AsSpan(message.Length - (LongestMessage / 2)));

    private sealed class Unmapped(int line, int column)
    {
        public int Line => line;

        public int Column => column;

        public long Count { get; set; }
    }
}
