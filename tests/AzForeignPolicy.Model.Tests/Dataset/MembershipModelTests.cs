using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>The answers compared with a naive reference that tries the ways in which imprecise dates can be meant.</summary>
public class MembershipModelTests
{
    private static readonly string[] Codes = ["AA", "BB", "CC"];
    private static readonly MembershipStatus[] Statuses = [MembershipStatus.Member, MembershipStatus.Observer, MembershipStatus.Suspended];
    private static readonly MembershipFilter[] Filters =
        [MembershipFilter.Members, MembershipFilter.FullMembers, MembershipFilter.FullOrPartial, MembershipFilter.Of(MembershipStatus.Observer), MembershipFilter.MembersOr(MembershipStatus.Suspended)];

    private static readonly Gen<Status> AnyStatus = Gen.Select(
        Gen.Int[0, 2], Gen.Int[0, 2], MembershipGen.Periods, Gen.Int[0, 3], (who, what, period, check) =>
            new Status(Codes[who], Statuses[what], EdtfInterval.Parse(period), check == 0 ? "2025-05-20" : null));

    private static readonly Gen<Claim> AnyClaim = Gen.Select(
        MembershipGen.Windows, Gen.Int[0, 7], Gen.Int[0, 5], Gen.Int[0, 3], (window, statuses, who, published) =>
            new Claim(EdtfInterval.Parse(window), [.. Statuses.Where((_, i) => (statuses >> i & 1) != 0)], who < 3 ? Codes[who] : null, published == 0));

    private static readonly Gen<(Status[] Held, Claim[] Claims, string? Dissolved, LocalDate On, int Filter)> AnyCase = Gen.Select(
        AnyStatus.Array[0, 5], AnyClaim.Array[0, 4], EdtfGen.OneOf("", "", "", "2025-05", "2025-06-10"), MembershipGen.Days, Gen.Int[0, Filters.Length - 1],
        (held, claims, dissolved, on, filter) => (held, claims, dissolved.Length == 0 ? null : dissolved, on, filter));

    [Fact]
    public void The_answers_are_those_of_a_naive_reference() => AnyCase.Sample(
        c =>
        {
            var held = WithoutOverlaps(c.Held);
            var data = Build(held, c.Claims, c.Dissolved);
            var members = data.MembersOf(B("X"), c.On, Filters[c.Filter]);
            foreach (var code in Codes)
            {
                var expected = Expected(held, c.Claims, c.Dissolved, c.On, c.Filter, code);
                var answer = data.IsMember(C(code), B("X"), c.On, Filters[c.Filter]);
                if (answer.Value != expected)
                {
                    throw new InvalidOperationException($"{code}: {answer}, expected {expected}");
                }

                // The list says the same, but that it may leave open what a statement on one state alone decides.
                var listed = members.Contains(C(code));
                if (listed != expected && !(listed.IsUnknown && !members.IsBounded && expected.IsNo))
                {
                    throw new InvalidOperationException($"{code}: listed {listed}, expected {expected}");
                }
            }
        },
        iter: LongRun.Cases(4000),
        threads: 1);

    private static ForeignPolicyDataset Build(List<Status> held, Claim[] claims, string? dissolved)
    {
        var data = new TestData().Source("dated", "2025-06-01").Countries(Codes).Bloc(
            "X",
            dissolved,
            (MembershipStatus.Member, MembershipWeight.Full),
            (MembershipStatus.Observer, MembershipWeight.Partial),
            (MembershipStatus.Suspended, MembershipWeight.None));
        held.ForEach(h => data.Member("X", h.Who, h.Period.ToString(), h.What, h.CheckedOn));
        foreach (var claim in claims)
        {
            data.Covers("X", claim.Window.ToString(), claim.Statuses, claim.Who is null ? null : [claim.Who], claim.IsDated ? "dated" : "src");
        }

        return data.Build();
    }

    private static List<Status> WithoutOverlaps(Status[] held)
    {
        var kept = new List<Status>();
        foreach (var one in held)
        {
            if (kept.TrueForAll(k => k.Who != one.Who || !k.Period.Overlaps(one.Period).IsYes
                || (k.What != one.What && (k.What == MembershipStatus.Suspended || one.What == MembershipStatus.Suspended))))
            {
                kept.Add(one);
            }
        }

        return kept;
    }

