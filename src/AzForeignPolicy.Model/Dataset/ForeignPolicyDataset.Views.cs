using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    /// <summary>The source whose view this is, or null. A claim of completeness that only this source makes counts in its view.</summary>
    public SourceId? FollowedSource => Content.FollowedSource;

    /// <summary>
    /// What one source alone says: the facts that it attests, with the values that it gives; what it does not say is unknown.
    /// Countries, blocs, persons and lists stay as the frame. A fact of which the source gives no date stays, undated.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such source.</exception>
    public ForeignPolicyDataset OnlyFrom(SourceId source)
    {
        _ = Sources[source];
        return View(AsOf, source, record => RecordView.OnlyFrom(record, source));
    }

    /// <summary>
    /// The data set with the values of one source where it speaks, and the recorded ones elsewhere. A recorded value that only says
    /// more finely what the source says (its day, where the source gives the year) stays.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <exception cref="KeyNotFoundException">The data set has no such source.</exception>
    public ForeignPolicyDataset Preferring(SourceId source)
    {
        _ = Sources[source];
        return View(AsOf, source, record => RecordView.Preferring(record, source));
    }

    /// <summary>
    /// The data set as it would be without one source: facts that it alone attests are hidden, and of values that it alone gives
    /// the best of the others is taken. It tells whether a source is borne out by others.
    /// </summary>
    /// <param name="source">The source to leave out. It need not be cited anywhere.</param>
    public ForeignPolicyDataset Without(SourceId source) =>
        View(AsOf, FollowedSource == source ? null : FollowedSource, record => RecordView.Keeping(record, a => a.Source != source));

    /// <summary>
    /// The data set as far as it is attested well enough: facts that only weaker attestations support are hidden, and of values that
    /// only those give the best of what is left is taken. Without this view every question uses all records, of any standing and confidence.
    /// </summary>
    /// <param name="weakest">The weakest standing that counts: <see cref="Standing.Read"/> leaves out what was inferred or recalled.</param>
    /// <param name="leastSure">The lowest confidence that counts.</param>
    /// <exception cref="ArgumentException">A value is not defined.</exception>
    public ForeignPolicyDataset Attested(Standing weakest, Confidence leastSure = Confidence.Low)
    {
        Guard.NotDefault(weakest);
        Guard.NotDefault(leastSure);
        return View(AsOf, FollowedSource, record => RecordView.Keeping(record, a => a.Standing <= weakest && a.Confidence <= leastSure));
    }

    /// <summary>
    /// What the sources had published by a day: facts and values that all sources give later are hidden, and so is what had not
    /// happened yet. Nothing can be known before it happens, so a source without a day of publication hides what it says of later days.
    /// </summary>
    /// <param name="day">The day. The view speaks up to it.</param>
    /// <param name="undated">What to do with sources whose day of publication is not known; they are kept by default.</param>
    /// <exception cref="ArgumentException"><paramref name="undated"/> is not a defined value.</exception>
    public ForeignPolicyDataset KnownOn(LocalDate day, UndatedSources undated = UndatedSources.Keep)
    {
        var last = Days.Number(day);
        Guard.NotDefault(undated);
        return View(AsOf < day ? AsOf : day, FollowedSource, record => RecordView.KnownOn(record, last, AsOf, undated, id => Sources[id].Published));
    }

    /// <summary>Whether a record was known to this data set's sources by a day ("no" speaks of these sources, not of the world).</summary>
    /// <param name="record">The record.</param>
    /// <param name="day">The day.</param>
    /// <returns>Yes if a source was certainly published by then, no if all were certainly published later, else unknown.</returns>
    /// <exception cref="KeyNotFoundException">A source of the record is not in this data set.</exception>
    public Truth WasKnownOn(SourcedRecord record, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(record);
        var last = Days.Number(day);
        var known = Truth.No;
        foreach (var attestation in record.Attestations)
        {
            known |= RecordView.WasKnown(record, attestation, last, Sources[attestation.Source].Published);
        }

        return known;
    }

    /// <summary>
    /// The same data, with the last known state carried forward: what goes on as of the data's day is taken to go on until a later
    /// day. A guess that the caller answers for.
    /// </summary>
    /// <param name="day">The later day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before <see cref="AsOf"/>.</exception>
    public ForeignPolicyDataset CarriedForwardTo(LocalDate day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, AsOf);
        return View(day, FollowedSource, record => record);
    }

    /// <summary>Where sources differ: what each says, what the record says, and why.</summary>
    /// <param name="atLeast">
    /// <see cref="ValueAgreement.Contradicts"/> (the default) for values that exclude each other; <see cref="ValueAgreement.Compatible"/>
    /// to see also those that are coarser, finer or a part.
    /// </param>
    /// <returns>The differences in the order of the records.</returns>
    public ImmutableArray<Conflict> Conflicts(ValueAgreement atLeast = ValueAgreement.Contradicts) =>
        [.. AllRecords().SelectMany(record => Conflict.Of(record)).Where(c => c.Agreement >= atLeast)];

    private ForeignPolicyDataset View(LocalDate asOf, SourceId? followed, Func<SourcedRecord, SourcedRecord?> transform)
    {
        var records = new List<SourcedRecord>();
        var dropped = new HashSet<AgreementId>();
        foreach (var record in AllRecords())
        {
            var seen = RecordView.IsFrame(record) ? record : transform(record);
            if (seen is not null)
            {
                records.Add(seen);
            }
            else if (record is Agreement agreement)
            {
                dropped.Add(agreement.Id);
            }
        }

        if (dropped.Count > 0)
        {
            for (var i = 0; i < records.Count; i++)
            {
                records[i] = RecordView.WithoutAgreements(records[i], dropped);
            }
        }

        return new ForeignPolicyDataset(new DatasetContent(Name, Version, asOf, Sources, records) { FollowedSource = followed }, Warnings);
    }
}
