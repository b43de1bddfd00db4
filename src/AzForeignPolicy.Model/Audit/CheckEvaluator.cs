using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Asks checks of a data set without the audited source.</summary>
internal sealed partial class CheckEvaluator(ForeignPolicyDataset data, Source audited)
{
    private const string OnlyAudited = "nothing that a source other than the audited one says";

    private readonly ForeignPolicyDataset view = data.Without(audited.Id);

    public ImmutableArray<CheckResult> Evaluate(ImmutableArray<Check> checks) => [.. checks.Select(Evaluate)];

    private CheckResult Evaluate(Check check)
    {
        var outcome = check.Ask switch
        {
            CheckKind.RecordValue => RecordValue(check),
            CheckKind.Began => OfDevelopment(check, Began),
            CheckKind.UnderWay => OfDevelopment(check, UnderWay),
            CheckKind.Completed => OfDevelopment(check, Completed),
            CheckKind.Membership => Membership(check),
            CheckKind.Office => Office(check),
            CheckKind.Agreement => StandingAgreement(check),
            CheckKind.AgreementLater => AgreementLater(check),
            CheckKind.PartnerCount => PartnerCount(check),
            CheckKind.LeadersMet or CheckKind.LeadersVisited => Leaders(check),
            CheckKind.Visit => Trip(check),
            CheckKind.Position => Stance(check),
            CheckKind.Figure => Figure(check),
            CheckKind.Corridor => Route(check),
            _ => throw new InvalidOperationException("Not a kind of check."),
        };

        var records = outcome.Records.Distinct().ToList();
        var attestations = (outcome.Attestations ?? records.SelectMany(r => r.Attestations)).Where(a => a.Source != audited.Id).Distinct().ToImmutableArray();
        // What a data set holds as a frame stays in every view; if the audited source alone speaks of it, it decides nothing.
        var isOwn = attestations.IsEmpty && !outcome.Value.IsUnknown;
        return new CheckResult(
            check,
            isOwn ? Truth.Unknown : outcome.Value,
            Expected(check),
            isOwn ? OnlyAudited : outcome.Found,
            [.. records.Select(r => data.TryGetRecord(r.Reference, out var own) ? own : r)],
            attestations);
    }

    private static Truth All(IEnumerable<Truth> values) => values.Aggregate(Truth.Yes, (all, one) => all & one);

    private static Truth Any(IEnumerable<Truth> values) => values.Aggregate(Truth.No, (any, one) => any | one);

    private Outcome RecordValue(Check check)
    {
        if (!view.TryGetRecord(check.Record!.Value, out var record))
        {
            return Outcome.Unknown(OnlyAudited);
        }

        if (record.Definition.Facet(check.Member!) is not { } facet || facet.Problem(check.Value!) is not null)
        {
            throw new ArgumentException($"{record.Reference} has no attestable member \"{check.Member}\" with a value \"{check.Value}\".");
        }

        var value = record.Definition.Get(record, facet);
        if (value is null)
        {
            return Outcome.Unknown("no value", record);
        }

        // Where another source excludes the recorded value and bears the claim out, neither is contradicted.
        var others = record.Attestations.Where(a => a.Source != audited.Id && a.Says.ContainsKey(facet.Name)).ToList();
        var fit = Fits(facet, check.Value!, value);
        var isDisputed = others.Select(a => a.Says[facet.Name])
            .Any(said => facet.Compare(said, value) == ValueAgreement.Contradicts && !Fits(facet, check.Value!, said).IsNo);
        var result = fit.IsNo && isDisputed ? Truth.Unknown : fit;
        return new Outcome(result, result == fit ? value : $"{value}, and other sources differ", [record], others.Count == 0 ? null : others);
    }

    /// <summary>Whether a recorded value bears a claimed one out: it is the same, lies within it, or (for a stay of some days) has it as a part.</summary>
    private static Truth Fits(Facet facet, string claimed, string recorded)
    {
        switch (facet.Compare(claimed, recorded))
        {
            case ValueAgreement.Same:
                return Truth.Yes;
            case ValueAgreement.Contradicts:
                return facet.IsText ? Truth.Unknown : Truth.No;
        }

        if (EdtfDate.TryParse(claimed, out var claim) && EdtfDate.TryParse(recorded, out var date))
        {
            return Within(date.EarliestDay, date.LatestDay, claim.EarliestDay, claim.LatestDay);
        }

        if (EdtfInterval.TryParse(claimed, out var some) && EdtfInterval.TryParse(recorded, out var stay))
        {
            return TookPlace(stay, some);
        }

        return Truth.Unknown;
    }

