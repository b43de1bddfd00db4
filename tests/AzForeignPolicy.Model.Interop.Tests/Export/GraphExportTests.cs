using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace AzForeignPolicy.Model.Interop.Tests;

public partial class GraphExportTests
{
    private static readonly XNamespace G = "http://graphml.graphdrawing.org/xmlns";
    private static readonly ForeignPolicyDataset Data = ForeignPolicyDatasets.Default;

    [Fact]
    public void Agreements_are_valid_graphml_with_an_edge_for_each_party()
    {
        var graph = Read(s => GraphExport.WriteAgreementsGraphMl(Data, s));
        graph.Descendants(G + "edge").Should().HaveCount(Data.Agreements.Sum(a => a.Parties.Length));
        graph.Descendants(G + "node").Where(n => Value(n, "n_kind") == "agreement").Select(n => (string)n.Attribute("id")!).Should().BeEquivalentTo(Data.Agreements.Select(a => a.Reference.ToString()));
        foreach (var agreement in Data.Agreements)
        {
            var id = agreement.Reference.ToString();
            var node = graph.Descendants(G + "node").Single(n => (string?)n.Attribute("id") == id);
            (Value(node, "n_label"), Value(node, "n_type"), Value(node, "n_signed")).Should().Be((agreement.Title, Names.Of(agreement.Kind), agreement.Signed?.ToString()));
            graph.Descendants(G + "edge").Where(e => (string?)e.Attribute("target") == id).Select(e => (string)e.Attribute("source")!).Should().BeEquivalentTo(agreement.Parties.Select(p => p.Actor.ToString()));
        }
    }

    [Fact]
    public void Memberships_are_valid_graphml_with_an_edge_for_each_status()
    {
        var graph = Read(s => GraphExport.WriteMembershipsGraphMl(Data, s));
        graph.Descendants(G + "edge").Select(e => $"{(string?)e.Attribute("id")} {(string?)e.Attribute("source")} {(string?)e.Attribute("target")} {Value(e, "e_status")} {Value(e, "e_period")}").Should()
            .Equal(Data.Memberships.Select(m => $"{m.Reference} {m.Member} bloc:{m.Bloc} {Names.Of(m.Status)} {m.Period}"));
    }

    [Fact]
    public void With_a_day_only_what_held_or_may_have_held_is_there()
    {
        var day = new LocalDate(2024, 5, 24);
        var graph = Read(s => GraphExport.WriteMembershipsGraphMl(Data, s, day));
        var statuses = Data.Memberships.Select(m => m.Member).Distinct().SelectMany(m => Data.StatusesOf(m, day)).ToDictionary(s => s.Membership.Id, s => s.Held);
        var held = Data.Memberships.Where(m => statuses.ContainsKey(m.Id)).Select(m => (Id: m.Reference.ToString(), Value: statuses[m.Id])).ToList();
        graph.Descendants(G + "edge").Select(e => ((string)e.Attribute("id")!, Value(e, "e_held"))).Should().Equal(held.Select(h => (h.Id, (string?)h.Value.ToString())));
        held.Select(h => h.Value).Distinct().Should().BeEquivalentTo([Truth.Yes, Truth.Unknown]);
    }

    [Fact]
    public void A_status_in_a_dissolved_bloc_and_a_party_that_withdrew_are_left_out()
    {
        var builder = SyntheticData.Of(0, 0, 0).ToBuilder();
        var source = SourceId.Parse("synthetic");
        ImmutableArray<Attestation> By(params (string, string)[] says) => [new Attestation(source, Standing.Read, Confidence.High, says.ToDictionary(s => s.Item1, s => s.Item2))];
        var (aa, ab, ac) = (Actor.Of(CountryCode.Parse("AA")), Actor.Of(CountryCode.Parse("AB")), Actor.Of(CountryCode.Parse("AC")));
        var dissolved = builder.Build().Blocs.First(b => b.Dissolved is not null);
        builder.Add(new Membership.Builder
        {
            Id = MembershipId.Parse("open-in-dissolved"),
            Bloc = dissolved.Id,
            Member = aa,
            Status = MembershipStatus.Member,
            Period = EdtfInterval.Since(EdtfDate.Parse("1991")),
            Attestations = By(("status", "member"), ("start", "1991")),
        }.Build());
        builder.Add(new Agreement.Builder
        {
            Id = AgreementId.Parse("left"),
            Title = "Left by one",
            Kind = AgreementKind.Memorandum,
            Force = AgreementForce.Binding,
            Form = AgreementForm.Signed,
            Signed = EdtfDate.Parse("2000-01-01"),
            Parties = [new Party(aa), new Party(ab), new Party(ac, [new PartyAct(TreatyAct.Withdrawal, EdtfDate.Parse("2005-01-01"))])],
            Attestations = By(("signed", "2000-01-01")),
        }.Build());
        var data = builder.Build();
        Edges(s => GraphExport.WriteMembershipsGraphMl(data, s, dissolved.Dissolved!.Value.Latest.PlusDays(1))).Should().BeEmpty();
        Edges(s => GraphExport.WriteMembershipsGraphMl(data, s, dissolved.Dissolved!.Value.Earliest.PlusYears(-1))).Should().Equal("country:AA yes");
        Edges(s => GraphExport.WriteAgreementsGraphMl(data, s, new LocalDate(2004, 12, 31))).Should().Equal("country:AA yes", "country:AB yes", "country:AC yes");
        Edges(s => GraphExport.WriteAgreementsGraphMl(data, s, new LocalDate(2005, 1, 1))).Should().Equal("country:AA yes", "country:AB yes");
        using var text = new StringWriter();
        GraphExport.WriteAgreementsMermaid(data, text, new LocalDate(2005, 1, 1), ac);
        Check(text.ToString()).Should().Be((0, 0));

        static IEnumerable<string> Edges(Action<Stream> write) => Read(write).Descendants(G + "edge").Select(e => $"{(string?)e.Attribute("source")} {Value(e, "e_held")}");
    }

