using System.Globalization;
using System.Xml;

namespace AzForeignPolicy.Model.Interop;

/// <summary>Agreements and memberships as graphs: GraphML for network tools, Mermaid for documents.</summary>
/// <remarks>
/// Both graphs have two kinds of nodes, so that nothing is lost that a text with many parties says: actors and agreements, an edge for each party; actors and
/// blocs, an edge for each status. With a day only what certainly or possibly held on it is written, and each edge and agreement says which (<c>yes</c>, <c>unknown</c>):
/// the party belonged to a text that stood, the status held in a bloc that was not dissolved.
/// Stateless; safe for use by several threads.
/// </remarks>
public static class GraphExport
{
    private const string GraphMlNamespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes the agreements as GraphML.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="standingOn">If given, only the agreements that stood or may have stood on this day.</param>
    public static void WriteAgreementsGraphMl(ForeignPolicyDataset data, Stream stream, LocalDate? standingOn = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(stream);
        var graph = Agreements(data, standingOn);
        GraphMl(graph, stream, "agreements", ["label", "kind", "type", "signed", "in_force", "ended", "held"], ["acts", "held"]);
    }

    /// <summary>Writes the memberships as GraphML.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="on">If given, only the statuses that held or may have held on this day.</param>
    public static void WriteMembershipsGraphMl(ForeignPolicyDataset data, Stream stream, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(stream);
        var graph = Memberships(data, on);
        GraphMl(graph, stream, "memberships", ["label", "kind", "type"], ["status", "period", "held"]);
    }

    /// <summary>Writes the agreements as a Mermaid flowchart.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="standingOn">If given, only the agreements that stood or may have stood on this day.</param>
    /// <param name="of">If given, only the agreements to which this actor is a party.</param>
    public static void WriteAgreementsMermaid(ForeignPolicyDataset data, TextWriter writer, LocalDate? standingOn = null, Actor? of = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(writer);
        Mermaid(Agreements(data, standingOn, of), writer);
    }

    /// <summary>Writes the memberships as a Mermaid flowchart.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="on">If given, only the statuses that held or may have held on this day.</param>
    /// <param name="of">If given, only the statuses of this actor.</param>
    public static void WriteMembershipsMermaid(ForeignPolicyDataset data, TextWriter writer, LocalDate? on = null, Actor? of = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(writer);
        Mermaid(Memberships(data, on, of), writer);
    }

    private static Graph Agreements(ForeignPolicyDataset data, LocalDate? on, Actor? of = null)
    {
        var graph = new Graph(data);
        foreach (var agreement in data.Agreements)
        {
            var held = on is { } day ? agreement.StandsOn(day, data.AsOf) : Truth.Yes;
            if (held.IsNo)
            {
                continue;
            }

            var parties = agreement.Parties
                .Select(p => (p.Actor, p.Acts, Held: on is { } asked ? held & p.BelongsOn(asked) : Truth.Yes))
                .Where(p => !p.Held.IsNo)
                .ToList();
            if (of is { } wanted && !parties.Exists(p => p.Actor == wanted))
            {
                continue;
            }

            var id = agreement.Reference.ToString();
            graph.Nodes.Add(id, new Node(agreement.Title, "agreement")
            {
                Values =
                {
                    ["type"] = Names.Of(agreement.Kind),
                    ["signed"] = agreement.Signed?.ToString(),
                    ["in_force"] = agreement.InForce?.ToString(),
                    ["ended"] = agreement.Ended?.ToString(),
                    ["held"] = on is null ? null : held.ToString(),
                },
            });
            foreach (var party in parties)
            {
                graph.Edges.Add(new Edge(graph.Of(party.Actor), id, party.Acts.IsEmpty ? "party" : string.Join(", ", party.Acts))
                {
                    Values =
                    {
                        ["acts"] = party.Acts.IsEmpty ? null : string.Join(", ", party.Acts),
                        ["held"] = on is null ? null : party.Held.ToString(),
                    },
                });
            }
        }

        return graph;
    }

    private static Graph Memberships(ForeignPolicyDataset data, LocalDate? on, Actor? of = null)
    {
        var graph = new Graph(data);
        var statuses = on is { } day
            ? data.Memberships.Select(m => m.Member).Distinct().SelectMany(m => data.StatusesOf(m, day)).ToDictionary(s => s.Membership.Id, s => s.Held)
            : null;
        foreach (var membership in data.Memberships)
        {
            var held = Truth.Yes;
            if ((statuses is not null && !statuses.TryGetValue(membership.Id, out held)) || (of is { } actor && membership.Member != actor))
            {
                continue;
            }

            var status = Names.Of(membership.Status);
            graph.Edges.Add(new Edge(graph.Of(membership.Member), graph.Of(Actor.Of(membership.Bloc)), $"{status} {membership.Period}")
            {
                Id = membership.Reference.ToString(),
                Values =
                {
                    ["status"] = status,
                    ["period"] = membership.Period.ToString(),
                    ["held"] = on is null ? null : held.ToString(),
                },
            });
        }

        return graph;
    }

