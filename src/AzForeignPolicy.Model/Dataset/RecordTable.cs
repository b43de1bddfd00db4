using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>All records of one kind in a data set, sorted by identifier (ordinal), with look-up by identifier.</summary>
/// <typeparam name="TId">The type of the identifier.</typeparam>
/// <typeparam name="T">The kind of record.</typeparam>
/// <remarks>
/// Immutable and safe for use by several threads. A look-up costs one hash of the identifier and allocates nothing. The library's own
/// data are read record by record: what nobody asks for is never made.
/// </remarks>
public sealed class RecordTable<TId, T> : RecordQuery<T>, IReadOnlyList<T>
    where TId : struct
    where T : class
{
    private readonly RecordSection section;

    internal RecordTable(RecordSection section, LocalDate asOf)
        : base(asOf) => this.section = section;

    /// <summary>How many records there are.</summary>
    public int Count => section.Count;

    /// <summary>The record with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is no such record; use <see cref="TryGet"/> where that is to be expected.</exception>
    public T this[TId id] => TryGet(id, out var record) ? record : throw NotFound(id);

    T IReadOnlyList<T>.this[int index] => (T)section[index];

    private protected override IEnumerable<T> Records => section.ToArray<T>();

    /// <summary>Looks up the record with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="record">The record, or null if there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(TId id, [NotNullWhen(true)] out T? record)
    {
        var index = IndexOf(id);
        record = index < 0 ? null : (T)section[index];
        return index >= 0;
    }

    /// <summary>Whether there is a record with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    public bool Contains(TId id) => IndexOf(id) >= 0;

    /// <summary>Refuses an identifier that there is not, without making the record.</summary>
    internal void Require(TId id)
    {
        if (!Contains(id))
        {
            throw NotFound(id);
        }
    }

    /// <summary>The records as an immutable array.</summary>
    public ImmutableArray<T> ToImmutableArray() => section.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(section.ToArray<T>());

    /// <summary>Looks up by what stands in the data: a country by its code, a list of states by a name of a vocabulary, all others by their text.</summary>
    private int IndexOf(TId id)
    {
        if (typeof(TId) == typeof(CountryCode))
        {
            return section.IndexOf(Unsafe.BitCast<TId, CountryCode>(id));
        }

        if (typeof(TId) == typeof(StateListId))
        {
            return EnumNames<StateListId>.TryGetName(Unsafe.BitCast<TId, StateListId>(id), out var name) ? section.IndexOf(name) : -1;
        }

        return section.IndexOf(id.ToString()!);
    }

    private static KeyNotFoundException NotFound(TId id) => new($"The data set has no {typeof(T).Name} with the identifier \"{id}\".");
}
