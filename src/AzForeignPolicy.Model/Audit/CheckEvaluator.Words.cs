namespace AzForeignPolicy.Model;

/// <summary>What a check expects, in words.</summary>
internal sealed partial class CheckEvaluator
{
    private string Expected(Check c) => c.Ask switch
    {
        CheckKind.RecordValue => $"{c.Record}.{c.Member} {c.Value}",
        CheckKind.Began => $"developments[{c.Development}] began in {c.Date}",
        CheckKind.UnderWay => $"developments[{c.Development}] under way on {Day(c.On!.Value)}",
        CheckKind.Completed => $"developments[{c.Development}] over by {Day(c.On!.Value)}",
        CheckKind.Membership => $"{Names(c.Actors)} {(c.ExpectsNo ? "not in" : "in")} {string.Join(" or ", c.Blocs.Select(b => Name(b)))} on {Day(c.On!.Value)}"
            + (c.Statuses.IsEmpty ? "" : $" as {string.Join(" or ", c.Statuses.Select(EnumNames<MembershipStatus>.Name))}"),
        CheckKind.Office => $"{data.Persons[c.Person!.Value].Name} {EnumNames<OfficeKind>.Name(c.Office!.Value)} of {Name(c.Of!.Value)}{(c.Period is { } term ? ", " + Span(term) : "")}",
        CheckKind.Agreement => $"{(c.ExpectsNo ? "no " : "")}standing agreement of {Names(c.Actors)} on {Day(c.On!.Value)} ({Kinds(c)})",
        CheckKind.AgreementLater => $"agreement of {Names(c.Actors)} after {audited.Published?.ToString() ?? "publication"}{(c.On is { } by ? $" by {Day(by)}" : "")} ({Kinds(c)})",
        CheckKind.PartnerCount => string.Join(" and ", new[]
        {
            c.Count is { } count ? Amount(count, c.Bound!.Value) : null,
            c.MoreThan is { } share ? $"more than {share}" : null,
        }.OfType<string>()) + $" of the members of {Name(c.Bloc!.Value)} partners of {Name(c.Of!.Value)} on {Day(c.On!.Value)}",
        CheckKind.LeadersMet or CheckKind.LeadersVisited => $"{(c.Person is { } leader ? data.Persons[leader].Name : "leaders of " + Name(c.Of!.Value))} {(c.ExpectsNo ? "did not meet" : "met")} leaders of "
            + (c.Bloc is { } bloc ? $"all members of {Name(bloc)}" : Names(c.Actors))
            + (c.Except.IsEmpty ? "" : $" but {Names(c.Except.Select(e => (Actor)e))}")
            + (c.Ask == CheckKind.LeadersVisited ? " on trips to each other" : "") + $", {Span(c.Period!.Value)}",
        CheckKind.Visit => $"{data.Persons[c.Person!.Value].Name} in {Name(c.To!.Value)}, {Span(c.Period!.Value)}" + (c.Persons.IsEmpty ? "" : $", meeting {Names(c.Persons)}"),
        CheckKind.Position => $"positions[{c.Position}] {EnumNames<Stance>.Name(c.Stance!.Value)}",
        CheckKind.Figure => $"{EnumNames<IndicatorMeasure>.Name(c.Measure!.Value)} of {Name(c.Of!.Value)}{(c.Counterpart is { } with ? $" with {Name(with)}" : "")}, {Span(c.Period!.Value)}: {Amount(c.Number!.Value, c.Bound!.Value)}",
        CheckKind.Corridor => $"corridors[{c.Corridor}] with {string.Join(", ", c.Parts.Select(p => $"corridors[{p}]").Concat(c.Actors.Select(Name)))}",
        _ => "",
    };

    private static string Kinds(Check check) => string.Join(", ", check.Kinds.Select(EnumNames<AgreementKind>.Name));
}
