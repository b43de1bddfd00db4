using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>What held between two states on a day: joint memberships, agreements, the last visits each way, contacts of leaders.</summary>
    /// <param name="first">One state.</param>
    /// <param name="second">The other state.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such country.</exception>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    public DyadProfile Dyad(CountryCode first, CountryCode second, LocalDate on)
    {
        RequireTwo(first, second);
        _ = Days.Number(on);
        return new DyadProfile(this, Countries[first], Countries[second], on);
    }

    /// <summary>The agreements between two states that stand on a day or may, by day of signature.</summary>
    internal ImmutableArray<DatedAgreement> ExplainAgreements(CountryCode first, CountryCode second, LocalDate on) =>
    [
        .. AgreementsByParty.Between(first, second)
            .Select(a => new DatedAgreement(a, a.StandsBetween(first, second, on, AsOf), a.IsInForceBetween(first, second, on, AsOf)))
            .Where(a => !a.Stands.IsNo),
    ];
}
