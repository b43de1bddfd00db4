namespace AzForeignPolicy.Model.Tests;

public sealed class ConcentrationAnswerTests
{
    private const string President = """{ "kind": "headOfState", "title": "President" }""";
    private const string Minister = """{ "kind": "foreignMinister", "title": "Minister" }""";

    private static readonly CountryCode Az = CountryCode.Parse("AZ");
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly LocalDate To = new(2024, 12, 31);

    /// <summary>Georgia is in no pole; the state itself is in one, which must not matter.</summary>
    private static readonly PoleAssignment Poles =
        PoleAssignment.Of(("West", CountrySet.Parse("AZ TR US")), ("East", CountrySet.Parse("KZ RU"))).With("West", BlocId.Parse("NATO"));

    private static readonly ForeignPolicyDataset Contacts = World.With($$"""
        {
          "visits": [
            { "id": "bilateral", "visitor": "p", "office": {{President}}, "from": "country:AZ", "to": "country:TR", "days": "2024-02-01/2024-02-02", "kind": "official",
              "encounters": [ { "office": {{President}}, "of": "country:TR", "level": "oneOnOne" }, { "office": {{Minister}}, "of": "country:RU", "level": "oneOnOne" } ] },
            { "id": "summit", "visitor": "p", "office": {{President}}, "from": "country:AZ", "to": "country:US", "days": "2024-03-01/2024-03-03", "kind": "multilateral",
              "encounters": [ { "office": {{President}}, "of": "country:US", "level": "sameEvent" }, { "office": {{President}}, "of": "country:TR", "level": "sameEvent" },
                              { "office": {{President}}, "of": "country:RU", "level": "oneOnOne" }, { "office": {{President}}, "of": "country:GE", "level": "oneOnOne" } ] },
            { "id": "guest", "visitor": "p", "office": {{President}}, "from": "country:KZ", "to": "country:AZ", "days": "2024-04-01/2024-04-01", "kind": "state", "metHostLeader": "yes" },
            { "id": "minister", "visitor": "p", "office": {{Minister}}, "from": "country:AZ", "to": "country:US", "days": "2024-05-01/2024-05-01", "kind": "working" },
            { "id": "edge", "visitor": "p", "office": {{President}}, "from": "country:RU", "to": "country:AZ", "days": "2024-12-31/2025-01-01", "kind": "working",
              "encounters": [ { "office": {{President}}, "of": "country:AZ", "level": "oneOnOne" } ] },
            { "id": "year", "visitor": "p", "office": {{President}}, "from": "country:AZ", "to": "country:GE", "days": "2024/2025", "kind": "working",
              "encounters": [ { "office": {{President}}, "of": "country:GE", "level": "oneOnOne" } ] }
          ],
          "meetings": [
            { "id": "talks", "date": "2024-06-01", "level": "oneOnOne",
              "participants": [ { "office": {{President}}, "of": "country:AZ" }, { "office": {{President}}, "of": "country:TR" } ] }
          ]
        }
        """);

    [Fact]
    public void Each_visit_or_meeting_counts_once_for_each_pole_of_the_leaders_met()
    {
        var answer = Contacts.ContactConcentration(Az, Poles, From, To, EncounterLevel.SameEvent);
        Short(answer.Counted).Should().Equal("bilateral West TR", "guest East KZ", "summit West TR US", "summit East RU", "talks West TR");
        Short(answer.Unassigned).Should().Equal("summit - GE");
        Short(answer.Undecided).Should().Equal("edge East RU", "year - GE");
        answer.IsExact.Should().BeFalse();
        (answer.Concentration.N, answer.Concentration.K).Should().Be((5, 2));
        // 3 of 5 and 2 of 5: 0.36 + 0.16; (0.52 − 0.5)/0.5; (3 − 2)/5.
        answer.Concentration.HerfindahlHirschman.Value.Should().BeApproximately(0.52, 1e-12);
        answer.Concentration.Normalised.Value.Should().BeApproximately(0.04, 1e-12);
        answer.Concentration.Tilt("West", "East").Value.Should().BeApproximately(0.2, 1e-12);
        answer.Rule.Should().Contain("level sameEvent or closer, 2024-01-01 to 2024-12-31").And.EndWith("unassigned 1, undecided 2");
    }

    [Fact]
    public void A_higher_level_counts_fewer()
    {
        var answer = Contacts.ContactConcentration(Az, Poles, From, To, EncounterLevel.OneOnOne);
        Short(answer.Counted).Should().Equal("bilateral West TR", "summit East RU", "talks West TR");
    }

    [Fact]
    public void A_window_that_ends_after_the_data_says_so() =>
        Contacts.ContactConcentration(Az, Poles, From, new(2026, 12, 31), EncounterLevel.OneOnOne).Rule.Should().Contain("(the data speak up to 2025-12-31)");

    [Fact]
    public void Trips_count_once_in_the_window_in_which_they_begin()
    {
        var both = Contacts.VisitConcentration(Az, Poles, From, To);
        Short(both.Counted).Should().Equal("bilateral West TR", "edge East RU", "guest East KZ", "summit West US");
        Short(both.Unassigned).Should().Equal("year - GE");
        both.IsExact.Should().BeTrue();
        Short(Contacts.VisitConcentration(Az, Poles, From, new(2024, 6, 30)).Undecided).Should().Equal("year - GE");
        Short(Contacts.VisitConcentration(Az, Poles, From, To, TripDirection.Outgoing).Counted).Should().Equal("bilateral West TR", "summit West US");
        Short(Contacts.VisitConcentration(Az, Poles, From, To, TripDirection.Incoming).Counted).Should().Equal("edge East RU", "guest East KZ");
        Short(Contacts.VisitConcentration(Az, Poles, From, To, bilateralOnly: true).Counted).Should().Equal("bilateral West TR", "edge East RU", "guest East KZ");
        Contacts.VisitConcentration(Az, Poles, new(2025, 1, 1), new(2025, 12, 31)).Counted.Should().BeEmpty();
    }

