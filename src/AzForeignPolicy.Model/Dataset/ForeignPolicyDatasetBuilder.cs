using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Collects records and makes a checked, immutable data set of them.</summary>
/// <remarks>
/// For one thread. To overlay data of one's own on others, start from <see cref="ForeignPolicyDataset.ToBuilder"/>:
/// <see cref="Add(SourcedRecord)"/> refuses an identifier that is there already, <see cref="Replace(SourcedRecord)"/> one that is not.
/// </remarks>
public sealed class ForeignPolicyDatasetBuilder
{
    /// <summary>How many errors, and how many warnings, are listed.</summary>
    internal const int DefaultMaxProblems = 10_000;

    private readonly RecordStore<Source> sources = new(static s => s.Id.ToString());
    private readonly Dictionary<RecordKind, (RecordDefinition Definition, RecordStore<SourcedRecord> Records)> sections = [];
    private readonly IssueCollector pending;
    private readonly int maxProblems;

    /// <summary>Makes an empty builder.</summary>
    public ForeignPolicyDatasetBuilder()
        : this(DefaultMaxProblems)
    {
    }

    /// <summary>Makes an empty builder that lists so many errors, and so many warnings, at most.</summary>
    internal ForeignPolicyDatasetBuilder(int maxProblems)
    {
        this.maxProblems = maxProblems;
        pending = new IssueCollector(maxProblems);
    }

    internal ForeignPolicyDatasetBuilder(ForeignPolicyDataset start)
        : this(DefaultMaxProblems)
    {
        Name = start.Name;
        Version = start.Version;
        AsOf = start.AsOf;
        foreach (var source in start.Sources)
        {
            sources.Put(source, default);
        }

        foreach (var record in start.AllRecords())
        {
            StoreOf(record.Definition).Put(record, default);
        }
    }

    /// <summary>The name of the data set. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The version of the data. Required.</summary>
    public string? Version { get; set; }

    /// <summary>The day up to which the data speak. Required.</summary>
    public LocalDate? AsOf { get; set; }

    internal IssueCollector Pending => pending;

    /// <summary>The texts that documents have brought, each as one object.</summary>
    internal TextCache Texts { get; } = new();

    /// <summary>Which document gave which member of the header.</summary>
    internal Dictionary<string, string> HeaderMembers { get; } = [];

