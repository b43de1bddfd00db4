using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>How a record looks when only some of what its sources say counts.</summary>
internal static class RecordView
{
    private const string FollowedReason = "The view follows this value.";
    private const string Open = "..";

    /// <summary>Whether a record belongs to the frame that every view keeps: what there is, not what happened.</summary>
    public static bool IsFrame(SourcedRecord record) => record is Country or Bloc or Person or StateList;

    public static SourcedRecord? OnlyFrom(SourcedRecord record, SourceId source)
    {
        var attestations = record.Attestations.Where(a => a.Source == source).ToImmutableArray();
        return attestations.IsEmpty ? null : With(record, attestations, (facet, _) => Best(attestations, facet));
    }

    public static SourcedRecord? Preferring(SourcedRecord record, SourceId source)
    {
        var followed = record.Attestations.Where(a => a.Source == source).ToImmutableArray();
        return followed.IsEmpty ? record : With(record, record.Attestations, (facet, recorded) => Preferred(facet, recorded, Best(followed, facet))) ?? record;
    }

    /// <summary>What the followed source says, unless the recorded value only says it more finely.</summary>
    private static string? Preferred(Facet facet, string? recorded, string? said) =>
        said is null || (recorded is not null && facet.Compare(said, recorded) == ValueAgreement.Compatible && facet.Width(recorded) < facet.Width(said))
            ? recorded
            : said;

    /// <summary>The record as the attestations that count support it: values that only others give, give way to the best of what is left.</summary>
    public static SourcedRecord? Keeping(SourcedRecord record, Func<Attestation, bool> counts)
    {
        var attestations = record.Attestations.Where(counts).ToImmutableArray();
        return attestations.IsEmpty ? null
            : attestations.Length == record.Attestations.Length ? record
            : With(record, attestations, (facet, recorded) => Remaining(facet, recorded, attestations));
    }

    public static SourcedRecord? KnownOn(SourcedRecord record, int day, LocalDate asOf, UndatedSources undated, Func<SourceId, EdtfDate?> published)
    {
        var definition = record.Definition;
        var attestations = ImmutableArray.CreateBuilder<Attestation>();
        var changed = false;
        foreach (var attestation in record.Attestations)
        {
            var known = WasKnown(record, attestation, day, published(attestation.Source));
            if (known.IsNo || (known.IsUnknown && undated == UndatedSources.Drop))
            {
                changed = true;
                continue;
            }

            var says = attestation.Says.Where(s => !LiesAfter(definition.Facet(s.Key)!, s.Value, day)).ToImmutableSortedDictionary(StringComparer.Ordinal);
            changed |= says.Count != attestation.Says.Count;
            attestations.Add(says.Count == attestation.Says.Count
                ? attestation
                : new Attestation(attestation.Source, attestation.Standing, attestation.Confidence, says, attestation.Locator, attestation.Note));
        }

        if (attestations.Count == 0)
        {
            return null;
        }

        var remaining = attestations.ToImmutable();
        var seen = changed ? With(record, remaining, (facet, recorded) => Known(facet, recorded, record.Attestations, remaining, day)) : record;
        return seen is Membership membership ? Checked(membership, day, asOf) : seen;
    }

    /// <summary>That a status goes on was checked on the data's own day. In a view of an earlier day that does not say that it had begun by then.</summary>
    private static Membership? Checked(Membership membership, int day, LocalDate asOf)
    {
        if (membership.CheckedOn is not null || membership.Period.EndKind != EdtfEndKind.Open || membership.Period.LatestStartDay <= day)
        {
            return membership;
        }

        var builder = Membership.Type.Shape.ToBuilder(membership);
        builder.CheckedOn = asOf;
        return builder.Build(new IssueCollector { IsView = true });
    }

    /// <summary>Whether an attestation was published by a day. No source tells of a thing before it happens, so one without a date is later than what it tells.</summary>
    public static Truth WasKnown(SourcedRecord record, Attestation attestation, int day, EdtfDate? published)
    {
        if (HappenedAfter(record, attestation, day))
        {
            return Truth.No;
        }

        return published is not { } date ? Truth.Unknown : date.LatestDay <= day ? Truth.Yes : date.EarliestDay > day ? Truth.No : Truth.Unknown;
    }