    private Outcome OfDevelopment(Check check, Func<Check, Development, Truth> ask) =>
        view.Developments.TryGet(check.Development!.Value, out var development)
            ? new Outcome(ask(check, development), $"{development.Title}, {Span(development.Period)}", [development])
            : Outcome.Unknown(OnlyAudited);

    private static Truth Began(Check check, Development development)
    {
        var (days, claimed) = (development.Period, check.Date!.Value);
        return days.StartKind == EdtfEndKind.Date
            ? Within(days.EarliestStartDay, days.LatestStartDay, claimed.EarliestDay, claimed.LatestDay)
            : Truth.Unknown;
    }

    private Truth UnderWay(Check check, Development development) =>
        Validity.Covers(development.Period, Days.Number(check.On!.Value), view.AsOfDay, view.AsOfDay);

    private Truth Completed(Check check, Development development)
    {
        var day = Days.Number(check.On!.Value);
        var days = development.Period;
        return days.EndKind switch
        {
            EdtfEndKind.Date => days.LatestEndDay <= day ? Truth.Yes : days.EarliestEndDay > day ? Truth.No : Truth.Unknown,
            EdtfEndKind.Open => day <= view.AsOfDay ? Truth.No : Truth.Unknown,
            _ => Truth.Unknown,
        };
    }

    private Outcome Stance(Check check)
    {
        if (!view.Positions.TryGet(check.Position!.Value, out var position))
        {
            return Outcome.Unknown(OnlyAudited);
        }

        var (claimed, recorded) = (check.Stance!.Value, position.Stance);
        var value = claimed == recorded ? Truth.Yes : Exclude(claimed, recorded) || Exclude(recorded, claimed) ? Truth.No : Truth.Unknown;
        return new Outcome(value, $"{position.Speaker}, {position.Date}: {EnumNames<Stance>.Name(recorded)}", [position]);
    }

    private static bool Exclude(Stance one, Stance other) => (one, other) is
        (Model.Stance.Supports or Model.Stance.Seeks, Model.Stance.Opposes or Model.Stance.Declines)
        or (Model.Stance.Recognises, Model.Stance.DoesNotRecognise);

    private Outcome Office(Check check)
    {
        var terms = view.OfficeTerms.Where(t => t.Person == check.Person && t.Of == check.Of && t.Office.Kind == check.Office).ToList();
        var values = terms.Select(t => check.Period is { } claimed ? Ends(t.Period, claimed) : Truth.Yes).ToList();
        return terms.Count == 0
            ? Outcome.Unknown("no such office in the data")
            : new Outcome(Any(values), string.Join("; ", terms.Select(t => $"{t.Office.Title}, {Span(t.Period)}")), terms);
    }

    /// <summary>Whether both ends of a term lie within the claimed ones; an end that the claim leaves open is not compared.</summary>
    private static Truth Ends(EdtfInterval term, EdtfInterval claimed)
    {
        var start = claimed.StartKind != EdtfEndKind.Date ? Truth.Yes
            : Within(term.EarliestStartDay, term.LatestStartDay, claimed.EarliestStartDay, claimed.LatestStartDay);
        var end = claimed.EndKind != EdtfEndKind.Date ? Truth.Yes
            : Within(term.EarliestEndDay, term.LatestEndDay, claimed.EarliestEndDay, claimed.LatestEndDay);
        return start & end;
    }

    private Outcome Figure(Check check)
    {
        var claimed = Range(check.Number!.Value, check.Bound!.Value, check.Tolerance ?? 0);
        var period = check.Period!.Value;
        var figures = view.Indicators
            .Where(i => i.Measure == check.Measure && i.Subject == check.Of && i.Counterpart == check.Counterpart)
            .Where(i => SpeaksOf(i.Period, period))
            .OrderBy(i => i.Period).ThenBy(i => i.Id)
            .ToList();
        if (figures.Count == 0)
        {
            return Outcome.Unknown("no figure of another source for the period");
        }

        // A figure that is less sure does not stand against a surer one.
        var surest = figures.Min(Confidence);
        figures.RemoveAll(f => Confidence(f) != surest);
        var values = figures.Select(f => Lies(Range(f.Value, f.Bound, 0), claimed)).ToList();
        var value = !values.Contains(Truth.No) ? Any(values) : values.TrueForAll(v => v.IsNo) ? Truth.No : Truth.Unknown;
        var found = string.Join("; ", figures.Select(f => $"{Amount(f.Value, f.Bound)} {EnumNames<IndicatorUnit>.Name(f.Unit)} ({f.ReportedBy})"));
        return new Outcome(value, value.IsUnknown ? found + ", which do not decide it" : found, figures);
    }

