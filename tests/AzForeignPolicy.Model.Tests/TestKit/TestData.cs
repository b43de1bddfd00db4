using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Tests;

/// <summary>A tiny data set in a few words: countries and blocs come into being when they are first named.</summary>
internal sealed class TestData
{
    internal static readonly LocalDate AsOf = new(2025, 6, 30);

    private readonly List<Source> sources = [];
    private readonly List<SourcedRecord> records = [];
    private readonly HashSet<string> names = [];
    private readonly LocalDate asOf;
    private int count;

    internal TestData(LocalDate? asOf = null)
    {
        this.asOf = asOf ?? AsOf;
        Source("src");
    }

    internal static CountryCode C(string code) => CountryCode.Parse(code);

    internal static BlocId B(string id) => BlocId.Parse(id);

    internal static LocalDate Day(string text) => EdtfDate.Parse(text).Earliest;

    internal static SourceId S(string id) => SourceId.Parse(id);

    internal static Attestation Says(string source, params (string Member, string Text)[] says) =>
        new(S(source), Standing.Read, Confidence.High, says.ToDictionary(s => s.Member, s => s.Text));

    internal TestData Source(string id, string? published = null)
    {
        if (names.Add("source " + id))
        {
            sources.Add(new Source(S(id), id, SourceKind.Other, published: published is null ? null : EdtfDate.Parse(published)));
        }

        return this;
    }

    internal TestData Country(string code)
    {
        if (names.Add("country " + code))
        {
            records.Add(new Country.Builder { Code = C(code), Name = code, Status = CountryStatus.UnMember, Attestations = [Says("src")] }.Build());
        }

        return this;
    }

    internal TestData Countries(params string[] codes)
    {
        foreach (var code in codes)
        {
            Country(code);
        }

        return this;
    }

    internal TestData Bloc(string id, string? dissolved = null, params (MembershipStatus Status, MembershipWeight Weight)[] weights)
    {
        if (names.Add("bloc " + id))
        {
            records.Add(new Bloc.Builder
            {
                Id = B(id),
                Name = id,
                Abbreviation = id,
                Kind = BlocKind.IntergovernmentalOrganisation,
                Dissolved = dissolved is null ? null : EdtfDate.Parse(dissolved),
                Weights = (weights.Length > 0 ? weights : [(MembershipStatus.Member, MembershipWeight.Full), (MembershipStatus.Observer, MembershipWeight.Partial)])
                    .ToImmutableSortedDictionary(w => w.Status, w => w.Weight),
                Attestations = [dissolved is null ? Says("src") : Says("src", ("dissolved", dissolved))],
            }.Build());
        }

        return this;
    }

    internal TestData Member(
        string bloc, string member, string period, MembershipStatus status = MembershipStatus.Member, string? checkedOn = null, string? id = null, string source = "src")
    {
        Country(member);
        return Member(bloc, (Actor)C(member), period, status, checkedOn, id, source);
    }

    internal TestData Member(
        string bloc, Actor member, string period, MembershipStatus status = MembershipStatus.Member, string? checkedOn = null, string? id = null, string source = "src")
    {
        Bloc(bloc);
        var days = EdtfInterval.Parse(period);
        var says = new List<(string, string)> { ("status", EnumNames<MembershipStatus>.Name(status)) };
        if (days.Start is { } start)
        {
            says.Add(("start", start.ToString()));
        }

        if (days.End is { } end)
        {
            says.Add(("end", end.ToString()));
        }

        return Add(new Membership.Builder
        {
            Id = MembershipId.Parse(id ?? Next("m")),
            Bloc = B(bloc),
            Member = member,
            Status = status,
            Period = days,
            CheckedOn = checkedOn is null ? null : Day(checkedOn),
            Attestations = [Says(source, [.. says])],
        }.Build());
    }

    internal TestData Covers(
        string bloc, string window, MembershipStatus[]? statuses = null, string[]? subjects = null, string source = "src", string? onlyInViewOf = null) =>
        Covers([B(bloc)], window, statuses ?? [], [.. (subjects ?? []).Select(s => (Actor)C(s))], source, onlyInViewOf);

    internal TestData Covers(BlocId[] blocs, string window, MembershipStatus[] statuses, Actor[] subjects, string source = "src", string? onlyInViewOf = null) =>
        Add(new Coverage.Builder
        {
            Id = CoverageId.Parse(Next("c")),
            Fact = FactKind.Membership,
            Blocs = [.. blocs],
            Statuses = [.. statuses],
            Subjects = [.. subjects],
            Window = EdtfInterval.Parse(window),
            Statement = "Complete.",
            OnlyInViewOf = onlyInViewOf is null ? null : S(onlyInViewOf),
            Attestations = [Says(source)],
        }.Build());