    [Fact]
    public void Mermaid_keeps_to_its_grammar_and_loses_no_edge()
    {
        using var agreements = new StringWriter();
        GraphExport.WriteAgreementsMermaid(Data, agreements);
        Check(agreements.ToString()).Should().Be((Data.Agreements.SelectMany(a => a.Parties.Select(p => p.Actor.ToString()).Append(a.Reference.ToString())).Distinct().Count(), Data.Agreements.Sum(a => a.Parties.Length)));
        using var memberships = new StringWriter();
        GraphExport.WriteMembershipsMermaid(Data, memberships, of: Actor.Of(CountryCode.Parse("AZ")));
        Check(memberships.ToString()).Edges.Should().Be(Data.Memberships.Count(m => m.Member == Actor.Of(CountryCode.Parse("AZ"))));
    }

    [Fact]
    public void A_label_with_quotation_marks_breaks_nothing()
    {
        var data = SyntheticData.Of(5, 3, 0);
        var builder = data.ToBuilder();
        builder.Add(new Agreement.Builder
        {
            Id = AgreementId.Parse("quoted"),
            Title = "The \"Charter\" #1 <of> `all` & sundry]",
            Kind = AgreementKind.Memorandum,
            Force = AgreementForce.Political,
            Form = AgreementForm.Signed,
            Parties = [new Party(Actor.Of(CountryCode.Parse("AA"))), new Party(Actor.Named("Company \"X\""))],
            Attestations = [new Attestation(SourceId.Parse("synthetic"), Standing.Read, Confidence.High)],
        }.Build());
        var quoted = builder.Build();
        using var text = new StringWriter();
        GraphExport.WriteAgreementsMermaid(quoted, text);
        Check(text.ToString()).Edges.Should().Be(quoted.Agreements.Sum(a => a.Parties.Length));
        text.ToString().Should().Contain("The #quot;Charter#quot; #35;1 <of> #96;all#96; & sundry]");
        Read(s => GraphExport.WriteAgreementsGraphMl(quoted, s)).Descendants(G + "node").Select(n => Value(n, "n_label")).Should().Contain("The \"Charter\" #1 <of> `all` & sundry]");
    }

    [GeneratedRegex("""^    (?<id>n[0-9]+)(?:\["[^"`]*"\]|\(\["[^"`]*"\]\)|\{\{"[^"`]*"\}\})$""")]
    private static partial Regex Node();

    [GeneratedRegex("""^    (?<from>n[0-9]+) -->\|"[^"`]*"\| (?<to>n[0-9]+)$""")]
    private static partial Regex Edge();

    /// <summary>A checker of the part of Mermaid's grammar that the export uses: nodes before edges, ids once, quoted labels, edges between nodes that are there.</summary>
    private static (int Nodes, int Edges) Check(string text)
    {
        text.Should().NotContain("\r");
        var lines = text.TrimEnd('\n').Split('\n');
        lines[0].Should().Be("flowchart LR");
        var (nodes, edges) = (new HashSet<string>(), 0);
        foreach (var line in lines.Skip(1))
        {
            if (Node().Match(line) is { Success: true } node && edges == 0)
            {
                nodes.Add(node.Groups["id"].Value).Should().BeTrue();
            }
            else
            {
                var edge = Edge().Match(line);
                edge.Success.Should().BeTrue(line);
                nodes.Should().Contain(edge.Groups["from"].Value).And.Contain(edge.Groups["to"].Value);
                edges++;
            }
        }

        return (nodes.Count, edges);
    }

    private static string? Value(XElement element, string key) => element.Elements(G + "data").SingleOrDefault(d => (string?)d.Attribute("key") == key)?.Value;

    private static XDocument Read(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.Schemas.Add(G.NamespaceName, Fixtures.PathOf("graphml.xsd"));
        settings.ValidationEventHandler += (_, e) => throw e.Exception;
        using var reader = XmlReader.Create(stream, settings);
        return XDocument.Load(reader);
    }
}
