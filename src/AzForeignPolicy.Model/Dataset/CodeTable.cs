using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Converts between the codes that the countries of a data set bear in ISO 3166, M49 and the two lists of states.</summary>
/// <remarks>
/// <para>
/// A code may have meant several polities over time. With a day the answer is what the code means for that day; without one all that it
/// has meant are candidates. Nothing is guessed.
/// </para>
/// <para>
/// The codes of ISO 3166 and M49 that a present country bears mean it on every day, also before the code was assigned. The numbers of the
/// lists of states mean a country only in the spells that the list gives; a spell with an open end goes on, also beyond the day on which
/// the list ends. A code is found in its one spelling: capitals, three digits.
/// </para>
/// <para>Immutable and safe for use by several threads; an exact answer allocates nothing.</para>
/// </remarks>
public sealed class CodeTable
{
    private readonly Table<CountryCode> _alpha2;
    private readonly Table<string> _alpha3;
    private readonly Table<string> _numeric;
    private readonly Table<string> _former;
    private readonly Table<int> _correlatesOfWar;
    private readonly Table<int> _gleditschWard;

    internal CodeTable(IEnumerable<Country> countries)
    {
        var all = countries.ToList();
        _alpha2 = Iso<CountryCode>(all, c => [c.Code], e => e.Alpha2 is { } code ? [code] : []);
        _alpha3 = Iso<string>(all, c => c.Alpha3 is { } code ? [code] : [], e => e.Alpha3 is { } code ? [code] : []);
        _numeric = Iso<string>(all, c => c.Numeric is { } code ? [code] : [], e => e.Numeric is { } code ? [code] : []);
        _former = new Table<string>(all.Where(c => c.FormerCode is not null).Select(c => (c.FormerCode!, new Meaning(c.Code, EdtfInterval.Always))));
        _correlatesOfWar = Listed(all, c => c.CorrelatesOfWar is { } present ? c.FormerCorrelatesOfWar.Add(present) : c.FormerCorrelatesOfWar);
        _gleditschWard = Listed(all, c => c.GleditschWard is { } present ? [present] : []);
    }

    /// <summary>The country that a code of two letters means: a key of the data set, or a code that ISO 3166-1 gave a polity before.</summary>
    /// <param name="code">Two capitals, such as <c>CS</c>.</param>
    /// <param name="on">The day; null for every day.</param>
    public CodeMatch FromAlpha2(ReadOnlySpan<char> code, LocalDate? on = null) =>
        CountryCode.TryParse(code, out var key) ? _alpha2.Find(key, on) : default;

    /// <summary>The country that a code of three letters means.</summary>
    /// <param name="code">Three capitals, such as <c>AZE</c>.</param>
    /// <param name="on">The day; null for every day.</param>
    public CodeMatch FromAlpha3(ReadOnlySpan<char> code, LocalDate? on = null) => Find(_alpha3, code, on);

    /// <summary>The country that a numeric code of ISO 3166-1 and M49 means.</summary>
    /// <param name="code">Three digits, such as <c>031</c>.</param>
    /// <param name="on">The day; null for every day.</param>
    public CodeMatch FromNumeric(ReadOnlySpan<char> code, LocalDate? on = null) => Find(_numeric, code, on);

    /// <summary>The former polity that a code of ISO 3166-3 means.</summary>
    /// <param name="code">Four capitals, such as <c>SUHH</c>.</param>
    public CodeMatch FromFormerCode(ReadOnlySpan<char> code) => Find(_former, code, null);

    /// <summary>The country that a number of the Correlates of War project means.</summary>
    /// <param name="number">The number, such as 373.</param>
    /// <param name="on">The day; null for every day.</param>
    public CodeMatch FromCorrelatesOfWar(int number, LocalDate? on = null) => _correlatesOfWar.Find(number, on);

    /// <summary>The country that a number of Gleditsch and Ward means.</summary>
    /// <param name="number">The number, such as 373.</param>
    /// <param name="on">The day; null for every day.</param>
    public CodeMatch FromGleditschWard(int number, LocalDate? on = null) => _gleditschWard.Find(number, on);

