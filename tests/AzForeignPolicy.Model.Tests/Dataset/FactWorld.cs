using System.Collections.Immutable;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>Small data sets drawn by lot, in which everything happens near the as-of day: texts, parties that come and go, visits, meetings, statements.</summary>
internal static class FactWorld
{
    internal static readonly CountryCode[] Countries = [C("AA"), C("BB"), C("CC"), C("DD")];
    internal static readonly BlocId[] Blocs = [B("X"), B("Y")];
    internal static readonly PersonId[] Persons = [PersonId.Parse("p-one"), PersonId.Parse("p-two")];

    private static readonly int First = new DateOnly(2025, 5, 1).DayNumber;

    private static readonly TreatyAct[] Acts =
        [TreatyAct.Signature, TreatyAct.Accession, TreatyAct.Withdrawal, TreatyAct.Ratification, TreatyAct.Approval, TreatyAct.DefinitiveSignature];

    private static readonly AgreementKind[] Kinds = [AgreementKind.Alliance, AgreementKind.StrategicPartnershipTreaty, AgreementKind.Memorandum];

    private static readonly AgreementForm[] Forms = [AgreementForm.Signed, AgreementForm.Signed, AgreementForm.Signed, AgreementForm.Adopted, AgreementForm.Initialled];

    private static readonly OfficeKind[] Offices = [OfficeKind.HeadOfState, OfficeKind.HeadOfGovernment, OfficeKind.HeadOfState, OfficeKind.Minister];

    /// <summary>Every day on which anything can change in such a world, and some around.</summary>
    internal static IEnumerable<LocalDate> Days => Enumerable.Range(-3, 80).Select(i => Date(First + i)).Append(Day("1900-01-01")).Append(Day("2100-01-01"));

    internal static LocalDate Date(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return new LocalDate(day.Year, day.Month, day.Day);
    }

    internal static ForeignPolicyDataset Agreements(Random random)
    {
        var data = Frame(random);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            AddAgreement(data, random, $"a{i}", i > 1 && random.Next(4) == 0 ? $"a{i - 1}" : null);
        }

