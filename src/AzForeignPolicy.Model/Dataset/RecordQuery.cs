using System.Collections;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A lazy sequence of records that remembers up to which day they speak, so that filters by day stay honest.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <remarks>
/// Nothing is computed until the sequence is enumerated, and again each time it is. Filters for agreements, memberships and
/// visits are in <see cref="RecordFilters"/>. Immutable and safe for use by several threads.
/// </remarks>
public class RecordQuery<T> : IEnumerable<T>
    where T : class
{
    private readonly IEnumerable<T>? records;

    /// <summary>Makes a query over records.</summary>
    /// <param name="records">The records. They are not copied; the sequence must not change while the query is in use.</param>
    /// <param name="asOf">The day up to which the records speak.</param>
    public RecordQuery(IEnumerable<T> records, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(records);
        this.records = records;
        AsOf = asOf;
    }

    private protected RecordQuery(LocalDate asOf) => AsOf = asOf;

    /// <summary>The day up to which the records speak: an open end says that the fact held on that day.</summary>
    public LocalDate AsOf { get; }

    private protected virtual IEnumerable<T> Records => records!;

    /// <summary>Keeps the records that a condition holds for.</summary>
    /// <param name="condition">The condition.</param>
    public RecordQuery<T> Where(Func<T, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new RecordQuery<T>(Enumerable.Where(Records, condition), AsOf);
    }

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator() => Records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
