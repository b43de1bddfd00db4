namespace AzForeignPolicy.Model;

/// <summary>Collects countries one by one into a <see cref="CountrySet"/>, in place and without allocating.</summary>
/// <remarks>A mutable struct: keep it in a local variable or a field and pass it by reference. Not safe for use by several threads.</remarks>
internal struct CountrySetBuilder
{
    private CountryWords _words;

    internal CountrySetBuilder(in CountrySet start) => _words = start.Words;

    internal readonly int Count => CountryWords.Count(in _words);

    internal readonly bool Contains(CountryCode country) => !country.IsNone && CountryWords.Has(in _words, country.Index);

    /// <summary>Adds a country and says whether it was missing.</summary>
    /// <exception cref="ArgumentException">The country is none.</exception>
    internal bool Add(CountryCode country)
    {
        CountrySet.ThrowIfNone(country);
        var isNew = !CountryWords.Has(in _words, country.Index);
        _words.Set(country.Index);
        return isNew;
    }

    /// <summary>Removes a country and says whether it was there.</summary>
    internal bool Remove(CountryCode country)
    {
        var isThere = Contains(country);
        if (isThere)
        {
            _words.Clear(country.Index);
        }

        return isThere;
    }

    internal void UnionWith(in CountrySet other)
    {
        CountryWords.Or(in _words, in other.Words, out var result);
        _words = result;
    }

    internal void ExceptWith(in CountrySet other)
    {
        CountryWords.AndNot(in _words, in other.Words, out var result);
        _words = result;
    }

    internal void Clear() => _words = default;

    internal readonly CountrySet ToSet() => new(in _words);
}
