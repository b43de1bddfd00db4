namespace AzForeignPolicy.Model;

/// <summary>Says what is wrong with a text that <see cref="EdtfReader"/> refused. Nothing here decides what is accepted.</summary>
internal static class EdtfDiagnosis
{
    internal static EdtfParseError OfDate<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var slash = Find(text, '/');
        return slash >= 0 ? new EdtfParseError(EdtfErrorCode.IntervalNotDate, slash) : OfDate(text, 0);
    }

    internal static EdtfParseError OfInterval<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (text.IsEmpty)
        {
            return new EdtfParseError(EdtfErrorCode.Empty, 0);
        }

        var slash = Find(text, '/');
        if (slash < 0)
        {
            return EdtfReader.TryReadDate(text, out _) ? new EdtfParseError(EdtfErrorCode.DateNotInterval, text.Length) : OfDate(text, 0);
        }

        var error = OfEnd(text[..slash], 0);
        if (!error.IsError)
        {
            error = OfEnd(text[(slash + 1)..], slash + 1);
        }

        return error.IsError ? error : new EdtfParseError(EdtfErrorCode.Reversed, slash);
    }

    private static EdtfParseError OfEnd<TChar>(ReadOnlySpan<TChar> text, int offset)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (text.IsEmpty || Equal(text, ".."))
        {
            return default;
        }

        if (Equal(text, "XXXX"))
        {
            return new EdtfParseError(EdtfErrorCode.UnspecifiedEnd, offset);
        }

        if (At(text, 0) == '[')
        {
            return new EdtfParseError(EdtfErrorCode.Set, offset);
        }

        var slash = Find(text, '/');
        if (slash >= 0)
        {
            return new EdtfParseError(EdtfErrorCode.UnexpectedCharacter, offset + slash);
        }

        return EdtfReader.TryReadDate(text, out _) ? default : OfDate(text, offset);
    }

    private static EdtfParseError OfDate<TChar>(ReadOnlySpan<TChar> text, int offset)
        where TChar : unmanaged, IEquatable<TChar>
    {
        var (code, position) = Signs(text);
        if (code == 0)
        {
            (code, position) = Walk(text);
        }

        return new EdtfParseError(code, offset + position);
    }

    /// <summary>What single characters give away, wherever they stand.</summary>
    private static (EdtfErrorCode Code, int Position) Signs<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (text.IsEmpty)
        {
            return (EdtfErrorCode.Empty, 0);
        }

        if (Equal(text, "open"))
        {
            return (EdtfErrorCode.DraftOpen, 0);
        }

        if (Equal(text, "unknown"))
        {
            return (EdtfErrorCode.DraftUnknown, 0);
        }

        if (At(text, 0) is 'Y' or 'y' or '-' or '+')
        {
            return (EdtfErrorCode.LongYear, 0);
        }

        if (At(text, 0) is '[' or '{')
        {
            return OfSet(text);
        }

        for (var i = 0; i < text.Length; i++)
        {
            switch (At(text, i))
            {
                case ' ' or '\t' or '\r' or '\n':
                    return (EdtfErrorCode.Space, i);
                case '(' or ')':
                    return (EdtfErrorCode.DraftParentheses, i);
                case 'u':
                    return (EdtfErrorCode.DraftUnspecified, i);
                case >= 'a' and <= 'z':
                    return (EdtfErrorCode.LowerCase, i);
                case 'T' or ':' or 'Z':
                    return (EdtfErrorCode.TimeOfDay, i);
                case 'E' or 'S':
                    return (EdtfErrorCode.LongYear, i);
                case '?' or '~' or '%' when At(text, i) == '?' && At(text, i + 1) == '~':
                    return (EdtfErrorCode.DraftQualifier, i);
                case '?' or '~' or '%' when i != text.Length - 1 || Equal(text[..i], "XXXX"):
                    return (EdtfErrorCode.QualifierPlace, i);
            }
        }

        return default;
    }

    private static (EdtfErrorCode Code, int Position) OfSet<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        // The shape of the one supported set, with a day that does not exist, is a wrong day rather than a wrong set.
        if (text.Length == EdtfReader.LongestDate && At(text, 11) == '.' && At(text, 12) == '.' && At(text, 23) == ']')
        {
            foreach (var start in (ReadOnlySpan<int>)[1, 13])
            {
                var day = text.Slice(start, 10);
                if (!EdtfReader.TryReadDate(day, out _))
                {
                    var (code, position) = Signs(day);
                    if (code == 0)
                    {
                        (code, position) = Walk(day);
                    }

                    return (code, start + position);
                }
            }
        }
        else if (text.Length == EdtfReader.LongestDate + 1 && EdtfReader.TryReadDate(text[..^1], out _))
        {
            return (At(text, EdtfReader.LongestDate) is '?' or '~' or '%' ? EdtfErrorCode.QualifierPlace : EdtfErrorCode.UnexpectedCharacter, EdtfReader.LongestDate);
        }

        return (EdtfErrorCode.Set, 0);
    }

    /// <summary>Year, then month or division, then day.</summary>
    private static (EdtfErrorCode Code, int Position) Walk<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (At(text, text.Length - 1) is '?' or '~' or '%')
        {
            text = text[..^1];
        }

        var unspecified = -1;
        for (var i = 0; i < 4; i++)
        {
            if (i >= text.Length)
            {
                return (EdtfErrorCode.UnexpectedEnd, text.Length);
            }

            var c = At(text, i);
            if (c == 'X')
            {
                unspecified = unspecified < 0 ? i : unspecified;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return (EdtfErrorCode.UnexpectedCharacter, i);
            }
            else if (unspecified >= 0)
            {
                return (EdtfErrorCode.UnspecifiedDigits, unspecified);
            }
        }

        if (unspecified is 1 || (unspecified >= 0 && text.Length > 4))
        {
            return (EdtfErrorCode.UnspecifiedDigits, unspecified);
        }

        if (Equal(text[..4], "0000") || Equal(text[..4], "000X") || Equal(text[..4], "00XX"))
        {
            return (EdtfErrorCode.YearOutOfRange, 0);
        }

        if (text.Length == 4)
        {
            return (EdtfErrorCode.UnexpectedCharacter, 3);
        }

        if (At(text, 4) != '-')
        {
            return (AllDigits(text[4..]) ? text.Length == 5 ? EdtfErrorCode.LongYear : EdtfErrorCode.BasicFormat : EdtfErrorCode.UnexpectedCharacter, 4);
        }

        var (code, month) = Two(text, 5);
        if (code != 0)
        {
            return (code, month);
        }

        if (month is not AnyPart and (< 1 or > 12 and < 21 or > 41) || (month > 12 && month != AnyPart && text.Length > 7))
        {
            return (EdtfErrorCode.MonthOutOfRange, 5);
        }

        if (text.Length == 7)
        {
            // The winter that begins in the last year.
            return (EdtfErrorCode.YearOutOfRange, 0);
        }

        if (At(text, 7) != '-')
        {
            return (AllDigits(text[7..]) ? EdtfErrorCode.BasicFormat : EdtfErrorCode.UnexpectedCharacter, 7);
        }

        (code, var day) = Two(text, 8);
        if (code != 0)
        {
            return (code, day);
        }

        if (text.Length > 10)
        {
            return (EdtfErrorCode.UnexpectedCharacter, 10);
        }

        return month == AnyPart ? (EdtfErrorCode.UnspecifiedDigits, 5) : (EdtfErrorCode.DayOutOfRange, 8);
    }

    private const int AnyPart = 100;

    /// <summary>Two digits or <c>XX</c> (as <see cref="AnyPart"/>); else an error and its position.</summary>
    private static (EdtfErrorCode Code, int Value) Two<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged, IEquatable<TChar>
    {
        for (var i = index; i < index + 2; i++)
        {
            if (i >= text.Length)
            {
                return (EdtfErrorCode.UnexpectedEnd, text.Length);
            }

            if (At(text, i) != 'X' && !char.IsAsciiDigit(At(text, i)))
            {
                return (EdtfErrorCode.UnexpectedCharacter, i);
            }
        }

        var (tens, ones) = (At(text, index), At(text, index + 1));
        if (tens == 'X' || ones == 'X')
        {
            return tens == ones ? (0, AnyPart) : (EdtfErrorCode.UnspecifiedDigits, tens == 'X' ? index : index + 1);
        }

        return (0, (tens - '0') * 10 + (ones - '0'));
    }

    private static bool AllDigits<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IEquatable<TChar>
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(At(text, i)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Find<TChar>(ReadOnlySpan<TChar> text, char sought)
        where TChar : unmanaged, IEquatable<TChar> =>
        text.IndexOf(Ascii.Unit<TChar>(sought));

    private static bool Equal<TChar>(ReadOnlySpan<TChar> text, string expected)
        where TChar : unmanaged, IEquatable<TChar>
    {
        if (text.Length != expected.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (At(text, i) != expected[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char At<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged, IEquatable<TChar> =>
        index < text.Length ? (char)Ascii.Code(text[index]) : '\0';
}
