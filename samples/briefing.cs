#!/usr/bin/env dotnet
#:project ../src/AzForeignPolicy.Model

// A briefing on a state's foreign relations on a day, every line with its sources.
//
//   dotnet run samples/briefing.cs
//   dotnet run samples/briefing.cs -- --state KZ --day 2025-01-01 --since 2024-01-01 --with RU --level oneOnOne
//
// Change the questions in the sections below: they are plain calls of the library.

using AzForeignPolicy.Model;
using NodaTime;

var options = Options.Read(args, out var problem);
if (options is null)
{
    Console.Error.WriteLine(problem);
    return 2;
}

var data = ForeignPolicyDatasets.Default;
var (state, day, since, with, level) = (options.State, options.Day, options.Since, options.With, options.Level);
foreach (var code in new[] { state, with })
{
    if (!data.Countries.Contains(code))
    {
        Console.Error.WriteLine($"The data have no country with the code \"{code}\".");
        return 2;
    }
}

if (state == with)
{
    Console.Error.WriteLine("--state and --with name the same country.");
    return 2;
}

var notes = new Footnotes(data);
var (eu, eaeu) = (BlocId.Parse("EU"), BlocId.Parse("EAEU"));

Console.WriteLine($"{data.Countries[state].Name} on {Iso(day)}");
Console.WriteLine($"Data: {data.Name} {data.Version}, which speak up to {Iso(data.AsOf)}. [n] are sources, listed at the end;");
Console.WriteLine("(r) was only recalled, (p) partly read. \"Unknown\" means that the data do not say, never \"no\".");

Section("Strategic partners in the European Union");
var partners = data.StrategicPartners(state, within: eu, on: day);
foreach (var partner in partners.Partners)
{
    foreach (var text in partner.Agreements)
    {
        Line($"{partner.Country.Name}: {text.Title}, {text.Signed?.ToString() ?? "no date"}{In(text.Place)} {notes.Cite(text)}");
    }
}

Line($"Share of the members: {partners.Share}. Certainly not: {Count(partners.Others)}. Unknown: {Count(partners.Undecided)}.");
foreach (var proof in partners.Others.SelectMany(p => p.Partnership.Records).Distinct())
{
    Line($"  The others are not, since {Lower(((Coverage)proof).Statement)} {notes.Cite(proof)}");
}

foreach (var dispute in data.Conflicts().Where(c => partners.Partners.SelectMany(p => p.Agreements).Contains(c.Record)))
{
    Line($"Disputed: {data.Sources[dispute.Attestation.Source]} says {dispute.Said} {notes.Cite(dispute.Attestation)}, "
        + $"the record {dispute.Recorded}, on the text with {Counterpart((Agreement)dispute.Record)}. {dispute.Reason}");
}

Section($"Leaders of the Eurasian Economic Union met since {Iso(since)}, at least at the level {Word(level)}");
var leaders = data.LeadersMetWithin(state, eaeu, since, day, level);
foreach (var member in leaders.Members)
{
    Line($"{member.Country.Name}: {member.Met.Value}{(member.Met.IsUnknown ? " (" + Why(member.Met) + ")" : "")}");
    foreach (var contact in member.Contacts)
    {
        var other = contact.CounterpartOf(member.Country.Code) is { } own ? own : contact.First;
        var leader = contact.First.Of == (Actor)member.Country.Code ? contact.First : contact.Second;
        Line($"  {Name(leader.Person)} and {Name(other.Person)}, {Span(contact.Days)}{In(contact.Place)}, {Word(contact.Level)}{Event(contact.Event)} {notes.Cite(contact.Record)}");
    }
}

Line(leaders.IsWindowComplete ? "A source claims that the list is complete." : "No source claims a complete list of meetings: there may have been more, and where none is shown it is unknown.");

Section($"Contacts of leaders by pole since {Iso(since)}, at least at the level {Word(level)}");
var poles = PoleAssignment.FromMembership(
    data,
    day,
    subject: state,
    [new Camp("Turkic", [BlocId.Parse("OTS")]), new Camp("Russia-led", [BlocId.Parse("CSTO"), eaeu]), new Camp("West", [eu, BlocId.Parse("NATO")])],
    precedence: ["Turkic", "Russia-led", "West"]).With("China", CountryCode.Parse("CN"));
var contacts = data.ContactConcentration(state, poles, since, day, level);
foreach (var pole in contacts.Concentration.Poles)
{
    Line($"{pole} {notes.Cite([.. contacts.Counted.Where(c => c.Pole == pole.Pole).Select(c => c.Record)])}");
}

var spread = contacts.Concentration;
Line($"n {spread.N}, poles {spread.K}; concentration from 0 (even) to 1 (one pole): {spread.Normalised}; effective number of poles: {spread.EffectiveNumber};");
Line($"tilt from -1 (Russia-led) to 1 (West): {spread.Tilt("West", "Russia-led")}. In brackets the interval of 95 % of a share: few contacts say little.");
Line($"Not counted: {contacts.Unassigned.Length} with states of no pole, {contacts.Undecided.Length} that may lie outside. Another assignment gives other figures:");
Line($"  {contacts.Rule}");

