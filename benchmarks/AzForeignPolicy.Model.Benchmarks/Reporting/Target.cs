namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>One target and what was found. Not measured is not met.</summary>
/// <param name="Name">What is aimed at.</param>
/// <param name="Goal">The bound, in words.</param>
/// <param name="Found">The measured value, or null if it was not measured.</param>
/// <param name="IsMet">Whether the bound is kept.</param>
internal sealed record Target(string Name, string Goal, string? Found, bool IsMet)
{
    internal string Verdict => Found is null ? "not measured" : IsMet ? "met" : "**not met**";
}
