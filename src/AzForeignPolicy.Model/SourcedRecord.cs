using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace AzForeignPolicy.Model;

/// <summary>Anything that a data set holds with sources behind it: a country, a membership, an agreement, a visit …</summary>
/// <remarks>
/// Records are immutable and safe for use by several threads. Two records are equal if they are the same object; compare
/// <see cref="Reference"/> to know whether they speak of the same thing.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class SourcedRecord
{
    // The array, or where it stands in compiled data until somebody asks for it; both fields are read through Said.
    private object attestations;
    private ValuePreference[]? preferences;

    private protected SourcedRecord(ImmutableArray<Attestation> attestations, ImmutableArray<ValuePreference> preferences)
    {
        this.attestations = ImmutableCollectionsMarshal.AsArray(attestations) ?? [];
        this.preferences = preferences.IsDefaultOrEmpty ? null : ImmutableCollectionsMarshal.AsArray(preferences);
    }

    /// <summary>For a record of compiled data; <see cref="Defer"/> follows when all other members are read.</summary>
    private protected SourcedRecord() => attestations = Array.Empty<Attestation>();

    /// <summary>Who says what of this record; never empty.</summary>
    public ImmutableArray<Attestation> Attestations => ImmutableCollectionsMarshal.AsImmutableArray(Said());

    /// <summary>For members on which sources differ: why this record's own value was chosen. Mostly empty.</summary>
    public ImmutableArray<ValuePreference> Preferences
    {
        get
        {
            Said();
            return preferences is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(preferences);
        }
    }

    /// <summary>The kind and the identifier of the record, by which it can be cited.</summary>
    public RecordReference Reference => new(Definition.Kind, Key);

    /// <summary>The members whose values sources are quoted on, such as <c>signed</c> or <c>start</c>, in the order of the format.</summary>
    public IEnumerable<string> AttestableMembers => Definition.Facets.Select(f => f.Name);

    internal abstract RecordDefinition Definition { get; }

    /// <summary>The identifier as text.</summary>
    internal abstract string Key { get; }

    /// <summary>The value of an attestable member in the form it has in JSON, or null if it has none.</summary>
    /// <param name="member">The member's name, one of <see cref="AttestableMembers"/>.</param>
    /// <exception cref="ArgumentException">The record has no attestable member of this name.</exception>
    public string? ValueOf(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var facet = Definition.Facet(member) ?? throw new ArgumentException($"{Reference} has no attestable member \"{member}\".", nameof(member));
        return Definition.Get(this, facet);
    }

    /// <summary>
    /// The best standing among the attestations that say just the recorded value of a member, or null if none does.
    /// A date of which only the year was read is <see cref="Standing.Recalled"/> as a day.
    /// </summary>
    /// <param name="member">The member's name, one of <see cref="AttestableMembers"/>.</param>
    /// <exception cref="ArgumentException">The record has no attestable member of this name.</exception>
    public Standing? StandingOf(string member)
    {
        var value = ValueOf(member);
        Standing? best = null;
        foreach (var attestation in Attestations)
        {
            if (value is not null && attestation.Says.TryGetValue(member, out var said) && said == value && (best is null || attestation.Standing < best))
            {
                best = attestation.Standing;
            }
        }

        return best;
    }

    /// <summary>The kind and identifier of the record.</summary>
    public override string ToString() => Reference.ToString();

    /// <summary>Leaves the attestations where they are in compiled data until they are asked for.</summary>
    internal void Defer(PackedAttestations packed) => attestations = packed;

    /// <summary>The attestations. Whoever comes first reads them and the preferences; everybody gets the same objects.</summary>
    private Attestation[] Said()
    {
        var said = Volatile.Read(ref attestations);
        return said as Attestation[] ?? Unpacked((PackedAttestations)said);
    }

    private Attestation[] Unpacked(PackedAttestations packed)
    {
        var said = packed.Read(out var preferred);

        // The preferences come first: who sees the attestations sees them, too.
        Interlocked.CompareExchange(ref preferences, preferred, null);
        return Interlocked.CompareExchange(ref attestations, said, packed) is Attestation[] others ? others : said;
    }
}
