using CsCheck;
using static AzForeignPolicy.Model.Tests.TestData;

namespace AzForeignPolicy.Model.Tests;

/// <summary>What the index says is what the records say when each is asked; nothing is allocated; the lists and counts agree with each other.</summary>
public class DatasetIndexMembershipTests
{
    private static readonly ForeignPolicyDataset Data = ForeignPolicyDatasets.Default;

    private static readonly MembershipFilter[] Filters =
    [
        MembershipFilter.Members, MembershipFilter.FullMembers, MembershipFilter.FullOrPartial, MembershipFilter.MembersOrCandidates,
        MembershipFilter.Of(MembershipStatus.Observer), MembershipFilter.MembersOr(MembershipStatus.Suspended),
    ];

    private static readonly string[] Codes = ["AA", "BB", "CC", "DD"];
    private static readonly MembershipStatus[] Statuses = [MembershipStatus.Member, MembershipStatus.Observer, MembershipStatus.Suspended];

    private static readonly Gen<Status> AnyStatus = Gen.Select(
        Gen.Int[0, 1], Gen.Int[0, 4], Gen.Int[0, 2], MembershipGen.Periods, Gen.Int[0, 3], (bloc, who, what, period, check) =>
            new Status(bloc == 0 ? "X" : "Y", who, Statuses[what], EdtfInterval.Parse(period), check == 0 ? "2025-05-20" : null));

    private static readonly Gen<Claim> AnyClaim = Gen.Select(
        MembershipGen.Windows, Gen.Int[0, 7], Gen.Int[0, 9], Gen.Int[0, 5], (window, statuses, who, how) =>
            new Claim(window, [.. Statuses.Where((_, i) => (statuses >> i & 1) != 0)], who < 5 ? who : null, how));

    private static readonly Gen<(Status[] Held, Claim[] Claims, string Dissolved)> AnyWorld = Gen.Select(
        AnyStatus.Array[0, 9], AnyClaim.Array[0, 5], EdtfGen.OneOf("", "", "", "2025-05", "2025-06-10", "2025", "2026-01-01"), (held, claims, dissolved) => (held, claims, dissolved));

    [Fact]
    public void Every_answer_of_the_index_on_the_embedded_data_is_that_of_the_records()
    {
        var asked = 0;
        foreach (var bloc in Data.Blocs)
        {
            var memberships = Data.Memberships.Where(m => m.Bloc == bloc.Id).ToList();
            var days = DaysOf(Data, bloc, memberships);
            var members = memberships.Select(m => m.Member).Concat(Data.Coverage.SelectMany(c => c.Subjects)).Append(C("AZ")).Append(C("US")).Append(B("EU"))
                .Where(m => !m.TryGetName(out _)).ToHashSet();
            foreach (var filter in Filters[..3])
            {
                foreach (var on in days)
                {
                    Check(Data, bloc, members, on, filter);
                    asked += members.Count;
                }
            }
        }

        asked.Should().BeGreaterThan(100_000);
    }

    [Fact]
    public void Every_country_is_answered_for_on_some_days()
    {
        var countries = Data.Countries.Select(c => (Actor)c.Code).ToHashSet();
        foreach (var bloc in Data.Blocs)
        {
            foreach (var on in new[] { new LocalDate(1, 1, 1), Day("1991-12-26"), Day("2012-02-29"), Data.AsOf, Data.AsOf.PlusDays(1), new LocalDate(9999, 12, 31) })
            {
                Check(Data, bloc, countries, on, MembershipFilter.FullMembers);
            }
        }
    }

    [Fact]
    public void Every_answer_of_the_index_on_small_worlds_is_that_of_the_records() => AnyWorld.Sample(
        w =>
        {
            var data = Build(w.Held, w.Claims, w.Dissolved);
            var members = Data2(data);
            foreach (var bloc in data.Blocs)
            {
                foreach (var on in DaysOf(data, bloc, data.Memberships))
                {
                    foreach (var filter in Filters)
                    {
                        Check(data, bloc, members, on, filter);
                    }
                }
            }

            static HashSet<Actor> Data2(ForeignPolicyDataset data) => [.. data.Countries.Select(c => (Actor)c.Code), B("Y")];
        },
        iter: LongRun.Cases(400),
        threads: 1);

