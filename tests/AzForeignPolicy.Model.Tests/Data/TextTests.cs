using System.Text;
using System.Text.RegularExpressions;
using static AzForeignPolicy.Model.Tests.Data.Facts;

namespace AzForeignPolicy.Model.Tests.Data;

public sealed partial class TextTests
{
    /// <summary>Words for the way in which the facts were collected; they have no place in what a reader sees.</summary>
    [GeneratedRegex(
        @"\b(recalled|not seen|seen in|seen for|seen only|not looked up|first table|old table|second reading|fact table|excerpt|seed|csv|verified\.md|to-?do|fixme|tbd)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TellTale();

    [GeneratedRegex(@"^[a-z0-9]+([-.+][a-z0-9]+)*\+?$", RegexOptions.CultureInvariant)]
    private static partial Regex PermanentId();

    [Fact]
    public void All_text_is_in_normal_form_C_without_space_at_its_ends() =>
        Texts().Where(t => !t.Text.IsNormalized(NormalizationForm.FormC) || t.Text != t.Text.Trim() || t.Text.Length == 0).Should().BeEmpty();

    [Fact]
    public void Text_has_single_spaces_and_no_control_characters() =>
        Texts().Where(t => t.Text.Contains("  ", StringComparison.Ordinal) || t.Text.Any(char.IsControl)).Should().BeEmpty();

    [Fact]
    public void No_text_tells_how_the_facts_were_collected() =>
        Texts().Where(t => t.Member is not ("standing" or "url") && TellTale().IsMatch(t.Text)).Should().BeEmpty();

    [Fact]
    public void The_words_that_are_looked_for_are_found_where_they_stand()
    {
        TellTale().IsMatch("Day recalled.").Should().BeTrue();
        TellTale().IsMatch("The seed gives 6 May.").Should().BeTrue();
        TellTale().IsMatch("The gas goes to the seedy port.").Should().BeFalse();
    }

    [Fact]
    public void Notes_statements_and_reasons_are_sentences() =>
        Texts().Where(t => t.Member is "note" or "statement" or "reason")
            .Where(t => !t.Text.EndsWith('.') || !(char.IsUpper(t.Text[0]) || char.IsDigit(t.Text[0]) || t.Text[0] is '“'))
            .Should().BeEmpty();

    [Fact]
    public void Identifiers_other_than_those_of_blocs_and_lists_keep_the_permanent_shape() =>
        Curated.AllRecords()
            .Where(r => r is not (Bloc or Country or StateList))
            .Select(r => r.Reference.Id)
            .Concat(Curated.Sources.Select(s => s.Id.ToString()))
            .Where(id => !PermanentId().IsMatch(id) || id.Length > 80)
            .Should().BeEmpty();

    [Fact]
    public void Memberships_are_named_by_bloc_and_member() =>
        Curated.Memberships
            .Where(m => !m.Id.ToString().StartsWith((m.Bloc + "-").Replace("+", "-plus", StringComparison.Ordinal).ToLowerInvariant(), StringComparison.Ordinal))
            .Should().BeEmpty();
}
