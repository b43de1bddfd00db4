using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Collects records and makes a checked, immutable data set of them.</summary>
/// <remarks>
/// For one thread. To overlay data of one's own on others, start from <see cref="ForeignPolicyDataset.ToBuilder"/>:
/// <see cref="Add(SourcedRecord)"/> refuses an identifier that is there already, <see cref="Replace(SourcedRecord)"/> one that is not.
/// </remarks>
public sealed class ForeignPolicyDatasetBuilder
{
    private readonly Dictionary<SourceId, (Source Source, RecordOrigin? Origin)> sources = [];
    private readonly Dictionary<RecordReference, (SourcedRecord Record, RecordOrigin? Origin)> records = [];
    private readonly IssueCollector pending = new();

    /// <summary>Makes an empty builder.</summary>
    public ForeignPolicyDatasetBuilder()
    {
    }

    internal ForeignPolicyDatasetBuilder(ForeignPolicyDataset start)
    {
        Name = start.Name;
        Version = start.Version;
        AsOf = start.AsOf;
        foreach (var source in start.Sources)
        {
            sources.Add(source.Id, (source, null));
        }

        foreach (var record in start.AllRecords())
        {
            records.Add(record.Reference, (record, null));
        }
    }

    /// <summary>The name of the data set. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The version of the data. Required.</summary>
    public string? Version { get; set; }

    /// <summary>The day up to which the data speak. Required.</summary>
    public LocalDate? AsOf { get; set; }

    internal IssueCollector Pending => pending;

    /// <summary>Which document gave which member of the header.</summary>
    internal Dictionary<string, string> HeaderMembers { get; } = [];

    /// <summary>The records that were read and refused, such as <c>persons[ilham-aliyev]</c>: that others refer to them is no second problem.</summary>
    internal HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a document could not be read at all: then what is missing is not known.</summary>
    internal bool HasUnreadDocument { get; set; }

    /// <summary>Adds a source. A second source with the same identifier is reported by <see cref="Build()"/>.</summary>
    /// <param name="source">The source.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Add(Source source) => Put(source, OverlayMode.Add, null);

    /// <summary>Adds a record. A second record of the same kind and identifier is reported by <see cref="Build()"/>.</summary>
    /// <param name="record">The record.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Add(SourcedRecord record) => Put(record, OverlayMode.Add, null);

    /// <summary>Replaces the source with the same identifier; that there is none is reported by <see cref="Build()"/>.</summary>
    /// <param name="source">The source.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Replace(Source source) => Put(source, OverlayMode.Replace, null);

    /// <summary>Replaces the record of the same kind and identifier; that there is none is reported by <see cref="Build()"/>.</summary>
    /// <param name="record">The record.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Replace(SourcedRecord record) => Put(record, OverlayMode.Replace, null);

    /// <summary>Takes a record out. References to it that remain are reported by <see cref="Build()"/>.</summary>
    /// <param name="reference">Kind and identifier.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(RecordReference reference) => records.Remove(reference);

    /// <summary>Checks all records and the references between them and makes the data set.</summary>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed.</exception>
    public ForeignPolicyDataset Build()
    {
        var issues = new IssueCollector();
        issues.AddRange(pending);
        RequireHeader(Name, "name", issues);
        RequireHeader(Version, "version", issues);
        if (AsOf is null && MayMissHeader("asOf"))
        {
            issues.Error(IssueCode.HeaderMissing, "The data set has no as-of day.", "asOf");
        }

        var content = ToContent();
        new DatasetChecks(content, record => records[record.Reference].Origin, name => HasUnreadDocument || Refused.Contains(name), issues).Run();
        issues.ThrowIfErrors();
        return new ForeignPolicyDataset(content, issues.ToImmutable());
    }

    internal DatasetContent ToContent() =>
        new(Name ?? "", Version ?? "", AsOf ?? default, sources.Values.Select(s => s.Source), records.Values.Select(r => r.Record));

    internal ForeignPolicyDatasetBuilder Put(Source source, OverlayMode mode, RecordOrigin? origin)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Accept(sources.TryGetValue(source.Id, out var old), mode, $"sources[{source.Id}]", old.Origin, origin))
        {
            sources[source.Id] = (source, origin);
        }

        return this;
    }

    internal ForeignPolicyDatasetBuilder Put(SourcedRecord record, OverlayMode mode, RecordOrigin? origin)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (Accept(records.TryGetValue(record.Reference, out var old), mode, record.Reference.ToString(), old.Origin, origin))
        {
            records[record.Reference] = (record, origin);
        }

        return this;
    }

    private bool Accept(bool exists, OverlayMode mode, string name, RecordOrigin? old, RecordOrigin? origin)
    {
        pending.Place(origin, name);
        switch (mode)
        {
            case OverlayMode.Add when exists:
                var where = old is null ? "" : FormattableString.Invariant($" It stands first in {old.File}, line {old.Node.Line}.");
                pending.Error(IssueCode.DuplicateId, "The identifier is taken already." + where);
                return false;
            case OverlayMode.Replace when !exists:
                pending.Error(IssueCode.NothingToReplace, "There is no record of this identifier to replace.");
                return false;
            default:
                return true;
        }
    }

    /// <summary>A header member that was given and refused, or that an unread document may give, is not reported as missing.</summary>
    private bool MayMissHeader(string member) => !HasUnreadDocument && !HeaderMembers.ContainsKey(member);

    private void RequireHeader(string? text, string member, IssueCollector issues)
    {
        if (text is not null)
        {
            RecordChecks.OptionalText(text, member, issues);
        }
        else if (MayMissHeader(member))
        {
            issues.Error(IssueCode.HeaderMissing, $"The data set has no {member}.", member);
        }
    }
}