    [Fact]
    public void Joint_memberships_on_small_worlds_are_those_of_both() => AnyWorld.Sample(
        w =>
        {
            var data = Build(w.Held, w.Claims, w.Dissolved);
            foreach (var on in DaysOf(data, data.Blocs[B("X")], data.Memberships))
            {
                foreach (var filter in Filters)
                {
                    CheckJoint(data, C("AA"), C("BB"), on, filter);
                    CheckJoint(data, C("BB"), C("DD"), on, filter);
                }
            }
        },
        iter: LongRun.Cases(150),
        threads: 1);

    [Fact]
    public void Joint_memberships_of_the_embedded_data_are_those_of_both()
    {
        var codes = new[] { "AZ", "TR", "RU", "HU", "SU", "US" };
        foreach (var on in new[] { "1955-05-14", "1991-12-26", "2008-02-29", "2020-01-31", "2024-05-24", "2100-01-01" }.Select(Day).Append(Data.AsOf).Append(Data.AsOf.PlusDays(1)))
        {
            foreach (var one in codes)
            {
                foreach (var other in codes.Where(c => c != one))
                {
                    CheckJoint(Data, C(one), C(other), on, MembershipFilter.FullMembers);
                    CheckJoint(Data, C(one), C(other), on, MembershipFilter.MembersOrCandidates);
                }
            }
        }
    }

    [Fact]
    public void Joint_memberships_in_more_blocs_than_a_vector_holds_are_those_of_both()
    {
        var data = new TestData().Countries("AA", "BB", "CC");
        for (var i = 0; i < 300; i++)
        {
            var id = FormattableString.Invariant($"bloc-of-many-{i}");
            data.Bloc(id, i % 41 == 0 ? "2015" : null);
            data.Member(id, "AA", FormattableString.Invariant($"{1990 + i % 20}-01-01/{(i % 3 == 0 ? ".." : FormattableString.Invariant($"{2011 + i % 10}"))}"));
            if (i % 2 == 0)
            {
                data.Member(id, "BB", FormattableString.Invariant($"{2000 + i % 12}-05/.."));
            }

            if (i % 5 != 0)
            {
                data.Covers(id, FormattableString.Invariant($"{1995 + i % 7}-01-01/.."));
            }
        }

        var built = data.Build();
        foreach (var on in new[] { "1980-01-01", "1996-01-01", "2005-05-15", "2012-06-01", "2016-01-01", "2025-06-30", "2025-07-01" })
        {
            CheckJoint(built, C("AA"), C("BB"), Day(on), MembershipFilter.FullMembers);
            CheckJoint(built, C("BB"), C("CC"), Day(on), MembershipFilter.Members);
        }
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var (az, tr, hu, eu, ots) = (C("AZ"), C("TR"), C("HU"), B("EU"), B("OTS"));
        var index = Data.Index;
        var timeline = index.Timeline(eu);
        var room = new Bloc[100];
        var sum = 0;
        foreach (var filter in Filters)
        {
            Allocation.Of(() =>
            {
                for (var i = 0; i < 200; i++)
                {
                    var on = Data.AsOf.PlusDays(50 - 90 * i);
                    sum += index.IsMember(tr, ots, on, filter).IsYes ? 1 : 0;
                    sum += index.IsMember(eu, ots, on, filter).IsYes ? 1 : 0;
                    sum += index.MembersOf(eu, on, out var certain, out _, filter) ? certain.Count : 0;
                    sum += index.MemberCount(eu, on, out var least, out var most, filter) ? least + most : 0;
                    sum += index.EverIn(eu, filter).Count;
                    sum += index.JointMemberships(az, tr, on, out var possible, filter) + possible;
                    sum += index.JointMemberships(az, hu, on, room, filter) + index.PossibleJointMemberships(az, hu, on, room, filter);
                    sum += timeline.IsMember(hu, on).IsYes ? 1 : 0;
                    sum += timeline.MembersOn(on, out certain, out _) ? certain.Count : 0;
                    sum += timeline.CountOn(on, out least, out most) ? least + most : 0;
                    sum += timeline.EverIn.Count;
                }
            }).Should().Be(0, filter.ToString());
        }

        sum.Should().BePositive();
    }

