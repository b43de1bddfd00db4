using System.Text;
using CsCheck;

namespace AzForeignPolicy.Model.Tests.Internal;

public sealed class TextCacheTests
{
    [Fact]
    public void A_text_is_the_one_of_its_bytes_and_no_other()
    {
        var cache = new TextCache();
        var texts = Gen.OneOf(Gen.String[Gen.Char['a', 'd'], 0, 4], Gen.String[Gen.Int[0, 3].Select(i => "əéx字"[i]), 0, 6], Gen.String[Gen.Char['a', 'z'], 100, 140]);
        texts.Array[1, 50].Sample(
            all =>
            {
                foreach (var text in all)
                {
                    var utf8 = Encoding.UTF8.GetBytes(text);
                    if (cache.TryGet(utf8, out var known))
                    {
                        known.Should().Be(text);
                    }
                    else
                    {
                        cache.Add(utf8, text);
                        cache.TryGet(utf8, out known).Should().Be(utf8.Length <= TextCache.MaxBytes);
                        known.Should().Be(utf8.Length <= TextCache.MaxBytes ? text : null);
                    }
                }
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void Texts_that_come_again_stay_one_object_among_many_that_do_not()
    {
        var cache = new TextCache();
        var copies = new HashSet<string>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < 200_000; i++)
        {
            Get(cache, FormattableString.Invariant($"record-{i}"));
            copies.Add(Get(cache, FormattableString.Invariant($"place {i % 20}")));
        }

        copies.Count.Should().BeLessThan(400, "a place is driven out now and then, and comes back");
    }

    private static string Get(TextCache cache, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (!cache.TryGet(utf8, out var known))
        {
            known = Encoding.UTF8.GetString(utf8);
            cache.Add(utf8, known);
        }

        return known;
    }
}
