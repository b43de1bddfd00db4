using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace AzForeignPolicy.Model;

/// <summary>What the data set needs to know of a kind of record without knowing its type.</summary>
internal abstract class RecordDefinition(RecordKind kind, ImmutableArray<Facet> facets)
{
    public RecordKind Kind => kind;

    public string Section => RecordSections.NameOf(kind);

    /// <summary>The attestable members.</summary>
    public ImmutableArray<Facet> Facets => facets;

    public Facet? Facet(string name)
    {
        foreach (var facet in facets)
        {
            if (facet.Name == name)
            {
                return facet;
            }
        }

        return null;
    }

    /// <summary>An array of the type of the record, so that it can be given out as such without a copy.</summary>
    public abstract SourcedRecord[] NewArray(int length);

    public abstract string? Get(SourcedRecord record, Facet facet);

    /// <summary>The record with other values of its attestable members (null: no value) and other attestations.</summary>
    public abstract SourcedRecord? Rebuild(
        SourcedRecord record,
        IReadOnlyDictionary<string, string?> values,
        ImmutableArray<Attestation> attestations,
        ImmutableArray<ValuePreference> preferences);

    public abstract bool TryRead(JsonTree node, IssueCollector issues, out SourcedRecord record);

    public abstract void Write(Utf8JsonWriter writer, SourcedRecord record);

    /// <summary>Writes the record into compiled data.</summary>
    public abstract void Pack(PackedWriter writer, SourcedRecord record);

    /// <summary>Reads what <see cref="Pack"/> wrote. The attestations, which are most of a record, are read when they are first asked for.</summary>
    public abstract SourcedRecord Unpack(ref PackedReader reader);

    public abstract void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions);
}

