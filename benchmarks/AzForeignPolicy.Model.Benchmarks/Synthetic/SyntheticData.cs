using System.Collections.Immutable;
using System.Globalization;

namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>
/// A data set of any size with the shape of a real one: imprecise dates, open and unknown ends, suspensions, blocs that ended, coverage
/// statements, texts of two and of many parties, trips with encounters. The same numbers give the same records, always.
/// </summary>
/// <remarks>The records are made one by one when they are asked for and never held here.</remarks>
internal sealed class SyntheticData(int memberships, int agreements, int visits)
{
    internal const int CountryCount = 250;
    private const int PersonsPerCountry = 4;
    private const int SourceCount = 200;
    private const int Seed = 20260321;

    internal static readonly LocalDate AsOf = new(2026, 3, 21);

    private static readonly int AsOfDay = Days.Number(AsOf);
    private static readonly int FirstDay = Days.Number(new LocalDate(1816, 1, 1));
    private static readonly ImmutableArray<CountryCode> Codes =
        [.. Enumerable.Range(0, CountryCount).Select(i => CountryCode.Parse([(char)('A' + i / 26), (char)('A' + i % 26)]))];

    private static readonly MembershipStatus[] Statuses =
    [
        MembershipStatus.Member, MembershipStatus.Member, MembershipStatus.Member, MembershipStatus.Candidate, MembershipStatus.Observer, MembershipStatus.Associate,
    ];

    private static readonly AgreementKind[] Kinds =
    [
        AgreementKind.StrategicPartnershipDeclaration, AgreementKind.StrategicPartnershipTreaty, AgreementKind.Alliance, AgreementKind.FriendshipTreaty,
        AgreementKind.JointDeclaration, AgreementKind.JointStatement, AgreementKind.Memorandum, AgreementKind.BorderTreaty, AgreementKind.EnergyDocument,
        AgreementKind.TransportDocument, AgreementKind.EconomicAgreement, AgreementKind.EconomicAgreement, AgreementKind.SectoralAgreement, AgreementKind.SectoralAgreement,
    ];

    private static readonly string[] Places = ["Vienna", "Geneva", "The Hague", "Montreux", "Helsinki", "New York", "Minsk", "Rome"];

    internal int Memberships => memberships;

    internal int Agreements => agreements;

    internal int Visits => visits;

    internal int BlocCount { get; } = Math.Max(60, memberships / 1000);

    /// <summary>The data set, made by the public builder with all its checks.</summary>
    internal ForeignPolicyDataset Build()
    {
        var builder = new ForeignPolicyDatasetBuilder { Name = "synthetic", Version = "1", AsOf = AsOf };
        foreach (var source in Sources())
        {
            builder.Add(source);
        }

        foreach (var record in Records())
        {
            builder.Add(record);
        }

        return builder.Build();
    }

    internal IEnumerable<SourcedRecord> Records() =>
        Countries().Cast<SourcedRecord>().Concat(Blocs()).Concat(MembershipRecords()).Concat(AgreementRecords()).Concat(Persons()).Concat(VisitRecords()).Concat(CoverageRecords());

    internal static IEnumerable<Source> Sources()
    {
        for (var i = 0; i < SourceCount; i++)
        {
            yield return new Source(SourceOf(i), Invariant($"Source {i}"), i % 2 == 0 ? SourceKind.Organisation : SourceKind.Text, published: i % 4 == 0 ? EdtfDate.OfDay(AsOf) : null);
        }
    }

    internal static IEnumerable<Country> Countries()
    {
        foreach (var code in Codes)
        {
            yield return new Country.Builder { Code = code, Name = "Country " + code, Status = CountryStatus.UnMember, Attestations = [Attested(0)] }.Build();
        }
    }

