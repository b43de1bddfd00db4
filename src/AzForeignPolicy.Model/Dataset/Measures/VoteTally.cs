using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace AzForeignPolicy.Model;

/// <summary>How two states voted in the same roll calls, counted, with the measures of how alike they voted.</summary>
/// <remarks>
/// <para>
/// Positions lie on a line: yes 1, abstain 2, no 3. Two votes are identical, half alike (one abstained, the other did not) or opposed
/// (yes and no). Absences are left out or taken as abstentions, as the caller says; where one was not a member the roll call is left out.
/// What was left out is counted in <see cref="LeftOut"/>.
/// </para>
/// <para>
/// Raw agreement and S are high for any two states where most resolutions pass with a large majority. <see cref="CohensKappa"/> corrects
/// for that and is what the field advises (F. M. Häge, Choice or circumstance? Adjusting measures of foreign policy similarity for chance
/// agreement, Political Analysis 19 (2011) 287–305).
/// </para>
/// <para>Immutable and safe for use by several threads. Counting and measuring allocate nothing.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct VoteTally : IEquatable<VoteTally>
{
    private const int Positions = 3;
    private readonly Table table;
    private readonly AbsenceRule absence;

    private VoteTally(in Table table, int leftOut, AbsenceRule absence)
    {
        this.table = table;
        this.absence = absence;
        LeftOut = leftOut;
        for (var i = 0; i < Positions; i++)
        {
            for (var j = 0; j < Positions; j++)
            {
                var count = table[Positions * i + j];
                N += count;
                switch (Math.Abs(i - j))
                {
                    case 0: Identical += count; break;
                    case 1: HalfAlike += count; break;
                    default: Opposed += count; break;
                }
            }
        }
    }

    /// <summary>In how many roll calls both took a position.</summary>
    public int N { get; }

    /// <summary>How many roll calls were left out, since one of the two was absent or not a member.</summary>
    public int LeftOut { get; }

    /// <summary>How often both voted the same; two abstentions are the same.</summary>
    public int Identical { get; }

    /// <summary>How often one abstained and the other did not.</summary>
    public int HalfAlike { get; }

    /// <summary>How often one voted yes and the other no.</summary>
    public int Opposed { get; }

    /// <summary>The share of identical votes, identical/n: an abstention is a position of its own.</summary>
    public Measurement AgreementShare => Share(Identical, N, "share of identical votes, abstention a position of its own", 1 - ChanceOf(DistanceRule.Nominal));

    /// <summary>The voting coincidence, (identical + ½ half alike)/n: from 0 (always opposed) to 1 (always the same).</summary>
    /// <remarks>
    /// A. Lijphart's index of agreement (The analysis of bloc voting in the General Assembly: a critique and a proposal, American Political
    /// Science Review 57 (1963) 902–917), as a share.
    /// </remarks>
    public Measurement Coincidence => Share(Identical + HalfAlike / 2.0, N, "voting coincidence, identical 1, one abstention ½", 1 - ChanceOf(DistanceRule.Absolute) / 2);

    /// <summary>The voting coincidence over yes and no alone: of the votes on which neither abstained, the share of identical ones.</summary>
    /// <remarks>
    /// What the United States Department of State's reports Voting Practices in the United Nations give as "votes only". Its n is smaller
    /// than <see cref="N"/>.
    /// </remarks>
    public Measurement YesNoCoincidence
    {
        get
        {
            int yesYes = this[Vote.Yes, Vote.Yes], noNo = this[Vote.No, Vote.No], yesNo = this[Vote.Yes, Vote.No], noYes = this[Vote.No, Vote.Yes];
            var n = yesYes + noNo + yesNo + noYes;
            var chance = n == 0 ? 0 : ((double)(yesYes + yesNo) * (yesYes + noYes) + (double)(noNo + noYes) * (noNo + yesNo)) / ((double)n * n);
            return Share(yesYes + noNo, n, "share of identical votes among yes and no, abstentions left out", chance);
        }
    }

    /// <summary>How often the first voted this way and the second that way.</summary>
    /// <param name="first">Yes, abstain or no.</param>
    /// <param name="second">Yes, abstain or no.</param>
    /// <exception cref="ArgumentOutOfRangeException">A vote is no position.</exception>
    public int this[Vote first, Vote second] => table[Positions * Place(first) + Place(second)];

    /// <summary>Whether two tallies hold the same counts by the same rule.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other tally.</param>
    public static bool operator ==(VoteTally left, VoteTally right) => left.Equals(right);

    /// <summary>Whether two tallies differ.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other tally.</param>
    public static bool operator !=(VoteTally left, VoteTally right) => !left.Equals(right);

    /// <summary>Counts two states' votes in the same roll calls.</summary>
    /// <param name="first">The votes of one state.</param>
    /// <param name="second">The votes of the other, in the same order.</param>
    /// <param name="absence">What becomes of a roll call in which one did not vote.</param>
    /// <exception cref="ArgumentException">The two are of different lengths, or a vote or the rule is not a defined value.</exception>
    public static VoteTally Of(ReadOnlySpan<Vote> first, ReadOnlySpan<Vote> second, AbsenceRule absence = AbsenceRule.LeftOut)
    {
        Similarity.RequireSameLength(first.Length, second.Length, nameof(second));
        _ = Guard.NotDefault(absence);
        var table = default(Table);
        var leftOut = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var (one, other) = (PositionOf(first[i], absence, nameof(first)), PositionOf(second[i], absence, nameof(second)));
            if (one < 0 || other < 0)
            {
                leftOut++;
            }
            else
            {
                table[Positions * one + other]++;
            }
        }

        return new VoteTally(in table, leftOut, absence);
    }

    /// <summary>S, the similarity of positions against the greatest possible distance: from −1 (always opposed) to 1 (always the same).</summary>
    /// <param name="distance">How far apart two votes are; yes and no are 2 apart, squared 4.</param>
    /// <remarks>C. S. Signorino and J. M. Ritter, Tau-b or not tau-b: measuring the similarity of foreign policy positions, International Studies Quarterly 43 (1999) 115–144.</remarks>
    /// <exception cref="ArgumentException">The rule is not a defined value.</exception>
    public Measurement S(DistanceRule distance = DistanceRule.Absolute)
    {
        var greatest = Guard.NotDefault(distance) switch { DistanceRule.Absolute => 2.0, DistanceRule.Squared => 4, _ => 1 };
        return N == 0
            ? Measurement.None(UndefinedReason.NothingCounted, N, Similarity.RuleOfS(distance), AbsenceText)
            : Measurement.Of(1 - 2 * Observed(distance) / greatest, N, Similarity.RuleOfS(distance), AbsenceText, 1 - 2 * ChanceOf(distance) / greatest);
    }

    /// <summary>Cohen's κ, 1 − D_o/D_e: how much closer they vote than two would that vote independently, each as often yes, abstain and no as it did.</summary>
    /// <param name="distance">How far apart two votes are.</param>
    /// <returns>0 for what chance would give, 1 for always the same; undefined if both always voted the same single way.</returns>
    /// <remarks>J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) 37–46; with distances as in Häge 2011.</remarks>
    /// <exception cref="ArgumentException">The rule is not a defined value.</exception>
    public Measurement CohensKappa(DistanceRule distance = DistanceRule.Absolute) =>
        Corrected(distance, ChanceOf(Guard.NotDefault(distance)), Similarity.RuleOfKappa(distance));

    /// <summary>Scott's π, 1 − D_o/D_e: as <see cref="CohensKappa"/>, but chance is taken from the votes of both together.</summary>
    /// <param name="distance">How far apart two votes are.</param>
    /// <returns>0 for what chance would give, 1 for always the same; undefined if both always voted the same single way.</returns>
    /// <remarks>W. A. Scott, Reliability of content analysis: the case of nominal scale coding, Public Opinion Quarterly 19 (1955) 321–325; with distances as in Häge 2011.</remarks>
    /// <exception cref="ArgumentException">The rule is not a defined value.</exception>
    public Measurement ScottsPi(DistanceRule distance = DistanceRule.Absolute) =>
        Corrected(distance, PooledChanceOf(Guard.NotDefault(distance)), Similarity.RuleOfPi(distance));

    /// <inheritdoc />
    public bool Equals(VoteTally other)
    {
        for (var i = 0; i < Positions * Positions; i++)
        {
            if (table[i] != other.table[i])
            {
                return false;
            }
        }

        return LeftOut == other.LeftOut && absence == other.absence;
    }

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is VoteTally other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(N, Identical, HalfAlike, LeftOut, absence);

    /// <summary>The counts.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Identical} identical, {HalfAlike} half alike, {Opposed} opposed; n {N}, {LeftOut} left out");

    /// <summary>The place of a vote on the line, from 0; −1 if it is left out.</summary>
    internal static int PositionOf(Vote vote, AbsenceRule absence, string name) => vote switch
    {
        Vote.Yes or Vote.Abstain or Vote.No => (int)vote - 1,
        Vote.Absent => absence == AbsenceRule.AsAbstention ? 1 : -1,
        Vote.NotMember => -1,
        _ => throw new ArgumentException("Not a defined value of Vote.", name),
    };

    private string AbsenceText => absence == AbsenceRule.AsAbstention ? "absences as abstentions" : "absences left out";

    private static int Place(Vote vote) =>
        vote is Vote.Yes or Vote.Abstain or Vote.No ? (int)vote - 1 : throw new ArgumentOutOfRangeException(nameof(vote), vote, "The vote is no position.");

    private static int Distance(int one, int other, DistanceRule rule)
    {
        var apart = Math.Abs(one - other);
        return rule switch { DistanceRule.Absolute => apart, DistanceRule.Squared => apart * apart, _ => Math.Min(apart, 1) };
    }

    private Measurement Share(double part, int n, string rule, double chance) => n == 0
        ? Measurement.None(UndefinedReason.NothingCounted, n, rule, AbsenceText)
        : Measurement.Of(part / n, n, rule, AbsenceText, chance);

    private Measurement Corrected(DistanceRule distance, double chance, string rule) =>
        N == 0 ? Measurement.None(UndefinedReason.NothingCounted, N, rule, AbsenceText)
        : chance == 0 ? Measurement.None(UndefinedReason.ChanceAgreementIsComplete, N, rule, AbsenceText)
        : Measurement.Of(1 - Observed(distance) / chance, N, rule, AbsenceText, 0);

    private double Observed(DistanceRule rule)
    {
        var sum = 0L;
        for (var i = 0; i < Positions; i++)
        {
            for (var j = 0; j < Positions; j++)
            {
                sum += (long)table[Positions * i + j] * Distance(i, j, rule);
            }
        }

        return (double)sum / N;
    }

    /// <summary>The mean distance if the two voted independently, each with its own frequencies; in whole numbers up to the last division.</summary>
    private double ChanceOf(DistanceRule rule)
    {
        if (N == 0)
        {
            return 0;
        }

        Span<long> rows = stackalloc long[Positions], columns = stackalloc long[Positions];
        Margins(rows, columns);
        return Mean(rows, columns, rule, N, N);
    }

    private double PooledChanceOf(DistanceRule rule)
    {
        if (N == 0)
        {
            return 0;
        }

        Span<long> rows = stackalloc long[Positions], columns = stackalloc long[Positions];
        Margins(rows, columns);
        for (var i = 0; i < Positions; i++)
        {
            rows[i] += columns[i];
        }

        return Mean(rows, rows, rule, 2.0 * N, 2.0 * N);
    }

    private void Margins(Span<long> rows, Span<long> columns)
    {
        rows.Clear();
        columns.Clear();
        for (var i = 0; i < Positions; i++)
        {
            for (var j = 0; j < Positions; j++)
            {
                rows[i] += table[Positions * i + j];
                columns[j] += table[Positions * i + j];
            }
        }
    }

    private static double Mean(ReadOnlySpan<long> one, ReadOnlySpan<long> other, DistanceRule rule, double ofOne, double ofOther)
    {
        Int128 sum = 0;
        for (var i = 0; i < Positions; i++)
        {
            for (var j = 0; j < Positions; j++)
            {
                sum += (Int128)one[i] * other[j] * Distance(i, j, rule);
            }
        }

        return (double)sum / (ofOne * ofOther);
    }

    [InlineArray(Positions * Positions)]
    private struct Table
    {
        private int first;
    }
}
