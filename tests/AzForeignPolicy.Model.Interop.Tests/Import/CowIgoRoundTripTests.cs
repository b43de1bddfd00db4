using System.Globalization;
using System.Text;
using CsCheck;

namespace AzForeignPolicy.Model.Interop.Tests;

public class CowIgoRoundTripTests
{
    private static readonly string[] States = ["usa", "uk", "azerbaijan", "turkey"];
    private static readonly CountryCode[] Codes = [CountryCode.Parse("US"), CountryCode.Parse("GB"), CountryCode.Parse("AZ"), CountryCode.Parse("TR")];

    /// <summary>Any table of codes: in the middle of each year that the file lists, the answers are its values, and nothing else is ever said.</summary>
    [Fact]
    public void Every_cell_can_be_asked_back() =>
        Gen.Int[0, 5].Select(i => new[] { -9, -1, 0, 1, 2, 3 }[i]).Array[4].Array[1, 14].Sample(rows =>
        {
            const int First = 1995;
            var text = new StringBuilder("ioname,orgname,year," + string.Join(',', States) + "\n");
            for (var i = 0; i < rows.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"X,An organisation,{First + i},{string.Join(',', rows[i])}\n");
            }

            var data = CowIgo.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), Fixtures.Options("x.csv")).Build();
            for (var i = 0; i < rows.Length; i++)
            {
                for (var s = 0; s < Codes.Length; s++)
                {
                    var value = rows[i][s];
                    var before = i > 0 ? rows[i - 1][s] : -2;
                    var after = i + 1 < rows.Length ? rows[i + 1][s] : -2;
                    var on = new LocalDate(First + i, 6, 30);
                    foreach (var (status, code) in new[] { (MembershipStatus.Member, 1), (MembershipStatus.Associate, 2), (MembershipStatus.Observer, 3) })
                    {
                        var answer = data.IsMember(Codes[s], BlocId.Parse("X"), on, MembershipFilter.Of(status)).Value;
                        var isLast = i == rows.Length - 1;
                        var expected = value < 0 ? Truth.Unknown
                            : value != code ? Truth.No
                            // In the first and the last year of a spell the day of the change is not known, but for the last year of the file.
                            : before == code && (after == code || isLast) ? Truth.Yes
                            : Truth.Unknown;
                        answer.Should().Be(expected, "{0} {1} {2} in {3}", States[s], value, status, on.Year);
                    }
                }
            }
        }, iter: 40, threads: 1);
}
