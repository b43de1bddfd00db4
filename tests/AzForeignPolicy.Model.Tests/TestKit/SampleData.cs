using System.Text;

namespace AzForeignPolicy.Model.Tests;

/// <summary>A small valid data set as one document, and faults put into it.</summary>
internal static class SampleData
{
    /// <summary>The name under which the document is loaded.</summary>
    internal const string File = "sample.json";

    /// <summary>Where a fault stands in a changed text; the mark itself is taken out.</summary>
    internal const char Mark = '§';

    /// <summary>The document in canonical form.</summary>
    internal const string Text = """
        {
          "format": 1,
          "name": "Sample",
          "version": "1",
          "asOf": "2025-12-31",
          "sources": [
            {
              "id": "gazette",
              "title": "The official gazette",
              "kind": "party",
              "url": "https://example.org/gazette",
              "published": "2024-05-08"
            },
            {
              "id": "paper",
              "title": "Səhər qəzeti",
              "kind": "press"
            }
          ],
          "countries": [
            {
              "code": "AZ",
              "alpha3": "AZE",
              "numeric": "031",
              "name": "Azerbaijan",
              "status": "unMember",
              "correlatesOfWar": {
                "number": 373,
                "abbreviation": "AZE",
                "spells": [
                  "1991-12-21/.."
                ]
              },
              "attestations": [
                {
                  "source": "gazette",
                  "standing": "read",
                  "confidence": "high"
                }
              ]
            },
            {
              "code": "SK",
              "alpha3": "SVK",
              "name": "Slovakia",
              "status": "unMember",
              "attestations": [
                {
                  "source": "gazette",
                  "standing": "read",
                  "confidence": "high",
                  "locator": "page 2"
                }
              ]
            }
          ],
          "blocs": [
            {
              "id": "EU",
              "name": "European Union",
              "abbreviation": "EU",
              "kind": "politicalUnion",
              "founded": "1993-11-01",
              "weights": {
                "member": "full",
                "candidate": "none",
                "suspended": "none"
              },
              "attestations": [
                {
                  "source": "gazette",
                  "standing": "read",
                  "confidence": "high",
                  "says": {
                    "founded": "1993-11-01"
                  }
                }
              ]
            }
          ],
          "memberships": [
            {
              "id": "eu-sk",
              "bloc": "EU",
              "member": "country:SK",
              "status": "member",
              "period": "2004-05-01/..",
              "startReason": "accession",
              "attestations": [
                {
                  "source": "gazette",
                  "standing": "read",
                  "confidence": "high",
                  "says": {
                    "start": "2004-05-01",
                    "status": "member"
                  }
                }
              ]
            },
            {
              "id": "eu-sk-candidate",
              "bloc": "EU",
              "member": "country:SK",
              "status": "candidate",
              "period": "1995-06-27/2004-04-30",
              "endReason": "accession",
              "attestations": [
                {
                  "source": "paper",
                  "standing": "recalled",
                  "confidence": "medium",
                  "says": {
                    "end": "2004-04-30",
                    "start": "1995-06-27",
                    "status": "candidate"
                  }
                }
              ]
            }
          ],
          "agreements": [
            {
              "id": "svk-2010",
              "title": "Memorandum of understanding",
              "kind": "memorandum",
              "force": "political",
              "form": "signed",
              "parties": [
                {
                  "actor": "country:AZ"
                },
                {
                  "actor": "country:SK"
                }
              ],
              "signed": "2010",
              "ended": "2024-05-06",
              "endReason": "superseded",
              "supersededBy": "svk-2024",
              "attestations": [
                {
                  "source": "gazette",
                  "standing": "partly",
                  "confidence": "medium",
                  "says": {
                    "ended": "2024-05-06",
                    "signed": "2010"
                  }
                }
              ]
            },
            {
              "id": "svk-2024",
              "title": "Joint Declaration on strategic partnership",
              "kind": "strategicPartnershipDeclaration",
              "force": "binding",
              "form": "signed",
              "parties": [
                {
                  "actor": "country:AZ"
                },
                {
                  "actor": "country:SK",
                  "acts": [
                    {
                      "act": "ratification",
                      "date": "2024-06"
                    }
                  ]
                }
              ],
              "signed": "2024-05-07",
              "place": "Bakı",
              "follows": [
                "svk-2010"
              ],
              "attestations": [
                {
                  "source": "gazette",
                  "standing": "read",
                  "confidence": "high",
                  "says": {
                    "place": "Bakı",
                    "signed": "2024-05-07"
                  }
                },
                {
                  "source": "paper",
                  "standing": "read",
                  "confidence": "medium",
                  "locator": "paragraph 6",
                  "says": {
                    "signed": "2024-05-06"
                  }
                }
              ],
              "preferences": [
                {
                  "member": "signed",
                  "reason": "The gazette prints the text."
                }
              ]
            }
          ],
          "persons": [
            {
              "id": "ilham-aliyev",
              "name": "Ilham Aliyev",
              "otherNames": [
                "İlham Əliyev"
              ],
              "attestations": [
                {
                  "source": "gazette",
                  "standing": "read",
                  "confidence": "high"
                }
              ]
            }
          ],
          "visits": [
            {
              "id": "fico-az",
              "visitor": "ilham-aliyev",
              "office": {
                "kind": "headOfState",
                "title": "President"
              },
              "from": "country:AZ",
              "to": "country:SK",
              "days": "2024-05-06/2024-05-07",
              "kind": "official",
              "metHostLeader": "yes",
              "encounters": [
                {
                  "office": {
                    "kind": "headOfGovernment",
                    "title": "Prime Minister"
                  },
                  "of": "country:SK",
                  "level": "oneOnOne"
                }
              ],
              "agreements": [
                "svk-2024"
              ],
              "attestations": [
                {
                  "source": "paper",
                  "standing": "read",
                  "confidence": "high",
                  "says": {
                    "days": "2024-05-06/2024-05-07",
                    "kind": "official"
                  }
                }
              ]
            }
          ],
          "meetings": [
            {
              "id": "forum",
              "date": "2025-04-11~",
              "level": "sameEvent",
              "country": "AZ",
              "event": "A forum",
              "participants": [
                {
                  "person": "ilham-aliyev",
                  "office": {
                    "kind": "headOfState",
                    "title": "President"
                  },
                  "of": "country:AZ"
                },
                {
                  "office": {
                    "kind": "headOfOrganisation",
                    "title": "President of the Council"
                  },
                  "of": "bloc:EU"
                }
              ],
              "attestations": [
                {
                  "source": "paper",
                  "standing": "read",
                  "confidence": "low",
                  "says": {
                    "date": "2025-04-11~",
                    "level": "sameEvent"
                  }
                }
              ]
            }
          ],
          "coverage": [
            {
              "id": "eu-members",
              "fact": "membership",
              "blocs": [
                "EU"
              ],
              "statuses": [
                "member"
              ],
              "window": "1993-11-01/..",
              "statement": "Every member is listed.",
              "onlyInViewOf": "paper",
              "attestations": [
                {
                  "source": "paper",
                  "standing": "read",
                  "confidence": "low"
                }
              ]
            }
          ]
        }

        """;

