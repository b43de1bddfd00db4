namespace AzForeignPolicy.Model.Tests.Internal;

public sealed class NameTextTests
{
    [Fact]
    public void A_name_with_the_noncharacter_FFFE_is_nobodys_name_and_no_exception()
    {
        ForeignPolicyDatasets.Default.FindCountries("\uFFFE").Should().BeEmpty();
        ForeignPolicyDatasets.Default.FindCountries("Iran\uFFFE").Should().BeEmpty();
        NameText.Fold("Iran").Should().Be("iran");
    }

    [Fact]
    public void A_host_without_Unicode_data_finds_every_country_by_the_same_names()
    {
        // Without Unicode data a text stays as it is where it would be taken apart.
        foreach (var name in ForeignPolicyDatasets.Default.Countries.SelectMany(Names))
        {
            NameText.FoldLetters(name).Should().Be(NameText.Fold(name), name);
            NameText.FoldLetters(name.ToUpperInvariant()).Should().Be(NameText.Fold(name), name);
        }

        foreach (var name in new[] { "TÜRKİYE", "İRAN", "Côte d’Ivoire", "Ａzerbaijan", "ǢGYPT" })
        {
            NameText.FoldLetters(name).Should().Be(NameText.Fold(name), name);
        }
    }

    [Fact]
    public void Every_letter_with_marks_folds_to_what_its_parts_fold_to()
    {
        foreach (var letter in Enumerable.Range(0xA0, 0x1F00 - 0xA0).Where(c => c is < 0x250 or (> 0x3FF and < 0x530) or (>= 0x1E00 and < 0x1F00)).Select(c => (char)c))
        {
            var parts = NameText.Fold(letter.ToString());
            if (char.IsLetter(letter) && parts.Length == 1)
            {
                NameText.FoldLetters(letter.ToString()).Should().Be(parts, "U+{0:X4}", (int)letter);
            }
        }
    }

    private static IEnumerable<string> Names(Country country) =>
        new[] { country.Name, country.OfficialName, country.Names?.Azerbaijani, country.Names?.Russian, country.Names?.Turkish }.OfType<string>().Concat(country.OtherNames);
}
