using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using AzForeignPolicy.Model;
using AzForeignPolicy.Model.AotSmoke;

// With the argument "first-answer": what the first answer of a process costs.
if (args is ["first-answer"])
{
    FirstAnswer.Print();
    return;
}

// Prints a transcript that depends on nothing but the code and a handful of facts that will not change. Counts and versions of the
// data do not belong here: whoever corrects a record must not have to touch this program.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// The encoder is the application's choice; the default one would write ə as an escape.
var context = new ConsumerContext(new JsonSerializerOptions(ConsumerContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

Heading("The default data set");
var dataset = ForeignPolicyDatasets.Default;
Say("name", dataset.Name);
var azerbaijan = CountryCode.Parse("AZ");
Say("countries[AZ]", dataset.Countries[azerbaijan]);
Say("blocs[OTS]", dataset.Blocs[BlocId.Parse("OTS")].Name);
var osce = dataset.Memberships[MembershipId.Parse("osce-az")];
Say("osce-az", $"{osce.Status} {osce.Period}");
Say("covers 1992-01-29", osce.Period.Covers(new LocalDate(1992, 1, 29)));
Say("covers 1992-01-30", osce.Period.Covers(new LocalDate(1992, 1, 30)));
Say("Uzbekistan in GUAM in May 2005", dataset.Memberships[MembershipId.Parse("guam-uz")].Period.Covers(new LocalDate(2005, 5, 15)));
Say("says", string.Join("; ", osce.Attestations[0].Says.Select(s => $"{s.Key} {s.Value}")));
Say("no ZZ", Refused(() => dataset.Countries[CountryCode.Parse("ZZ")]));

Heading("Questions");
var (eu, article) = (BlocId.Parse("EU"), new LocalDate(2024, 5, 24));
Say("GB in the EU on 2020-01-31", dataset.IsMember(CountryCode.Parse("GB"), eu, new LocalDate(2020, 1, 31)).Value);
Say("GB in the EU on 2020-02-01", dataset.IsMember(CountryCode.Parse("GB"), eu, new LocalDate(2020, 2, 1)).Value);
Say("GB on some day, on every day", $"{dataset.WasMemberOnAnyDay(CountryCode.Parse("GB"), eu, new LocalDate(2020, 1, 31), new LocalDate(2020, 2, 1)).Value} {dataset.WasMemberOnEveryDay(CountryCode.Parse("GB"), eu, new LocalDate(2020, 1, 31), new LocalDate(2020, 2, 1)).Value}");
Say("members of the EAEU", dataset.MembersOf(BlocId.Parse("EAEU"), article));
Say("strategic partners in the EU", string.Join(' ', dataset.StrategicPartners(azerbaijan, eu, article).Partners.Select(p => p.Country.Code)));
Say("leaders met", string.Join(' ', dataset.LeadersMetWithin(azerbaijan, BlocId.Parse("EAEU"), new LocalDate(2024, 2, 7), article, EncounterLevel.OneOnOne).Members.Select(m => $"{m.Country.Code} {m.Met.Value}")));
Say("allies of Azerbaijan's", string.Join(' ', dataset.AgreementsBetween(azerbaijan, CountryCode.Parse("TR")).OfKind(AgreementKind.Alliance).StandingOn(article).Select(a => a.Id)));
Say("as known on 2019-01-01", dataset.KnownOn(new LocalDate(2019, 1, 1)).IsMember(CountryCode.Parse("GB"), eu, new LocalDate(2019, 1, 1)).Value);
// This program runs without the Unicode data of the host (globalization-invariant mode): names are found all the same.
Say("by name", string.Join(' ', new[] { "TÜRKİYE", "Turkiye", "Cote d'Ivoire", "ƏFQANISTAN", "азербайджан", "Iran\uFFFE" }.Select(n => string.Join('|', dataset.FindCountries(n).Select(c => c.Code)) is { Length: > 0 } codes ? codes : "-")));

Heading("Every record through an application's own context");
Say("countries", RoundTrip(dataset.Countries, context.Country));
Say("blocs", RoundTrip(dataset.Blocs, context.Bloc));
Say("memberships", RoundTrip(dataset.Memberships, context.Membership));
Say("agreements", RoundTrip(dataset.Agreements, context.Agreement));
Say("visits", RoundTrip(dataset.Visits, context.Visit));
Say("meetings", RoundTrip(dataset.Meetings, context.Meeting));
Say("sources", RoundTrip(dataset.Sources, context.Source));

Heading("The data set through its own format");
using (var first = new MemoryStream())
using (var second = new MemoryStream())
{
    DatasetJson.Save(dataset, first);
    DatasetJson.Save(DatasetJson.Load(first.ToArray()), second);
    Say("saved, loaded, saved", first.ToArray().AsSpan().SequenceEqual(second.ToArray()) ? "the same bytes" : "DIFFERENT");
}

using (var schema = JsonDocument.Parse(DatasetJson.Schema()))
{
    Say("schema", schema.RootElement.GetProperty("$schema"));
}

Say("a poor document", Refused(() => DatasetJson.Load("""{ "format": 1, "name": null, "countries": [ { "code": "az", "status": 1 } ], "extra": [] }"""u8.ToArray(), "poor.json")));

Heading("Dates");
foreach (var text in new[] { "2024-05-07", "2013-03", "2011", "1991~", "200X", "2005-21", "[2024-10-09..2024-10-10]", "XXXX" })
{
    var date = EdtfDate.Parse(text);
    Say(text, $"{date} {date.Precision} {date.Earliest:uuuu-MM-dd} {date.Latest:uuuu-MM-dd}");
}

foreach (var text in new[] { "2004-05-01/..", "1999-04-24/2005-05", "/..", "2024-05-19/2024-05-19" })
{
    Say(text, $"{EdtfInterval.Parse(text)} {EdtfInterval.Parse(text).Covers(new LocalDate(2005, 5, 15))}");
}

foreach (var text in new[] { "2024-13", "2024-02-30", "24-01-01", "" })
{
    Say($"\"{text}\"", EdtfDate.TryParse(text.AsSpan(), out _, out var error) ? "ACCEPTED" : error.Code);
}

Heading("Values in an application's own types");
Text("\"AZ\"", context.CountryCode);
Text("\"2024-05\"", context.EdtfDate);
Text("""{"AZ":"1991-10-18","XK":"2008-02-17"}""", context.DictionaryCountryCodeEdtfDate);
Text(
    """{"subject":"AZ","neighbours":["AM","GE","IR","RU","TR"],"counterpart":"bloc:EU","bloc":"D-8","since":"1991~","period":"2004-05-01/..","allied":"unknown","kind":"alliance"}""",
    context.Dossier);
Text(
    """
    {"id":"example-az-sk","title":"An example","kind":"jointStatement","force":"political","form":"signed","parties":[{"actor":"country:AZ"},{"actor":"country:SK"}],"signed":"2024-05-07","attestations":[{"source":"example","standing":"read","confidence":"high","says":{"signed":"2024-05-07"}}]}
    """,
    context.Agreement);
Text(
    """
    {"id":"example-az","bloc":"D-8","member":"country:AZ","status":"member","period":"2024-12-19/..","startReason":"accession","attestations":[{"source":"example","standing":"read","confidence":"medium","says":{"start":"2024-12-19","status":"member"}}]}
    """,
    context.Membership);
Text(
    """
    {"id":"example-visit","visitor":"someone","office":{"kind":"headOfState","title":"President"},"from":"country:AZ","to":"country:SK","days":"2024-05-07/2024-05-07","kind":"official","place":"Bratislava","attestations":[{"source":"example","standing":"read","confidence":"high","says":{"days":"2024-05-07/2024-05-07","kind":"official","place":"Bratislava"}}]}
    """,
    context.Visit);
Text(
    """
    {"code":"AZ","alpha3":"AZE","numeric":"031","name":"Azərbaycan","status":"unMember","attestations":[{"source":"example","standing":"recalled","confidence":"low"}]}
    """,
    context.Country);

Heading("What is refused");
Text("\"az\"", context.CountryCode);
Text("null", context.CountryCode);
Text("31", context.CountryCode);
Text("\"2024-5\"", context.EdtfDate);
Text("""{"Az":"1991"}""", context.DictionaryCountryCodeEdtfDate);
Text("""{"AZ":"1991","AZ":"1992"}""", context.DictionaryCountryCodeEdtfDate);
Text("""{"code":"AZ","name":"Azerbaijan","status":1,"attestations":[]}""", context.Country);
Text("""{"code":"AZ","name":"Azerbaijan","status":"unMember","attestations":[null]}""", context.Country);
Text("""{"id":"x","bloc":"D-8","member":"AZ","status":"member","period":"2024","mood":"good"}""", context.Membership);
Text("""{"id":"x","id":"y"}""", context.Agreement);
Text("""{"id":"x"}""", context.Visit);

static void Heading(string text) => Console.Out.Write($"\n# {text}\n");

static void Say(string what, object value) => Console.Out.Write(FormattableString.Invariant($"{what}: {value}\n"));

static string RoundTrip<T>(IEnumerable<T> records, JsonTypeInfo<T> type)
{
    var count = 0;
    foreach (var record in records)
    {
        count++;
        var text = JsonSerializer.Serialize(record, type);
        if (JsonSerializer.Serialize(JsonSerializer.Deserialize(text, type)!, type) != text)
        {
            return $"DIFFERENT: {record}";
        }
    }

    return count == 0 ? "NONE" : "the same text";
}

static void Text<T>(string json, JsonTypeInfo<T> type)
{
    json = json.Trim();
    string outcome;
    try
    {
        var again = JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type);
        outcome = again == json ? "the same text" : $"DIFFERENT: {again}";
    }
    catch (JsonException exception)
    {
        outcome = exception.Message.Length > 0 ? "refused" : "REFUSED WITHOUT A REASON";
    }

    Say($"{typeof(T).Name} {json}", outcome);
}

static string Refused(Func<object> action)
{
    try
    {
        return "ACCEPTED: " + action();
    }
    catch (InvalidDatasetException exception)
    {
        return string.Concat(exception.Issues.Select(i => $"\n  {i.Code} {i.File} {i.Record} {i.Member}".TrimEnd()));
    }
    catch (KeyNotFoundException)
    {
        return "refused";
    }
}
