using System.Collections;
using System.Text.Json;
using CsCheck;

namespace AzForeignPolicy.Model.Tests;

public sealed class CountrySetTests
{
    private static readonly CountryCode Am = CountryCode.Parse("AM");
    private static readonly CountryCode Az = CountryCode.Parse("AZ");
    private static readonly CountryCode Ge = CountryCode.Parse("GE");

    private static readonly int[] Edges = [0, 63, 64, 255, 256, 447, 448, 511, 512, 639, 640, 675];

    // Few or many of the codes, with the first and the last of each word among them.
    private static readonly Gen<CountryCode[]> Codes =
        Gen.OneOf(Gen.Int[0, CountryCode.IndexCount - 1], Gen.Int[0, Edges.Length - 1].Select(i => Edges[i]))
            .Select(CountryCode.FromIndex)
            .Array[0, 120];

    [Fact]
    public void Agrees_with_a_hash_set_in_all_its_algebra() => Gen.Select(Codes, Codes).Sample((left, right) =>
    {
        var (a, b) = (CountrySet.Of(left), CountrySet.Of(right));
        var (x, y) = (left.ToHashSet(), right.ToHashSet());

        return Same(a, x) && Same(b, y)
            && Same(a | b, x.Union(y)) && Same(a.Union(b), x.Union(y))
            && Same(a & b, x.Intersect(y)) && Same(a.Intersect(b), x.Intersect(y))
            && Same(a - b, x.Except(y)) && Same(a.Except(b), x.Except(y))
            && Same(a ^ b, x.Except(y).Union(y.Except(x))) && Same(a.SymmetricExcept(b), x.Except(y).Union(y.Except(x)))
            && a.IsSubsetOf(b) == x.IsSubsetOf(y) && a.IsSupersetOf(b) == x.IsSupersetOf(y)
            && (a & b).IsSubsetOf(a) && (a | b).IsSupersetOf(b)
            && a.Overlaps(b) == x.Overlaps(y)
            && a.SetEquals(b) == x.SetEquals(y) && a == b == x.SetEquals(y) && a != b == !x.SetEquals(y) && a.Equals(b) == x.SetEquals(y);
    });

    [Fact]
    public void Agrees_with_a_hash_set_as_countries_come_and_go() => Gen.Select(Codes, Codes).Sample((start, changes) =>
    {
        var set = CountrySet.Of(start);
        var builder = new CountrySetBuilder(in set);
        var model = start.ToHashSet();
        foreach (var country in changes)
        {
            var was = set;
            set = was.Contains(country) ? was.Without(country) : was.With(country);
            if (builder.Contains(country) != model.Contains(country)
                || !(model.Remove(country) ? builder.Remove(country) && !builder.Remove(country) : builder.Add(country) && !builder.Add(country) && model.Add(country))
                || was.Contains(country) == set.Contains(country)
                || builder.Count != model.Count)
            {
                return false;
            }
        }

        return Same(set, model) && builder.ToSet() == set;
    });

    [Fact]
    public void Text_and_JSON_go_round() => Codes.Sample(codes =>
    {
        var set = CountrySet.Of(codes);
        return CountrySet.Parse(set.ToString()) == set && JsonSerializer.Deserialize<CountrySet>(JsonSerializer.Serialize(set)) == set;
    });

    [Fact]
    public void Keeps_the_contract_of_texts() => ValueContract.Text<CountrySet>(
        ["", "AZ", "AA ZZ", "AM AZ GE"],
        [" ", "A", "az", " AZ", "AZ ", "AZ  GE", "AZ,GE", "AZGE", "AZ G", "AZ GE ", "AZ AZ", "AZ GE AZ", "AZ\tGE", "İT", string.Join(' ', Enumerable.Repeat("AZ", 3000))]);

    [Fact]
    public void Texts_may_come_in_any_order_and_leave_in_alphabetical() =>
        CountrySet.Parse("GE AM AZ").ToString().Should().Be("AM AZ GE");

