namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>Turns a three-valued function of the day into windows, by asking it once between each two days on which it may change.</summary>
internal sealed class WindowFinder
{
    private readonly List<int> _changes = [];

    internal readonly record struct Window(int CertainFirst, int CertainLast, int PossibleFirst, int PossibleLast);

    internal void Clear() => _changes.Clear();

    internal void ChangesOn(int day)
    {
        if (day > 0 && day <= Days.Last)
        {
            _changes.Add(day);
        }
    }

    internal void Add(EdtfDate? date)
    {
        if (date is { } d)
        {
            ChangesOn(d.EarliestDay);
            ChangesOn(d.EarliestDay + 1);
            ChangesOn(d.LatestDay);
            ChangesOn(d.LatestDay == int.MaxValue ? 0 : d.LatestDay + 1);
        }
    }

    internal void Add(EdtfInterval period)
    {
        Add(period.Start);
        Add(period.End);
    }

    /// <summary>The windows; mostly one. Two certain stretches with a doubtful one between them give two windows that touch.</summary>
    internal List<Window> Find(Func<int, Truth> at)
    {
        _changes.Add(0);
        _changes.Sort();
        var windows = new List<Window>(1);
        const int none = -1;
        int possible = none, certain = none, certainLast = none;
        for (var i = 0; i < _changes.Count; i++)
        {
            var first = _changes[i];
            var last = i + 1 < _changes.Count ? _changes[i + 1] - 1 : Days.Last;
            if (last < first)
            {
                continue;
            }

            var value = at(first);
            if (possible != none && (value.IsNo || (value.IsYes && certainLast != none && certainLast < first - 1)))
            {
                Close(first - 1);
            }

            if (value.IsNo)
            {
                continue;
            }

            possible = possible == none ? first : possible;
            if (value.IsYes)
            {
                certain = certain == none ? first : certain;
                certainLast = last;
            }
        }

        if (possible != none)
        {
            Close(Days.Last);
        }

        return windows;

        void Close(int last)
        {
            windows.Add(new Window(certain == none ? 1 : certain, certain == none ? 0 : certainLast, possible, last));
            possible = certain = certainLast = none;
        }
    }
}
