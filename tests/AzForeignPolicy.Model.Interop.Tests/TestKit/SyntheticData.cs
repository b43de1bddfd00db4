using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model.Interop.Tests;

/// <summary>A data set of any size whose records have imprecise dates, unknown ends, suspensions, coverage and dissolved blocs; the same for the same seed.</summary>
internal static class SyntheticData
{
    private static readonly string[] Starts = ["1960", "1971-05", "1984-02-29", "1991-12-21", "2000", "2009-07", "2014-01-01", "2019-11-30"];
    private static readonly string[] Ends = ["1999", "2003-06", "2010-12-31", "2016", "2020-02", "2023-05-01"];

    public static ForeignPolicyDataset Of(int memberships, int agreements, int visits, int seed = 7)
    {
        var random = new Random(seed);
        var source = new Source(SourceId.Parse("synthetic"), "Synthetic", SourceKind.Dataset);
        var dated = new Source(SourceId.Parse("synthetic-2018"), "Synthetic of 2018", SourceKind.Dataset, published: EdtfDate.Parse("2018-06"));
        var builder = new ForeignPolicyDatasetBuilder { Name = "Synthetic", Version = "1", AsOf = new LocalDate(2022, 6, 30) };
        builder.Add(source).Add(dated);
        ImmutableArray<Attestation> By(params (string, string)[] says) =>
            [new Attestation(source.Id, Standing.Read, Confidence.High, says.ToDictionary(s => s.Item1, s => s.Item2))];

        var countries = new List<CountryCode>();
        for (var a = 'A'; a <= 'J'; a++)
        {
            for (var b = 'A'; b <= 'T'; b++)
            {
                var code = CountryCode.Parse($"{a}{b}");
                countries.Add(code);
                builder.Add(new Country.Builder { Code = code, Name = $"Country {code}", Status = CountryStatus.OutsideUn, Attestations = By() }.Build());
            }
        }

        var weights = ImmutableSortedDictionary<MembershipStatus, MembershipWeight>.Empty
            .Add(MembershipStatus.Member, MembershipWeight.Full)
            .Add(MembershipStatus.Associate, MembershipWeight.Partial)
            .Add(MembershipStatus.Candidate, MembershipWeight.None);
        var blocs = new List<BlocId>();
        var blocCount = Math.Max(12, memberships / 400);
        for (var i = 0; i < blocCount; i++)
        {
            var id = BlocId.Parse(string.Create(CultureInfo.InvariantCulture, $"B{i}"));
            blocs.Add(id);
            var dissolved = i % 7 == 3 ? EdtfDate.Parse(Ends[i % Ends.Length]) : (EdtfDate?)null;
            builder.Add(new Bloc.Builder
            {
                Id = id,
                Abbreviation = id.ToString(),
                Name = $"Bloc {i}",
                Kind = BlocKind.IntergovernmentalOrganisation,
                Dissolved = dissolved,
                Weights = i % 3 == 0 ? weights.Add(MembershipStatus.Suspended, MembershipWeight.None) : weights,
                Attestations = dissolved is { } d ? By(("dissolved", d.ToString())) : By(),
            }.Build());
            AddCoverage(i, id);
        }

        void AddCoverage(int i, BlocId id)
        {
            if (i % 4 == 3)
            {
                return;
            }

            MembershipStatus[] all = i % 3 == 0 ? [MembershipStatus.Member, MembershipStatus.Associate, MembershipStatus.Suspended] : [MembershipStatus.Member, MembershipStatus.Associate];
            builder.Add(new Coverage.Builder
            {
                Id = CoverageId.Parse(string.Create(CultureInfo.InvariantCulture, $"c{i}")),
                Fact = FactKind.Membership,
                Blocs = [id],
                Statuses = i % 5 == 0 ? [] : i % 5 == 1 ? [MembershipStatus.Member] : [.. all],
                Subjects = i % 6 == 2 ? [.. countries.Take(90).Select(Actor.Of)] : [],
                Window = EdtfInterval.Parse(i % 2 == 0 ? "1975/.." : "1980-01-01/2012"),
                Statement = "Complete.",
                Attestations = [new Attestation(i % 8 == 0 ? dated.Id : source.Id, Standing.Read, Confidence.High)],
            }.Build());
        }

        var n = 0;
        var taken = new HashSet<(int, int)>();
        for (var tries = 0; n < memberships && tries < memberships * 20; tries++)
        {
            int bloc = random.Next(blocs.Count), member = random.Next(countries.Count);
            if (!taken.Add((bloc, member)))
            {
                continue;
            }

            n++;
            var status = (random.Next(10)) switch { < 6 => MembershipStatus.Member, < 8 => MembershipStatus.Associate, _ => MembershipStatus.Candidate };
            Membership(bloc, member, status, Period());
            if (bloc % 3 == 0 && random.Next(4) == 0)
            {
                n++;
                Membership(bloc, member, MembershipStatus.Suspended, Period());
            }
        }

        string Period()
        {
            var start = random.Next(10) switch { 0 => "", 1 => "..", _ => Starts[random.Next(Starts.Length)] };
            var end = random.Next(6) switch { 0 => "", 1 or 2 => "..", _ => Ends[random.Next(Ends.Length)] };
            return EdtfInterval.TryParse($"{start}/{end}", out var period) ? period.ToString() : $"{start}/..";
        }

        void Membership(int bloc, int member, MembershipStatus status, string text)
        {
            var period = EdtfInterval.Parse(text);
            var says = new List<(string, string)> { ("status", Names.Of(status)) };
            if (period.Start is { } start)
            {
                says.Add(("start", start.ToString()));
            }

            if (period.End is { } end)
            {
                says.Add(("end", end.ToString()));
            }

            builder.Add(new Membership.Builder
            {
                Id = MembershipId.Parse(string.Create(CultureInfo.InvariantCulture, $"m-{bloc}-{countries[member].ToString().ToLowerInvariant()}-{(int)status}")),
                Bloc = blocs[bloc],
                Member = Actor.Of(countries[member]),
                Status = status,
                Period = period,
                CheckedOn = period.EndKind == EdtfEndKind.Open && random.Next(5) == 0 ? new LocalDate(2017, 3, 1) : null,
                Attestations = By([.. says]),
            }.Build());
        }

        AddAgreements(builder, random, countries, blocs, agreements, By);
        AddVisits(builder, random, countries, blocs, visits, By);
        return builder.Build();
    }

