using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AzForeignPolicy.Model.Tests.Assembly;

/// <summary>The list of dependencies for readers says what the build uses.</summary>
public sealed partial class DependencyTests
{
    [Fact]
    public void Every_package_is_listed_with_its_version_and_licence()
    {
        var used = XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(p => (Package: p.Attribute("Include")!.Value, Version: p.Attribute("Version")!.Value)).ToList();
        var listed = Row().Matches(Repository.Read("docs", "dependencies.md")).Select(m => (Package: m.Groups[1].Value, Version: m.Groups[2].Value, Licence: m.Groups[3].Value)).ToList();
        used.Should().HaveCountGreaterThan(10);
        listed.Select(l => (l.Package, l.Version)).Should().BeEquivalentTo(used);
        listed.Should().OnlyContain(l => l.Licence == "MIT" || l.Licence == "Apache-2.0", "another licence needs a decision");
    }

    [Fact]
    public void The_library_depends_on_NodaTime_alone() =>
        // What a build for coverage puts in names the framework as a whole.
        typeof(ForeignPolicyDataset).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal) && n != "netstandard").Should().Equal("NodaTime");

    [Fact]
    public void A_known_vulnerability_is_an_error_on_restore()
    {
        var build = XDocument.Parse(Repository.Read("Directory.Build.props"));
        string Value(string name) => string.Join(';', build.Descendants(name).Select(e => e.Value));
        Value("NuGetAudit").Should().Be("true");
        Value("NuGetAuditMode").Should().Be("all");
        Value("TreatWarningsAsErrors").Should().Be("true");
        Value("WarningsNotAsErrors").Split(';').Should().NotContain(["NU1901", "NU1902", "NU1903", "NU1904"]);
        Value("NoWarn").Should().NotContain("NU190");
    }

    [GeneratedRegex(@"^\| ([A-Za-z.0-9]+) \| (\[?[0-9][^ |]*) \| [^|]+ \| ([^ |]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
