using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AzForeignPolicy.Model;

/// <summary>One bit for each of the 676 two-letter codes, in 11 words, and the algebra over them.</summary>
/// <remarks>
/// Four words are handled at a time. Eleven is not a multiple of four, so the last step starts at word 7 and repeats that word,
/// which does no harm: every result word depends on the words at the same place only, and results never overwrite operands.
/// </remarks>
[InlineArray(Length)]
internal struct CountryWords
{
    /// <summary>How many words there are.</summary>
    internal const int Length = 11;

    private const nuint Second = 4;
    private const nuint Last = 7;

    private ulong _first;

    internal static bool Has(in CountryWords words, int index) => (words[index >> 6] >> index & 1) != 0;

    internal void Set(int index) => this[index >> 6] |= 1UL << index;

    internal void Clear(int index) => this[index >> 6] &= ~(1UL << index);

    internal static int Count(in CountryWords words) =>
        BitOperations.PopCount(words[0]) + BitOperations.PopCount(words[1]) + BitOperations.PopCount(words[2])
        + BitOperations.PopCount(words[3]) + BitOperations.PopCount(words[4]) + BitOperations.PopCount(words[5])
        + BitOperations.PopCount(words[6]) + BitOperations.PopCount(words[7]) + BitOperations.PopCount(words[8])
        + BitOperations.PopCount(words[9]) + BitOperations.PopCount(words[10]);

    internal static void Or(in CountryWords a, in CountryWords b, out CountryWords result)
    {
        var (x, y, z) = (At(in a, 0) | At(in b, 0), At(in a, Second) | At(in b, Second), At(in a, Last) | At(in b, Last));
        Store(x, y, z, out result);
    }

    internal static void And(in CountryWords a, in CountryWords b, out CountryWords result)
    {
        var (x, y, z) = (At(in a, 0) & At(in b, 0), At(in a, Second) & At(in b, Second), At(in a, Last) & At(in b, Last));
        Store(x, y, z, out result);
    }

    internal static void AndNot(in CountryWords a, in CountryWords b, out CountryWords result)
    {
        var (x, y, z) = (At(in a, 0) & ~At(in b, 0), At(in a, Second) & ~At(in b, Second), At(in a, Last) & ~At(in b, Last));
        Store(x, y, z, out result);
    }

    internal static void Xor(in CountryWords a, in CountryWords b, out CountryWords result)
    {
        var (x, y, z) = (At(in a, 0) ^ At(in b, 0), At(in a, Second) ^ At(in b, Second), At(in a, Last) ^ At(in b, Last));
        Store(x, y, z, out result);
    }

    internal static bool AreEqual(in CountryWords a, in CountryWords b) =>
        ((At(in a, 0) ^ At(in b, 0)) | (At(in a, Second) ^ At(in b, Second)) | (At(in a, Last) ^ At(in b, Last))) == Vector256<ulong>.Zero;

    internal static bool Overlap(in CountryWords a, in CountryWords b) =>
        ((At(in a, 0) & At(in b, 0)) | (At(in a, Second) & At(in b, Second)) | (At(in a, Last) & At(in b, Last))) != Vector256<ulong>.Zero;

    internal static bool Includes(in CountryWords all, in CountryWords some) =>
        ((At(in some, 0) & ~At(in all, 0)) | (At(in some, Second) & ~At(in all, Second)) | (At(in some, Last) & ~At(in all, Last))) == Vector256<ulong>.Zero;

    internal static bool IsEmpty(in CountryWords words) => (At(in words, 0) | At(in words, Second) | At(in words, Last)) == Vector256<ulong>.Zero;

    private static Vector256<ulong> At(in CountryWords words, nuint place) =>
        Vector256.LoadUnsafe(in Unsafe.As<CountryWords, ulong>(ref Unsafe.AsRef(in words)), place);

    private static void Store(Vector256<ulong> x, Vector256<ulong> y, Vector256<ulong> z, out CountryWords result)
    {
        Unsafe.SkipInit(out result);
        ref var target = ref Unsafe.As<CountryWords, ulong>(ref result);
        x.StoreUnsafe(ref target, 0);
        y.StoreUnsafe(ref target, Second);
        z.StoreUnsafe(ref target, Last);
    }
}