    internal IEnumerable<Bloc> Blocs()
    {
        for (var i = 0; i < BlocCount; i++)
        {
            var plan = new BlocPlan(i);
            var weights = new Dictionary<MembershipStatus, MembershipWeight>
            {
                [MembershipStatus.Member] = MembershipWeight.Full,
                [MembershipStatus.Associate] = MembershipWeight.Partial,
                [MembershipStatus.Observer] = MembershipWeight.None,
                [MembershipStatus.Candidate] = MembershipWeight.None,
            };
            if (plan.KnowsSuspension)
            {
                weights.Add(MembershipStatus.Suspended, MembershipWeight.None);
            }

            var founded = EdtfDate.OfYear(Days.Only(plan.Founded).Year);
            EdtfDate? dissolved = plan.Dissolved is { } end ? Date(end, i % 3 == 0 ? 12 : 0) : null;
            var says = Says(("founded", founded.ToString()), ("dissolved", dissolved?.ToString()));
            yield return new Bloc.Builder
            {
                Id = BlocOf(i),
                Name = Invariant($"Bloc {i}"),
                Abbreviation = Invariant($"B{i}"),
                Kind = BlocKind.IntergovernmentalOrganisation,
                Founded = founded,
                Dissolved = dissolved,
                Weights = weights.ToImmutableSortedDictionary(),
                Attestations = [Attested(i, says)],
            }.Build();
        }
    }

    internal static IEnumerable<Person> Persons()
    {
        foreach (var code in Codes)
        {
            for (var i = 0; i < PersonsPerCountry; i++)
            {
                yield return new Person.Builder { Id = PersonOf(code, i), Name = Invariant($"Person {i} of {code}"), Attestations = [Attested(i)] }.Build();
            }
        }
    }

    /// <summary>Each bloc has its share; each of its members has a history of statuses that do not overlap, some with suspensions.</summary>
    internal IEnumerable<Membership> MembershipRecords()
    {
        var number = 0;
        for (var bloc = 0; bloc < BlocCount; bloc++)
        {
            var quota = memberships / BlocCount + (bloc < memberships % BlocCount ? 1 : 0);
            var plan = new BlocPlan(bloc);
            var dice = new Dice(Seed + 1 + ((ulong)bloc << 20));
            var members = Math.Min(quota, dice.Between(12, 220));
            var first = dice.Below(CountryCount);
            for (var member = 0; member < members; member++)
            {
                var share = quota / members + (member < quota % members ? 1 : 0);
                foreach (var record in History(dice, plan, Codes[(first + member) % CountryCount], share, number))
                {
                    number++;
                    yield return record;
                }
            }
        }
    }

    internal IEnumerable<Agreement> AgreementRecords()
    {
        var dice = new Dice(Seed + 2);
        for (var i = 0; i < agreements; i++)
        {
            yield return MakeAgreement(dice, i);
        }
    }

    internal IEnumerable<Visit> VisitRecords()
    {
        var dice = new Dice(Seed + 3);
        for (var i = 0; i < visits; i++)
        {
            yield return MakeVisit(dice, i);
        }
    }

    internal IEnumerable<Coverage> CoverageRecords()
    {
        var dice = new Dice(Seed + 4);
        for (var i = 0; i < BlocCount; i++)
        {
            if (!dice.Percent(75))
            {
                continue;
            }

            var from = Day(dice.Between(FirstDay, AsOfDay - 12_000));
            yield return MakeCoverage(
                Invariant($"membership-{i}"),
                FactKind.Membership,
                dice.Percent(70) ? EdtfInterval.Since(from) : EdtfInterval.Of(from, EdtfDate.OfYear(dice.Between(1995, 2025))),
                c =>
                {
                    c.Blocs = [BlocOf(i)];
                    c.Statuses = dice.Percent(60) ? [] : dice.Percent(50) ? [MembershipStatus.Member] : [MembershipStatus.Member, MembershipStatus.Suspended];
                    c.Subjects = dice.Percent(85) ? [] : [.. Enumerable.Range(0, 5).Select(_ => (Actor)Codes[dice.Below(CountryCount)]).Distinct()];
                });
        }

        for (var i = 0; i < 40; i++)
        {
            var year = dice.Between(1920, 2015);
            var subject = Codes[dice.Below(CountryCount)];
            var isForBloc = dice.Percent(50);
            var isAgreement = i % 2 == 0;
            yield return MakeCoverage(
                Invariant($"dyads-{i}"),
                isAgreement ? FactKind.Agreement : FactKind.Encounter,
                dice.Percent(50) ? EdtfInterval.Since(EdtfDate.OfYear(year)) : EdtfInterval.Of(EdtfDate.OfDay(year, 2, 7), EdtfDate.OfYear(year + 9)),
                c =>
                {
                    c.Subjects = [subject];
                    c.Blocs = isForBloc ? [BlocOf(dice.Below(BlocCount))] : [];
                    if (!isAgreement)
                    {
                        c.Offices = [OfficeKind.HeadOfState, OfficeKind.HeadOfGovernment];
                        c.Level = i % 3 == 0 ? EncounterLevel.OneOnOne : EncounterLevel.SameEvent;
                    }
                });
        }
    }