    [Fact]
    public void Lists_that_are_too_long_for_the_room_are_counted_in_full()
    {
        var (az, tr, on) = (C("AZ"), C("TR"), Day("2024-05-24"));
        var all = Data.JointMemberships(az, tr, on);
        var room = new Bloc[3];

        Data.Index.JointMemberships(az, tr, on, room).Should().Be(all.CertainCount).And.BeGreaterThan(3);
        room.Should().Equal(all.Certain[..3]);
        Data.Index.PossibleJointMemberships(az, tr, on, room).Should().Be(all.PossibleCount);
        room.Should().Equal(all.Possible[..3]);
        Data.Index.JointMemberships(az, tr, on, []).Should().Be(all.CertainCount);
    }

    [Fact]
    public void A_timeline_is_one_object_and_serves_all_filters_that_come_to_the_same()
    {
        var index = Data.ToBuilder().Build().Index;
        var eu = index.Timeline(B("EU"));

        index.Timeline(B("EU")).Should().BeSameAs(eu);
        index.Timeline(B("EU"), MembershipFilter.FullMembers).Should().BeSameAs(eu, "the Union knows no suspension");
        index.Timeline(B("EU"), MembershipFilter.MembersOrCandidates).Should().NotBeSameAs(eu);
        Data.Index.Should().BeSameAs(Data.Index);
    }

