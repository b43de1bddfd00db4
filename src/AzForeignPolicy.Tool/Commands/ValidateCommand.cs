using System.CommandLine;

namespace AzForeignPolicy.Tool.Commands;

/// <summary><c>azfp validate FILE…</c>: everything that is wrong with some data.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = Inputs.Argument<string[]>("FILE", "Data files, or folders with them; together they are one data set.", ArgumentArity.OneOrMore);
        var withEmbedded = new Option<bool>("--with-embedded") { Description = "Lay the files over the embedded data: records are added or replace those of the same identifier." };
        var warnings = new Option<bool>("--warnings") { Description = "Show warnings too." };
        var command = new Command("validate", "Check data files. All problems (the first 10,000) go to standard error, one a line with file, line, record and member.") { files, withEmbedded, warnings };
        command.SetAction(parsed => Run(
            Inputs.Documents(parsed.GetRequiredValue(files)),
            parsed.GetValue(withEmbedded),
            parsed.GetValue(warnings),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(IReadOnlyList<DatasetDocument> documents, bool withEmbedded, bool showWarnings, TextWriter output, TextWriter error)
    {
        var builder = withEmbedded ? ForeignPolicyDatasets.Default.ToBuilder() : new ForeignPolicyDatasetBuilder();
        foreach (var document in documents)
        {
            builder.AddJson(document, withEmbedded ? OverlayMode.AddOrReplace : OverlayMode.Add);
        }

        // What the embedded data are warned of anyway says nothing of the files.
        var known = withEmbedded ? ForeignPolicyDatasets.Default.Warnings.Select(WithoutPlace).ToHashSet() : [];
        ForeignPolicyDataset? dataset = null;
        IReadOnlyList<DatasetIssue> issues;
        try
        {
            dataset = builder.Build();
            issues = dataset.Warnings;
        }
        catch (InvalidDatasetException e)
        {
            issues = e.Issues;
        }

        var errors = issues.Where(i => i.Severity == IssueSeverity.Error).ToList();
        var warnings = issues.Where(i => i.Severity == IssueSeverity.Warning && (i.File is not null || !known.Contains(WithoutPlace(i)))).ToList();
        Problems.Write(showWarnings ? [.. errors, .. warnings] : errors, error);
        var counts = $"{Problems.Count(errors.Count, "error")}, {Problems.Count(warnings.Count, "warning")}";
        output.WriteLine(
            dataset is null
                ? counts
                : $"{dataset}: {Problems.Count(dataset.AllRecords().Count(), "record")}, {Problems.Count(dataset.Sources.Count, "source")}, {counts}");
        return dataset is null ? ExitCode.Problems : ExitCode.Ok;
    }

    private static (IssueCode, string?, string?, string) WithoutPlace(DatasetIssue issue) => (issue.Code, issue.Record, issue.Member, issue.Message);
}