    [Fact]
    public void All_codes_fit_in_one_set()
    {
        var all = CountrySet.Of([.. Enumerable.Range(0, CountryCode.IndexCount).Select(CountryCode.FromIndex)]);
        all.Count.Should().Be(676);
        all.Should().BeInAscendingOrder();
        CountrySet.Parse(all.ToString()).SetEquals(all).Should().BeTrue();
        CountrySet.Parse(System.Text.Encoding.UTF8.GetBytes(all.ToString())).SetEquals(all).Should().BeTrue();
        (all - all).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Is_written_as_a_collection_expression()
    {
        CountrySet set = [Ge, Az, Az, Am];
        (set == CountrySet.Of(Am, Az, Ge)).Should().BeTrue();
        CountrySet more = [.. set, CountryCode.Parse("TR")];
        more.ToString().Should().Be("AM AZ GE TR");
        CountrySet none = [];
        none.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Goes_through_the_countries_in_alphabetical_order()
    {
        CountrySet set = [Ge, Az, Am];
        var seen = new List<CountryCode>();
        foreach (var country in set)
        {
            seen.Add(country);
        }

        seen.Should().Equal(Am, Az, Ge);
        set.ToArray().Should().Equal(Am, Az, Ge);
        ((IEnumerable)set).Cast<CountryCode>().Should().Equal(Am, Az, Ge);
    }

    [Fact]
    public void The_enumerator_stays_at_the_end_and_can_start_again()
    {
        IEnumerator<CountryCode> enumerator = CountrySet.Of(Az, CountryCode.Parse("ZZ")).GetEnumerator();
        enumerator.Current.IsNone.Should().BeTrue();
        enumerator.MoveNext().Should().BeTrue();
        enumerator.MoveNext().Should().BeTrue();
        enumerator.MoveNext().Should().BeFalse();
        enumerator.MoveNext().Should().BeFalse();
        enumerator.Reset();
        enumerator.MoveNext().Should().BeTrue();
        enumerator.Current.Should().Be(Az);
    }

    [Fact]
    public void Copies_into_a_span_that_is_long_enough()
    {
        CountrySet set = [Ge, Az];
        var room = new CountryCode[3];
        set.CopyTo(room).Should().Be(2);
        room.Should().Equal(Az, Ge, default);
        FluentActions.Invoking(() => set.CopyTo(new CountryCode[1])).Should().Throw<ArgumentException>();
        CountrySet.Empty.CopyTo([]).Should().Be(0);
    }

    [Fact]
    public void Default_is_the_empty_set()
    {
        var empty = default(CountrySet);
        empty.IsEmpty.Should().BeTrue();
        empty.Count.Should().Be(0);
        (empty == CountrySet.Empty).Should().BeTrue();
        empty.ToString().Should().BeEmpty();
        empty.Contains(Az).Should().BeFalse();
        empty.IsSubsetOf(empty).Should().BeTrue();
        empty.Overlaps(empty).Should().BeFalse();
        empty.GetEnumerator().MoveNext().Should().BeFalse();
        ValueContract.NoneFormatsAsEmptyText<CountrySet>();
    }

    [Fact]
    public void Never_holds_the_none_code()
    {
        CountrySet set = [Az];
        set.Contains(default).Should().BeFalse();
        (set.Without(default) == set).Should().BeTrue();
        FluentActions.Invoking(() => set.With(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CountrySet.Of(Az, default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equal_sets_have_equal_hash_codes_and_others_are_not_equal()
    {
        CountrySet a = [Az, Ge];
        CountrySet b = [Ge, Az];
        a.GetHashCode().Should().Be(b.GetHashCode());
        a.Equals((object)b).Should().BeTrue();
        a.Equals(null).Should().BeFalse();
        a.Equals("AZ GE").Should().BeFalse();
        new HashSet<CountrySet> { a, b, CountrySet.Empty }.Should().HaveCount(2);
    }

    [Fact]
    public void JSON_is_an_array_of_codes()
    {
        CountrySet set = [Ge, Az];
        JsonSerializer.Serialize(set).Should().Be("""["AZ","GE"]""");
        JsonSerializer.Serialize(CountrySet.Empty).Should().Be("[]");
        (JsonSerializer.Deserialize<CountrySet>("""["GE", "\u0041Z"]""") == set).Should().BeTrue();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"AZ GE\"")]
    [InlineData("{}")]
    [InlineData("1")]
    [InlineData("""["AZ",null]""")]
    [InlineData("""["AZ",1]""")]
    [InlineData("""["AZ",["GE"]]""")]
    [InlineData("""["AZ","AZ"]""")]
    [InlineData("""["AZ","az"]""")]
    [InlineData("""["AZ",""]""")]
    [InlineData("""["AZ" """)]
    public void JSON_of_any_other_form_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<CountrySet>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Takes_88_bytes() => System.Runtime.CompilerServices.Unsafe.SizeOf<CountrySet>().Should().Be(88);

    [Fact]
    public void No_operation_allocates()
    {
        var codes = new[] { Am, Az, Ge };
        var room = new CountryCode[676];
        var chars = new char[3 * 676];
        var bytes = new byte[3 * 676];
        var seen = 0;
        Allocation.Of(() =>
        {
            var a = CountrySet.Of(codes);
            CountrySet b = [Az];
            b = b.With(Ge).Without(Az).Union(in a).Intersect(in a).Except(in b).SymmetricExcept(in a) | a & b ^ a - b;
            seen += a == b || a.IsSubsetOf(in b) || a.IsSupersetOf(in b) || a.Overlaps(in b) || a.IsEmpty || a.Equals(b) ? a.Count : a.GetHashCode();
            foreach (var country in a)
            {
                seen += country.Index;
            }

            seen += a.CopyTo(room);
            a.TryFormat(chars, out _);
            a.TryFormat(bytes, out _);
            _ = CountrySet.TryParse("AZ GE AM", out _);
            _ = CountrySet.TryParse("AZ GE AM"u8, out _);

            var builder = new CountrySetBuilder(in a);
            builder.Add(Az);
            builder.UnionWith(in b);
            builder.ExceptWith(in a);
            builder.Clear();
            seen += builder.ToSet().Count;
        }).Should().Be(0);
    }

    private static bool Same(CountrySet set, IEnumerable<CountryCode> countries)
    {
        var expected = countries.Order().ToArray();
        return set.SequenceEqual(expected)
            && set.Count == expected.Length
            && set.IsEmpty == (expected.Length == 0)
            && expected.All(country => set.Contains(country))
            && set == CountrySet.Of(expected)
            && set.GetHashCode() == CountrySet.Of(expected).GetHashCode();
    }
}