    private static Truth Expected(List<Status> held, Claim[] claims, string? dissolved, LocalDate on, int filter, string who)
    {
        var last = dissolved is null ? default(EdtfDate?) : EdtfDate.Parse(dissolved);
        if (last is { } end && end.Latest < on)
        {
            return Truth.No;
        }

        MembershipStatus[] counted = filter switch
        {
            0 or 1 => [MembershipStatus.Member],
            2 => [MembershipStatus.Member, MembershipStatus.Observer],
            3 => [MembershipStatus.Observer],
            _ => [MembershipStatus.Member, MembershipStatus.Suspended],
        };
        var member = Any(held.Where(h => h.Who == who && counted.Contains(h.What)), on, last);
        var excluded = Truth.No;
        if (filter == 1)
        {
            excluded = Any(held.Where(h => h.Who == who && h.What == MembershipStatus.Suspended), on, last);
            excluded = excluded.IsNo && !IsCovered(claims, [MembershipStatus.Suspended], who, on) ? Truth.Unknown : excluded;
        }

        if (member.IsNo)
        {
            return IsCovered(claims, counted, who, on) ? Truth.No : Truth.Unknown;
        }

        return member & !excluded;
    }

    private static Truth Any(IEnumerable<Status> held, LocalDate on, EdtfDate? dissolved) =>
        held.Aggregate(Truth.No, (any, h) => any | One(h, on, dissolved));

    private static Truth One(Status held, LocalDate on, EdtfDate? dissolved)
    {
        var isOpen = held.Period.EndKind == EdtfEndKind.Open;
        var check = isOpen && held.CheckedOn is { } text ? Day(text) : AsOf;
        var limit = check < AsOf ? check : AsOf;
        if (on > limit)
        {
            return !isOpen && held.Period.End is { } end && end.Latest <= AsOf ? Truth.No : Truth.Unknown;
        }

        bool yes = false, no = false;
        foreach (var start in Ways(held.Period.Start, on))
        {
            // What goes on was held on the day on which that was checked, so it had begun by then.
            if (isOpen && start > check && held.Period.Start is not { } late)
            {
                continue;
            }

            if (isOpen && start > check && held.Period.Start!.Value.Earliest <= check)
            {
                continue;
            }

            foreach (var end in isOpen ? [new LocalDate(9999, 12, 31)] : Ways(held.Period.End, on))
            {
                if (held.Period.StartKind == EdtfEndKind.Open || start <= end)
                {
                    var isIn = (held.Period.StartKind == EdtfEndKind.Open || start <= on) && on <= end;
                    yes |= isIn;
                    no |= !isIn;
                }
            }
        }

        var held1 = yes && no ? Truth.Unknown : Truth.From(yes);
        var mayBeOver = dissolved is { } last && last.Earliest < on;
        return mayBeOver && held.Period.EndKind != EdtfEndKind.Date && held1.IsYes ? Truth.Unknown : held1;
    }

    private static bool IsCovered(Claim[] claims, MembershipStatus[] needed, string who, LocalDate on) =>
        on <= AsOf && needed.All(status => claims.Any(c =>
            (c.Statuses.Length == 0 || c.Statuses.Contains(status))
            && (c.Who is null || c.Who == who)
            && (!c.IsDated || on <= Day("2025-06-01"))
            && Ways(c.Window.Start, on).All(s => c.Window.StartKind == EdtfEndKind.Open || s <= on || (c.Window.End is { } e && e.Latest < s))
            && Ways(c.Window.Start, on).All(s =>
                c.Window.EndKind == EdtfEndKind.Open || Ways(c.Window.End, on).All(e => e < s || (on <= e && s <= on)))));

    /// <summary>The days that a date can mean, as far as they make a difference for a day.</summary>
    private static IEnumerable<LocalDate> Ways(EdtfDate? date, LocalDate on)
    {
        var (first, last) = date is { } d ? (d.Earliest, d.Latest) : (new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31));
        LocalDate[] near = [first, last, on.PlusDays(-1), on, on.PlusDays(1), AsOf, AsOf.PlusDays(1)];
        return near.Where(n => first <= n && n <= last).Distinct();
    }

    private sealed record Status(string Who, MembershipStatus What, EdtfInterval Period, string? CheckedOn);

    private sealed record Claim(EdtfInterval Window, MembershipStatus[] Statuses, string? Who, bool IsDated);
}
