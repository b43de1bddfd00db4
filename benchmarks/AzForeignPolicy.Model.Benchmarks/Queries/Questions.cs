namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>2^16 random sets of parameters, the same in every run, and what all peers agree the questions mean.</summary>
internal static class Questions
{
    internal const int Count = 1 << 16;

    /// <summary>How closely leaders must have met to count.</summary>
    internal const EncounterLevel Level = EncounterLevel.SmallGroup;

    private const ulong Seed = 19911018;

    /// <summary>Which kinds of agreement make a partner.</summary>
    internal static readonly AgreementKindSet Kinds = AgreementKindSet.StrategicPartnership;

    /// <summary>Whether a text bound a party: it was in force, and the party belonged to it and was bound by then.</summary>
    internal static Truth IsInForceFor(Agreement agreement, Party party, LocalDate day, LocalDate asOf) =>
        agreement.IsInForceOn(day, asOf) & party.BelongsOn(day) & party.IsBoundOn(day);

    internal static Question[] Draw(Facts facts)
    {
        var dice = new Dice(Seed);
        var states = facts.Memberships.Select(m => m.Member).Concat(facts.Visits.Select(v => v.Home)).Distinct().Order().ToArray();
        var focus = facts.Visits.GroupBy(v => v.Host).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).First();
        var modern = Days.Number(new LocalDate(1991, 1, 1));
        var old = Days.Number(new LocalDate(1900, 1, 1));
        var questions = new Question[Count];
        for (var i = 0; i < questions.Length; i++)
        {
            var a = dice.Percent(50) ? focus : dice.Of<int>(states);
            var b = dice.Of<int>(states);
            while (b == a)
            {
                b = dice.Of<int>(states);
            }

            var bloc = dice.Between(1, facts.Blocs.Length);
            var day = dice.Percent(90) ? dice.Between(modern, facts.AsOf) : dice.Percent(90) ? dice.Between(old, modern) : dice.Between(facts.AsOf, facts.AsOf + 800);
            questions[i] = new Question
            {
                A = a,
                B = b,
                Bloc = bloc,
                Day = day,
                From = day - 364,
                CountryA = facts.Countries[a],
                CountryB = facts.Countries[b],
                BlocId = facts.BlocIds[bloc],
                Date = Days.Date(day),
                FromDate = Days.Date(day - 364),
            };
        }

        return questions;
    }
}