    /// <summary>The data set.</summary>
    internal static ForeignPolicyDataset Load() => DatasetJson.Load(Encoding.UTF8.GetBytes(Text), File);

    /// <summary>The text with one piece changed; the piece must stand in it exactly once.</summary>
    internal static string With(string piece, string replacement) => With(Text, piece, replacement);

    internal static string With(string text, string piece, string replacement)
    {
        var at = text.IndexOf(piece, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the sample should have {0}", piece);
        text.IndexOf(piece, at + 1, StringComparison.Ordinal).Should().Be(-1, "the sample should have {0} once", piece);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + piece.Length));
    }

    /// <summary>Takes the mark out of a text and says on which line it stood, or 0.</summary>
    internal static (string Text, int Line) Unmark(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? (text, 0) : (text.Remove(at, 1), text.AsSpan(0, at).Count('\n') + 1);
    }

    /// <summary>The problems that a load of documents reports; it must report some and load nothing.</summary>
    internal static IReadOnlyList<DatasetIssue> IssuesOf(params IEnumerable<(string Name, string Text)> documents) =>
        IssuesOf(documents.Select(d => new DatasetDocument(d.Name, Encoding.UTF8.GetBytes(d.Text))).ToArray());

    internal static IReadOnlyList<DatasetIssue> IssuesOf(params DatasetDocument[] documents) =>
        FluentActions.Invoking(() => DatasetJson.Load(documents)).Should().Throw<InvalidDatasetException>().Which.Issues;

    /// <summary>An issue in short: line, code, record, member.</summary>
    internal static string Short(DatasetIssue issue) =>
        string.Join(' ', new[] { issue.Line?.ToString(System.Globalization.CultureInfo.InvariantCulture), issue.Code.ToString(), issue.Record, issue.Member }.Where(s => s is not null));

    /// <summary>A person in one line.</summary>
    internal static string Person(string id) => $$"""{"id":"{{id}}","name":"Ə {{id}}","attestations":[{"source":"paper","standing":"read","confidence":"high"}]}""";

    /// <summary>A data set of one source and so many persons, one a line.</summary>
    internal static byte[] Persons(int count) => Encoding.UTF8.GetBytes(
        "{\"format\":1,\"name\":\"n\",\"version\":\"1\",\"asOf\":\"2025-01-01\",\"sources\":[{\"id\":\"paper\",\"title\":\"P\",\"kind\":\"press\"}],\n\"persons\":[\n"
        + string.Join(",\n", Enumerable.Range(0, count).Select(i => Person($"p-{i:D6}"))) + "] }\n");
}