    private static void AddAgreements(ForeignPolicyDatasetBuilder builder, Random random, List<CountryCode> countries, List<BlocId> blocs, int count, Func<(string, string)[], ImmutableArray<Attestation>> by)
    {
        string[] dates = ["1992", "1999-05", "2004-09-10", "2010-03-01", "2011", "2015-07-04", "2017-02"];
        AgreementKind[] kinds = [AgreementKind.StrategicPartnershipDeclaration, AgreementKind.StrategicPartnershipTreaty, AgreementKind.Alliance, AgreementKind.JointDeclaration, AgreementKind.SectoralAgreement];
        TreatyAct[] acts = Enum.GetValues<TreatyAct>();
        for (var i = 0; i < count; i++)
        {
            // Few countries, so that pairs share texts.
            var parties = Enumerable.Range(0, 2 + random.Next(3)).Select(_ => random.Next(25)).Distinct().ToList();
            while (parties.Count < 2)
            {
                parties = [parties[0], (parties[0] + 1) % 25];
            }

            string? signed = random.Next(8) == 0 ? null : dates[random.Next(4)];
            string? inForce = random.Next(2) == 0 ? null : dates[3 + random.Next(2)];
            string? ended = random.Next(4) == 0 ? dates[5 + random.Next(2)] : null;
            var says = new[] { ("signed", signed), ("inForce", inForce), ("ended", ended) }.Where(s => s.Item2 is not null).Select(s => (s.Item1, s.Item2!)).ToArray();
            builder.Add(new Agreement.Builder
            {
                Id = AgreementId.Parse(string.Create(CultureInfo.InvariantCulture, $"a-{i}")),
                Title = $"Text {i}",
                Kind = kinds[random.Next(kinds.Length)],
                Force = (AgreementForce)(1 + random.Next(3)),
                Form = (AgreementForm)(1 + random.Next(random.Next(4) == 0 ? 5 : 1)),
                Parties = [.. parties.Select(p => new Party(Actor.Of(countries[p]), random.Next(3) > 0 ? [] : [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => new PartyAct(acts[random.Next(acts.Length)], EdtfDate.Parse(dates[random.Next(dates.Length)])))]))],
                Signed = signed is null ? null : EdtfDate.Parse(signed),
                InForce = inForce is null ? null : EdtfDate.Parse(inForce),
                Ended = ended is null ? null : EdtfDate.Parse(ended),
                SupersededBy = i > 0 && random.Next(12) == 0 ? AgreementId.Parse(string.Create(CultureInfo.InvariantCulture, $"a-{random.Next(i)}")) : null,
                Attestations = by(says),
            }.Build());
        }

