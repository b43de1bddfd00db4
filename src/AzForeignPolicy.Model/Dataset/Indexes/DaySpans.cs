namespace AzForeignPolicy.Model;

/// <summary>A set of days as sorted, disjoint, closed spans of day numbers; <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> are without bound.</summary>
internal sealed class DaySpans
{
    private readonly List<(int First, int Last)> spans;

    private DaySpans(List<(int First, int Last)> spans) => this.spans = spans;

    public static DaySpans None { get; } = new([]);

    /// <summary>The spans, in order.</summary>
    public IEnumerable<(int First, int Last)> Spans => spans;

    public bool IsEmpty => spans.Count == 0;

    /// <summary>The days of some spans; a span that ends before it begins has none.</summary>
    public static DaySpans Of(params IEnumerable<(int First, int Last)> spans)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var (first, last) in spans.Where(s => s.First <= s.Last).Order())
        {
            // Two spans that touch are one; the last day of all has no day after it.
            if (merged.Count > 0 && (merged[^1].Last == int.MaxValue || first <= merged[^1].Last + 1))
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new DaySpans(merged);
    }

    public DaySpans Union(DaySpans other) => Of(spans.Concat(other.spans));

    public DaySpans Intersect(DaySpans other) =>
        Of(spans.SelectMany(a => other.spans.Select(b => (Math.Max(a.First, b.First), Math.Min(a.Last, b.Last)))));

    public DaySpans Except(DaySpans other)
    {
        var gaps = new List<(int, int)>();
        var next = int.MinValue;
        foreach (var (first, last) in other.spans)
        {
            if (first > int.MinValue)
            {
                gaps.Add((next, first - 1));
            }

            if (last == int.MaxValue)
            {
                return Intersect(Of(gaps));
            }

            next = last + 1;
        }

        gaps.Add((next, int.MaxValue));
        return Intersect(Of(gaps));
    }

    public bool ContainsAll(DaySpans other) => other.Except(this).IsEmpty;
}