    private static IEnumerable<Membership> History(Dice dice, BlocPlan plan, CountryCode member, int count, int number)
    {
        var last = plan.Dissolved ?? AsOfDay;
        var length = last - plan.Founded;
        var start = plan.Founded + 400 + dice.Below(Math.Max(1, length / 4));
        for (var made = 0; made < count;)
        {
            var left = count - made;
            var isLast = left == 1;
            var step = Math.Max(40, (last - start) / (left + 1));
            var end = Math.Min(last - 2, start + dice.Between(30, 2 * step - 30));
            var status = dice.Of<MembershipStatus>(Statuses);
            var isExact = dice.Percent(80);
            var period = Period(dice, plan, start, end, isLast, isExact, made == 0);
            var record = MakeMembership(number + made, plan.Index, member, status, period, checkedOn: isLast && period.EndKind == EdtfEndKind.Open && dice.Percent(3) ? Days.Date(AsOfDay - 400) : null);
            yield return record;
            made++;
            if (!isLast && isExact && plan.KnowsSuspension && status == MembershipStatus.Member && period.EndKind == EdtfEndKind.Date && end - start > 90 && dice.Percent(25))
            {
                var from = start + dice.Between(10, (end - start) / 2);
                yield return MakeMembership(number + made, plan.Index, member, MembershipStatus.Suspended, EdtfInterval.Of(Date(from, dice.Below(20)), Date(from + 20, 0)), null);
                made++;
            }

            start = end + 1 + (dice.Percent(60) ? 0 : dice.Below(20));
        }
    }

    private static EdtfInterval Period(Dice dice, BlocPlan plan, int start, int end, bool isLast, bool isExact, bool isFirst)
    {
        var (first, final) = (Date(start, isExact ? 99 : dice.Below(20)), Date(end, isExact ? 99 : dice.Below(20)));
        if (isLast && plan.Dissolved is null && dice.Percent(70))
        {
            return EdtfInterval.Since(first);
        }

        if (isFirst && dice.Percent(3))
        {
            return EdtfInterval.WithUnknownStart(final);
        }

        return dice.Percent(3) ? EdtfInterval.WithUnknownEnd(first) : EdtfInterval.Of(first, final);
    }

    private static Membership MakeMembership(int number, int bloc, CountryCode member, MembershipStatus status, EdtfInterval period, LocalDate? checkedOn)
    {
        var text = period.ToString();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new Membership.Builder
        {
            Id = MembershipId.Parse(Invariant($"m{number}")),
            Bloc = BlocOf(bloc),
            Member = member,
            Status = status,
            Period = period,
            CheckedOn = checkedOn,
            Attestations = [Attested(number, Says(("status", EnumNames<MembershipStatus>.Name(status)), ("start", text[..slash]), ("end", text[(slash + 1)..])))],
        }.Build();
    }

