namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>A whole answer in a form in which the peers' answers can be compared. Only the check before timing keeps one.</summary>
internal sealed class Answer
{
    internal const int No = 0;
    internal const int Unknown = 1;
    internal const int Yes = 2;

    private readonly SortedDictionary<long, int> _items = [];

    internal void Add(long key, int value) => _items.Add(key, value);

    internal static int Of(Truth truth) => truth.IsYes ? Yes : truth.IsNo ? No : Unknown;

    /// <summary>Keeps what is not a no, if an answer is wanted, and hands the value back.</summary>
    internal static int Take(int key, int value, Answer? into)
    {
        if (value != No)
        {
            into?.Add(key, value);
        }

        return value;
    }

    internal string Text(int result) => $"{result} [{string.Join(' ', _items.Select(i => $"{i.Key}:{i.Value}"))}]";
}