/// <summary>The definition of one kind of record: its shape and its attestable members.</summary>
internal sealed class RecordDefinition<T, TBuilder> : RecordDefinition
    where T : SourcedRecord
    where TBuilder : RecordBuilder<T>
{
    private readonly ImmutableArray<Facet<T, TBuilder>> typed;

    /// <param name="kind">The kind of record.</param>
    /// <param name="name">The name of its definition in the JSON Schema.</param>
    /// <param name="create">Makes an empty builder.</param>
    /// <param name="members">The members before <c>attestations</c>, in the order of the format.</param>
    /// <param name="facets">The attestable members.</param>
    public RecordDefinition(
        RecordKind kind,
        string name,
        Func<TBuilder> create,
        ImmutableArray<ShapeMember<T, TBuilder>> members,
        ImmutableArray<Facet<T, TBuilder>> facets)
        : base(kind, [.. facets])
    {
        typed = facets;
        Shape = new Shape<T, TBuilder>(
            name,
            create,
            (builder, issues) => builder.Build(issues),
            [
                .. members,
                ShapeMembers<T, TBuilder>.RequiredList("attestations", Attestation.Shape, 1, r => r.Attestations, (b, v) => b.Attestations = v),
                ShapeMembers<T, TBuilder>.List("preferences", ValuePreference.Shape, r => r.Preferences, (b, v) => b.Preferences = v),
            ]);
    }

    public Shape<T, TBuilder> Shape { get; }

    public override SourcedRecord[] NewArray(int length) => new T[length];

    public override string? Get(SourcedRecord record, Facet facet) => ((Facet<T, TBuilder>)facet).Get((T)record);

    public override SourcedRecord? Rebuild(
        SourcedRecord record,
        IReadOnlyDictionary<string, string?> values,
        ImmutableArray<Attestation> attestations,
        ImmutableArray<ValuePreference> preferences)
    {
        var builder = Shape.ToBuilder((T)record);
        foreach (var facet in typed)
        {
            if (values.TryGetValue(facet.Name, out var value))
            {
                facet.Set(builder, value);
            }
        }

        builder.Attestations = attestations;
        builder.Preferences = preferences;
        return builder.Build(new IssueCollector { IsView = true });
    }

    public override bool TryRead(JsonTree node, IssueCollector issues, out SourcedRecord record)
    {
        var ok = Shape.TryRead(node, issues, out var typedRecord);
        record = typedRecord;
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, SourcedRecord record) => Shape.Write(writer, (T)record);

    public override void Pack(PackedWriter writer, SourcedRecord record) => Shape.Pack(writer, (T)record);

    public override SourcedRecord Unpack(ref PackedReader reader)
    {
        var builder = Shape.NewBuilder();
        var present = reader.UInt64();
        var own = Shape.Members.Length - PackedAttestations.Members;
        Shape.Unpack(ref reader, builder, present, own);
        var record = Shape.Made(builder);
        record.Defer(new PackedAttestations(ref reader, present >> own));
        return record;
    }

    public override void WriteSchema(Utf8JsonWriter schema, SchemaDefinitions definitions) => Shape.WriteSchema(schema, definitions);

    /// <summary>Checks what every record must keep to. The builders call it last.</summary>
    public bool Check(T record, IssueCollector issues)
    {
        if (issues.IsView)
        {
            return true;
        }

        var before = issues.Count;
        if (record.Attestations.IsDefaultOrEmpty)
        {
            issues.Error(IssueCode.MissingAttestation, "At least one attestation is required.", "attestations");
            return false;
        }

        RecordChecks.EachPresent(record.Attestations, "attestations", issues);
        RecordChecks.EachPresent(record.Preferences, "preferences", issues);
        if (issues.Count > before)
        {
            return false;
        }

        for (var i = 0; i < record.Attestations.Length; i++)
        {
            foreach (var (name, text) in record.Attestations[i].Says)
            {
                if (Facet(name) is not { } facet)
                {
                    issues.Error(IssueCode.UnknownMember, $"\"{name}\" is not attestable here. Attestable are: {string.Join(", ", Facets.Select(f => f.Name))}.", SaysPath(i, name));
                }
                else if (facet.Problem(text) is { } problem)
                {
                    issues.Error(IssueCode.InvalidValue, problem, SaysPath(i, name));
                }
            }
        }

        for (var i = 0; i < record.Preferences.Length; i++)
        {
            var member = record.Preferences[i].Member;
            var path = FormattableString.Invariant($"preferences[{i}].member");
            if (Facet(member) is null)
            {
                issues.Error(IssueCode.UnknownMember, $"\"{member}\" is not attestable here. Attestable are: {string.Join(", ", Facets.Select(f => f.Name))}.", path);
            }
            else if (record.Preferences.Take(i).Any(p => p.Member == member))
            {
                issues.Error(IssueCode.InvalidRecord, $"A preference for \"{member}\" is given before.", path);
            }
        }

        if (issues.Count > before)
        {
            return false;
        }

        foreach (var facet in typed)
        {
            CheckAgreement(record, facet, issues);
        }

        return issues.Count == before;
    }

    private static string SaysPath(int index, string name) => FormattableString.Invariant($"attestations[{index}].says.{name}");

    private static ValuePreference? PreferenceOf(T record, string member)
    {
        foreach (var preference in record.Preferences)
        {
            if (preference.Member == member)
            {
                return preference;
            }
        }

        return null;
    }

    private static void CheckAgreement(T record, Facet<T, TBuilder> facet, IssueCollector issues)
    {
        var value = facet.Get(record);
        var isSaid = false;
        string? contradicted = null;
        foreach (var attestation in record.Attestations)
        {
            if (attestation.Says.TryGetValue(facet.Name, out var said))
            {
                isSaid |= said == value;
                if (contradicted is null && (value is null || facet.Compare(said, value) == ValueAgreement.Contradicts))
                {
                    contradicted = said;
                }
            }
        }

        var preference = PreferenceOf(record, facet.Name);
        if (value is not null && !isSaid && facet.NeedsAttestation(value))
        {
            issues.Error(IssueCode.MissingAttestation, $"No attestation says \"{value}\".", facet.Name);
        }

        if (contradicted is not null && preference is null)
        {
            var chosen = value is null ? "the record gives no value" : $"the record gives \"{value}\"";
            issues.Error(IssueCode.UnresolvedConflict, $"A source says \"{contradicted}\", {chosen}, and no preference says why.", facet.Name);
        }

        if (preference is not null && !record.Attestations.Any(a => a.Says.TryGetValue(facet.Name, out var said) && said != value))
        {
            issues.Error(IssueCode.NeedlessPreference, "The sources do not differ here; the preference is needless.", FormattableString.Invariant($"preferences[{record.Preferences.IndexOf(preference)}].member"));
        }
    }
}
