using System.Buffers;
using System.Globalization;
using System.Text;

namespace AzForeignPolicy.Model;

/// <summary>Folds names so that the spellings of one name are equal: case, diacritics and punctuation go.</summary>
/// <remarks>The rules are fixed. They follow no culture: İ, I, ı and i are one letter here, whatever the language of the thread.</remarks>
internal static class NameText
{
    // Letters with their marks and what is left without the marks, place by place. A host without Unicode data (globalization-invariant
    // mode) does not take letters apart, and must find the same countries.
    private const string Marked =
        "İŀŉªµºàáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįİĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżžſơưǎǐǒǔǖǘǚǜǟǡ"
        + "ǣǧǩǫǭǯǰǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳΐάέήίΰϊϋόύώйѐёѓїќѝўѷӂӑӓӗӛӝӟӣӥӧӫӭӯӱӳӵӹḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵ"
        + "ḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    private const string Unmarked =
        "ilnaμoaaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiiijklllnnnooorrrssssttuuuuuuwyzzzsouaiouuuuuaa"
        + "ægkooʒjgnaæøaaeeiioorruusthaeooooyιαεηιυιυουωиеегікиуѵжааеәжзииоөэууучыabbbcdddddeeeeefghhhhhiikkk"
        + "llllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwysaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy";

    private const char Noncharacter = '\uFFFE';
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';

    /// <summary>The folded text; empty if nothing is left of it, or if it is not valid Unicode.</summary>
    public static string Fold(ReadOnlySpan<char> text) => FoldLetters(Decompose(text));

    /// <summary>The folded text, where letters and their marks need not have been taken apart.</summary>
    internal static string FoldLetters(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text)
        {
            var small = Unmark(char.ToLowerInvariant(letter));
            if (IsDropped(small))
            {
                continue;
            }

            if (!char.IsLetterOrDigit(small) && small != '&')
            {
                gap = true;
                continue;
            }

            gap |= small == '&';
            if (gap && folded.Length > 0)
            {
                folded.Append(' ');
            }

            gap = small == '&';
            Append(folded, small);
        }

        return folded.ToString();
    }

    /// <summary>Base letters with their marks behind them, and compatibility forms such as wide letters in their plain form.</summary>
    private static string Decompose(ReadOnlySpan<char> text)
    {
        for (var rest = text; !rest.IsEmpty;)
        {
            // U+FFFE stands for a wrong byte order, and no host normalizes it.
            if (rest[0] == Noncharacter || Rune.DecodeFromUtf16(rest, out _, out var used) != OperationStatus.Done)
            {
                return "";
            }

            rest = rest[used..];
        }

        return text.ToString().Normalize(NormalizationForm.FormKD);
    }

    private static char Unmark(char small)
    {
        if (small is >= FirstWide and <= LastWide)
        {
            return (char)(small - FirstWide + '!');
        }

        return small > 127 && Marked.IndexOf(small, StringComparison.Ordinal) is >= 0 and var at ? Unmarked[at] : small;
    }

    /// <summary>Marks, and what is written inside words or left out at will: apostrophes, full stops, joiners.</summary>
    private static bool IsDropped(char letter) =>
        letter is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´' or '.'
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>Letters that no decomposition takes apart are written as people write them without the sign.</summary>
    private static void Append(StringBuilder folded, char small) => _ = small switch
    {
        'ı' => folded.Append('i'),
        'ə' => folded.Append('e'),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        'ø' => folded.Append('o'),
        'ß' => folded.Append("ss"),
        'đ' or 'ð' => folded.Append('d'),
        'þ' => folded.Append("th"),
        'ł' => folded.Append('l'),
        'ħ' => folded.Append('h'),
        '&' => folded.Append("and"),
        _ => folded.Append(small),
    };
}