    /// <summary>The number by which the Correlates of War project counts a country on a day, or null if it does not.</summary>
    /// <param name="country">The country.</param>
    /// <param name="on">The day.</param>
    public int? ToCorrelatesOfWar(CountryCode country, LocalDate on) => NumberOf(_correlatesOfWar, country, Days.Number(on));

    /// <summary>The number by which Gleditsch and Ward count a country on a day, or null if they do not.</summary>
    /// <param name="country">The country.</param>
    /// <param name="on">The day.</param>
    public int? ToGleditschWard(CountryCode country, LocalDate on) => NumberOf(_gleditschWard, country, Days.Number(on));

    private static Table<TCode> Iso<TCode>(List<Country> countries, Func<Country, TCode[]> present, Func<EarlierCodes, TCode[]> earlier)
        where TCode : notnull =>
        new(countries.SelectMany(c => present(c).Select(code => (code, new Meaning(c.Code, c.Existed ?? EdtfInterval.Always)))
            .Concat(c.EarlierCodes.SelectMany(e => earlier(e).Select(code => (code, new Meaning(c.Code, e.Period)))))));

    private static Table<int> Listed(List<Country> countries, Func<Country, ImmutableArray<StateSystemCode>> entries) =>
        new(countries.SelectMany(c => entries(c).SelectMany(e => e.Spells.DefaultIfEmpty(EdtfInterval.Always).Select(s => (e.Number, new Meaning(c.Code, s))))));

    private static CodeMatch Find(Table<string> table, ReadOnlySpan<char> code, LocalDate? on) =>
        table.All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out var entry) ? entry.On(on) : default;

    private static int? NumberOf(Table<int> table, CountryCode country, int day)
    {
        foreach (var number in table.Of(country))
        {
            if (table.All[number].Means(country, day))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>A country that a code means, and on which days. An imprecise day counts wherever it may lie: two meanings are then candidates.</summary>
    private sealed class Meaning(CountryCode country, EdtfInterval period)
    {
        public CountryCode Country => country;

        public CodeMatch Alone { get; } = new([country]);

        public bool Holds(int day) => period.EarliestStartDay <= day && day <= period.LatestEndDay;
    }

    private sealed class Entry(IEnumerable<Meaning> meanings)
    {
        private readonly ImmutableArray<Meaning> _meanings = [.. meanings];
        private readonly CodeMatch _ever = new([.. meanings.Select(m => m.Country).Distinct().Order()]);

        public CodeMatch On(LocalDate? on) => on is { } date ? OnDay(Days.Number(date)) : _ever;

        public bool Means(CountryCode country, int day)
        {
            foreach (var meaning in _meanings)
            {
                if (meaning.Country == country && meaning.Holds(day))
                {
                    return true;
                }
            }

            return false;
        }

        private CodeMatch OnDay(int day)
        {
            Meaning? found = null;
            foreach (var meaning in _meanings)
            {
                if (meaning.Holds(day) && meaning.Country != found?.Country)
                {
                    if (found is not null)
                    {
                        return Several(day);
                    }

                    found = meaning;
                }
            }

            return found?.Alone ?? default;
        }

        private CodeMatch Several(int day) => new([.. _meanings.Where(m => m.Holds(day)).Select(m => m.Country).Distinct().Order()]);
    }

    private sealed class Table<TCode>
        where TCode : notnull
    {
        private readonly FrozenDictionary<CountryCode, ImmutableArray<TCode>> _codes;

        public Table(IEnumerable<(TCode Code, Meaning Meaning)> meanings)
        {
            var all = meanings.ToList();
            All = all.GroupBy(m => m.Code, m => m.Meaning).ToFrozenDictionary(g => g.Key, g => new Entry(g));
            _codes = all.GroupBy(m => m.Meaning.Country, m => m.Code).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToImmutableArray());
        }

        public FrozenDictionary<TCode, Entry> All { get; }

        public CodeMatch Find(TCode code, LocalDate? on) => All.TryGetValue(code, out var entry) ? entry.On(on) : default;

        /// <summary>The codes that a country ever bore.</summary>
        public ImmutableArray<TCode> Of(CountryCode country) => _codes.TryGetValue(country, out var codes) ? codes : [];
    }
}
