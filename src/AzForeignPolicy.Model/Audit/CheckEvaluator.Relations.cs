using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>The checks over memberships, agreements, meetings and trips.</summary>
internal sealed partial class CheckEvaluator
{
    private Outcome Membership(Check check)
    {
        var filter = check.Statuses.IsEmpty ? MembershipFilter.Members : MembershipFilter.Of(check.Statuses.AsSpan());
        var asked = check.Actors.Select(a => (Actor: a, Answers: check.Blocs.Select(b => (Bloc: b, Answer: view.IsMember(a, b, check.On!.Value, filter))).ToList())).ToList();
        var each = asked.Select(a => Any(a.Answers.Select(b => b.Answer.Value))).ToList();
        var found = asked.Select((a, i) => each[i].IsYes
            ? $"{Name(a.Actor)}: {string.Join(", ", a.Answers.Where(b => b.Answer.IsYes).Select(b => Name(b.Bloc)))}"
            : $"{Name(a.Actor)}: {(each[i].IsNo ? "in none" : "not known")}");
        var records = asked.SelectMany((a, i) => a.Answers.Where(b => b.Answer.Value == each[i]).SelectMany(b => b.Answer.Records));
        return new Outcome(All(each.Select(v => check.ExpectsNo ? !v : v)), string.Join("; ", found), records);
    }

    private Outcome StandingAgreement(Check check)
    {
        var answer = view.HadStandingAgreement(check.Actors[0], check.Actors[1], check.On!.Value, [.. check.Kinds]);
        return new Outcome(check.ExpectsNo ? !answer.Value : answer.Value, Texts(answer), answer.Records);
    }

    private Outcome AgreementLater(Check check)
    {
        if (audited.Published is not { } published)
        {
            return Outcome.Unknown("the day of publication of the audited source is not known");
        }

        var last = check.On is { } deadline ? Days.Number(deadline) : int.MaxValue;
        var texts = view.AgreementsBetween(check.Actors[0], check.Actors[1])
            .Where(a => check.Kinds.Contains(a.Kind) && a.Signed is { } signed && signed.EarliestDay > published.LatestDay && signed.LatestDay <= last)
            .ToList();
        if (texts.Count > 0)
        {
            return new Outcome(Truth.Yes, string.Join("; ", texts.Select(a => $"{a.Title}, {a.Signed}")), texts);
        }

        // That nothing came is only known where silence means no on the last day for it.
        var atEnd = check.On is { } on ? view.HadStandingAgreement(check.Actors[0], check.Actors[1], on, [.. check.Kinds]) : null;
        return atEnd is { IsNo: true }
            ? new Outcome(Truth.No, Texts(atEnd), atEnd.Records)
            : Outcome.Unknown("no such agreement is recorded, and no list is complete");
    }

    private Outcome PartnerCount(Check check)
    {
        _ = check.Of!.Value.TryGetCountry(out var of);
        var kinds = check.Kinds.IsEmpty ? AgreementKindSet.StrategicPartnership : AgreementKindSet.Of(check.Kinds.AsSpan());
        var answer = view.Partners(of, check.Bloc!.Value, check.On!.Value, kinds);
        var partners = answer.Partners.ToList();
        var most = answer.IsBounded ? partners.Count + answer.Undecided.Count() : int.MaxValue;
        var value = Truth.Yes;
        if (check.Count is { } count)
        {
            value &= check.Bound switch
            {
                IndicatorBound.AtLeast => partners.Count >= count ? Truth.Yes : most < count ? Truth.No : Truth.Unknown,
                IndicatorBound.Below => most < count ? Truth.Yes : partners.Count >= count ? Truth.No : Truth.Unknown,
                _ => partners.Count == count && most == count ? Truth.Yes : partners.Count > count || most < count ? Truth.No : Truth.Unknown,
            };
        }

        if (check.MoreThan is { } share)
        {
            value &= answer.Share is not { Low: { } low, High: { } high } ? Truth.Unknown
                : share.IsLessThan(low) ? Truth.Yes
                : !share.IsLessThan(high) ? Truth.No
                : Truth.Unknown;
        }

        var found = $"at least {Text(partners.Count)} of {Text(answer.Members.Count(m => m.Membership.IsYes))}: {Names(partners.Select(p => (Actor)p.Country.Code))}";
        var others = value.IsNo ? answer.Others.SelectMany(m => m.Partnership.Records) : [];
        return new Outcome(value, found, partners.SelectMany(p => p.Partnership.Records.Concat(p.Membership.Records)).Concat(others));
    }

