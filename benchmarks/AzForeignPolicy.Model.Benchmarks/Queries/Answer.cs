namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>A whole answer in a form in which the peers' answers can be compared. Only the check before timing keeps one.</summary>
internal sealed class Answer
{
    internal const int No = 0;
    internal const int Unknown = 1;
    internal const int Yes = 2;

    internal const int Undecided = 1;
    internal const int NotMet = 2;
    internal const int Met = 3;

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

    /// <summary>What is said of a member: undecided if it is not known whether it is one, or whether it was met.</summary>
    internal static int Meeting(int member, int met) => member != Yes || met == Unknown ? Undecided : met == Yes ? Met : NotMet;

    internal string Text(int result) => $"{result} [{string.Join(' ', _items.Select(i => $"{i.Key}:{i.Value}"))}]";
}
