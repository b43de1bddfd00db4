using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace AzForeignPolicy.Model.Interop;

/// <summary>
/// The text of a file, the same in whatever pieces its stream comes. What stands before the first byte that is no text is given; only then is that byte refused,
/// so that the row in which it stands is known.
/// </summary>
internal sealed class ImportText : TextReader
{
    /// <summary>A character that no text has here: U+FFFF, which is no letter, comes as U+FFFE, which is none either.</summary>
    public const char Never = '\uFFFF';

    private const int BufferSize = 1 << 16;

    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];
    private static readonly byte[] LittleMark = [0xFF, 0xFE];
    private static readonly byte[] BigMark = [0xFE, 0xFF];

    private readonly Stream stream;
    private readonly Form form;
    private readonly Decoder? decoder;
    private readonly bool isStrict;
    private readonly byte[] bytes = new byte[BufferSize];
    private int from;
    private int to;
    private bool isAtEnd;
    private bool isBroken;
    private bool isAfterReturn;
    private char? pending;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The file; it is left open.</param>
    /// <param name="encoding">The encoding, or null for UTF-8, or UTF-16 where a byte order mark says so.</param>
    public ImportText(Stream stream, Encoding? encoding)
    {
        this.stream = stream;
        Fill();
        var start = bytes.AsSpan(from, to - from);
        var isOwn = encoding is not null && !encoding.Preamble.IsEmpty && start.StartsWith(encoding.Preamble);
        if (start.StartsWith(Utf8Mark))
        {
            from += Utf8Mark.Length;
        }
        else if (start.StartsWith(LittleMark) || start.StartsWith(BigMark))
        {
            (form, from) = (start[0] == LittleMark[0] ? Form.Utf16 : Form.BigUtf16, from + LittleMark.Length);
        }
        else if (encoding is not null)
        {
            from += isOwn ? encoding.Preamble.Length : 0;
            isOwn = true;
        }

        // A mark in the file is believed before the caller; but one that reads the encoding of the mark may say how.
        if (isOwn && !(encoding is UTF8Encoding && encoding.DecoderFallback is DecoderExceptionFallback))
        {
            (form, decoder, isStrict) = (Form.Other, encoding!.GetDecoder(), encoding.DecoderFallback is DecoderExceptionFallback);
        }

        Name = form switch { Form.Utf8 => "UTF-8", Form.Other => encoding!.WebName, _ => "UTF-16" };
    }

    private enum Form
    {
        Utf8,
        Utf16,
        BigUtf16,
        Other,
    }

    /// <summary>The name of the encoding.</summary>
    public string Name { get; }

    /// <inheritdoc />
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc />
    /// <exception cref="DecoderFallbackException">The next byte is no text.</exception>
    public override int Read(Span<char> buffer)
    {
        for (; ; )
        {
            var made = WithLineFeeds(buffer[..ReadText(buffer)], out var isOnlyRest);
            if (!isOnlyRest)
            {
                return made;
            }
        }
    }

    /// <summary>An end of a line that is a carriage return alone becomes a line feed, so that rows end in whatever way the file ends its lines.</summary>
    /// <param name="text">What was read; it is changed in place.</param>
    /// <param name="isOnlyRest">Whether it was nothing but the rest of an end that was given before.</param>
    /// <returns>How much of it is left.</returns>
    private int WithLineFeeds(Span<char> text, out bool isOnlyRest)
    {
        isOnlyRest = false;
        if (isAfterReturn && text is ['\n', ..])
        {
            text[1..].CopyTo(text);
            text = text[..^1];
            isOnlyRest = text.IsEmpty;
        }

        text.Replace(Never, '\uFFFE');
        isAfterReturn = text is [.., '\r'];
        for (var from = 0; text[from..].IndexOf('\r') is >= 0 and var next; from += next + 1)
        {
            if (from + next + 1 == text.Length || text[from + next + 1] != '\n')
            {
                text[from + next] = '\n';
            }
        }

        return text.Length;
    }

    private int ReadText(Span<char> buffer)
    {
        Span<char> two = stackalloc char[2];
        var written = 0;
        while (written < buffer.Length)
        {
            if (pending is { } second)
            {
                (buffer[written++], pending) = (second, null);
                continue;
            }

            // In the last place a pair has no room: its second half waits.
            var isLast = buffer.Length - written == 1;
            Fill();
            var status = Decode(bytes.AsSpan(from, to - from), isLast ? two : buffer[written..], out var used, out var made);
            from += used;
            if (isLast && made > 0)
            {
                buffer[written] = two[0];
                pending = made > 1 ? two[1] : null;
                return written + 1;
            }

            written += made;
            if (status == OperationStatus.InvalidData)
            {
                return written > 0 ? written : throw new DecoderFallbackException();
            }

            if (isAtEnd && used == 0 && made == 0)
            {
                break;
            }
        }

        return written;
    }

    private OperationStatus Decode(ReadOnlySpan<byte> source, Span<char> target, out int used, out int made)
    {
        switch (form)
        {
            case Form.Utf8:
                return Utf8.ToUtf16(source, target, out used, out made, replaceInvalidSequences: false, isFinalBlock: isAtEnd);
            case Form.Other:
                return DecodeOther(source, target, out used, out made);
            default:
                return DecodeUtf16(source, target, out used, out made);
        }
    }

    /// <summary>With the caller's decoder; one that refuses is given a byte at a time, so that what stands before is given.</summary>
    private OperationStatus DecodeOther(ReadOnlySpan<byte> source, Span<char> target, out int used, out int made)
    {
        (used, made) = (0, 0);
        if (isBroken)
        {
            return OperationStatus.InvalidData;
        }

        try
        {
            var piece = isStrict && source.Length > 1 ? source[..1] : source;
            decoder!.Convert(piece, target, isAtEnd && piece.Length == source.Length, out used, out made, out _);
            return OperationStatus.Done;
        }
        catch (DecoderFallbackException)
        {
            isBroken = true;
            return OperationStatus.InvalidData;
        }
    }

    private OperationStatus DecodeUtf16(ReadOnlySpan<byte> source, Span<char> target, out int used, out int made)
    {
        (used, made) = (0, 0);
        while (source.Length - used >= sizeof(char))
        {
            var first = Unit(source[used..]);
            if (!char.IsSurrogate(first))
            {
                if (made == target.Length)
                {
                    return OperationStatus.DestinationTooSmall;
                }

                (target[made], used, made) = (first, used + sizeof(char), made + 1);
                continue;
            }

            if (source.Length - used < 2 * sizeof(char) && !isAtEnd)
            {
                return OperationStatus.NeedMoreData;
            }

            var second = source.Length - used < 2 * sizeof(char) ? '\0' : Unit(source[(used + sizeof(char))..]);
            if (!char.IsSurrogatePair(first, second))
            {
                return OperationStatus.InvalidData;
            }

            if (target.Length - made < 2)
            {
                return OperationStatus.DestinationTooSmall;
            }

            (target[made], target[made + 1], used, made) = (first, second, used + (2 * sizeof(char)), made + 2);
        }

        return used == source.Length ? OperationStatus.Done : isAtEnd ? OperationStatus.InvalidData : OperationStatus.NeedMoreData;
    }

    private char Unit(ReadOnlySpan<byte> source) => form == Form.BigUtf16 ? (char)((source[0] << 8) | source[1]) : (char)((source[1] << 8) | source[0]);

    /// <summary>Reads until the buffer is full or the file at its end: so a stream that gives a byte at a time gives the same text.</summary>
    private void Fill()
    {
        if (isAtEnd || to - from > BufferSize / 2)
        {
            return;
        }

        bytes.AsSpan(from, to - from).CopyTo(bytes);
        (from, to) = (0, to - from);
        while (to < bytes.Length)
        {
            var read = stream.Read(bytes, to, bytes.Length - to);
            if (read == 0)
            {
                isAtEnd = true;
                return;
            }

            to += read;
        }
    }
}
