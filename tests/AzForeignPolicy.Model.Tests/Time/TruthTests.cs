using System.Text.Json;

namespace AzForeignPolicy.Model.Tests;

public sealed class TruthTests
{
    private static readonly Truth[] All = [Truth.No, Truth.Unknown, Truth.Yes];

    [Fact]
    public void The_default_is_unknown()
    {
        default(Truth).Should().Be(Truth.Unknown);
        default(Truth).IsUnknown.Should().BeTrue();
        default(Truth).ToString().Should().Be("unknown");
    }

    [Fact]
    public void Exactly_one_of_the_three_questions_is_true_of_each_value()
    {
        foreach (var t in All)
        {
            new[] { t.IsYes, t.IsNo, t.IsUnknown }.Count(b => b).Should().Be(1);
        }

        Truth.From(true).Should().Be(Truth.Yes);
        Truth.From(false).Should().Be(Truth.No);
    }

    [Fact]
    public void And_or_and_not_follow_Kleenes_tables()
    {
        // Rows and columns: no, unknown, yes.
        Truth[,] and =
        {
            { Truth.No, Truth.No, Truth.No },
            { Truth.No, Truth.Unknown, Truth.Unknown },
            { Truth.No, Truth.Unknown, Truth.Yes },
        };
        Truth[,] or =
        {
            { Truth.No, Truth.Unknown, Truth.Yes },
            { Truth.Unknown, Truth.Unknown, Truth.Yes },
            { Truth.Yes, Truth.Yes, Truth.Yes },
        };
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                (All[i] & All[j]).Should().Be(and[i, j]);
                All[i].And(All[j]).Should().Be(and[i, j]);
                (All[i] | All[j]).Should().Be(or[i, j]);
                All[i].Or(All[j]).Should().Be(or[i, j]);
            }

            (!All[i]).Should().Be(All[2 - i]);
            All[i].Not().Should().Be(All[2 - i]);
        }
    }

    [Fact]
    public void The_laws_of_Kleene_logic_hold()
    {
        foreach (var a in All)
        {
            (!!a).Should().Be(a);
            (a & a).Should().Be(a);
            (a | a).Should().Be(a);
            foreach (var b in All)
            {
                (!(a & b)).Should().Be(!a | !b);
                (!(a | b)).Should().Be(!a & !b);
                (a & b).Should().Be(b & a);
                (a | b).Should().Be(b | a);
                (a | (a & b)).Should().Be(a);
                (a == b).Should().Be(a.Equals(b));
                (a != b).Should().Be(!a.Equals((object)b));
                foreach (var c in All)
                {
                    ((a & b) & c).Should().Be(a & (b & c));
                    ((a | b) | c).Should().Be(a | (b | c));
                    (a & (b | c)).Should().Be((a & b) | (a & c));
                }
            }
        }
    }

    [Fact]
    public void An_operator_is_sound_for_every_way_the_unknown_may_turn_out()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                var and = (from x in Worlds(a) from y in Worlds(b) select x && y).Distinct().ToArray();
                var or = (from x in Worlds(a) from y in Worlds(b) select x || y).Distinct().ToArray();
                (a & b).Should().Be(and.Length == 1 ? Truth.From(and[0]) : Truth.Unknown);
                (a | b).Should().Be(or.Length == 1 ? Truth.From(or[0]) : Truth.Unknown);
            }
        }

        static bool[] Worlds(Truth t) => t.IsYes ? [true] : t.IsNo ? [false] : [true, false];
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("unknown")]
    public void Each_text_round_trips(string text) => TextContract.Round_trips<Truth>(text);

    [Theory]
    [InlineData("")]
    [InlineData("Yes")]
    [InlineData("YES")]
    [InlineData(" yes")]
    [InlineData("yes ")]
    [InlineData("true")]
    [InlineData("1")]
    [InlineData("unknowN")]
    [InlineData("UNKNOWN")]
    [InlineData("bəli")]
    public void Any_other_text_is_refused(string text)
    {
        TextContract.Is_refused<Truth>(text);
        ((Func<Truth>)(() => Truth.Parse(text))).Should().Throw<FormatException>();
    }

    [Fact]
    public void No_text_is_refused()
    {
        Truth.TryParse((string?)null, out _).Should().BeFalse();
        ((Func<Truth>)(() => Truth.Parse((string)null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void It_is_a_JSON_string_and_a_dictionary_key()
    {
        var counts = new Dictionary<Truth, int> { [Truth.Yes] = 10, [Truth.Unknown] = 2 };
        var json = JsonSerializer.Serialize(counts);
        json.Should().Be("""{"yes":10,"unknown":2}""");
        JsonSerializer.Deserialize<Dictionary<Truth, int>>(json).Should().Equal(counts);
        JsonSerializer.Deserialize<Truth>("\"no\"").Should().Be(Truth.No);
        ((Func<Truth>)(() => JsonSerializer.Deserialize<Truth>("true"))).Should().Throw<JsonException>();
        ((Func<Truth>)(() => JsonSerializer.Deserialize<Truth>("null"))).Should().Throw<JsonException>();
    }
}
