namespace AzForeignPolicy.Model.Tests;

public sealed class PoleAssignmentTests
{
    private static readonly LocalDate Day = new(2024, 5, 24);
    private static readonly CountryCode Az = CountryCode.Parse("AZ");
    private static readonly Camp West = new("West", [BlocId.Parse("NATO")]);
    private static readonly Camp Union = new("Union", [BlocId.Parse("EAEU")]);
    private static readonly Camp Turkic = new("Turkic", [BlocId.Parse("OTS")]);

    [Fact]
    public void The_states_of_a_pole_are_those_given()
    {
        var poles = PoleAssignment.Of(("West", CountrySet.Parse("DE US")), ("East", CountrySet.Parse("RU")), ("Empty", CountrySet.Empty));
        poles.Poles.Should().Equal("West", "East", "Empty");
        poles.PoleOf(CountryCode.Parse("US")).Should().Be("West");
        poles.PoleOf(CountryCode.Parse("GE")).Should().BeNull();
        poles.StatesOf("West").ToString().Should().Be("DE US");
        poles.ToString().Should().Be("West (2 states), East (1 states), Empty (0 states)");
        poles.Invoking(p => p.StatesOf("South")).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void An_overlap_is_refused_and_listed() =>
        FluentActions.Invoking(() => PoleAssignment.Of(("A", CountrySet.Parse("DE TR US")), ("B", CountrySet.Parse("KZ TR")), ("C", CountrySet.Parse("DE"))))
            .Should().Throw<ArgumentException>().WithMessage("*more than one: country:DE (A, C); country:TR (A, B).*");

    [Fact]
    public void Poles_have_names_and_there_is_one_at_least()
    {
        FluentActions.Invoking(() => PoleAssignment.Of()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PoleAssignment.Of(("A", default), ("A", default))).Should().Throw<ArgumentException>().WithMessage("*twice*");
        FluentActions.Invoking(() => PoleAssignment.Of(("", default))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Blocs_and_new_poles_are_added_to_a_copy()
    {
        var states = PoleAssignment.Of(("West", CountrySet.Parse("US")));
        var more = states.With("West", BlocId.Parse("EU")).With("China", CountryCode.Parse("CN"), BlocId.Parse("SCO"));
        more.PoleOf(BlocId.Parse("EU")).Should().Be("West");
        more.Poles.Should().Equal("West", "China");
        more.ActorsOf("China").Should().Equal(CountryCode.Parse("CN"), BlocId.Parse("SCO"));
        states.PoleOf(BlocId.Parse("EU")).Should().BeNull();
        more.Invoking(p => p.With("China", CountryCode.Parse("US"))).Should().Throw<ArgumentException>().WithMessage("*country:US (West, China)*");
    }

    [Fact]
    public void By_membership_who_falls_into_two_poles_is_listed() =>
        FluentActions.Invoking(() => PoleAssignment.FromMembership(
                ForeignPolicyDatasets.Default, Day, Az, [West, new Camp("Union", [BlocId.Parse("CSTO"), BlocId.Parse("EAEU")]), Turkic]))
            .Should().Throw<ArgumentException>().WithMessage("*: country:KG (Union, Turkic); country:KZ (Union, Turkic); country:TR (West, Turkic).*");

    [Fact]
    public void An_order_of_precedence_decides_an_overlap_and_the_subject_is_left_out()
    {
        var poles = PoleAssignment.FromMembership(ForeignPolicyDatasets.Default, Day, Az, [West, Union, Turkic], precedence: ["Turkic", "Union", "West"]);
        poles.StatesOf("Turkic").ToString().Should().Be("KG KZ TR UZ");
        poles.StatesOf("Union").ToString().Should().Be("AM BY RU");
        poles.PoleOf(Az).Should().BeNull();
        poles.PoleOf(BlocId.Parse("OTS")).Should().Be("Turkic", "the institutions count for their pole");
        poles.IsComplete.Should().BeTrue();
        poles.Rule.Should().Contain("2024-05-24").And.Contain("Turkic, Union, West");

        var other = PoleAssignment.FromMembership(ForeignPolicyDatasets.Default, Day, Az, [West, Union, Turkic], precedence: ["West", "Union", "Turkic"]);
        other.StatesOf("Turkic").ToString().Should().Be("UZ");
    }

    [Theory]
    [InlineData("West")]
    [InlineData("West West Union")]
    [InlineData("West Union South")]
    public void An_order_of_precedence_names_each_pole_once(string order) =>
        FluentActions.Invoking(() => PoleAssignment.FromMembership(ForeignPolicyDatasets.Default, Day, Az, [West, Union, Turkic], order.Split(' ')))
            .Should().Throw<ArgumentException>().WithMessage("*names each of West, Union, Turkic once*");

    [Fact]
    public void A_membership_that_is_not_certain_leaves_the_pole_undecided()
    {
        var data = World.With("""
            { "memberships": [
              { "id": "a", "bloc": "EAEU", "member": "country:RU", "status": "member", "period": "2015-01-01/.." },
              { "id": "b", "bloc": "EAEU", "member": "country:KZ", "status": "member", "period": "2024/.." },
              { "id": "c", "bloc": "NATO", "member": "country:TR", "status": "member", "period": "1952-02-18/.." },
              { "id": "d", "bloc": "OTS", "member": "country:TR", "status": "member", "period": "2024/.." }
            ] }
            """);
        var poles = PoleAssignment.FromMembership(data, Day, Az, [West, Union, Turkic]);
        poles.Undecided.ToString().Should().Be("KZ TR");
        poles.PoleOf(CountryCode.Parse("TR")).Should().BeNull("it may be in two");
        poles.PoleOf(CountryCode.Parse("RU")).Should().Be("Union");
        poles.IsComplete.Should().BeFalse("nobody says that the lists are complete");
        poles.With("Turkic", CountryCode.Parse("KZ")).Undecided.ToString().Should().Be("TR");

        PoleAssignment.FromMembership(data, Day, Az, [West, Union, Turkic], ["West", "Turkic", "Union"]).PoleOf(CountryCode.Parse("TR")).Should().Be("West", "the stronger pole is certain");
        PoleAssignment.FromMembership(data, Day, Az, [West, Union, Turkic], ["Turkic", "West", "Union"]).PoleOf(CountryCode.Parse("TR")).Should().BeNull("the stronger pole is not");
    }
}
