using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>How concentrated counts are over poles: the usual measures, with n, the number of poles K, and the baseline of an even spread.</summary>
/// <remarks>
/// <para>
/// With n_k counted for pole k of K, n in all, and p_k = n_k/n. Poles for which nothing was counted belong to K. Where a measure is
/// not defined it says why: there is no share of nothing. A measure says how counts are spread, not why, and not how weighty each is.
/// </para>
/// <para>Immutable and safe for use by several threads.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Concentration
{
    private Concentration(ImmutableArray<PoleShare> poles, int n)
    {
        Poles = poles;
        N = n;
        Baseline = 1.0 / K;
        if (n == 0)
        {
            var nothing = new MeasuredValue(UndefinedReason.NothingCounted);
            HerfindahlHirschman = Normalised = EffectiveNumber = Shannon = Pielou = nothing;
            return;
        }

        // In whole numbers, so that an even spread gives 0 and the order of the poles cannot matter.
        UInt128 squares = 0, whole = (UInt128)(uint)n * (uint)n;
        foreach (var pole in poles)
        {
            squares += (UInt128)(uint)pole.Count * (uint)pole.Count;
        }

        var entropy = 0.0;
        foreach (var count in poles.Select(p => p.Count).Where(c => c > 0).Order())
        {
            var share = (double)count / n;
            entropy -= share * Math.Log(share);
        }

        HerfindahlHirschman = new MeasuredValue((double)squares / (double)whole);
        EffectiveNumber = new MeasuredValue((double)whole / (double)squares);
        Shannon = new MeasuredValue(entropy);
        var isSpread = K > 1;
        Normalised = isSpread
            ? new MeasuredValue((double)((UInt128)(uint)K * squares - whole) / ((double)whole * (K - 1)))
            : new MeasuredValue(UndefinedReason.OnePole);
        Pielou = isSpread ? new MeasuredValue(entropy / Math.Log(K)) : new MeasuredValue(UndefinedReason.OnePole);
    }

    /// <summary>The poles in the order given, each with its count and its share with an interval.</summary>
    public ImmutableArray<PoleShare> Poles { get; }

    /// <summary>How many were counted in all.</summary>
    public int N { get; }

    /// <summary>How many poles there are, at least one.</summary>
    public int K => Poles.Length;

    /// <summary>The index of Herfindahl and Hirschman, Σ p_k²: from 1/K (even) to 1 (all at one pole). Undefined if nothing was counted.</summary>
    /// <remarks>O. C. Herfindahl, Concentration in the U.S. Steel Industry (1950); A. O. Hirschman, National Power and the Structure of Foreign Trade (1945).</remarks>
    public MeasuredValue HerfindahlHirschman { get; }

    /// <summary>The same from 0 (even) to 1 (all at one pole), whatever the number of poles: (HHI − 1/K)/(1 − 1/K). Undefined if nothing was counted, or for one pole.</summary>
    public MeasuredValue Normalised { get; }

    /// <summary>The effective number of poles, 1/HHI: from 1 to K. Undefined if nothing was counted.</summary>
    /// <remarks>M. Laakso and R. Taagepera, "Effective" number of parties, Comparative Political Studies 12 (1979) 3–27.</remarks>
    public MeasuredValue EffectiveNumber { get; }

    /// <summary>Shannon's entropy, −Σ p_k ln p_k, in natural units: from 0 (all at one pole) to ln K (even). Undefined if nothing was counted.</summary>
    /// <remarks>C. E. Shannon, A mathematical theory of communication, Bell System Technical Journal 27 (1948) 379–423, 623–656.</remarks>
    public MeasuredValue Shannon { get; }

    /// <summary>Pielou's evenness, H/ln K: from 0 (all at one pole) to 1 (even). Undefined if nothing was counted, or for one pole.</summary>
    /// <remarks>E. C. Pielou, The measurement of diversity in different types of biological collections, Journal of Theoretical Biology 13 (1966) 131–144.</remarks>
    public MeasuredValue Pielou { get; }

    /// <summary>What <see cref="HerfindahlHirschman"/> is for an even spread, 1/K. The other measures are then 0, K, ln K and 1.</summary>
    public double Baseline { get; }

    /// <summary>Computes the measures of counts. The poles are named by their places, from 1.</summary>
    /// <param name="counts">What was counted for each pole; at least one pole.</param>
    /// <exception cref="ArgumentException">There is no pole.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the sum is greater than <see cref="int.MaxValue"/>.</exception>
    public static Concentration Of(params ReadOnlySpan<int> counts)
    {
        var named = new (string, int)[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            named[i] = ((i + 1).ToString(CultureInfo.InvariantCulture), counts[i]);
        }

        return Of(named.AsSpan());
    }

    /// <summary>Computes the measures of counts of named poles.</summary>
    /// <param name="counts">The name of each pole and what was counted for it; at least one pole, each name once.</param>
    /// <exception cref="ArgumentException">There is no pole, or a name is empty or stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the sum is greater than <see cref="int.MaxValue"/>.</exception>
    public static Concentration Of(params ReadOnlySpan<(string Pole, int Count)> counts)
    {
        if (counts.IsEmpty)
        {
            throw new ArgumentException("At least one pole is required.", nameof(counts));
        }

        var sum = 0L;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pole, count) in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
            sum += count;
            if (!names.Add(Guard.Text(pole, nameof(counts))))
            {
                throw new ArgumentException($"The pole \"{pole}\" stands twice.", nameof(counts));
            }
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(sum, int.MaxValue, nameof(counts));
        var shares = ImmutableArray.CreateBuilder<PoleShare>(counts.Length);
        foreach (var (pole, count) in counts)
        {
            shares.Add(new PoleShare(pole, count, (int)sum));
        }

        return new Concentration(shares.MoveToImmutable(), (int)sum);
    }

    /// <summary>The tilt between two poles, (n_A − n_B)/(n_A + n_B): from −1 (only the second) to 1 (only the first). Undefined if nothing was counted for either.</summary>
    /// <param name="first">The name of the pole A.</param>
    /// <param name="second">The name of the pole B.</param>
    /// <exception cref="KeyNotFoundException">There is no such pole.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public MeasuredValue Tilt(string first, string second)
    {
        long a = this[first].Count, b = this[second].Count;
        return string.Equals(first, second, StringComparison.Ordinal) ? throw new ArgumentException("A tilt is between two poles.", nameof(second))
            : a + b == 0 ? new MeasuredValue(UndefinedReason.NothingCounted)
            : new MeasuredValue((double)(a - b) / (a + b));
    }

    /// <summary>The share of a pole.</summary>
    /// <param name="pole">The name of the pole.</param>
    /// <exception cref="KeyNotFoundException">There is no such pole.</exception>
    public PoleShare this[string pole]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(pole);
            return Poles.FirstOrDefault(p => string.Equals(p.Pole, pole, StringComparison.Ordinal))
                ?? throw new KeyNotFoundException($"There is no pole \"{pole}\".");
        }
    }

    /// <summary>The shares, n, K and the normalised index.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", Poles)}; n {N}, K {K}, HHI {HerfindahlHirschman} (even: {Baseline:0.0000}), normalised {Normalised}");
}