    private static void GraphMl(Graph graph, Stream stream, string name, string[] nodeKeys, string[] edgeKeys)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", GraphMlNamespace);
        Keys(nodeKeys, "node", "n");
        Keys(edgeKeys, "edge", "e");
        xml.WriteStartElement("graph", GraphMlNamespace);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var (id, node) in graph.Nodes)
        {
            xml.WriteStartElement("node", GraphMlNamespace);
            xml.WriteAttributeString("id", id);
            node.Values["label"] = node.Label;
            node.Values["kind"] = node.Kind;
            Values(node.Values, nodeKeys, "n");
            xml.WriteEndElement();
        }

        foreach (var edge in graph.Edges)
        {
            xml.WriteStartElement("edge", GraphMlNamespace);
            if (edge.Id is not null)
            {
                xml.WriteAttributeString("id", edge.Id);
            }

            xml.WriteAttributeString("source", edge.From);
            xml.WriteAttributeString("target", edge.To);
            Values(edge.Values, edgeKeys, "e");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();

        void Keys(string[] keys, string of, string prefix)
        {
            foreach (var key in keys)
            {
                xml.WriteStartElement("key", GraphMlNamespace);
                xml.WriteAttributeString("id", $"{prefix}_{key}");
                xml.WriteAttributeString("for", of);
                xml.WriteAttributeString("attr.name", key);
                xml.WriteAttributeString("attr.type", "string");
                xml.WriteEndElement();
            }
        }

        void Values(Dictionary<string, string?> values, string[] keys, string prefix)
        {
            foreach (var key in keys)
            {
                if (values.GetValueOrDefault(key) is { } value)
                {
                    xml.WriteStartElement("data", GraphMlNamespace);
                    xml.WriteAttributeString("key", $"{prefix}_{key}");
                    xml.WriteString(value);
                    xml.WriteEndElement();
                }
            }
        }
    }

    private static void Mermaid(Graph graph, TextWriter writer)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        writer.Write("flowchart LR\n");
        foreach (var (id, node) in graph.Nodes)
        {
            var name = "n" + names.Count.ToString(CultureInfo.InvariantCulture);
            names.Add(id, name);
            var (open, close) = node.Kind switch { "country" => ("[", "]"), "agreement" => ("([", "])"), _ => ("{{", "}}") };
            writer.Write($"    {name}{open}\"{Text(node.Label)}\"{close}\n");
        }

        foreach (var edge in graph.Edges)
        {
            writer.Write($"    {names[edge.From]} -->|\"{Text(edge.Label)}\"| {names[edge.To]}\n");
        }
    }

    /// <summary>In quotation marks Mermaid takes every character but these.</summary>
    private static string Text(string label) =>
        label.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal).Replace("`", "#96;", StringComparison.Ordinal);

    private sealed class Graph(ForeignPolicyDataset data)
    {
        public SortedDictionary<string, Node> Nodes { get; } = new(StringComparer.Ordinal);

        public List<Edge> Edges { get; } = [];

        /// <summary>The node of an actor.</summary>
        public string Of(Actor actor)
        {
            var id = actor.ToString();
            if (!Nodes.ContainsKey(id))
            {
                Nodes.Add(id, actor.TryGetCountry(out var country) ? new Node(data.Countries[country].Name, "country")
                    : actor.TryGetBloc(out var bloc) ? new Node(data.Blocs[bloc].Name, "bloc") { Values = { ["type"] = Names.Of(data.Blocs[bloc].Kind) } }
                    : new Node(id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..], "other"));
            }

            return id;
        }
    }

    private sealed class Node(string label, string kind)
    {
        public string Label => label;

        public string Kind => kind;

        public Dictionary<string, string?> Values { get; } = new(StringComparer.Ordinal);
    }

    private sealed class Edge(string from, string to, string label)
    {
        public string? Id { get; init; }

        public string From => from;

        public string To => to;

        public string Label => label;

        public Dictionary<string, string?> Values { get; } = new(StringComparer.Ordinal);
    }
}
