using System.Text.Encodings.Web;
using System.Text.Json;

namespace AzForeignPolicy.Model.Tests;

public sealed class TimelineTests
{
    private static readonly CountryCode Az = CountryCode.Parse("AZ");
    private static readonly CountryCode Tr = CountryCode.Parse("TR");

    private static readonly ForeignPolicyDataset Small = World.With("""
        {
          "countries": [ { "code": "SU", "name": "Soviet Union", "status": "former", "existed": "1922-12-30/1991-12-26" } ],
          "memberships": [
            { "id": "m1", "bloc": "OTS", "member": "country:AZ", "status": "member", "period": "2009-10-03/.." },
            { "id": "m2", "bloc": "NATO", "member": "country:AZ", "status": "member", "period": "/1999" },
            { "id": "m3", "bloc": "EAEU", "member": "country:AZ", "status": "member", "period": "../.." }
          ],
          "blocEvents": [ { "id": "e1", "bloc": "EAEU", "actor": "country:AZ", "kind": "application", "date": "2009" } ],
          "blocRoles": [ { "id": "r1", "bloc": "OTS", "actor": "country:AZ", "role": "chair", "period": "2019-10-25/2021-11-12" } ],
          "agreements": [
            { "id": "a1", "title": "Convention", "kind": "regionalConvention", "force": "binding", "form": "signed", "signed": "2009-10", "inForce": "2010-01-01", "ended": "2024",
              "parties": [ { "actor": "country:AZ", "acts": [ { "act": "signature", "date": "2009-10" }, { "act": "ratification", "date": "2009-12-01" } ] },
                           { "actor": "country:TR", "acts": [ { "act": "ratification", "date": "2009-11-05" } ] }, { "actor": "country:KZ" } ] },
            { "id": "a2", "title": "Undated text", "kind": "memorandum", "force": "political", "form": "signed", "parties": [ { "actor": "country:AZ" }, { "actor": "bloc:NATO" } ] }
          ],
          "officeTerms": [ { "id": "t1", "person": "p", "office": { "kind": "headOfState", "title": "President" }, "of": "country:AZ", "period": "2003-10-31/.." } ],
          "visits": [
            { "id": "v1", "visitor": "p", "office": { "kind": "headOfState", "title": "President" }, "from": "country:AZ", "to": "country:GE", "days": "2010-05-01~/2010-05-02~", "kind": "official",
              "encounters": [ { "office": { "kind": "headOfState", "title": "President" }, "of": "country:TR", "level": "smallGroup" } ] },
            { "id": "v2", "visitor": "p", "office": { "kind": "headOfState", "title": "President" }, "from": "country:GE", "to": "country:KZ", "days": "2010-06-01/2010-06-01", "kind": "official" }
          ],
          "meetings": [
            { "id": "t2", "date": "[2010-07-01..2010-07-02]", "level": "oneOnOne",
              "participants": [ { "office": { "kind": "headOfState", "title": "President" }, "of": "country:AZ" }, { "office": { "kind": "headOfState", "title": "President" }, "of": "country:TR" } ] }
          ],
          "positions": [
            { "id": "s1", "holder": "country:TR", "towards": [ "country:AZ" ], "topic": "transit", "stance": "supports", "kind": "statement", "speaker": "the spokesman", "date": "2011", "statement": "says it supports transit" },
            { "id": "s2", "holder": "country:US", "towards": [ "country:AZ", "country:TR" ], "topic": "transit", "stance": "supports", "kind": "commentary", "speaker": "a commentator", "date": "2011-01", "statement": "is said to support transit" }
          ],
          "indicators": [
            { "id": "i1", "measure": "tradeTurnover", "subject": "country:AZ", "counterpart": "country:TR", "period": "2011/2011", "value": 1.5, "unit": "usDollar", "bound": "about", "reportedBy": "the office" }
          ],
          "developments": [
            { "id": "d1", "title": "A forum", "kind": "forum", "actors": [ "country:AZ", "country:TR" ], "days": "2011-01-01/2011-01-01" },
            { "id": "d2", "title": "A mission", "kind": "deployment", "actors": [ "country:AZ" ], "days": "2012-01/2013" },
            { "id": "d3", "title": "A plan", "kind": "proposal", "actors": [ "country:AZ" ], "days": "/2013-05-01" },
            { "id": "d4", "title": "A search", "kind": "search", "actors": [ "country:AZ" ], "days": "/.." }
          ],
          "corridors": [
            { "id": "c1", "name": "A railway", "kind": "railway", "participants": [ "country:AZ", "country:TR" ], "opened": "2017-10-30", "planned": "2010" },
            { "id": "c2", "name": "A road", "kind": "programme", "participants": [ "country:AZ" ] }
          ]
        }
        """);