    [Fact]
    public void Windows_side_by_side_count_a_trip_once()
    {
        var data = ForeignPolicyDatasets.Default;
        var whole = data.VisitConcentration(Az, Poles, new(2020, 1, 1), new(2023, 12, 31)).Counted;
        var parts = Enumerable.Range(2020, 4).SelectMany(y => data.VisitConcentration(Az, Poles, new(y, 1, 1), new(y, 12, 31)).Counted);
        parts.Select(p => p.Record.Reference).Should().BeSubsetOf(whole.Select(p => p.Record.Reference)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Agreements_count_by_standing_or_by_signature()
    {
        var data = World.With("""
            { "agreements": [
              { "id": "pair", "title": "Pair", "kind": "alliance", "force": "political", "form": "signed", "signed": "2021-06-15", "parties": [ { "actor": "country:AZ" }, { "actor": "country:TR" } ] },
              { "id": "many", "title": "Many", "kind": "regionalConvention", "force": "binding", "form": "signed", "signed": "2018-08-12",
                "parties": [ { "actor": "country:AZ" }, { "actor": "country:KZ" }, { "actor": "country:RU" }, { "actor": "country:GE" },
                             { "actor": "country:US", "acts": [ { "act": "accession", "date": "2024-03-01" } ] } ] },
              { "id": "bloc", "title": "Bloc", "kind": "blocFramework", "force": "political", "form": "adopted", "signed": "2024", "parties": [ { "actor": "country:AZ" }, { "actor": "bloc:NATO" } ] },
              { "id": "draft", "title": "Draft", "kind": "peaceDocument", "force": "undetermined", "form": "initialled", "signed": "2024-08-08", "parties": [ { "actor": "country:AZ" }, { "actor": "country:US" } ] },
              { "id": "undated", "title": "Undated", "kind": "memorandum", "force": "political", "form": "signed", "parties": [ { "actor": "country:AZ" }, { "actor": "country:KZ" } ] },
              { "id": "ended", "title": "Ended", "kind": "memorandum", "force": "political", "form": "signed", "signed": "2010-01-01", "ended": "2020-01-01", "parties": [ { "actor": "country:AZ" }, { "actor": "country:RU" } ] }
            ] }
            """);
        var standing = data.AgreementConcentration(Az, Poles, new LocalDate(2024, 2, 1), AgreementKindSet.All);
        Short(standing.Counted).Should().Equal("many East KZ RU", "pair West TR");
        Short(standing.Unassigned).Should().Equal("many - GE");
        Short(standing.Undecided).Should().Equal("bloc West NATO", "undated East KZ");
        Short(data.AgreementConcentration(Az, Poles, new LocalDate(2024, 2, 1), [AgreementKind.Alliance]).Counted).Should().Equal("pair West TR");

        var signed = data.AgreementConcentration(Az, Poles, From, To, AgreementKindSet.All);
        Short(signed.Counted).Should().Equal("bloc West NATO", "many West US");
        Short(signed.Undecided).Should().Equal("undated East KZ");
        Short(data.AgreementConcentration(Az, Poles, new(2018, 1, 1), new(2018, 12, 31), AgreementKindSet.All).Counted).Should().Equal("many East KZ RU");
    }

    [Fact]
    public void Nothing_in_the_window_is_undefined_not_zero()
    {
        var answer = Contacts.ContactConcentration(Az, Poles, new(2020, 1, 1), new(2020, 1, 2), EncounterLevel.SameEvent);
        answer.Concentration.HerfindahlHirschman.Undefined.Should().Be(UndefinedReason.NothingCounted);
        answer.Concentration.N.Should().Be(0);
    }

    [Fact]
    public void Ten_of_the_standing_partnerships_of_the_curated_data_are_with_the_western_pole()
    {
        var data = ForeignPolicyDatasets.Default;
        var day = new LocalDate(2024, 5, 24);
        var poles = PoleAssignment.FromMembership(data, day, Az, [new Camp("EU", [BlocId.Parse("EU")]), new Camp("Union", [BlocId.Parse("EAEU")])]);
        var answer = data.AgreementConcentration(Az, poles, day, AgreementKindSet.StrategicPartnership);
        answer.Concentration["EU"].Count.Should().Be(data.StrategicPartners(Az, BlocId.Parse("EU"), day).Partners.SelectMany(p => p.Agreements).Distinct().Count()).And.Be(10);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        Contacts.Invoking(d => d.ContactConcentration(CountryCode.Parse("ZZ"), Poles, From, To, EncounterLevel.OneOnOne)).Should().Throw<KeyNotFoundException>();
        Contacts.Invoking(d => d.ContactConcentration(Az, Poles, To, From, EncounterLevel.OneOnOne)).Should().Throw<ArgumentException>();
        Contacts.Invoking(d => d.VisitConcentration(Az, Poles, To, From)).Should().Throw<ArgumentException>();
        Contacts.Invoking(d => d.AgreementConcentration(Az, Poles, To, From, AgreementKindSet.All)).Should().Throw<ArgumentException>();
        Contacts.Invoking(d => d.ContactConcentration(Az, Poles, From, To, default)).Should().Throw<ArgumentException>();
    }

    private static IEnumerable<string> Short(IEnumerable<PoleContact> contacts) =>
        contacts.Select(c => $"{c.Record.Reference.Id} {c.Pole ?? "-"} {string.Join(' ', c.Counterparts.Select(a => a.ToString().Split(':')[1]))}");
}
