using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace AzForeignPolicy.Model;

/// <summary>What a code of some system means: one country, several (the caller must choose or give a day), or none.</summary>
/// <remarks>The default value is a match with no country. A match never holds a guess.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct CodeMatch : IEquatable<CodeMatch>
{
    private readonly ImmutableArray<CountryCode> _candidates;

    internal CodeMatch(ImmutableArray<CountryCode> candidates) => _candidates = candidates;

    /// <summary>The countries that the code may mean, by code; one where the match is exact.</summary>
    public ImmutableArray<CountryCode> Candidates => _candidates.IsDefault ? [] : _candidates;

    /// <summary>Whether the code means one country.</summary>
    public bool IsExact => Candidates.Length == 1;

    /// <summary>Whether the code may mean several countries.</summary>
    public bool IsAmbiguous => Candidates.Length > 1;

    /// <summary>Whether the code means nothing that the data set has.</summary>
    public bool IsNone => Candidates.IsEmpty;

    /// <summary>The one country that the code means.</summary>
    /// <exception cref="InvalidOperationException">The match is not exact.</exception>
    public CountryCode Country => TryGetCountry(out var country) ? country : throw new InvalidOperationException($"The code does not mean one country: {this}.");

    /// <summary>Whether two matches have the same candidates.</summary>
    /// <param name="left">The first match.</param>
    /// <param name="right">The second match.</param>
    public static bool operator ==(CodeMatch left, CodeMatch right) => left.Equals(right);

    /// <summary>Whether two matches differ in their candidates.</summary>
    /// <param name="left">The first match.</param>
    /// <param name="right">The second match.</param>
    public static bool operator !=(CodeMatch left, CodeMatch right) => !left.Equals(right);

    /// <summary>The one country that the code means.</summary>
    /// <param name="country">The country, or the default if the match is not exact.</param>
    /// <returns>Whether the match is exact.</returns>
    public bool TryGetCountry(out CountryCode country)
    {
        var candidates = Candidates;
        country = candidates.Length == 1 ? candidates[0] : default;
        return candidates.Length == 1;
    }

    /// <inheritdoc />
    public bool Equals(CodeMatch other) => Candidates.AsSpan().SequenceEqual(other.Candidates.AsSpan());

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CodeMatch other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var candidate in Candidates)
        {
            hash.Add(candidate);
        }

        return hash.ToHashCode();
    }

    /// <summary>The code of the country, the candidates with a bar between them, or "none".</summary>
    public override string ToString() => IsNone ? "none" : string.Join(" | ", Candidates);
}