    /// <summary>The records that were read and refused, such as <c>persons[ilham-aliyev]</c>: that others refer to them is no second problem.</summary>
    internal HashSet<string> Refused { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a document could not be read at all: then what is missing is not known.</summary>
    internal bool HasUnreadDocument { get; set; }

    /// <summary>Adds a source. A second source with the same identifier is reported by <see cref="Build()"/>.</summary>
    /// <param name="source">The source.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Add(Source source)
    {
        Put(source, OverlayMode.Add, default, pending);
        return this;
    }

    /// <summary>Adds a record. A second record of the same kind and identifier is reported by <see cref="Build()"/>.</summary>
    /// <param name="record">The record.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Add(SourcedRecord record)
    {
        Put(record, OverlayMode.Add, default, pending);
        return this;
    }

    /// <summary>Replaces the source with the same identifier; that there is none is reported by <see cref="Build()"/>.</summary>
    /// <param name="source">The source.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Replace(Source source)
    {
        Put(source, OverlayMode.Replace, default, pending);
        return this;
    }

    /// <summary>Replaces the record of the same kind and identifier; that there is none is reported by <see cref="Build()"/>.</summary>
    /// <param name="record">The record.</param>
    /// <returns>This builder.</returns>
    public ForeignPolicyDatasetBuilder Replace(SourcedRecord record)
    {
        Put(record, OverlayMode.Replace, default, pending);
        return this;
    }

    /// <summary>Takes a record out. References to it that remain are reported by <see cref="Build()"/>.</summary>
    /// <param name="reference">Kind and identifier.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(RecordReference reference) =>
        reference.Id is not null && sections.TryGetValue(reference.Kind, out var section) && section.Records.Remove(reference.Id);

    /// <summary>Checks all records and the references between them and makes the data set.</summary>
    /// <exception cref="InvalidDatasetException">Something is wrong; all problems are listed, the first 10,000 of them.</exception>
    public ForeignPolicyDataset Build() => BuildUnlessCancelled(CancellationToken.None);

    /// <summary>Checks all records, and stops when asked to.</summary>
    internal ForeignPolicyDataset BuildUnlessCancelled(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var issues = new IssueCollector(maxProblems);
        issues.AddRange(pending);
        RequireHeader(Name, "name", issues);
        RequireHeader(Version, "version", issues);
        if (AsOf is null && MayMissHeader("asOf"))
        {
            issues.Error(IssueCode.HeaderMissing, "The data set has no as-of day.", "asOf");
        }

        var content = ToContent();
        new DatasetChecks(content, OriginOf, name => HasUnreadDocument || Refused.Contains(name), issues, cancellationToken).Run();
        issues.ThrowIfErrors();
        return new ForeignPolicyDataset(content, issues.ToImmutable());
    }

    internal DatasetContent ToContent()
    {
        var all = new Source[sources.Count];
        sources.CopySorted(all);
        var records = new Dictionary<RecordKind, SourcedRecord[]>();
        foreach (var (definition, store) in sections.Values)
        {
            var array = definition.NewArray(store.Count);
            store.CopySorted(array);
            records.Add(definition.Kind, array);
        }

        return new DatasetContent(Name ?? "", Version ?? "", AsOf ?? default, all, records);
    }

    internal void Put(Source source, OverlayMode mode, RecordOrigin origin, IssueCollector issues)
    {
        ArgumentNullException.ThrowIfNull(source);
        Put(sources, "sources", source.Id.ToString(), source, mode, origin, issues);
    }

    internal void Put(SourcedRecord record, OverlayMode mode, RecordOrigin origin, IssueCollector issues)
    {
        ArgumentNullException.ThrowIfNull(record);
        Put(StoreOf(record.Definition), record.Definition.Section, record.Key, record, mode, origin, issues);
    }

    /// <summary>Begins a document: until it ends, what is put can be taken back.</summary>
    internal void BeginDocument()
    {
        sources.Begin();
        foreach (var definition in RecordDefinitions.All)
        {
            StoreOf(definition).Begin();
        }
    }

    /// <summary>Ends a document: what was put is kept, or taken back.</summary>
    internal void EndDocument(bool keep)
    {
        End(sources, keep);
        foreach (var (_, store) in sections.Values)
        {
            End(store, keep);
        }
    }

    private static void End<T>(RecordStore<T> store, bool keep)
        where T : class
    {
        if (keep)
        {
            store.Commit();
        }
        else
        {
            store.TakeBack();
        }
    }

    private static void Put<T>(RecordStore<T> store, string section, string key, T record, OverlayMode mode, RecordOrigin origin, IssueCollector issues)
        where T : class
    {
        switch (mode)
        {
            case OverlayMode.Add:
                if (!store.TryAdd(record, origin, out var old))
                {
                    var where = old.File is null ? "" : FormattableString.Invariant($" It stands first in {old.File}, line {old.Line}.");
                    issues.Place(origin, section, key).Error(IssueCode.DuplicateId, "The identifier is taken already." + where);
                }

                break;
            case OverlayMode.Replace when !store.Contains(key):
                issues.Place(origin, section, key).Error(IssueCode.NothingToReplace, "There is no record of this identifier to replace.");
                break;
            default:
                store.Put(record, origin);
                break;
        }
    }

    private RecordOrigin OriginOf(SourcedRecord record) => StoreOf(record.Definition).TryGet(record.Key, out _, out var origin) ? origin : default;

    private RecordStore<SourcedRecord> StoreOf(RecordDefinition definition)
    {
        ref var section = ref CollectionsMarshal.GetValueRefOrAddDefault(sections, definition.Kind, out var exists);
        if (!exists)
        {
            section = (definition, new RecordStore<SourcedRecord>(static r => r.Key));
        }

        return section.Records;
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