    private Outcome Leaders(Check check)
    {
        _ = check.Of!.Value.TryGetCountry(out var of);
        var (from, to) = CheckMembers.Window(check.Period!.Value)!.Value;
        var records = new List<SourcedRecord>();
        var isBounded = true;
        IEnumerable<CountryCode> others = check.Actors.Select(a => a.TryGetCountry(out var code) ? code : default);
        if (check.Bloc is { } bloc)
        {
            var members = view.MembersOf(bloc, to);
            isBounded = members.IsExact;
            others = members.Certain.Without(of).Where(c => !check.Except.Contains(c));
        }

        var found = new List<string>();
        var value = isBounded ? Truth.Yes : Truth.Unknown;
        foreach (var other in others)
        {
            var (met, deciding) = Met(of, other, from, to, check);
            value &= check.ExpectsNo ? !met : met;
            records.AddRange(deciding);
            found.Add($"{Name(other)} {(met.IsUnknown ? "not known" : met)}{When(deciding)}");
        }

        return new Outcome(value, string.Join("; ", found), records);
    }

    private (Truth Met, ImmutableArray<SourcedRecord> Records) Met(CountryCode of, CountryCode other, LocalDate from, LocalDate to, Check check)
    {
        var answer = view.LeadersMet(of, other, from, to, check.Level!.Value, check.Person);
        if (check.Ask == CheckKind.LeadersMet || answer.IsNo)
        {
            return (answer.Value, answer.Records);
        }

        var trips = answer.Records.OfType<Visit>().Where(v => v.From == (Actor)of && v.To == (Actor)other || v.From == (Actor)other && v.To == (Actor)of).ToList();
        var sure = trips.Where(v => v.Period.EarliestStartDay >= Days.Number(from) && v.Period.LatestEndDay <= Days.Number(to)).ToList();
        return sure.Count > 0 ? (Truth.Yes, [.. sure]) : (Truth.Unknown, [.. trips]);
    }

    private Outcome Trip(Check check)
    {
        var trips = view.Visits
            .Where(v => v.Visitor == check.Person && v.To == check.To)
            .Select(v => (Visit: v, When: TookPlace(v.Period, check.Period!.Value)))
            .Where(t => !t.When.IsNo)
            .ToList();
        if (trips.Count == 0)
        {
            return Outcome.Unknown("no such trip is recorded, and no list of trips is complete");
        }

        var records = trips.Select(t => (SourcedRecord)t.Visit).ToList();
        var value = Any(trips.Select(t => t.When));
        foreach (var person in check.Persons)
        {
            var met = trips.Where(t => t.Visit.Encounters.Any(e => e.Person == person)).Select(t => t.When);
            value &= Any(met) | Truth.Unknown;
        }

        return new Outcome(value, string.Join("; ", trips.Select(t => $"{t.Visit.Place ?? Name(t.Visit.To)}, {Span(t.Visit.Period)}{Company(t.Visit)}")), records);
    }

    private string Company(Visit visit)
    {
        var met = visit.Encounters.Select(e => e.Person).OfType<PersonId>().Distinct().ToList();
        return met.Count == 0 ? "" : $", meeting {Names(met)}";
    }

    private static string Texts(Answer answer) => answer.IsYes
        ? string.Join("; ", answer.Records.OfType<Agreement>().Select(a => $"{a.Title}, {a.Signed?.ToString() ?? "no date"}"))
        : answer.IsNo ? "none, by a statement that the list is complete" : "not known";

    private static string When(ImmutableArray<SourcedRecord> records)
    {
        var days = records.Select(r => r switch { Visit v => Span(v.Period), Meeting m => m.Date.ToString(), _ => null }).OfType<string>().Distinct().ToList();
        return days.Count == 0 ? "" : $" ({string.Join(", ", days)})";
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
