namespace AzForeignPolicy.Model;

/// <summary>The order of records by identifier.</summary>
internal static class RecordOrder
{
    /// <summary>Sorts by key in ordinal order; costs one pass where they are in order already.</summary>
    public static void Sort<T>(T[] all, Func<T, string> keyOf)
    {
        var isSorted = true;
        for (var i = 1; i < all.Length && isSorted; i++)
        {
            isSorted = string.CompareOrdinal(keyOf(all[i - 1]), keyOf(all[i])) <= 0;
        }

        if (!isSorted)
        {
            // The array may be one of a derived type, which cannot be sorted in place.
            var (keys, copy) = (new string[all.Length], new T[all.Length]);
            for (var i = 0; i < all.Length; i++)
            {
                (keys[i], copy[i]) = (keyOf(all[i]), all[i]);
            }

            Array.Sort(keys, copy, StringComparer.Ordinal);
            Array.Copy(copy, all, all.Length);
        }
    }
}