    internal TestData CoversAgreements(string subject, string window, AgreementKind[]? kinds = null, string? counterpart = null, string? bloc = null) =>
        Add(new Coverage.Builder
        {
            Id = CoverageId.Parse(Next("c")),
            Fact = FactKind.Agreement,
            Blocs = bloc is null ? [] : [B(bloc)],
            Kinds = [.. kinds ?? []],
            Subjects = [C(subject)],
            Counterparts = counterpart is null ? [] : [C(counterpart)],
            Window = EdtfInterval.Parse(window),
            Statement = "Complete.",
            Attestations = [Says("src")],
        }.Build());

    internal TestData CoversEncounters(string subject, string window, string bloc, EncounterLevel? level = null, string source = "src", string? onlyInViewOf = null) =>
        Add(new Coverage.Builder
        {
            Id = CoverageId.Parse(Next("c")),
            Fact = FactKind.Encounter,
            Blocs = [B(bloc)],
            Subjects = [C(subject)],
            Level = level,
            Window = EdtfInterval.Parse(window),
            Statement = "Complete.",
            OnlyInViewOf = onlyInViewOf is null ? null : S(onlyInViewOf),
            Attestations = [Says(source)],
        }.Build());

    internal TestData Agreement(
        string one,
        string other,
        string? signed,
        AgreementKind kind = AgreementKind.StrategicPartnershipDeclaration,
        AgreementForm form = AgreementForm.Signed,
        AgreementForce force = AgreementForce.Political,
        string? inForce = null,
        string? ended = null,
        string? supersededBy = null,
        string? id = null,
        (TreatyAct Act, string Date)[]? acts = null)
    {
        Countries(one, other);
        var says = new[] { ("signed", signed), ("inForce", inForce), ("ended", ended) }.Where(s => s.Item2 is not null).Select(s => (s.Item1, s.Item2!)).ToArray();
        return Add(new Agreement.Builder
        {
            Id = AgreementId.Parse(id ?? Next("a")),
            Title = "Text",
            Kind = kind,
            Form = form,
            Force = force,
            Parties = [new Party(C(one)), new Party(C(other), [.. (acts ?? []).Select(a => new PartyAct(a.Act, EdtfDate.Parse(a.Date)))])],
            Signed = signed is null ? null : EdtfDate.Parse(signed),
            InForce = inForce is null ? null : EdtfDate.Parse(inForce),
            Ended = ended is null ? null : EdtfDate.Parse(ended),
            SupersededBy = supersededBy is null ? null : AgreementId.Parse(supersededBy),
            Attestations = [Says("src", says)],
        }.Build());
    }

    internal TestData Visit(string from, string to, string days, EncounterLevel? met = null, Truth? metHostLeader = null, OfficeKind host = OfficeKind.HeadOfState)
    {
        Countries(from, to);
        var visitor = Person();
        return Add(new Visit.Builder
        {
            Id = VisitId.Parse(Next("v")),
            Visitor = visitor,
            Office = new Office(OfficeKind.HeadOfState, "President"),
            From = C(from),
            To = C(to),
            Period = EdtfInterval.Parse(days),
            Kind = VisitKind.Working,
            MetHostLeader = metHostLeader,
            Encounters = met is { } level ? [new VisitEncounter(null, new Office(host, "Host"), C(to), level)] : [],
            Attestations = [Says("src", ("days", days), ("kind", "working"))],
        }.Build());
    }

    internal TestData Meeting(string date, EncounterLevel level, params string[] of)
    {
        Countries(of);
        return Add(new Meeting.Builder
        {
            Id = MeetingId.Parse(Next("t")),
            Date = EdtfDate.Parse(date),
            Level = level,
            Participants = [.. of.Select(c => new MeetingParticipant(null, new Office(OfficeKind.HeadOfState, "President"), C(c)))],
            Attestations = [Says("src", ("date", date), ("level", EnumNames<EncounterLevel>.Name(level)))],
        }.Build());
    }

    internal TestData Add(SourcedRecord record)
    {
        records.Add(record);
        return this;
    }

    internal ForeignPolicyDataset Build()
    {
        var builder = new ForeignPolicyDatasetBuilder { Name = "Test", Version = "1", AsOf = asOf };
        sources.ForEach(s => builder.Add(s));
        records.ForEach(r => builder.Add(r));
        return builder.Build();
    }

    private PersonId Person()
    {
        var id = PersonId.Parse(Next("p"));
        Add(new Person.Builder { Id = id, Name = "Person", Attestations = [Says("src")] }.Build());
        return id;
    }

    private string Next(string prefix) => FormattableString.Invariant($"{prefix}{++count}");
}
