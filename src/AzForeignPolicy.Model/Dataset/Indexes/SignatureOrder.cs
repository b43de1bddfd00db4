using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>The order of agreements by day of signature, those without one first, then by identifier, which is their order in the table.</summary>
internal static class SignatureOrder
{
    /// <summary>The places of the agreements in this order.</summary>
    public static int[] Of(ImmutableArray<Agreement> texts)
    {
        var words = new ulong[texts.Length];
        var order = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            words[i] = (texts[i].Signed ?? EdtfDate.Unspecified).Word;
            order[i] = i;
        }

        Array.Sort(words, order);
        for (int start = 0, end; start < words.Length; start = end)
        {
            for (end = start + 1; end < words.Length && words[end] == words[start];)
            {
                end++;
            }

            order.AsSpan(start, end - start).Sort();
        }

        return order;
    }
}
