using System.Text;

namespace AzForeignPolicy.Model.Fuzz;

/// <summary>Makes inputs out of a corpus: bytes, words and lines changed, doubled, moved, taken out, spliced. One seed gives one sequence.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> corpus, IReadOnlyList<string> words, int seed)
{
    private const int MostBytes = 1 << 17;

    private static readonly byte[][] Unusual =
    [
        [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE],
        [0xEF, 0xBB, 0xBF], [0x80], [0xC3], [0xF0, 0x9F, 0x98], [0xEF, 0xBF, 0xBE], [0xCC, 0x81], [0x00], [0xE2, 0x80, 0xAE],
    ];

    private readonly Random random = new(seed);
    private readonly byte[][] tokens = [.. words.Select(Encoding.UTF8.GetBytes), .. Unusual];

    /// <summary>The next input.</summary>
    internal byte[] Next()
    {
        var input = corpus.Count > 0 && random.Next(20) > 0 ? corpus[random.Next(corpus.Count)] : [];
        for (var changes = 1 + random.Next(random.Next(2) == 0 ? 1 : 5); changes > 0; changes--)
        {
            input = Change(input);
        }

        return input.Length <= MostBytes ? input : input[..MostBytes];
    }

    private byte[] Change(byte[] input)
    {
        var at = random.Next(input.Length + 1);
        var to = int.Min(input.Length, at + random.Next(random.Next(4) == 0 ? input.Length + 1 : 9));
        switch (random.Next(12))
        {
            case 0:
                return [.. input[..at], (byte)random.Next(256), .. input[at..]];
            case 1:
                return [.. input[..at], .. input[to..]];
            case 2:
                return input[..at];
            case 3:
                return [.. input[..to], .. input[at..]];
            case 4:
                var other = corpus.Count > 0 ? corpus[random.Next(corpus.Count)] : [];
                return [.. input[..at], .. other[random.Next(other.Length + 1)..]];
            case 5:
                return [.. input[..at], .. Enumerable.Repeat(Token(), random.Next(300)).SelectMany(t => t), .. input[at..]];
            case 6 when input.Length > 0:
                var flipped = input.ToArray();
                flipped[random.Next(input.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 7 or 8:
                return Line(input);
            case 9 when random.Next(20) == 0:
                return [.. input[..at], .. Enumerable.Repeat(Token()[0], random.Next(100_000)), .. input[at..]];
            case 10:
                return [.. input[..at], .. Token(), .. input[to..]];
            default:
                return [.. input[..at], .. Token(), .. input[at..]];
        }
    }

    /// <summary>Doubles, takes out or moves a line: in a document that is a member, or an end of something.</summary>
    private byte[] Line(byte[] input)
    {
        var lines = Encoding.Latin1.GetString(input).Split('\n').ToList();
        var (from, to) = (random.Next(lines.Count), random.Next(lines.Count));
        var line = lines[from];
        switch (random.Next(3))
        {
            case 0:
                lines.Insert(to, line);
                break;
            case 1:
                lines.RemoveAt(from);
                break;
            default:
                lines[from] = lines[to];
                lines[to] = line;
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private byte[] Token() => tokens[random.Next(tokens.Length)];
}
