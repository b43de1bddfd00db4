using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

public sealed class PanelValueTests
{
    [Fact]
    public void A_value_comes_back_as_it_is()
    {
        PanelValue.Of(7).AsWhole().Should().Be(7);
        PanelValue.Of(7).AsNumber().Should().Be(7);
        PanelValue.Of(0.1).AsNumber().Should().Be(0.1);
        PanelValue.Of(Truth.No).AsTruth().Should().Be(Truth.No);
        PanelValue.Of("text").AsText().Should().Be("text");
        PanelValue.Of(EdtfDate.Parse("2024-05")).AsDate().Should().Be(EdtfDate.Parse("2024-05"));
        PanelValue.Of(Day("2024-05-24")).AsDate().ToString().Should().Be("2024-05-24");
        new[] { PanelValue.Of(-7), PanelValue.Of(0.1), PanelValue.Of(Truth.Yes), PanelValue.Of("a,b"), PanelValue.Of(EdtfDate.Parse("2024-05~")), default }
            .Select(v => v.ToString()).Should().Equal("-7", "0.1", "yes", "a,b", "2024-05~", "");
    }

    [Fact]
    public void Missing_has_a_reason_and_is_no_value()
    {
        foreach (var value in new[] { default, PanelValue.Of(double.NaN), PanelValue.Of((string?)null), PanelValue.Of((EdtfDate?)null), PanelValue.Of(Truth.Unknown) })
        {
            value.Should().Be(PanelValue.None(MissingReason.NotGiven));
            (value.IsMissing, value.Type, value.Missing).Should().Be((true, null, MissingReason.NotGiven));
            FluentActions.Invoking(() => value.AsWhole()).Should().Throw<InvalidOperationException>().WithMessage("*missing*");
            value.AsTruth().Should().Be(Truth.Unknown);
        }

        PanelValue.Of(Truth.Unknown, MissingReason.NotInList).Missing.Should().Be(MissingReason.NotInList);
        PanelValue.None(MissingReason.NoCode).Should().NotBe(PanelValue.None(MissingReason.Undecided));
        PanelValue.None(MissingReason.NoCode).Should().NotBe(PanelValue.Of(0)).And.NotBe(PanelValue.Of(Truth.No));
        PanelValue.Of(0).Should().NotBe(PanelValue.Of(0.0), "a whole number is another type");
        FluentActions.Invoking(() => PanelValue.Of(7).AsText()).Should().Throw<InvalidOperationException>().WithMessage("*whole, not text*");
        FluentActions.Invoking(() => PanelValue.None(default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_answer_and_a_measure_keep_why_there_is_no_value()
    {
        var data = new TestData().Bloc("X").Country("AA").Build();
        PanelValue.Of(data.IsMember(C("AA"), B("X"), Day("2024-01-01"))).Missing.Should().Be(MissingReason.SilenceOutsideCoverage);
        PanelValue.Of(data.IsMember(C("AA"), B("X"), Day("2026-01-01"))).Missing.Should().Be(MissingReason.AfterAsOfDay);
        PanelValue.Of(default(Measurement)).Missing.Should().Be(MissingReason.MeasureUndefined);
        PanelValue.Of(Concentration.Of(0, 0).Normalised).Missing.Should().Be(MissingReason.MeasureUndefined);
        PanelValue.Of(Concentration.Of(1, 0).Normalised).AsNumber().Should().Be(1);
    }

    [Fact]
    public void Periods_follow_each_other_and_are_whole()
    {
        PanelPeriod.Between(PeriodUnit.Month, Day("2023-12-31"), Day("2024-03-01")).Select(p => p.ToString()).Should().Equal("2023-12", "2024-01", "2024-02", "2024-03");
        PanelPeriod.Between(PeriodUnit.Year, Day("2023-12-31"), Day("2024-01-01")).Select(p => (p.First, p.Last)).Should()
            .Equal((Day("2023-01-01"), Day("2023-12-31")), (Day("2024-01-01"), Day("2024-12-31")));
        PanelPeriod.Between(PeriodUnit.Day, Day("2024-02-28"), Day("2024-03-01")).Select(p => p.ToString()).Should().Equal("2024-02-28", "2024-02-29", "2024-03-01");
        PanelPeriod.OfMonth(2024, 2).Last.Should().Be(Day("2024-02-29"));
        PanelPeriod.OfYear(9999).Should().Be(PanelPeriod.Between(PeriodUnit.Year, Day("9999-12-31"), Day("9999-12-31")).Single());
        PanelPeriod.OfDay(Day("2024-01-01")).Should().NotBe(PanelPeriod.OfMonth(2024, 1));
        (PanelPeriod.OfYear(2024).Month, PanelPeriod.OfMonth(2024, 2).Month, PanelPeriod.OfYear(7).ToString()).Should().Be((null, 2, "0007"));
        FluentActions.Invoking(() => PanelPeriod.Between(PeriodUnit.Day, Day("2024-02-28"), Day("2024-02-27"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PanelPeriod.OfYear(0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