Section("The former Soviet republics by camp");
var republics = data.EverIn(BlocId.Parse("USSR"), MembershipFilter.Of(MembershipStatus.UnionRepublic));
var west = new Camp("EU or NATO, member or candidate", [eu, BlocId.Parse("NATO")], MembershipFilter.MembersOrCandidates);
var russiaLed = new Camp("CSTO or EAEU, member", [BlocId.Parse("CSTO"), eaeu]);
var camps = data.Camps(republics, day, west, russiaLed);
foreach (var camp in new[] { west, russiaLed })
{
    Line($"{camp.Name}: {List(camps, c => c.Camps.First(x => x.Camp == camp).Answer.Value.IsYes, withSources: true)}");
}

Line($"Neither: {List(camps, c => c.InNone.IsYes)}");
Line($"Unknown: {List(camps, c => c.InNone.IsUnknown)}");
var wider = new Camp("CSTO, EAEU or CIS, member", [.. russiaLed.Blocs, BlocId.Parse("CIS")]);
Line($"Another list of institutions gives other camps. With the CIS added, neither: {List(data.Camps(republics, day, west, wider), c => c.InNone.IsYes)}");

Section("Blocs and statuses");
foreach (var held in data.StatusesOf(state, day).GroupBy(h => (h.Status, Sure: h.Held.IsYes)).OrderBy(g => g.Key.Status))
{
    Line($"{Word(held.Key.Status)}{(held.Key.Sure ? "" : " (unknown whether on this day)")}: {string.Join(", ", held.Select(h => h.Bloc.Abbreviation + " " + notes.Cite(h.Membership)))}");
}

var dyad = data.Dyad(state, with, day);
Section($"With {dyad.Second.Name}");
Line($"Both are full members of: {string.Join(", ", dyad.JointMemberships.Certain.Select(b => b.Abbreviation))}");
foreach (var text in dyad.Agreements.Where(a => a.Agreement.Parties.Length == 2))
{
    Line($"{text.Agreement.Signed?.ToString() ?? "no date"}  {text.Agreement.Title}; stands: {text.Stands}, in force: {text.IsInForce} {notes.Cite(text.Agreement)}");
}

Line($"and {dyad.Agreements.Count(a => a.Agreement.Parties.Length > 2)} texts together with others.");
foreach (var visit in new[] { dyad.LastVisitByFirst, dyad.LastVisitBySecond }.OfType<Visit>())
{
    Line($"Last recorded trip of a leader to {Place(visit)}: {Name(visit.Visitor)}, {Span(visit.Period)} ({Word(visit.Kind)}) {notes.Cite(visit)}");
}

Section("Positions, the latest first");
foreach (var position in data.Positions.Where(p => p.Holder == (Actor)state && p.Date.Latest <= day).OrderByDescending(p => p.Date).Take(10))
{
    Line($"{position.Date}  {position.Speaker}, on {position.Topic}: {position.Statement} {notes.Cite(position)}");
}

Section("Figures");
foreach (var figure in data.Indicators.Where(f => f.Subject == (Actor)state && f.Period.LatestEnd <= day).OrderBy(f => f.Measure).ThenBy(f => f.Counterpart).ThenBy(f => f.Period))
{
    Line($"{Word(figure.Measure)}{(figure.Counterpart is { } other ? $" with {Named(other)}" : "")}, {Span(figure.Period)}: {Amount(figure)}, says {figure.ReportedBy} {notes.Cite(figure)}");
}

Section("Routes of transport and energy");
foreach (var route in data.Corridors.Where(c => c.Participants.Contains(state)))
{
    Line($"{route.Name}, {(route.Opened is { } opened ? opened.Earliest <= day ? $"opened {opened}" : "not open yet" : "opening not recorded")}: {string.Join(", ", route.Participants.Select(Named))} {notes.Cite(route)}");
}

var audit = data.Audit(SourceId.Parse("huseynov-2024"));
Section($"Audit of \"{audit.Source.Title}\", whatever the state and day");
Line($"Of {audit.Findings.Length} claims: {string.Join(", ", Enum.GetValues<Verdict>().Where(v => audit.CountOf(v) > 0).Select(v => $"{audit.CountOf(v)} {Word(v)}"))}.");
foreach (var finding in audit.WithVerdict(Verdict.Contradicted))
{
    var found = finding.HoldsChecks.First(c => c.Value.IsNo);
    Line($"Contradicted: {finding.Claim.Text} Found: {found.Found} ({string.Join(", ", finding.Records.Select(r => r.Reference))}) {string.Concat(found.Attestations.Select(notes.Cite).Distinct())}");
}

Section("Sources");
notes.Print();
return 0;

static void Section(string title) => Console.WriteLine($"{Environment.NewLine}{title}{Environment.NewLine}{new string('-', title.Length)}");

static void Line(string text) => Console.WriteLine(text);

