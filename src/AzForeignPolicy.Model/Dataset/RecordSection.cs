namespace AzForeignPolicy.Model;

/// <summary>The records of one kind, sorted by identifier (ordinal), with look-up by the text of the identifier.</summary>
/// <remarks>Safe for use by several threads. The table of the look-up is built when it is first needed: four bytes a record, rounded up to a power of two, twice.</remarks>
internal abstract class RecordSection(int count)
{
    public static RecordSection Empty { get; } = new LoadedSection([]);

    // Places in the table hold the number of a record plus one. Building it twice in a race is harmless.
    private int[]? places;
    private short[]? countryPlaces;

    public int Count => count;

    public abstract object this[int index] { get; }

    /// <summary>All records, in an array of their own type.</summary>
    public abstract T[] ToArray<T>()
        where T : class;

    /// <summary>The number of the record with an identifier, or -1.</summary>
    public int IndexOf(string key)
    {
        var table = places ?? Build();
        var place = HashOf(key) & table.Length - 1;
        for (; table[place] != 0; place = place + 1 & table.Length - 1)
        {
            if (string.Equals(KeyAt(table[place] - 1), key, StringComparison.Ordinal))
            {
                return table[place] - 1;
            }
        }

        return -1;
    }

    /// <summary>The number of the record of a country in the section of the countries, or -1.</summary>
    public int IndexOf(CountryCode country)
    {
        if (country.IsNone)
        {
            return -1;
        }

        var table = countryPlaces ?? BuildCountries();
        return table[country.Index] - 1;
    }

    /// <summary>The codes of all records in the section of the countries; no record is made for them.</summary>
    public CountrySet CountryCodes()
    {
        var codes = CountrySet.Empty;
        for (var i = 0; i < count; i++)
        {
            codes = codes.With(CountryAt(i));
        }

        return codes;
    }

    /// <summary>The code of a record in the section of the countries.</summary>
    protected abstract CountryCode CountryAt(int index);

    /// <summary>The identifier of a record.</summary>
    protected abstract string KeyAt(int index);

    private static int HashOf(string key) => key.GetHashCode(StringComparison.Ordinal);

    private int[] Build()
    {
        // At most half full.
        var size = 4;
        while (size < 2 * count)
        {
            size <<= 1;
        }

        var table = new int[size];
        for (var i = 0; i < count; i++)
        {
            var place = HashOf(KeyAt(i)) & size - 1;
            while (table[place] != 0)
            {
                place = place + 1 & size - 1;
            }

            table[place] = i + 1;
        }

        return places = table;
    }

    private short[] BuildCountries()
    {
        var table = new short[CountryCode.IndexCount];
        for (var i = 0; i < count; i++)
        {
            table[CountryAt(i).Index] = (short)(i + 1);
        }

        return countryPlaces = table;
    }

    /// <summary>Records that are there.</summary>
    /// <param name="records">The records, in an array of their own type.</param>
    internal sealed class LoadedSection(object[] records) : RecordSection(records.Length)
    {
        public override object this[int index] => records[index];

        public override T[] ToArray<T>() => records as T[] ?? [.. records.Cast<T>()];

        protected override CountryCode CountryAt(int index) => ((Country)records[index]).Code;

        protected override string KeyAt(int index) => records[index] is SourcedRecord record ? record.Key : ((Source)records[index]).Id.ToString();
    }

    /// <summary>Records of compiled data, each made when it is first asked for; everybody gets the same object.</summary>
    internal sealed class PackedSection(PackedDocument document, int kind, int count, int offsetsAt) : RecordSection(count)
    {
        private readonly object?[] records = new object?[count];
        private object[]? all;

        public override object this[int index] => records[index] ?? Made(index);

        public override T[] ToArray<T>()
        {
            if (all is T[] made)
            {
                return made;
            }

            var array = new T[Count];
            for (var i = 0; i < array.Length; i++)
            {
                array[i] = (T)this[i];
            }

            return (T[])(Interlocked.CompareExchange(ref all, array, null) ?? array);
        }

        protected override CountryCode CountryAt(int index)
        {
            var reader = document.Record(offsetsAt, index);
            reader.UInt64();
            return CountryCode.FromIndex(reader.Count());
        }

        // Every record begins with which members it has and then its identifier.
        protected override string KeyAt(int index)
        {
            var reader = document.Record(offsetsAt, index);
            reader.UInt64();
            return kind switch
            {
                (int)RecordKind.Country => CountryAt(index).ToString(),
                (int)RecordKind.StateList => StateListName(ref reader),
                _ => reader.Text(),
            };
        }

        // Apart, so that the names of the lists are not made for other kinds.
        private static string StateListName(ref PackedReader reader) => EnumNames<StateListId>.Name((StateListId)reader.Count());

        private object Made(int index)
        {
            var made = PackedRecords.Read(document, offsetsAt, index, kind);
            return Interlocked.CompareExchange(ref records[index], made, null) ?? made;
        }
    }
}
