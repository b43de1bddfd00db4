using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>Whether two actors had diplomatic relations on a day.</summary>
    /// <param name="first">One actor.</param>
    /// <param name="second">The other actor.</param>
    /// <param name="on">The day.</param>
    /// <returns>
    /// Yes and no by a record of the two: established by the day or not yet, ended or not. Where no end was seen relations go on up to the data's
    /// day. Unknown where there is no record of the two, where a date is imprecise, and after the data's day.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The data set has no such country or bloc.</exception>
    /// <exception cref="ArgumentException">The two are the same, or one of them is none.</exception>
    public Answer HadDiplomaticRelations(Actor first, Actor second, LocalDate on)
    {
        RequireTwo(first, second);
        var records = ImmutableArray.CreateBuilder<(DiplomaticRelation Record, Truth Held)>();
        foreach (var relation in DiplomaticRelations)
        {
            if (relation.IsBetween(first, second))
            {
                records.Add((relation, relation.HeldOn(on, AsOf)));
            }
        }

        if (on > AsOf)
        {
            return Told(Truth.Unknown, AnswerReason.AfterAsOfDay, r => !r.IsNo);
        }

        return records.Count == 0 ? Told(Truth.Unknown, AnswerReason.SilenceOutsideCoverage, _ => true)
            : records.Any(r => r.Held.IsYes) ? Told(Truth.Yes, AnswerReason.RecordSaysSo, r => r.IsYes)
            : records.Any(r => r.Held.IsUnknown) ? Told(Truth.Unknown, AnswerReason.ImpreciseDate, r => r.IsUnknown)
            : Told(Truth.No, AnswerReason.RecordSaysSo, _ => true);

        Answer Told(Truth value, AnswerReason reason, Func<Truth, bool> decides) =>
            new(value, reason, [.. records.Where(r => decides(r.Held)).Select(r => r.Record)], on, on);
    }
}