    private static Agreement MakeAgreement(Dice dice, int number)
    {
        var count = dice.Percent(88) ? 2 : dice.Percent(85) ? dice.Between(3, 6) : dice.Between(7, 20);
        var first = Hub(dice);
        var parties = ImmutableArray.CreateBuilder<Party>(count);
        var day = Later(dice);
        for (var i = 0; i < count; i++)
        {
            var country = Codes[i == 0 ? first : (first + 1 + i * 7 + dice.Below(7)) % CountryCount];
            if (count == 2 && i == 1)
            {
                country = Codes[(first + 1 + Hub(dice) % (CountryCount - 1)) % CountryCount];
            }

            ImmutableArray<PartyAct> acts = [];
            if (count > 2 && dice.Percent(20))
            {
                var joined = Math.Min(AsOfDay - 1, day + dice.Between(1, 4000));
                acts = [new PartyAct(dice.Percent(50) ? TreatyAct.Ratification : TreatyAct.Accession, Date(joined, dice.Below(20)))];
                if (dice.Percent(10) && joined + 900 < AsOfDay)
                {
                    acts = acts.Add(new PartyAct(TreatyAct.Withdrawal, Date(joined + 800, 99)));
                }
            }

            parties.Add(new Party(country, acts));
        }

        var force = dice.Percent(60) ? AgreementForce.Binding : dice.Percent(88) ? AgreementForce.Political : AgreementForce.Undetermined;
        var form = dice.Percent(96) ? AgreementForm.Signed : dice.Percent(50) ? AgreementForm.Adopted : dice.Percent(50) ? AgreementForm.Initialled : AgreementForm.Announced;
        EdtfDate? signed = dice.Percent(2) ? null : Date(day, dice.Below(30));
        var forceDay = Math.Min(AsOfDay, day + dice.Between(400, 1500));
        EdtfDate? inForce = force != AgreementForce.Political && form == AgreementForm.Signed && dice.Percent(85) ? Date(forceDay, dice.Below(30)) : null;
        EdtfDate? ended = dice.Percent(20) && forceDay + 800 < AsOfDay ? Date(dice.Between(forceDay + 800, AsOfDay), dice.Below(30)) : null;
        var place = dice.Percent(30) ? dice.Of<string>(Places) : null;
        return new Agreement.Builder
        {
            Id = AgreementId.Parse(Invariant($"a{number}")),
            Title = Invariant($"Text {number}"),
            Kind = dice.Of<AgreementKind>(Kinds),
            Force = force,
            Form = form,
            Parties = parties.MoveToImmutable(),
            Signed = signed,
            InForce = inForce,
            Ended = ended,
            Place = place,
            SupersededBy = number > 0 && dice.Percent(1) ? AgreementId.Parse(Invariant($"a{dice.Below(number)}")) : null,
            Attestations = [Attested(number, Says(("signed", signed?.ToString()), ("inForce", inForce?.ToString()), ("ended", ended?.ToString()), ("place", place)))],
        }.Build();
    }

    private static Visit MakeVisit(Dice dice, int number)
    {
        var from = Hub(dice);
        var to = (from + 1 + Hub(dice) % (CountryCount - 1)) % CountryCount;
        var day = Later(dice);
        var end = Math.Min(AsOfDay, day + dice.Below(4));
        var precision = dice.Below(40);
        var period = EdtfInterval.Of(Date(day, precision), Date(end, precision));
        var kind = (VisitKind)dice.Between(1, 8);
        ImmutableArray<VisitEncounter> encounters = [];
        if (dice.Percent(70))
        {
            encounters = [new VisitEncounter(PersonOf(Codes[to], dice.Below(PersonsPerCountry)), OfficeOf(dice), Codes[to], (EncounterLevel)dice.Between(1, 3))];
            if (dice.Percent(15))
            {
                var other = (to + 1 + dice.Below(CountryCount - 1)) % CountryCount;
                if (other != from)
                {
                    encounters = encounters.Add(new VisitEncounter(null, OfficeOf(dice), Codes[other], EncounterLevel.SameEvent));
                }
            }
        }

        return new Visit.Builder
        {
            Id = VisitId.Parse(Invariant($"v{number}")),
            Visitor = PersonOf(Codes[from], dice.Below(PersonsPerCountry)),
            Office = OfficeOf(dice),
            From = Codes[from],
            To = Codes[to],
            Period = period,
            Kind = kind,
            MetHostLeader = dice.Percent(20) ? Truth.From(dice.Percent(70)) : null,
            Encounters = encounters,
            Attestations = [Attested(number, Says(("days", period.ToString()), ("kind", kind == VisitKind.Unspecified ? null : EnumNames<VisitKind>.Name(kind))))],
        }.Build();
    }