    /// <summary>A flow must cover the same period; a stock on a day must lie in it.</summary>
    private static bool SpeaksOf(EdtfInterval figure, EdtfInterval claimed)
    {
        var isSame = figure.EarliestStartDay == claimed.EarliestStartDay && figure.LatestEndDay == claimed.LatestEndDay;
        var isDayWithin = figure.EarliestStartDay == figure.LatestEndDay && figure.EarliestStartDay >= claimed.EarliestStartDay && figure.LatestEndDay <= claimed.LatestEndDay;
        return isSame || isDayWithin;
    }

    private static Confidence Confidence(SourcedRecord record) => record.Attestations.Min(a => a.Confidence);

    private static (decimal Low, decimal High) Range(decimal number, IndicatorBound bound, decimal tolerance) => bound switch
    {
        IndicatorBound.Below => (decimal.MinValue, number + tolerance),
        IndicatorBound.AtLeast => (number - tolerance, decimal.MaxValue),
        _ => (number - tolerance, number + tolerance),
    };

    private static Truth Lies((decimal Low, decimal High) recorded, (decimal Low, decimal High) claimed) =>
        recorded.Low >= claimed.Low && recorded.High <= claimed.High ? Truth.Yes
        : recorded.Low > claimed.High || recorded.High < claimed.Low ? Truth.No
        : Truth.Unknown;

    private Outcome Route(Check check)
    {
        if (!view.Corridors.TryGet(check.Corridor!.Value, out var corridor))
        {
            return Outcome.Unknown(OnlyAudited);
        }

        var isListed = check.Parts.All(corridor.Parts.Contains) && check.Actors.All(corridor.Participants.Contains);
        return new Outcome(isListed ? Truth.Yes : Truth.Unknown, isListed ? "listed" : "not listed; the list need not be complete", [corridor]);
    }

    /// <summary>Whether what lies between two days surely lies, surely does not lie, or may lie between two others.</summary>
    private static Truth Within(int first, int last, int from, int to) =>
        first >= from && last <= to ? Truth.Yes : last < from || first > to ? Truth.No : Truth.Unknown;

    /// <summary>Whether a stay took place at a claimed time: it lies within it, or covers all of it.</summary>
    private static Truth TookPlace(EdtfInterval stay, EdtfInterval claimed)
    {
        var within = Within(stay.EarliestStartDay, stay.LatestEndDay, claimed.EarliestStartDay, claimed.LatestEndDay);
        var covers = stay.LatestStartDay <= claimed.EarliestStartDay && stay.EarliestEndDay >= claimed.LatestEndDay;
        return covers ? Truth.Yes : within;
    }

    private static string Span(EdtfInterval days) => days.Start is { } start && start == days.End ? start.ToString() : days.ToString();

    private static string Day(LocalDate day) => EdtfDate.OfDay(day).ToString();

    private static string Amount(decimal number, IndicatorBound bound) =>
        (bound switch { IndicatorBound.About => "about ", IndicatorBound.Below => "below ", IndicatorBound.AtLeast => "at least ", _ => "" })
        + number.ToString("#,0.############", CultureInfo.InvariantCulture);

    private string Name(Actor actor) =>
        actor.TryGetCountry(out var country) ? data.Countries[country].Name
        : actor.TryGetBloc(out var bloc) ? data.Blocs[bloc].Abbreviation
        : actor.TryGetName(out var name) ? name : "";

    private string Names(IEnumerable<Actor> actors) => string.Join(", ", actors.Select(Name));

    private string Names(IEnumerable<PersonId> persons) => string.Join(", ", persons.Select(p => data.Persons[p].Name));

    /// <summary>What a check found: its value, what the data hold in words, and on which records it rests.</summary>
    private readonly record struct Outcome(Truth Value, string Found, IEnumerable<SourcedRecord> Records, IEnumerable<Attestation>? Attestations = null)
    {
        public static Outcome Unknown(string found, params IEnumerable<SourcedRecord> records) => new(Truth.Unknown, found, records);
    }
}
