using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>The conversions between the systems of codes, on the curated data.</summary>
public sealed class CountryCodeTableTests
{
    private static CodeTable Codes => Curated.Codes;

    /// <summary>The first and last day of every period that a code has, the days beside them, and a day now and then.</summary>
    private static IReadOnlyList<LocalDate> TellingDays { get; } =
        [.. Curated.Countries
            .SelectMany(c => Entries(c).SelectMany(e => e.Spells).Concat(c.EarlierCodes.Select(e => e.Period)).Concat(c.Existed is { } existed ? [existed] : []))
            .SelectMany(p => new[] { p.EarliestStart, p.LatestEnd })
            .OfType<LocalDate>()
            .Concat(Enumerable.Range(0, 22).Select(i => new LocalDate(1815 + (10 * i), 6, 9)))
            .SelectMany(d => new[] { d.PlusDays(-1), d, d.PlusDays(1) })
            .Distinct()
            .Order()];

    [Fact]
    public void The_249_entries_of_ISO_3166_have_a_code_of_each_kind_that_leads_back_to_them()
    {
        var entries = Curated.Countries.Where(c => c.Status != CountryStatus.Former && c.Numeric is not null).ToList();
        entries.Should().HaveCount(249);
        foreach (var country in entries)
        {
            Codes.FromAlpha2(country.Code.ToString()).Country.Should().Be(country.Code);
            Codes.FromAlpha3(country.Alpha3).Country.Should().Be(country.Code);
            Codes.FromNumeric(country.Numeric).Country.Should().Be(country.Code);
        }
    }

    [Fact]
    public void On_each_day_a_code_means_one_country_at_most()
    {
        TellingDays.Should().HaveCountGreaterThan(500);
        var two = Curated.Countries.SelectMany(c => c.EarlierCodes.Select(e => e.Alpha2?.ToString()).Append(c.Code.ToString())).OfType<string>().Distinct().ToList();
        var three = Curated.Countries.SelectMany(c => c.EarlierCodes.Select(e => e.Alpha3).Append(c.Alpha3)).OfType<string>().Distinct().ToList();
        var digits = Curated.Countries.SelectMany(c => c.EarlierCodes.Select(e => e.Numeric).Append(c.Numeric)).OfType<string>().Distinct().ToList();
        var ambiguous = TellingDays.SelectMany(day => two.Select(c => (Code: c, Match: Codes.FromAlpha2(c, day)))
            .Concat(three.Select(c => (Code: c, Match: Codes.FromAlpha3(c, day))))
            .Concat(digits.Select(c => (Code: c, Match: Codes.FromNumeric(c, day))))
            .Where(m => m.Match.IsAmbiguous)
            .Select(m => $"{m.Code} on {day}"));
        ambiguous.Should().BeEmpty();
    }

    [Fact]
    public void On_each_day_numbers_of_the_lists_and_countries_belong_together_one_to_one()
    {
        foreach (var day in TellingDays)
        {
            OneToOne(day, c => Codes.ToCorrelatesOfWar(c, day), n => Codes.FromCorrelatesOfWar(n, day));
            OneToOne(day, c => Codes.ToGleditschWard(c, day), n => Codes.FromGleditschWard(n, day));
        }
    }

    [Fact]
    public void Every_ended_spell_of_the_list_of_states_has_its_country()
    {
        // Numbers of the list that no present country bears.
        int[] gone = [240, 245, 260, 265, 267, 269, 271, 273, 275, 280, 300, 315, 327, 329, 332, 335, 337, 511, 678, 680, 730, 817];
        gone.Select(n => Codes.FromCorrelatesOfWar(n)).Should().OnlyContain(m => m.IsExact);
        Codes.FromCorrelatesOfWar(327).Country.Should().Be(CountryCode.Parse("XP"), "the Papal States are not the Holy See of today");
    }

