using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>To which camps a state belonged on a day.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class CampAnswer
{
    internal CampAnswer(Country country, ImmutableArray<(Camp Camp, Answer Answer)> camps)
    {
        Country = country;
        Camps = camps;
        var any = Truth.No;
        foreach (var (_, answer) in camps)
        {
            any |= answer.Value;
        }

        InNone = !any;
    }

    /// <summary>The state.</summary>
    public Country Country { get; }

    /// <summary>For each camp, in the order asked for, whether the state belonged to it; the records are its memberships.</summary>
    public ImmutableArray<(Camp Camp, Answer Answer)> Camps { get; }

    /// <summary>Whether the state belonged to none of the camps.</summary>
    public Truth InNone { get; }

    /// <summary>The country and its camps.</summary>
    public override string ToString() => $"{Country}: {string.Join(", ", Camps.Select(c => $"{c.Camp.Name} {c.Answer.Value}"))}";
}