    private static readonly Office HeadOfState = new(OfficeKind.HeadOfState, "President");
    private static readonly Office HeadOfGovernment = new(OfficeKind.HeadOfGovernment, "Prime Minister");
    private static readonly Office ForeignMinister = new(OfficeKind.ForeignMinister, "Minister of Foreign Affairs");

    private static Office OfficeOf(Dice dice) => dice.Percent(50) ? HeadOfState : dice.Percent(60) ? HeadOfGovernment : ForeignMinister;

    private static Coverage MakeCoverage(string id, FactKind fact, EdtfInterval window, Action<Coverage.Builder> scope)
    {
        var builder = new Coverage.Builder
        {
            Id = CoverageId.Parse(id),
            Fact = fact,
            Window = window,
            Statement = "The list is complete.",
            Attestations = [Attested(1)],
        };
        scope(builder);
        return builder.Build();
    }

    /// <summary>A day as a day, a month or a year.</summary>
    private static EdtfDate Date(int day, int precision)
    {
        var date = Days.Only(day);
        return precision switch
        {
            0 => EdtfDate.OfYear(date.Year),
            1 => EdtfDate.OfMonth(date.Year, date.Month),
            2 => EdtfDate.FromDateOnly(date).WithQualifier(EdtfQualifier.Approximate),
            _ => EdtfDate.FromDateOnly(date),
        };
    }

    private static EdtfDate Day(int day) => EdtfDate.FromDateOnly(Days.Only(day));

    /// <summary>A day between 1816 and the as-of day, later ones more often.</summary>
    private static int Later(Dice dice) => Math.Max(dice.Between(FirstDay, AsOfDay - 1), dice.Between(FirstDay, AsOfDay - 1));

    /// <summary>A country, some far more often than others.</summary>
    private static int Hub(Dice dice) => Math.Min(dice.Below(CountryCount), dice.Below(CountryCount));

    private static ImmutableSortedDictionary<string, string>? Says(params ReadOnlySpan<(string Member, string? Value)> said)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (member, value) in said)
        {
            if (value is { Length: > 0 })
            {
                all.Add(member, value);
            }
        }

        return all.ToImmutable();
    }

    private static Attestation Attested(int number, ImmutableSortedDictionary<string, string>? says = null) =>
        new(SourceOf(number % SourceCount), Standing.Read, Confidence.High, says);

    private static readonly SourceId[] SourceIds = [.. Enumerable.Range(0, SourceCount).Select(i => SourceId.Parse(Invariant($"s{i}")))];

    private static SourceId SourceOf(int index) => SourceIds[index % SourceCount];

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, BlocId> BlocIds = [];

    internal static BlocId BlocOf(int index) => BlocIds.GetOrAdd(index, i => BlocId.Parse(Invariant($"B{i}")));

    private static PersonId PersonOf(CountryCode country, int index) => PersonIds[Array.BinarySearch(SortedCodes, country) * PersonsPerCountry + index];

    private static readonly CountryCode[] SortedCodes = [.. Codes];

    private static readonly PersonId[] PersonIds =
    [
        .. Codes.SelectMany(c => Enumerable.Range(0, PersonsPerCountry).Select(i => PersonId.Parse(Invariant($"{c.ToString().ToLowerInvariant()}-{i}")))),
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What all records about a bloc agree on.</summary>
    private sealed class BlocPlan
    {
        public BlocPlan(int index)
        {
            Index = index;
            var dice = new Dice(Seed + 5 + ((ulong)index << 20));
            Founded = FirstDay + dice.Below(30_000);
            KnowsSuspension = dice.Percent(50);
            Dissolved = dice.Percent(5) ? AsOfDay - dice.Between(2000, 9000) : null;
        }

        public int Index { get; }

        public int Founded { get; }

        public bool KnowsSuspension { get; }

        public int? Dissolved { get; }
    }
}