    /// <summary>References from one record to agreements that a view does not show would lead nowhere.</summary>
    public static SourcedRecord WithoutAgreements(SourcedRecord record, HashSet<AgreementId> dropped)
    {
        return record switch
        {
            Agreement a when a.Follows.Any(dropped.Contains) || (a.SupersededBy is { } successor && dropped.Contains(successor)) => Changed(Agreement.Type, a, b =>
            {
                b.Follows = Keep(a.Follows);
                b.SupersededBy = a.SupersededBy is { } next && !dropped.Contains(next) ? next : null;
            }),
            Visit v when v.Agreements.Any(dropped.Contains) => Changed(Visit.Type, v, b => b.Agreements = Keep(v.Agreements)),
            Meeting m when m.Agreements.Any(dropped.Contains) => Changed(Meeting.Type, m, b => b.Agreements = Keep(m.Agreements)),
            Development d when d.Agreements.Any(dropped.Contains) => Changed(Development.Type, d, b => b.Agreements = Keep(d.Agreements)),
            Corridor c when c.Agreements.Any(dropped.Contains) => Changed(Corridor.Type, c, b => b.Agreements = Keep(c.Agreements)),
            _ => record,
        };

        ImmutableArray<AgreementId> Keep(ImmutableArray<AgreementId> ids) => [.. ids.Where(id => !dropped.Contains(id))];
    }

    private static T Changed<T, TBuilder>(RecordDefinition<T, TBuilder> type, T record, Action<TBuilder> change)
        where T : SourcedRecord
        where TBuilder : RecordBuilder<T>
    {
        var builder = type.Shape.ToBuilder(record);
        change(builder);
        return builder.Build(new IssueCollector { IsView = true })!;
    }

    /// <summary>What the record is about began, by this attestation or else by the record, certainly after the day.</summary>
    private static bool HappenedAfter(SourcedRecord record, Attestation attestation, int day)
    {
        var definition = record.Definition;
        // The first dated member is the one that says when it began. The others may lie ahead of what is known already.
        var beginning = definition.Facets.FirstOrDefault(f => f.IsDated);
        var value = beginning is null ? null : attestation.Says.GetValueOrDefault(beginning.Name) ?? definition.Get(record, beginning);
        return value is not null && LiesAfter(beginning!, value, day);
    }

    private static bool LiesAfter(Facet facet, string value, int day) => facet.IsDated && facet.EarliestDay(value) > day;

    /// <summary>The value that remains known: the recorded one, else the best that is left; an end that still lay ahead is open.</summary>
    private static string? Known(Facet facet, string? recorded, ImmutableArray<Attestation> all, ImmutableArray<Attestation> remaining, int day)
    {
        if (recorded is null || Says(remaining))
        {
            return recorded;
        }

        // "Goes on" need not be said by anybody. If a later source alone says it, an earlier one that says otherwise is followed.
        var needsNobody = !facet.NeedsAttestation(recorded);
        if (needsNobody && !Says(all))
        {
            return recorded;
        }

        var layAhead = LiesAfter(facet, recorded, day)
            || all.Any(a => remaining.Any(r => r.Source == a.Source) && a.Says.TryGetValue(facet.Name, out var said) && LiesAfter(facet, said, day));
        return Best(remaining, facet) ?? (needsNobody ? recorded : layAhead && facet.Name == "end" ? Open : null);

        bool Says(ImmutableArray<Attestation> attestations) => attestations.Any(a => a.Says.TryGetValue(facet.Name, out var said) && said == recorded);
    }

    /// <summary>The recorded value if one of the attestations says it or none need say it, else the best that they say.</summary>
    private static string? Remaining(Facet facet, string? recorded, ImmutableArray<Attestation> attestations)
    {
        var isSaid = recorded is null || attestations.Any(a => a.Says.TryGetValue(facet.Name, out var said) && said == recorded);
        return isSaid || !facet.NeedsAttestation(recorded!) ? recorded : Best(attestations, facet);
    }

    /// <summary>What the strongest attestation says of a member: by standing, then confidence, then the finer value.</summary>
    private static string? Best(ImmutableArray<Attestation> attestations, Facet facet) =>
        attestations
            .Where(a => a.Says.ContainsKey(facet.Name))
            .OrderBy(a => a.Standing)
            .ThenBy(a => a.Confidence)
            .ThenByDescending(a => a.Says[facet.Name].Length)
            .Select(a => a.Says[facet.Name])
            .FirstOrDefault();

    /// <summary>The record with values chosen anew; null if what is left does not make a record.</summary>
    private static SourcedRecord? With(SourcedRecord record, ImmutableArray<Attestation> attestations, Func<Facet, string?, string?> choose)
    {
        var definition = record.Definition;
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        var preferences = ImmutableArray.CreateBuilder<ValuePreference>();
        foreach (var facet in definition.Facets)
        {
            var recorded = definition.Get(record, facet);
            // What a thing is stays where the sources that count do not say it.
            var value = choose(facet, recorded) ?? (facet.IsVocabulary ? recorded : null);
            values.Add(facet.Name, value);
            if (attestations.Any(a => a.Says.TryGetValue(facet.Name, out var said) && said != value))
            {
                var reason = value == recorded ? record.Preferences.FirstOrDefault(p => p.Member == facet.Name)?.Reason : null;
                preferences.Add(new ValuePreference(facet.Name, reason ?? FollowedReason));
            }
        }

        return definition.Rebuild(record, values, attestations, preferences.ToImmutable());
    }
}
