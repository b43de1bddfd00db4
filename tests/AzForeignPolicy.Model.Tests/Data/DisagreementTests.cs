namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>What sources are known to disagree on stands side by side in the data, and the report of the conflicts lists it.</summary>
public sealed class DisagreementTests
{
    /// <summary>Record, member, and the reading that was not chosen.</summary>
    public static TheoryData<string, string, string> Known => new()
    {
        // Dates that the article gives otherwise
        { "agreements[rou-2009]", "signed", "2011" },
        { "agreements[ltu-2007]", "signed", "2017" },
        { "agreements[svk-2024]", "signed", "2024-05-06" },
        { "visits[alexander-lukashenko-az-4]", "days", "2024-05-17/2024-05-17" },
        { "visits[ilham-aliyev-ru-12]", "kind", "official" },
        { "developments[peacekeepers-withdrawn-2024]", "days", "2024-04/2024-04" },

        // Agreements
        { "agreements[ukr-2022]", "signed", "2022-01-15" },
        { "agreements[arm-2020]", "signed", "2020-11-09" },
        { "agreements[usa-2026]", "signed", "2026-02-09" },
        { "agreements[nato-2005]", "signed", "2004" },
        { "agreements[tanap-2012]", "place", "Ankara" },
        { "agreements[tanap-mou-2011]", "signed", "2011-12-11" },
        { "agreements[tanap-mou-2011]", "signed", "2011-12-26" },
        { "agreements[arm-1994p]", "signed", "1994-05-12" },
        { "agreements[tripp-2026]", "signed", "2026-01-13" },
        { "agreements[kaz-2006btc]", "signed", "2006-06-13" },
        { "agreements[tjk-2007]", "signed", "2007-03-15" },
        { "developments[arm-2022b5]", "days", "2022-05-23/2022-05-23" },

        // Diplomatic relations
        { "diplomaticRelations[az-be]", "established", "1992-06-17" },
        { "diplomaticRelations[az-ro]", "established", "1992-06-12" },
        { "diplomaticRelations[az-al]", "established", "1993" },
        { "diplomaticRelations[az-kg]", "established", "1992" },

        // Statuses in blocs
        { "memberships[coe-ad]", "start", "1994-10-10" },
        { "memberships[coe-is]", "start", "1950-03-09" },
        { "memberships[coe-pl]", "start", "1991-11-29" },
        { "memberships[coe-tr]", "start", "1949-08-09" },
        { "memberships[coe-fr]", "start", "1949-05-10" },
        { "memberships[osce-rs]", "start", "2000-09-10" },
        { "memberships[eu-ba-candidate]", "start", "2023-12-15" },
        { "memberships[brics-ru]", "start", "2006" },
        { "memberships[cica-th]", "start", "2004-10-22" },
        { "memberships[g7-ru]", "start", "1998" },
        { "memberships[gecf-az-observer]", "start", "2016" },
        { "memberships[isdb-az]", "start", "1992-07" },
        { "memberships[eaeu-kg]", "start", "2015-08-06" },
        { "memberships[cst-az]", "end", "1999-04-01" },
        { "memberships[oic-az]", "start", "1991" },
        { "memberships[oic-uz]", "start", "1995" },
        { "memberships[oic-bj]", "start", "1982" },
        { "memberships[oic-iq]", "start", "1976" },
        { "memberships[oic-sy]", "start", "1970" },
        { "memberships[cis-az]", "start", "1991" },
        { "memberships[nato-de]", "start", "1955-05-05" },
        { "memberships[nato-de]", "start", "1955-05-09" },
        { "memberships[un-az]", "start", "1992-03-09" },
        { "memberships[nam-cy]", "end", ".." },
        { "memberships[nam-ag]", "status", "observer" },
        { "memberships[pace-az-suspended]", "start", "2023-01" },
        { "memberships[ussr-tj-union-republic]", "start", "1929-12-05" },
        { "memberships[warsaw-pact-dd]", "end", "1990-10-02" },
        { "memberships[eu-mk-candidate]", "start", "2005-12-17" },

        // Visits
        { "visits[ilham-aliyev-be-10]", "days", "2022-05-23/2022-05-23" },
        { "visits[isaac-herzog-az-1]", "kind", "state" },
        { "visits[shehbaz-sharif-az-2]", "kind", "state" },
        { "visits[ilham-aliyev-al-1]", "kind", "official" },
        { "visits[ilham-aliyev-pk-1]", "kind", "official" },
        { "visits[heydar-aliyev-us-1]", "days", "1997-07-28/" },
        { "visits[ilham-aliyev-it-4]", "days", "2020-02-19/2020-02-21" },

        // Routes
        { "corridors[btk]", "lengthInKilometres", "826" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_known_disagreement_is_reported_with_both_readings(string record, string member, string said)
    {
        var conflict = Facts.Curated.Conflicts(ValueAgreement.Compatible)
            .FirstOrDefault(c => c.Record.Reference.ToString() == record && c.Member == member && c.Said == said);
        conflict.Should().NotBeNull();
        conflict!.Recorded.Should().NotBeNull().And.NotBe(said);
        if (conflict.Agreement == ValueAgreement.Contradicts)
        {
            conflict.Reason.Should().NotBeNullOrEmpty("the choice has a reason");
        }
    }

    [Theory]
    [InlineData(IndicatorMeasure.TradeTurnover, "2023/2023", 3)]
    [InlineData(IndicatorMeasure.TradeTurnoverChange, "2023/2023", 2)]
    [InlineData(IndicatorMeasure.StrategicPartnerCount, "2015-09-15/2015-09-15", 1)]
    public void Figures_of_several_reporters_stand_side_by_side(IndicatorMeasure measure, string period, int count) =>
        Facts.Curated.Indicators
            .Where(i => i.Measure == measure && i.Period == EdtfInterval.Parse(period) && (i.Counterpart is null || i.Counterpart == (Actor)CountryCode.Parse("CN") || measure == IndicatorMeasure.StrategicPartnerCount))
            .Select(i => i.ReportedBy).Distinct().Should().HaveCountGreaterThanOrEqualTo(count);
}