        Coverage("agreements-bloc", [countries[0]], [], [blocs[1]], []);
        Coverage("agreements-pair", [countries[2]], [countries[3], countries[5]], [], [AgreementKind.StrategicPartnershipDeclaration]);
        Coverage("agreements-kinds", [countries[4]], [], [], [AgreementKind.StrategicPartnershipDeclaration, AgreementKind.StrategicPartnershipTreaty, AgreementKind.StrategicPartnershipCharter, AgreementKind.Alliance]);
        void Coverage(string id, CountryCode[] subjects, CountryCode[] counterparts, BlocId[] of, AgreementKind[] of2) => builder.Add(new Coverage.Builder
        {
            Id = CoverageId.Parse(id),
            Fact = FactKind.Agreement,
            Subjects = [.. subjects.Select(Actor.Of)],
            Counterparts = [.. counterparts.Select(Actor.Of)],
            Blocs = [.. of],
            Kinds = [.. of2],
            Window = EdtfInterval.Parse("1995/2018"),
            Statement = "Complete.",
            Attestations = by([]),
        }.Build());
    }

    private static void AddVisits(ForeignPolicyDatasetBuilder builder, Random random, List<CountryCode> countries, List<BlocId> blocs, int count, Func<(string, string)[], ImmutableArray<Attestation>> by)
    {
        for (var i = 0; i < 25; i++)
        {
            builder.Add(new Person.Builder { Id = PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"p-{i}")), Name = $"Person {i}", Attestations = by([]) }.Build());
        }

        OfficeKind[] kinds = [OfficeKind.HeadOfState, OfficeKind.HeadOfGovernment, OfficeKind.ForeignMinister];
        Office Office() => new(kinds[random.Next(3)], "Office");
        for (var i = 0; i < count; i++)
        {
            int from = random.Next(25), to = (from + 1 + random.Next(24)) % 25;
            var day = new LocalDate(2000 + random.Next(20), 1 + random.Next(12), 1 + random.Next(28));
            var period = random.Next(6) switch
            {
                0 => EdtfInterval.Of(EdtfDate.OfMonth(day.Year, day.Month), EdtfDate.OfMonth(day.Year, day.Month)),
                1 => EdtfInterval.WithUnknownEnd(EdtfDate.OfDay(day)),
                _ => EdtfInterval.Of(EdtfDate.OfDay(day), EdtfDate.OfDay(day.PlusDays(random.Next(4)))),
            };
            builder.Add(new Visit.Builder
            {
                Id = VisitId.Parse(string.Create(CultureInfo.InvariantCulture, $"v-{i}")),
                Visitor = PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"p-{from}")),
                Office = Office(),
                From = Actor.Of(countries[from]),
                To = Actor.Of(countries[to]),
                Period = period,
                Kind = VisitKind.Working,
                MetHostLeader = random.Next(3) switch { 0 => Truth.Yes, 1 => Truth.No, _ => null },
                Encounters = random.Next(2) == 0 ? [] : [new VisitEncounter(random.Next(2) == 0 ? null : PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"p-{to}")), Office(), Actor.Of(countries[to]), (EncounterLevel)(1 + random.Next(3)))],
                Attestations = by([("days", period.ToString()), ("kind", "working")]),
            }.Build());
            if (i % 5 == 0)
            {
                var third = (to + 1) % 25;
                var level = (EncounterLevel)(1 + random.Next(3));
                builder.Add(new Meeting.Builder
                {
                    Id = MeetingId.Parse(string.Create(CultureInfo.InvariantCulture, $"t-{i}")),
                    Date = i % 10 == 0 ? EdtfDate.OfDay(day) : EdtfDate.OfMonth(day.Year, day.Month),
                    Level = level,
                    Participants = [.. new[] { from, to, third }.Distinct().Select(p => new MeetingParticipant(PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"p-{p}")), Office(), Actor.Of(countries[p])))],
                    Attestations = by([("date", i % 10 == 0 ? EdtfDate.OfDay(day).ToString() : EdtfDate.OfMonth(day.Year, day.Month).ToString()), ("level", Names.Of(level))]),
                }.Build());
            }
        }

        Coverage("met-bloc", countries[0], [blocs[1]], EncounterLevel.SmallGroup, []);
        Coverage("met-all", countries[1], [], null, [OfficeKind.HeadOfState, OfficeKind.HeadOfGovernment]);
        Coverage("met-partly", countries[2], [], null, [OfficeKind.HeadOfState]);
        void Coverage(string id, CountryCode subject, BlocId[] of, EncounterLevel? level, OfficeKind[] offices) => builder.Add(new Coverage.Builder
        {
            Id = CoverageId.Parse(id),
            Fact = FactKind.Encounter,
            Subjects = [Actor.Of(subject)],
            Blocs = [.. of],
            Level = level,
            Offices = [.. offices],
            Window = EdtfInterval.Parse("2001-01-01/2020-12-31"),
            Statement = "Complete.",
            Attestations = by([]),
        }.Build());
    }
}