static string Iso(LocalDate date) => EdtfDate.OfDay(date).ToString();

static string In(string? place) => place is null ? "" : ", " + place;

static string Event(string? name) => name is null ? "" : $" ({name})";

static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');

static string Word<T>(T value)
    where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

static string Why(Answer answer) => Word(answer.Reason);

static string Count(IEnumerable<BlocPartner> partners) => partners.Count().ToString(System.Globalization.CultureInfo.InvariantCulture);

static string Span(EdtfInterval days) => days.Start is { } start && start == days.End ? start.ToString() : days.ToString();

string Name(PersonId? person) => person is { } id ? data.Persons[id].Name : "somebody";

string Counterpart(Agreement agreement) => string.Join(" and ", agreement.Parties
    .Where(p => p.Actor != (Actor)state)
    .Select(p => p.Actor.TryGetCountry(out var code) ? data.Countries[code].Name : p.Actor.ToString()));

string Named(Actor actor) => actor.TryGetCountry(out var code) ? data.Countries[code].Name : actor.TryGetBloc(out var bloc) ? data.Blocs[bloc].Abbreviation : actor.ToString();

static string Amount(Indicator figure) => FormattableString.Invariant($"{(figure.Bound == IndicatorBound.Exact ? "" : Word(figure.Bound) + " ")}{figure.Value:#,0.##}{(figure.Unit == IndicatorUnit.Count ? "" : " " + Word(figure.Unit))}");

string Place(Visit visit) => visit.Place ?? visit.To.ToString();

string List(IEnumerable<CampAnswer> answers, Func<CampAnswer, bool> keep, bool withSources = false)
{
    var kept = answers.Where(keep).Select(a => a.Country.Name + (withSources ? " " + notes.Cite([.. a.Camps.Where(c => c.Answer.IsYes).SelectMany(c => c.Answer.Records)]) : "")).ToList();
    return kept.Count == 0 ? "none" : string.Join(", ", kept);
}

/// <summary>Numbers the sources in the order in which they are cited.</summary>
sealed class Footnotes(ForeignPolicyDataset data)
{
    private readonly List<SourceId> cited = [];

    public string Cite(params IReadOnlyCollection<SourcedRecord> records) =>
        string.Concat(records.SelectMany(r => r.Attestations).OrderBy(a => a.Standing).GroupBy(a => a.Source).Select(g => Cite(g.First())));

    public string Cite(Attestation attestation)
    {
        var number = cited.IndexOf(attestation.Source);
        if (number < 0)
        {
            number = cited.Count;
            cited.Add(attestation.Source);
        }

        var standing = attestation.Standing switch { Standing.Recalled => "r", Standing.Partly => "p", _ => "" };
        return $"[{number + 1}{standing}]";
    }

    public void Print()
    {
        for (var i = 0; i < cited.Count; i++)
        {
            var source = data.Sources[cited[i]];
            Console.WriteLine($"[{i + 1}] {source}{(source.Url is null ? "" : " " + source.Url)}");
        }
    }
}

/// <summary>What to brief on.</summary>
sealed record Options(CountryCode State, LocalDate Day, LocalDate Since, CountryCode With, EncounterLevel Level)
{
    private const string Usage = """
        Usage: dotnet run samples/briefing.cs -- [--state CODE] [--day DATE] [--since DATE] [--with CODE] [--level LEVEL]
          --state  country code of two capitals (AZ)
          --day    the day to brief on, as 2024-05-24
          --since  first day of the window for meetings of leaders (2024-02-07)
          --with   the other state of the dyad (TR)
          --level  the least level of a meeting: sameEvent, smallGroup, oneOnOne (smallGroup)
        """;

    public static Options? Read(string[] args, out string? problem)
    {
        var given = new Options(CountryCode.Parse("AZ"), new LocalDate(2024, 5, 24), new LocalDate(2024, 2, 7), CountryCode.Parse("TR"), EncounterLevel.SmallGroup);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            var read = args[i] switch
            {
                "--state" when CountryCode.TryParse(value, out var code) => given with { State = code },
                "--with" when CountryCode.TryParse(value, out var code) => given with { With = code },
                "--day" when DayOf(value) is { } date => given with { Day = date },
                "--since" when DayOf(value) is { } date => given with { Since = date },
                "--level" when value is { Length: > 0 } && char.IsLetter(value[0]) && Enum.TryParse<EncounterLevel>(value, ignoreCase: true, out var level) => given with { Level = level },
                _ => null,
            };
            if (read is null)
            {
                problem = args[i] is "--help" or "-h" ? Usage : $"\"{args[i]} {value}\" is not understood.{Environment.NewLine}{Usage}";
                return null;
            }

            given = read;
        }

        problem = given.Since > given.Day ? "--since is after --day." : null;
        return problem is null ? given : null;
    }

    private static LocalDate? DayOf(string? text) => EdtfDate.TryParse(text, out var date) && date.IsDay && date.TryGetDay(out var day) ? day : null;
}
