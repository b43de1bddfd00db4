using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model;

/// <summary>Which members each kind of check takes, and what they must keep to.</summary>
internal static class CheckMembers
{
    private static readonly ImmutableArray<(string Name, Func<Check, string?> Text)> All =
    [
        ("record", c => c.Record?.ToString()),
        ("member", c => c.Member),
        ("value", c => c.Value),
        ("development", c => c.Development?.ToString()),
        ("date", c => c.Date?.ToString()),
        ("position", c => c.Position?.ToString()),
        ("stance", c => c.Stance is { } v ? EnumNames<Stance>.Name(v) : null),
        ("corridor", c => c.Corridor?.ToString()),
        ("parts", c => Joined(c.Parts)),
        ("person", c => c.Person?.ToString()),
        ("office", c => c.Office is { } v ? EnumNames<OfficeKind>.Name(v) : null),
        ("of", c => c.Of?.ToString()),
        ("to", c => c.To?.ToString()),
        ("persons", c => Joined(c.Persons)),
        ("actors", c => Joined(c.Actors)),
        ("bloc", c => c.Bloc?.ToString()),
        ("blocs", c => Joined(c.Blocs)),
        ("except", c => Joined(c.Except)),
        ("statuses", c => Joined(c.Statuses.Select(EnumNames<MembershipStatus>.Name))),
        ("kinds", c => Joined(c.Kinds.Select(EnumNames<AgreementKind>.Name))),
        ("level", c => c.Level is { } v ? EnumNames<EncounterLevel>.Name(v) : null),
        ("measure", c => c.Measure is { } v ? EnumNames<IndicatorMeasure>.Name(v) : null),
        ("counterpart", c => c.Counterpart?.ToString()),
        ("on", c => c.On is { } v ? EdtfDate.OfDay(v).ToString() : null),
        ("period", c => c.Period?.ToString()),
        ("number", c => c.Number is { } v ? Codecs.NumberText(v) : null),
        ("count", c => c.Count?.ToString(CultureInfo.InvariantCulture)),
        ("bound", c => c.Bound is { } v ? EnumNames<IndicatorBound>.Name(v) : null),
        ("tolerance", c => c.Tolerance is { } v ? Codecs.NumberText(v) : null),
        ("moreThan", c => c.MoreThan?.ToString()),
        ("expect", c => c.Expect?.ToString()),
    ];

    private static readonly FrozenDictionary<CheckKind, (string[] Required, string[] Optional)> Members = new Dictionary<CheckKind, (string[], string[])>
    {
        [CheckKind.RecordValue] = (["record", "member", "value"], []),
        [CheckKind.Began] = (["development", "date"], []),
        [CheckKind.UnderWay] = (["development", "on"], []),
        [CheckKind.Completed] = (["development", "on"], []),
        [CheckKind.Membership] = (["actors", "blocs", "on"], ["statuses", "expect"]),
        [CheckKind.Office] = (["person", "office", "of"], ["period"]),
        [CheckKind.Agreement] = (["actors", "kinds", "on"], ["expect"]),
        [CheckKind.AgreementLater] = (["actors", "kinds"], ["on"]),
        [CheckKind.PartnerCount] = (["of", "bloc", "on"], ["kinds", "count", "bound", "moreThan"]),
        [CheckKind.LeadersMet] = (["of", "period", "level"], ["person", "actors", "bloc", "except", "expect"]),
        [CheckKind.LeadersVisited] = (["of", "period", "level"], ["person", "actors", "bloc", "except", "expect"]),
        [CheckKind.Visit] = (["person", "to", "period"], ["persons"]),
        [CheckKind.Position] = (["position", "stance"], []),
        [CheckKind.Figure] = (["of", "measure", "period", "number", "bound"], ["counterpart", "tolerance"]),
        [CheckKind.Corridor] = (["corridor"], ["parts", "actors"]),
    }.ToFrozenDictionary();

    /// <summary>The members that a check has, as <c>name value</c>.</summary>
    public static IEnumerable<string> TextsOf(Check check) =>
        All.Select(m => (m.Name, Text: m.Text(check))).Where(m => m.Text is not null).Select(m => $"{m.Name} {m.Text}");