    [Fact]
    public void Everything_about_a_state_stands_in_its_place() =>
        Short(Small.Timeline(Az).Entries).Should().Equal(
            "1999 left m2",
            "2003-10-31 tookOffice t1",
            "2009 stepped e1",
            "2009-10 signed a1",
            "2009-10-03 joined m1",
            "2009-12-01 acted a1",
            "2010 planned c1",
            "2010-01-01 enteredIntoForce a1",
            "2010-05-01~ visited v1",
            "[2010-07-01..2010-07-02] met t2",
            "2011 stated s1",
            "2011 measured i1",
            "2011-01 stated s2",
            "2011-01-01 began d1",
            "2012-01 began d2",
            "2013 concluded d2",
            "2013-05-01 concluded d3",
            "2017-10-30 opened c1",
            "2019-10-25 roleBegan r1",
            "2021-11-12 roleEnded r1",
            "2024 ended a1");

    [Fact]
    public void What_has_no_date_is_kept_apart_and_never_dropped() =>
        // The start of m2 and of d3 is lost; m3 has no event at all, the road no date, and a search that found nothing is no event.
        Short(Small.Timeline(Az).Undated).Should().Equal("? joined m2", "? recorded m3", "? signed a2", "? recorded c2", "? began d3", "? recorded d4");

    [Fact]
    public void A_dyad_has_what_both_take_part_in_in_either_order()
    {
        string[] expected =
        [
            "2009-10 signed a1", "2009-11-05 acted a1", "2009-12-01 acted a1", "2010 planned c1", "2010-01-01 enteredIntoForce a1", "2010-05-01~ visited v1",
            "[2010-07-01..2010-07-02] met t2", "2011 stated s1", "2011 measured i1", "2011-01-01 began d1", "2017-10-30 opened c1", "2024 ended a1",
        ];
        Short(Small.Timeline(Az, Tr).Entries).Should().Equal(expected);
        Short(Small.Timeline(Tr, Az).Entries).Should().Equal(expected);
        Short(Small.Timeline(Az, BlocId.Parse("NATO")).Entries).Should().Equal("1999 left m2");
    }

    [Fact]
    public void A_bloc_has_its_own_life_too()
    {
        var timeline = Small.Timeline(BlocId.Parse("OTS"));
        Short(timeline.Entries).Should().Equal(
            "2009-10-03 joined m1", "2009-10-03 founded OTS", "2019-10-25 roleBegan r1", "2021-11-11 renamed OTS", "2021-11-12 roleEnded r1", "2025-06-30 dissolved OTS");
        Short(timeline.Undated).Should().Equal("? renamed OTS");
        timeline.Entries.Single(e => e.Kind == ChangeKind.Renamed).Text.Should().Be("OTS: until then Council");
    }

    [Fact]
    public void A_former_polity_begins_and_ends() =>
        Short(Small.Timeline(CountryCode.Parse("SU")).Entries).Should().Equal("1922-12-30 founded SU", "1991-12-26 dissolved SU");

    [Fact]
    public void A_line_has_names_and_keeps_the_speaker()
    {
        var lines = Small.Timeline(Az).Entries.ToLookup(e => $"{e.Record.Reference.Id} {e.Kind}", e => e.Text);
        lines["s1 Stated"].Should().Equal("Türkiye on transit: says it supports transit (the spokesman, statement)");
        lines["s2 Stated"].Should().Equal("United States on transit: is said to support transit (a commentator, commentary)");
        lines["a1 Acted"].Should().Equal("Azerbaijan, ratification: Convention");
        lines["a1 Signed"].Should().Equal("Convention (Azerbaijan, Türkiye, Kazakhstan)");
        lines["i1 Measured"].Should().Equal("trade turnover of Azerbaijan with Türkiye, 2011: about 1.5 US dollars (the office)");
        lines["v1 Visited"].Should().Equal("Person (Azerbaijan) in Georgia");
        lines["m1 Joined"].Should().Equal("Azerbaijan in OTS: member");
    }