    [Theory]
    [InlineData("CS", null, "CS | XS")]
    [InlineData("CS", "1980-01-01", "CS")]
    [InlineData("CS", "1995-01-01", "none")]
    [InlineData("CS", "2004-05-01", "XS")]
    [InlineData("CS", "2010-01-01", "none")]
    [InlineData("YU", null, "XS | YU")]
    [InlineData("YU", "1980-01-01", "YU")]
    [InlineData("YU", "1999-03-24", "XS")]
    [InlineData("YU", "2005-01-01", "none")]
    [InlineData("SU", null, "SU")]
    [InlineData("SU", "1992-01-01", "none")]
    [InlineData("ZR", null, "CD")]
    [InlineData("ZR", "2001-01-01", "none")]
    [InlineData("AZ", "1950-01-01", "AZ")]
    [InlineData("GE", null, "GE")]
    [InlineData("QQ", null, "none")]
    [InlineData("az", null, "none")]
    [InlineData("", null, "none")]
    public void Two_letters(string code, string? on, string expected) => Codes.FromAlpha2(code, on is null ? null : Day(on)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("AZE", null, "AZ")]
    [InlineData("KOR", null, "KR")]
    [InlineData("YUG", null, "XS | YU")]
    [InlineData("YUG", "1991-06-01", "YU")]
    [InlineData("SCG", null, "XS")]
    [InlineData("ZAR", "1990-01-01", "CD")]
    [InlineData("AZER", null, "none")]
    public void Three_letters(string code, string? on, string expected) => Codes.FromAlpha3(code, on is null ? null : Day(on)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("031", null, "AZ")]
    [InlineData("31", null, "none")]
    [InlineData("280", "1980-01-01", "DE")]
    [InlineData("280", "2000-01-01", "none")]
    [InlineData("886", null, "YE")]
    [InlineData("010", null, "AQ")]
    public void Three_digits(string code, string? on, string expected) => Codes.FromNumeric(code, on is null ? null : Day(on)).ToString().Should().Be(expected);

    [Theory]
    [InlineData(373, null, "AZ")]
    [InlineData(373, "2024-05-24", "AZ")]
    [InlineData(373, "1980-01-01", "none")]
    [InlineData(365, null, "RU | SU")]
    [InlineData(365, "1914-06-28", "RU")]
    [InlineData(365, "1991-12-25", "SU")]
    [InlineData(365, "1991-12-26", "RU")]
    [InlineData(345, "1900-01-01", "RS")]
    [InlineData(345, "1980-05-04", "YU")]
    [InlineData(345, "1999-03-24", "XS")]
    [InlineData(345, "2010-01-01", "RS")]
    [InlineData(255, "1980-01-01", "none")]
    [InlineData(260, "1980-01-01", "DE")]
    [InlineData(265, "1980-01-01", "DD")]
    [InlineData(255, "2000-01-01", "DE")]
    [InlineData(678, "1980-01-01", "YE")]
    [InlineData(679, "1980-01-01", "none")]
    [InlineData(680, "1980-01-01", "YD")]
    [InlineData(816, "1970-01-01", "VN")]
    [InlineData(817, "1970-01-01", "XV")]
    [InlineData(730, "1900-01-01", "XJ")]
    [InlineData(732, "2000-01-01", "KR")]
    [InlineData(999, null, "none")]
    public void Numbers_of_Correlates_of_War(int number, string? on, string expected) =>
        Codes.FromCorrelatesOfWar(number, on is null ? null : Day(on)).ToString().Should().Be(expected);

    [Theory]
    [InlineData(260, "1980-01-01", "DE")]
    [InlineData(340, "1900-01-01", "RS")]
    [InlineData(365, "1980-01-01", "SU")]
    [InlineData(678, "1980-01-01", "YE")]
    [InlineData(373, "2024-05-24", "AZ")]
    public void Numbers_of_Gleditsch_and_Ward(int number, string? on, string expected) =>
        Codes.FromGleditschWard(number, on is null ? null : Day(on)).ToString().Should().Be(expected);

