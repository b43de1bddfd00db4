using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model;

/// <summary>
/// One code unit of UTF-16 (<see cref="char"/>) or UTF-8 (<see cref="byte"/>), whichever the text is in. The general conversions of
/// the base library box in code that is not yet optimized; these never do.
/// </summary>
internal static class Ascii
{
    internal static uint Code<TChar>(TChar unit)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(byte) ? Unsafe.BitCast<TChar, byte>(unit) : Unsafe.BitCast<TChar, char>(unit);

    internal static TChar Unit<TChar>(char code)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(byte) ? Unsafe.BitCast<byte, TChar>((byte)code) : Unsafe.BitCast<char, TChar>(code);
}
