using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

public sealed class LoadingTests
{
    /// <summary>Rules of the loader that true data break, each with the reason why the data are right.</summary>
    private static readonly (string Reason, string Bloc, string[] Members)[] ArguedWarnings =
    [
        ("Membership is counted from the Economic Community of 1958, the Union exists since 1993.",
            "EU", ["BE", "DE", "DK", "ES", "FR", "GB", "GR", "IE", "IT", "LU", "NL", "PT"]),
        ("The founders are counted from the last day of the preparatory talks, 25 June 1973; the sources on the body name July 1973.",
            "OSCE",
            [
                "AT", "BE", "BG", "CA", "CH", "CY", "DE", "DK", "ES", "FI", "FR", "GB", "GR", "HU", "IE", "IS", "IT", "LI", "LU", "MC", "MT", "NL",
                "NO", "PL", "PT", "RO", "RU", "SE", "SM", "TR", "US", "VA",
            ]),
        ("The data set on organisations counts from the agreement of 1990, the bank opened in April 1991.", "EBRD", ["TR"]),
        ("The data set on organisations counts from the agreement of 1974, the bank opened in October 1975.", "IsDB", ["TR"]),
    ];

    [Fact]
    public void The_curated_documents_load_without_an_error()
    {
        var load = () => DatasetJson.Load(CuratedDocuments.All);
        load.Should().NotThrow().Which.Name.Should().Be("Azerbaijan's foreign relations");
    }

    [Fact]
    public void The_data_speak_up_to_21_March_2026() => Curated.AsOf.Should().Be(new LocalDate(2026, 3, 21));

    [Fact]
    public void Every_warning_is_argued_and_no_argument_is_idle()
    {
        var argued = ArguedWarnings.SelectMany(w => w.Members.Select(m => $"memberships[{w.Bloc}-{m}]".ToLowerInvariant()));
        Curated.Warnings.Select(w => w.Record).Should().BeEquivalentTo(argued);
        Curated.Warnings.Should().OnlyContain(w => w.Code == IssueCode.OutsideLifetime && w.Severity == IssueSeverity.Warning);
    }

    [Fact]
    public void Every_document_is_in_canonical_form()
    {
        foreach (var document in CuratedDocuments.All)
        {
            // The header of the data set stands in the manifest alone and is no section.
            DatasetJson.Format(document).AsSpan().SequenceEqual(document.Utf8.Span).Should().BeTrue("{0} is written by DatasetJson.Format", document.Name);
        }
    }

    [Fact]
    public void Each_file_of_memberships_holds_one_bloc_that_it_is_named_after()
    {
        foreach (var document in CuratedDocuments.All.Where(d => d.Name.StartsWith("memberships/", StringComparison.Ordinal)))
        {
            using var json = System.Text.Json.JsonDocument.Parse(document.Utf8);
            json.RootElement.GetProperty("memberships").EnumerateArray().Select(m => m.GetProperty("bloc").GetString()).Distinct()
                .Should().Equal(Path.GetFileNameWithoutExtension(document.Name));
        }
    }
}
