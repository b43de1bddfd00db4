namespace AzForeignPolicy.Model.Tests;
public sealed class SmokeTests { [Fact] public void It_runs() => 1.Should().Be(1); }
