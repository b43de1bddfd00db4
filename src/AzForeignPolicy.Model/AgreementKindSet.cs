using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model;

/// <summary>A set of kinds of agreement. The default is the empty set.</summary>
/// <remarks>Immutable and safe for use by several threads. Can be written as a collection expression: <c>[AgreementKind.Alliance]</c>.</remarks>
[CollectionBuilder(typeof(AgreementKindSet), nameof(Of))]
public readonly struct AgreementKindSet : IEquatable<AgreementKindSet>, IReadOnlyCollection<AgreementKind>
{
    private readonly ulong bits;

    private AgreementKindSet(ulong bits) => this.bits = bits;

    /// <summary>One bit for each kind, at the place of its number.</summary>
    internal ulong Bits => bits;

    /// <summary>All kinds.</summary>
    public static AgreementKindSet All { get; } = Of(Enum.GetValues<AgreementKind>());

    /// <summary>
    /// The kinds of text by which two sides declare each other strategic partners or allies: declarations, treaties and charters
    /// of strategic partnership, and allied declarations and treaties. Not the texts that carry such a partnership out or deepen it.
    /// </summary>
    public static AgreementKindSet StrategicPartnership { get; } =
    [
        AgreementKind.StrategicPartnershipDeclaration,
        AgreementKind.StrategicPartnershipTreaty,
        AgreementKind.StrategicPartnershipCharter,
        AgreementKind.Alliance,
    ];

    /// <summary>How many kinds are in the set.</summary>
    public int Count => BitOperations.PopCount(bits);

    /// <summary>Whether the sets have the same kinds.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator ==(AgreementKindSet left, AgreementKindSet right) => left.bits == right.bits;

    /// <summary>Whether the sets differ.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static bool operator !=(AgreementKindSet left, AgreementKindSet right) => left.bits != right.bits;

    /// <summary>Makes a set.</summary>
    /// <param name="kinds">The kinds; a kind may stand twice.</param>
    /// <exception cref="ArgumentException">A value is not a defined kind.</exception>
    public static AgreementKindSet Of(params ReadOnlySpan<AgreementKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
        {
            bits |= 1UL << (int)Guard.NotDefault(kind);
        }

        return new AgreementKindSet(bits);
    }

    /// <summary>Whether a kind is in the set.</summary>
    /// <param name="kind">The kind.</param>
    public bool Contains(AgreementKind kind) => (bits >> (int)kind & 1) != 0;

    /// <summary>Whether all kinds of another set are in this one.</summary>
    /// <param name="other">The other set.</param>
    public bool IsSupersetOf(AgreementKindSet other) => (other.bits & ~bits) == 0;

    /// <inheritdoc />
    public bool Equals(AgreementKindSet other) => bits == other.bits;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is AgreementKindSet other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => bits.GetHashCode();

    /// <summary>The kinds in the order of their numbers.</summary>
    public IEnumerator<AgreementKind> GetEnumerator()
    {
        for (var rest = bits; rest != 0; rest &= rest - 1)
        {
            yield return (AgreementKind)BitOperations.TrailingZeroCount(rest);
        }
    }

    /// <summary>The names of the kinds.</summary>
    public override string ToString() => string.Join(", ", this.Select(EnumNames<AgreementKind>.Name));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