    [Fact]
    public void Numbers_of_a_country_on_a_day()
    {
        var germany = CountryCode.Parse("DE");
        Codes.ToCorrelatesOfWar(germany, Day("1980-01-01")).Should().Be(260);
        Codes.ToCorrelatesOfWar(germany, Day("1950-01-01")).Should().BeNull();
        Codes.ToCorrelatesOfWar(germany, Day("2000-01-01")).Should().Be(255);
        Codes.ToGleditschWard(germany, Day("1980-01-01")).Should().Be(260);
        Codes.ToCorrelatesOfWar(CountryCode.Parse("VA"), Day("1980-01-01")).Should().BeNull();
    }

    [Fact]
    public void A_former_code_means_its_polity()
    {
        Codes.FromFormerCode("SUHH").Country.Should().Be(CountryCode.Parse("SU"));
        Codes.FromFormerCode("CSXX").Country.Should().Be(CountryCode.Parse("XS"));
        Codes.FromFormerCode("ABCD").IsNone.Should().BeTrue();
    }

    [Fact]
    public void Existence_by_the_list_follows_a_number_that_changed()
    {
        Curated.Existed(CountryCode.Parse("DE"), Day("1980-01-01"), StateListId.CorrelatesOfWar).IsYes.Should().BeTrue();
        Curated.Existed(CountryCode.Parse("DE"), Day("1950-01-01"), StateListId.CorrelatesOfWar).IsNo.Should().BeTrue();
        Curated.Existed(CountryCode.Parse("YE"), Day("1970-01-01"), StateListId.CorrelatesOfWar).IsYes.Should().BeTrue();
        Curated.Existed(CountryCode.Parse("SU"), Day("1970-01-01"), StateListId.CorrelatesOfWar).IsYes.Should().BeTrue();
    }

    [Fact]
    public void A_match_tells_one_several_and_none_apart()
    {
        default(CodeMatch).Should().Be(Codes.FromAlpha3("???"));
        default(CodeMatch).Candidates.Should().BeEmpty();
        var several = Codes.FromAlpha2("CS");
        (several.IsAmbiguous, several.IsExact, several.IsNone).Should().Be((true, false, false));
        several.TryGetCountry(out _).Should().BeFalse();
        FluentActions.Invoking(() => Codes.FromAlpha2("CS").Country).Should().Throw<InvalidOperationException>().WithMessage("*CS | XS*");
        (Codes.FromAlpha3("AZE") == Codes.FromNumeric("031")).Should().BeTrue();
        (Codes.FromAlpha3("AZE") != Codes.FromNumeric("051")).Should().BeTrue();
        Codes.FromAlpha3("AZE").GetHashCode().Should().Be(Codes.FromNumeric("031").GetHashCode());
    }

    [Fact]
    public void An_exact_answer_allocates_nothing()
    {
        var day = Day("2004-05-01");
        var codes = Codes;
        var count = 0;
        Allocation.Of(() =>
        {
            count += codes.FromAlpha2("CS", day).IsExact ? 1 : 0;
            count += codes.FromAlpha3("AZE").IsExact ? 1 : 0;
            count += codes.FromCorrelatesOfWar(345, day).IsExact ? 1 : 0;
        }).Should().Be(0);
        count.Should().BePositive();
    }

    private static IEnumerable<StateSystemCode> Entries(Country country) =>
        new[] { country.CorrelatesOfWar, country.GleditschWard }.OfType<StateSystemCode>().Concat(country.FormerCorrelatesOfWar);

    private static void OneToOne(LocalDate day, Func<CountryCode, int?> to, Func<int, CodeMatch> from)
    {
        var borne = Curated.Countries.Select(c => (c.Code, Number: to(c.Code))).Where(p => p.Number is not null).ToList();
        borne.Select(p => p.Number).Should().OnlyHaveUniqueItems("on {0}", day);
        borne.Where(p => !from(p.Number!.Value).TryGetCountry(out var back) || back != p.Code).Should().BeEmpty("on {0}", day);
    }
}
