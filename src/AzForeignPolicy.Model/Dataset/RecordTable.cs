using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>All records of one kind in a data set, sorted by identifier (ordinal), with look-up by identifier.</summary>
/// <typeparam name="TId">The type of the identifier.</typeparam>
/// <typeparam name="T">The kind of record.</typeparam>
/// <remarks>Immutable and safe for use by several threads. A look-up costs one hash of the identifier and allocates nothing.</remarks>
public sealed class RecordTable<TId, T> : RecordQuery<T>, IReadOnlyList<T>
    where TId : struct
    where T : class
{
    private readonly ImmutableArray<T> records;
    private readonly Func<T, TId> idOf;
    private FrozenDictionary<TId, T>? byId;

    internal RecordTable(ImmutableArray<T> records, LocalDate asOf, Func<T, TId> idOf)
        : base(records, asOf)
    {
        this.records = records;
        this.idOf = idOf;
    }

    /// <summary>How many records there are.</summary>
    public int Count => records.Length;

    // Built on first use: a cold start that never asks by identifier pays nothing. Building twice in a race is harmless.
    private FrozenDictionary<TId, T> ById => byId ??= records.ToFrozenDictionary(idOf);

    /// <summary>The record with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <exception cref="KeyNotFoundException">There is no such record; use <see cref="TryGet"/> where that is to be expected.</exception>
    public T this[TId id] => TryGet(id, out var record) ? record : throw new KeyNotFoundException($"The data set has no {typeof(T).Name} with the identifier \"{id}\".");

    T IReadOnlyList<T>.this[int index] => records[index];

    /// <summary>Looks up the record with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="record">The record, or null if there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(TId id, [NotNullWhen(true)] out T? record) => ById.TryGetValue(id, out record);

    /// <summary>Whether there is a record with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    public bool Contains(TId id) => ById.ContainsKey(id);

    /// <summary>The records as an immutable array.</summary>
    public ImmutableArray<T> ToImmutableArray() => records;
}