        AddCoverage(data, random, FactKind.Agreement);
        return data.Build();
    }

    internal static ForeignPolicyDataset Contacts(Random random)
    {
        var data = Frame(random);
        foreach (var person in Persons)
        {
            data.Add(new Person.Builder { Id = person, Name = "Person", Attestations = [Says("src")] }.Build());
        }

        for (var i = random.Next(1, 6); i > 0; i--)
        {
            AddVisit(data, random, $"v{i}");
        }

        for (var i = random.Next(0, 4); i > 0; i--)
        {
            AddMeeting(data, random, $"t{i}");
        }

        AddCoverage(data, random, FactKind.Encounter);
        return data.Build();
    }

    private static TestData Frame(Random random)
    {
        var data = new TestData().Countries([.. Countries.Select(c => c.ToString())]).Source("dated", "2025-06-20");
        foreach (var bloc in Blocs)
        {
            data.Bloc(bloc.ToString(), random.Next(5) == 0 ? "2025-06-15" : null);
            foreach (var country in Countries)
            {
                if (random.Next(2) == 0)
                {
                    data.Member(bloc.ToString(), country.ToString(), Period(random));
                }
            }

            if (random.Next(2) == 0)
            {
                data.Covers(bloc.ToString(), Period(random));
            }
        }

        return data;
    }

    private static void AddAgreement(TestData data, Random random, string id, string? supersededBy)
    {
        string? signed = Maybe(random, 6), inForce = Maybe(random, 2), ended = random.Next(2) == 0 ? null : DateText(random);
        bool IsReversed(string? one) => one is not null && ended is not null && EdtfDate.Parse(one).EarliestDay > EdtfDate.Parse(ended).LatestDay;
        if (IsReversed(signed) || IsReversed(inForce))
        {
            ended = null;
        }

        Actor[] actors = [.. Countries.Select(c => (Actor)c), Blocs[0], Actor.Named("Company")];
        random.Shuffle(actors);
        data.Add(new Agreement.Builder
        {
            Id = AgreementId.Parse(id),
            Title = "Text",
            Kind = Pick(random, Kinds),
            Form = Pick(random, Forms),
            Force = (AgreementForce)random.Next(1, 4),
            Parties = [.. actors.Take(random.Next(2, 4)).Select(a => new Party(a, ActsOf(random)))],
            Signed = signed is null ? null : EdtfDate.Parse(signed),
            InForce = inForce is null ? null : EdtfDate.Parse(inForce),
            Ended = ended is null ? null : EdtfDate.Parse(ended),
            SupersededBy = supersededBy is null ? null : AgreementId.Parse(supersededBy),
            Attestations = [Says("src", [.. new[] { ("signed", signed), ("inForce", inForce), ("ended", ended) }.Where(s => s.Item2 is not null).Select(s => (s.Item1, s.Item2!))])],
        }.Build());
    }

    private static ImmutableArray<PartyAct> ActsOf(Random random) =>
        random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new PartyAct(Pick(random, Acts), EdtfDate.Parse(DateText(random))))];

    private static void AddVisit(TestData data, Random random, string id)
    {
        var days = Period(random).Replace("..", "", StringComparison.Ordinal);
        var (from, to) = Two(random);
        data.Add(new Visit.Builder
        {
            Id = VisitId.Parse(id),
            Visitor = Pick(random, Persons),
            Office = new Office(Pick(random, Offices), "Office"),
            From = random.Next(8) == 0 ? Blocs[0] : from,
            To = random.Next(8) == 0 ? Blocs[1] : to,
            Period = EdtfInterval.Parse(days),
            Kind = VisitKind.Working,
            MetHostLeader = random.Next(3) switch { 0 => Truth.Yes, 1 => Truth.No, _ => null },
            Encounters =
            [
                .. Enumerable.Range(0, random.Next(3)).Select(_ => new VisitEncounter(
                    random.Next(2) == 0 ? Pick(random, Persons) : null,
                    new Office(Pick(random, Offices), "Host"),
                    random.Next(3) == 0 ? Pick(random, Countries) : to,
                    (EncounterLevel)random.Next(1, 4))),
            ],
            Attestations = [Says("src", ("days", days), ("kind", "working"))],
        }.Build());
    }

    private static void AddMeeting(TestData data, Random random, string id)
    {
        var date = random.Next(8) == 0 ? "XXXX" : DateText(random);
        var level = (EncounterLevel)random.Next(1, 4);
        data.Add(new Meeting.Builder
        {
            Id = MeetingId.Parse(id),
            Date = EdtfDate.Parse(date),
            Level = level,
            Participants =
            [
                .. Enumerable.Range(0, random.Next(2, 5)).Select(_ => new MeetingParticipant(
                    random.Next(2) == 0 ? Pick(random, Persons) : null, new Office(Pick(random, Offices), "Office"), Pick(random, Countries))),
            ],
            Attestations = [Says("src", ("date", date), ("level", EnumNames<EncounterLevel>.Name(level)))],
        }.Build());
    }

    private static void AddCoverage(TestData data, Random random, FactKind fact)
    {
        for (var i = random.Next(0, 4); i > 0; i--)
        {
            data.Add(new Coverage.Builder
            {
                Id = CoverageId.Parse($"silence{i}"),
                Fact = fact,
                Blocs = random.Next(2) == 0 ? [Pick(random, Blocs)] : [],
                Subjects = random.Next(4) == 0 ? [] : [.. Countries.Where(_ => random.Next(2) == 0).Select(c => (Actor)c)],
                Counterparts = random.Next(2) == 0 ? [] : [.. Countries.Where(_ => random.Next(2) == 0).Select(c => (Actor)c), Blocs[0]],
                Kinds = fact == FactKind.Agreement && random.Next(2) == 0 ? [.. Kinds.Where(_ => random.Next(3) > 0)] : [],
                Offices = fact == FactKind.Encounter && random.Next(4) == 0
                    ? random.Next(2) == 0 ? [OfficeKind.HeadOfState] : [OfficeKind.HeadOfState, OfficeKind.HeadOfGovernment]
                    : [],
                Level = fact == FactKind.Encounter && random.Next(2) == 0 ? (EncounterLevel)random.Next(1, 4) : null,
                Window = EdtfInterval.Parse(random.Next(3) == 0 ? "2020-01-01/.." : Period(random)),
                Statement = "Complete.",
                Attestations = [Says(random.Next(4) == 0 ? "dated" : "src")],
            }.Build());
        }
    }

    private static (CountryCode From, CountryCode To) Two(Random random)
    {
        var from = random.Next(Countries.Length);
        return (Countries[from], Countries[(from + random.Next(1, Countries.Length)) % Countries.Length]);
    }

    private static string? Maybe(Random random, int often) => random.Next(often + 1) == 0 ? null : DateText(random);

    /// <summary>A day, mostly; or one of some days, a month, or the year.</summary>
    private static string DateText(Random random)
    {
        var day = First + random.Next(75);
        return random.Next(6) switch
        {
            0 => EdtfGen.Iso(day)[..7],
            1 => random.Next(3) == 0 ? "2025" : EdtfGen.Iso(day) + "~",
            2 => $"[{EdtfGen.Iso(day)}..{EdtfGen.Iso(day + random.Next(1, 9))}]",
            _ => EdtfGen.Iso(day),
        };
    }

    private static string Period(Random random)
    {
        int start = First + random.Next(60), end = start + random.Next(40);
        var first = random.Next(6) switch { 0 => "", 1 => EdtfGen.Iso(start)[..7], _ => EdtfGen.Iso(start) };
        var last = random.Next(8) switch { 0 => "", 1 => EdtfGen.Iso(end)[..7], 2 => "2025", 3 => "..", _ => EdtfGen.Iso(end) };
        return $"{first}/{last}";
    }

    private static T Pick<T>(Random random, T[] of) => of[random.Next(of.Length)];
}
