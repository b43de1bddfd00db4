namespace AzForeignPolicy.Model;

/// <summary>The events that a record tells of, each with its date, and whom they concern.</summary>
internal static class RecordEvents
{
    /// <summary>Whether an actor takes part in what a record tells.</summary>
    public static bool Concerns(SourcedRecord record, Actor actor) => record switch
    {
        Country c => c.Code == actor,
        Bloc b => b.Id == actor,
        Membership m => m.Member == actor || m.Bloc == actor,
        BlocEvent e => e.Actor == actor || e.Bloc == actor,
        BlocRole r => r.Actor == actor || r.Bloc == actor,
        DiplomaticRelation r => r.First == actor || r.Second == actor,
        Agreement a => a.HasParty(actor),
        OfficeTerm t => t.Of == actor,
        Visit v => v.From == actor || v.To == actor || v.Encounters.Any(e => e.Of == actor),
        Meeting m => m.Participants.Any(p => p.Of == actor),
        Corridor c => c.Participants.Contains(actor),
        Position p => p.Holder == actor || p.Towards.Contains(actor),
        Indicator i => i.Subject == actor || i.Counterpart == actor,
        Development d => d.Actors.Contains(actor),
        _ => false,
    };

    /// <summary>Whether a record tells of something between two actors: both take part, and not each for itself.</summary>
    public static bool ConcernsBoth(SourcedRecord record, Actor one, Actor other) => Concerns(record, one) && Concerns(record, other) && record switch
    {
        // A position of a third towards both is none of theirs.
        Position p => p.Holder == one || p.Holder == other,
        // A trip to a third place concerns the traveller and each of those met, but not these among themselves.
        Visit v => v.From == one || v.From == other,
        _ => true,
    };

    /// <summary>
    /// The events of a record. One that happened on a day that is not known has no date, or <c>XXXX</c>; what is not known to have
    /// happened (an end that was not seen) is left out.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="about">Whose acts on an agreement count; everybody's if empty. A text of two parties has those of both.</param>
    public static IEnumerable<RecordEvent> Of(SourcedRecord record, params ReadOnlySpan<Actor> about) => record switch
    {
        Country c => Country(c),
        Bloc b => Bloc(b),
        Membership m => Period(m.Period, ChangeKind.Joined, ChangeKind.Left),
        BlocEvent e => [new(ChangeKind.Stepped, e.Date)],
        BlocRole r => Period(r.Period, ChangeKind.RoleBegan, ChangeKind.RoleEnded),
        DiplomaticRelation r => Relation(r),
        Agreement a => Agreement(a, [.. about]),
        OfficeTerm t => Period(t.Period, ChangeKind.TookOffice, ChangeKind.LeftOffice),
        Visit v => [new(ChangeKind.Visited, v.Period.Start)],
        Meeting m => [new(ChangeKind.Met, m.Date)],
        Corridor c => Corridor(c),
        Position p => [new(ChangeKind.Stated, p.Date)],
        Indicator i => [new(ChangeKind.Measured, i.Period.End ?? i.Period.Start)],
        Development d => Development(d),
        _ => [],
    };

    private static IEnumerable<RecordEvent> Country(Country country)
    {
        if (country.IndependenceDeclared is { } declared)
        {
            yield return new(ChangeKind.DeclaredIndependence, declared);
        }

        if (country.Existed is { } existed)
        {
            foreach (var end in Period(existed, ChangeKind.Founded, ChangeKind.Dissolved))
            {
                yield return end;
            }
        }
    }

    private static IEnumerable<RecordEvent> Bloc(Bloc bloc)
    {
        yield return new(ChangeKind.Founded, bloc.Founded);
        foreach (var name in bloc.FormerNames)
        {
            yield return new(ChangeKind.Renamed, name.Until) { Detail = name.Name };
        }

        if (bloc.Dissolved is { } dissolved)
        {
            yield return new(ChangeKind.Dissolved, dissolved);
        }
    }

    private static IEnumerable<RecordEvent> Relation(DiplomaticRelation relation)
    {
        yield return new(ChangeKind.RelationsEstablished, relation.Established);
        if (relation.Ended is { } ended)
        {
            yield return new(ChangeKind.RelationsEnded, ended);
        }
    }

    private static IEnumerable<RecordEvent> Agreement(Agreement text, Actor[] about)
    {
        yield return new(ChangeKind.Signed, text.Signed);
        if (text.InForce is { } inForce)
        {
            yield return new(ChangeKind.EnteredIntoForce, inForce);
        }

        foreach (var party in text.Parties)
        {
            if (about.Length > 0 && text.Parties.Length > 2 && !about.Contains(party.Actor))
            {
                continue;
            }

            // The signature of the text is told already.
            foreach (var act in party.Acts.Where(a => !(a.Act is TreatyAct.Signature or TreatyAct.DefinitiveSignature && a.Date == text.Signed)))
            {
                yield return new(ChangeKind.Acted, act.Date) { Act = act.Act, Actor = party.Actor };
            }
        }

        if (text.Ended is { } ended)
        {
            yield return new(ChangeKind.Ended, ended);
        }
    }

    private static IEnumerable<RecordEvent> Corridor(Corridor corridor)
    {
        if (corridor.Planned is { } planned)
        {
            yield return new(ChangeKind.Planned, planned);
        }

        if (corridor.Opened is { } opened)
        {
            yield return new(ChangeKind.Opened, opened);
        }
    }

    private static IEnumerable<RecordEvent> Development(Development development)
    {
        var days = development.Period;
        return days.Start is { } start && days.End == start ? [new(ChangeKind.Began, start)]
            // That a search found nothing is no event, unless somebody says when it was made.
            : development.Kind == DevelopmentKind.Search && days.Start is null && days.End is null ? []
            : Period(days, ChangeKind.Began, ChangeKind.Concluded);
    }

    /// <summary>
    /// An unknown start happened on a day that is lost, unless nothing at all is known of the period; an open start is none, and so is
    /// an end that is open or unknown.
    /// </summary>
    private static IEnumerable<RecordEvent> Period(EdtfInterval period, ChangeKind start, ChangeKind end)
    {
        if (period.StartKind != EdtfEndKind.Open && period != EdtfInterval.Unknown)
        {
            yield return new(start, period.Start);
        }

        if (period.End is { } last)
        {
            yield return new(end, last);
        }
    }
}