    public static void Require(Check check, IssueCollector issues)
    {
        var (required, optional) = Members[check.Ask];
        var name = EnumNames<CheckKind>.Name(check.Ask);
        foreach (var (member, text) in All)
        {
            var isGiven = text(check) is not null;
            if (!isGiven && required.Contains(member))
            {
                issues.Error(IssueCode.MissingMember, $"A check \"{name}\" needs it.", member);
            }
            else if (isGiven && !required.Contains(member) && !optional.Contains(member))
            {
                issues.Error(IssueCode.UnknownMember, $"A check \"{name}\" has no such member. It takes: {string.Join(", ", required.Concat(optional))}.", member);
            }
        }

        Rules(check, issues);
    }

    private static void Rules(Check check, IssueCollector issues)
    {
        RecordChecks.OptionalText(check.Value, "value", issues);
        RecordChecks.OptionalText(check.Member, "member", issues);
        RecordChecks.If(check.Expect is { IsUnknown: true }, "expect", "A claim expects \"yes\" or \"no\".", issues);
        RecordChecks.If(check.Tolerance < 0, "tolerance", "The tolerance is below 0.", issues);
        RecordChecks.If(check.MoreThan is { } share && (share.Denominator < 1 || share.Numerator < 0), "moreThan", "Not a share.", issues);
        foreach (var status in check.Statuses)
        {
            RecordChecks.Defined(status, "statuses", issues);
        }

        foreach (var kind in check.Kinds)
        {
            RecordChecks.Defined(kind, "kinds", issues);
        }

        switch (check.Ask)
        {
            case CheckKind.Agreement or CheckKind.AgreementLater:
                RecordChecks.If(check.Actors.Length is not (0 or 2) || (check.Actors.Length == 2 && check.Actors[0] == check.Actors[1]), "actors", "Two different actors are asked about.", issues);
                break;
            case CheckKind.PartnerCount:
                RecordChecks.If(check.Count is null && check.MoreThan is null, "count", "A count or a share is needed.", issues);
                RecordChecks.If(check.Count is null != check.Bound is null, "bound", "A count and its bound go together.", issues);
                RecordChecks.If(check.Bound is IndicatorBound.About, "bound", "A count is exact, atLeast or below.", issues);
                MustBeCountry(check, issues);
                break;
            case CheckKind.LeadersMet or CheckKind.LeadersVisited:
                RecordChecks.If(check.Bloc is null == check.Actors.IsEmpty, "actors", "Either a bloc or actors are needed.", issues);
                RecordChecks.If(check.Bloc is null && !check.Except.IsEmpty, "except", "It goes with a bloc.", issues);
                RecordChecks.If(check.Period is { } days && Window(days) is null, "period", "A first and a last day are needed.", issues);
                RecordChecks.If(check.Actors.Any(a => a.Kind != ActorKind.Country), "actors", "Countries are needed.", issues);
                RecordChecks.If(check.Of is { } own && check.Actors.Contains(own), "actors", "A state does not meet itself.", issues);
                MustBeCountry(check, issues);
                break;
            case CheckKind.Corridor:
                RecordChecks.If(check.Parts.IsEmpty && check.Actors.IsEmpty, "parts", "Parts or actors are needed.", issues);
                break;
            default:
                break;
        }
    }

    /// <summary>The first and the last day of a period that gives both, or null.</summary>
    public static (NodaTime.LocalDate From, NodaTime.LocalDate To)? Window(EdtfInterval period) =>
        period.Start is { } start && period.End is { } end && start.TryGetDay(out var from) && end.TryGetDay(out var to) && from <= to ? (from, to) : null;

    private static void MustBeCountry(Check check, IssueCollector issues) =>
        RecordChecks.If(check.Of is { } of && of.Kind != ActorKind.Country, "of", "A country is needed.", issues);

    private static string? Joined<T>(IEnumerable<T> items)
    {
        var text = string.Join(" ", items);
        return text.Length == 0 ? null : text;
    }
}