    [Fact]
    public void The_index_refuses_what_the_questions_refuse()
    {
        var on = Day("2024-05-24");
        var index = Data.Index;
        FluentActions.Invoking(() => index.IsMember(C("QQ"), B("EU"), on)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.IsMember(B("Nowhere"), B("EU"), on)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.IsMember(C("AZ"), B("Nowhere"), on)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.IsMember(C("AZ"), default, on)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.IsMember(default, B("EU"), on)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => index.IsMember(C("AZ"), B("EU"), new LocalDate(-1, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => index.Timeline(B("EU")).IsMember(C("QQ"), on)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.Timeline(B("EU")).IsMember(default, on)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => index.MembersOf(B("Nowhere"), on, out _, out _)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.MemberCount(B("Nowhere"), on, out _, out _)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.EverIn(B("Nowhere"))).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.JointMemberships(C("AZ"), C("QQ"), on, out _)).Should().Throw<KeyNotFoundException>();
        FluentActions.Invoking(() => index.JointMemberships(C("AZ"), C("AZ"), on, out _)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => index.JointMemberships(C("AZ"), default, on, [])).Should().Throw<ArgumentException>();
    }

    private static void Check(ForeignPolicyDataset data, Bloc bloc, IReadOnlySet<Actor> members, LocalDate on, MembershipFilter filter)
    {
        var isBounded = data.Index.MembersOf(bloc.Id, on, out var certain, out var possible, filter);
        var (expectedCertain, expectedPossible) = (CountrySet.Empty, CountrySet.Empty);
        foreach (var member in members)
        {
            var explained = Explained(data, bloc, member, on, filter);
            var value = data.Index.IsMember(member, bloc.Id, on, filter);
            if (value != explained.Value)
            {
                throw new InvalidOperationException($"{member} in {bloc.Id} on {on}, {filter}: {value}, but {explained}");
            }

            if (member.TryGetCountry(out var country))
            {
                expectedCertain = explained.IsYes ? expectedCertain.With(country) : expectedCertain;
                expectedPossible = !explained.IsNo && !explained.Records.IsEmpty ? expectedPossible.With(country) : expectedPossible;
            }
        }

        var coverage = ForeignPolicyDataset.HasEnded(bloc, Days.Number(on), data.AsOfDay).IsYes
            ? [bloc] : data.Covered.OfMemberships(bloc, filter.StatusesOf(bloc), Days.Number(on), null);
        if (certain != expectedCertain || possible != expectedPossible || isBounded == coverage.IsDefault)
        {
            throw new InvalidOperationException($"{bloc.Id} on {on}, {filter}: {certain} / {possible} / {isBounded}, but {expectedCertain} / {expectedPossible}");
        }

        if (data.Index.MemberCount(bloc.Id, on, out var least, out var most, filter) != isBounded || (least, most) != (certain.Count, possible.Count)
            || !possible.IsSubsetOf(data.Index.EverIn(bloc.Id, filter)))
        {
            throw new InvalidOperationException($"{bloc.Id} on {on}, {filter}: counted {least} to {most}");
        }
    }

    private static Answer Explained(ForeignPolicyDataset data, Bloc bloc, Actor member, LocalDate on, MembershipFilter filter) =>
        data.ExplainMember(bloc, member, data.MembershipsByBloc.Of(member, data.BlocNumbers[bloc.Id]), on, filter);

    private static void CheckJoint(ForeignPolicyDataset data, CountryCode first, CountryCode second, LocalDate on, MembershipFilter filter)
    {
        var both = data.Blocs.Select(b => (Bloc: b, Value: Explained(data, b, first, on, filter).Value & Explained(data, b, second, on, filter).Value)).ToList();
        var certain = both.Where(b => b.Value.IsYes).Select(b => b.Bloc).ToList();
        var possible = both.Where(b => !b.Value.IsNo).Select(b => b.Bloc).ToList();
        var answer = data.JointMemberships(first, second, on, filter);
        answer.Certain.Should().Equal(certain);
        answer.Possible.Should().Equal(possible);
        (answer.CertainCount, answer.PossibleCount).Should().Be((certain.Count, possible.Count));
    }

    /// <summary>All days on which something can change in a bloc, and their neighbours.</summary>
    private static List<LocalDate> DaysOf(ForeignPolicyDataset data, Bloc bloc, IEnumerable<Membership> memberships)
    {
        var windows = data.Coverage.Where(c => c.Fact == FactKind.Membership && (c.Blocs.IsEmpty || c.Blocs.Contains(bloc.Id))).ToList();
        return
        [
            .. memberships.Select(m => m.Period).Concat(windows.Select(w => w.Window))
                .SelectMany(p => new[] { p.EarliestStart, p.LatestStart, p.EarliestEnd, p.LatestEnd })
                .Concat(memberships.Select(m => m.CheckedOn))
                .Concat(windows.SelectMany(w => w.Attestations).Select(a => data.Sources[a.Source].Published?.Earliest))
                .Append(bloc.Dissolved?.Earliest)
                .Append(bloc.Dissolved?.Latest)
                .Append(data.AsOf)
                .OfType<LocalDate>()
                .SelectMany(d => new[] { d, d > new LocalDate(1, 1, 1) ? d.PlusDays(-1) : d, d < new LocalDate(9999, 12, 31) ? d.PlusDays(1) : d })
                .Distinct()
                .Order(),
        ];
    }

    private static ForeignPolicyDataset Build(Status[] held, Claim[] claims, string dissolved)
    {
        (MembershipStatus, MembershipWeight)[] weights =
            [(MembershipStatus.Member, MembershipWeight.Full), (MembershipStatus.Observer, MembershipWeight.Partial), (MembershipStatus.Suspended, MembershipWeight.None)];
        var data = new TestData().Source("dated", "2025-06-01").Countries(Codes).Bloc("X", dissolved.Length == 0 ? null : dissolved, weights).Bloc("Y", null, weights).Bloc("Z");
        var kept = new List<Status>();
        foreach (var one in held)
        {
            if (kept.TrueForAll(k => k.Who != one.Who || k.Bloc != one.Bloc || !k.Period.Overlaps(one.Period).IsYes
                || (k.What != one.What && (k.What == MembershipStatus.Suspended || one.What == MembershipStatus.Suspended))))
            {
                kept.Add(one);
                data.Member(one.Bloc, one.Who < 4 ? C(Codes[one.Who]) : B("Y"), one.Period.ToString(), one.What, one.CheckedOn);
            }
        }

        foreach (var claim in claims)
        {
            data.Covers(
                claim.How % 3 == 0 ? [] : claim.How % 3 == 1 ? [B("X")] : [B("X"), B("Y")],
                claim.Window,
                claim.Statuses,
                claim.Who is not { } who ? [] : [who < 4 ? C(Codes[who]) : B("Y")],
                claim.How > 3 ? "dated" : "src");
        }

        return data.Build();
    }

    private sealed record Status(string Bloc, int Who, MembershipStatus What, EdtfInterval Period, string? CheckedOn);

    private sealed record Claim(string Window, MembershipStatus[] Statuses, int? Who, int How);
}