    [Fact]
    public void A_window_keeps_what_may_lie_in_it_and_says_so()
    {
        var timeline = Small.Timeline(Az, from: new LocalDate(2011, 1, 1), to: new LocalDate(2012, 1, 15));
        timeline.Entries.Select(e => $"{e.Record.Reference.Id} {e.IsInWindow}").Should().Equal("s1 yes", "i1 yes", "s2 yes", "d1 yes", "d2 unknown");
        timeline.Undated.Should().HaveCount(6).And.OnlyContain(e => e.IsInWindow.IsUnknown);
        Small.Timeline(Az, from: new LocalDate(2019, 1, 1)).Entries.Should().HaveCount(3);
        Small.Timeline(Az, to: new LocalDate(2008, 12, 31)).Entries.Should().HaveCount(2);
        Small.Invoking(d => d.Timeline(Az, new LocalDate(2012, 1, 1), new LocalDate(2011, 1, 1))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Small.Invoking(d => d.Timeline(CountryCode.Parse("ZZ"))).Should().Throw<KeyNotFoundException>();
        Small.Invoking(d => d.Timeline(default(Actor))).Should().Throw<ArgumentException>();
        Small.Invoking(d => d.Timeline(Az, Az)).Should().Throw<ArgumentException>();
        Small.Timeline(Actor.Named("Nobody")).Entries.Should().BeEmpty();
    }

    [Fact]
    public void Changes_have_the_new_kinds_but_no_figures_and_plans()
    {
        var kinds = Small.Changes(new LocalDate(2010, 1, 1), new LocalDate(2017, 12, 31), Az).Select(c => c.Kind).Distinct();
        kinds.Should().Contain([ChangeKind.Stated, ChangeKind.Began, ChangeKind.Concluded, ChangeKind.Opened])
            .And.NotContain([ChangeKind.Measured, ChangeKind.Planned, ChangeKind.Recorded]);
    }

    [Fact]
    public void The_curated_timelines_are_in_order_without_duplicates_and_drop_nothing()
    {
        var data = ForeignPolicyDatasets.Default;
        var plain = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var records = data.AllRecords()
            .Where(r => r is Membership or BlocEvent or BlocRole or DiplomaticRelation or Agreement or OfficeTerm or Visit or Meeting or Corridor or Position or Indicator or Development)
            .Select(r => (Record: r, Json: JsonSerializer.Serialize(r, r.GetType(), plain)))
            .ToList();
        var actors = data.Countries.Select(c => (Actor)c.Code).Concat(data.Blocs.Select(b => (Actor)b.Id));
        foreach (var actor in actors)
        {
            var timeline = data.Timeline(actor);
            timeline.Entries.Select(e => e.Date!.Value).Should().BeInAscendingOrder(Comparer<EdtfDate>.Default);
            timeline.Entries.Concat(timeline.Undated).Select(e => (e.Kind, e.Date, e.Record, e.Text)).Should().OnlyHaveUniqueItems();
            timeline.Entries.Should().NotContain(e => e.Date == null || e.Date.Value.IsUnspecified || !e.IsInWindow.IsYes);
            timeline.Undated.Should().NotContain(e => e.Date != null);
            var told = timeline.Entries.Concat(timeline.Undated).Select(e => e.Record.Reference).ToHashSet();
            told.SymmetricExceptWith(Naming(data, records, actor).Select(r => r.Reference));
            told.Should().BeEmpty("all that names {0} is told, and nothing else", actor);
        }
    }

    [Fact]
    public void Every_dyad_of_Azerbaijan_is_a_part_of_both_timelines()
    {
        var data = ForeignPolicyDatasets.Default;
        var whole = data.Timeline(Az).Entries.Select(e => e.Record).ToHashSet();
        foreach (var code in new[] { "TR", "RU", "US", "GE", "CN" }.Select(CountryCode.Parse))
        {
            var records = data.Timeline(Az, code).Entries.Select(e => e.Record).ToHashSet();
            records.Should().NotBeEmpty().And.BeSubsetOf(whole);
            records.Should().BeSubsetOf(data.Timeline(code).Entries.Select(e => e.Record));
            data.AgreementsBetween(Az, code).Where(a => a.Signed is not null).Should().BeSubsetOf(records.OfType<Agreement>());
        }
    }

    [Fact]
    public void The_life_of_the_Eurasian_Economic_Union()
    {
        var lines = ForeignPolicyDatasets.Default.Timeline(BlocId.Parse("EAEU"), to: new LocalDate(2015, 12, 31)).Entries
            .Where(e => e.Kind is ChangeKind.Joined or ChangeKind.Founded).Select(e => e.ToString());
        lines.Should().Equal(
            "2015-01-01 joined: Belarus in EAEU: member",
            "2015-01-01 joined: Kazakhstan in EAEU: member",
            "2015-01-01 joined: Russia in EAEU: member",
            "2015-01-01 founded: EAEU (Eurasian Economic Union)",
            "2015-01-02 joined: Armenia in EAEU: member",
            "2015-08-12 joined: Kyrgyzstan in EAEU: member");
    }

    /// <summary>Every record that names an actor, found in its JSON; of kinds that tell of what happens.</summary>
    private static IEnumerable<SourcedRecord> Naming(ForeignPolicyDataset data, IEnumerable<(SourcedRecord Record, string Json)> records, Actor actor)
    {
        var tag = $"\"{actor}\"";
        var bloc = actor.TryGetBloc(out var id) ? $"\"bloc\":\"{id}\"" : null;
        foreach (var (record, json) in records)
        {
            if (json.Contains(tag, StringComparison.Ordinal) || (bloc is not null && json.Contains(bloc, StringComparison.Ordinal)))
            {
                yield return record;
            }
        }

        if (actor.TryGetBloc(out var own))
        {
            yield return data.Blocs[own];
        }
        else if (actor.TryGetCountry(out var code) && (data.Countries[code].IndependenceDeclared is not null || data.Countries[code].Existed is not null))
        {
            yield return data.Countries[code];
        }
    }

    private static IEnumerable<string> Short(IEnumerable<TimelineEntry> entries) =>
        entries.Select(e => $"{e.Date?.ToString() ?? "?"} {EnumNames<ChangeKind>.Name(e.Kind)} {e.Record.Reference.Id}");
}
