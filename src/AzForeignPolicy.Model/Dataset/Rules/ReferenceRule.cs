using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Every source, country, bloc, person and agreement that a record refers to must be in the data set.</summary>
internal static class ReferenceRule
{
    public static void Check(DatasetChecks checks)
    {
        var references = new References(checks);
        foreach (var record in checks.Content.All)
        {
            references.Check(record);
        }
    }

    private sealed class References(DatasetChecks checks)
    {
        private readonly Known<SourceId> sources = new("source", "sources", checks.Content.Sources.Select(s => s.Id));
        private readonly Known<CountryCode> countries = new("country", "countries", checks.Content.Of<Country>(RecordKind.Country).Select(c => c.Code));
        private readonly Known<BlocId> blocs = new("bloc", "blocs", checks.Content.Of<Bloc>(RecordKind.Bloc).Select(b => b.Id));
        private readonly Known<PersonId> persons = new("person", "persons", checks.Content.Of<Person>(RecordKind.Person).Select(p => p.Id));
        private readonly Known<AgreementId> agreements = new("agreement", "agreements", checks.Content.Of<Agreement>(RecordKind.Agreement).Select(a => a.Id));
        private SourcedRecord current = null!;

        public void Check(SourcedRecord record)
        {
            current = record;
            for (var i = 0; i < record.Attestations.Length; i++)
            {
                Need(sources, record.Attestations[i].Source, Path("attestations", i, "source"));
            }

            switch (record)
            {
                case Country country:
                    Each(country.Successors, countries, "successors");
                    break;
                case Bloc bloc:
                    Each(bloc.Predecessors, blocs, "predecessors");
                    Each(bloc.Successors, blocs, "successors");
                    break;
                case Membership membership:
                    Need(blocs, membership.Bloc, "bloc");
                    Actor(membership.Member, "member");
                    break;
                case BlocEvent step:
                    Need(blocs, step.Bloc, "bloc");
                    Actor(step.Actor, "actor");
                    break;
                case BlocRole role:
                    Need(blocs, role.Bloc, "bloc");
                    Actor(role.Actor, "actor");
                    break;
                case Agreement agreement:
                    for (var i = 0; i < agreement.Parties.Length; i++)
                    {
                        Actor(agreement.Parties[i].Actor, Path("parties", i, "actor"));
                    }

                    Each(agreement.Follows, agreements, "follows");
                    if (agreement.SupersededBy is { } successor)
                    {
                        Need(agreements, successor, "supersededBy");
                    }

                    break;
                case OfficeTerm term:
                    Need(persons, term.Person, "person");
                    Actor(term.Of, "of");
                    break;
                case Visit visit:
                    Need(persons, visit.Visitor, "visitor");
                    Actor(visit.From, "from");
                    Actor(visit.To, "to");
                    Each(visit.Agreements, agreements, "agreements");
                    for (var i = 0; i < visit.Encounters.Length; i++)
                    {
                        Participant(visit.Encounters[i].Person, visit.Encounters[i].Of, "encounters", i);
                    }

                    break;
                case Meeting meeting:
                    Each(meeting.Agreements, agreements, "agreements");
                    if (meeting.Country is { } place)
                    {
                        Need(countries, place, "country");
                    }

                    for (var i = 0; i < meeting.Participants.Length; i++)
                    {
                        Participant(meeting.Participants[i].Person, meeting.Participants[i].Of, "participants", i);
                    }

                    break;
                case Coverage coverage:
                    Each(coverage.Blocs, blocs, "blocs");
                    for (var i = 0; i < coverage.Subjects.Length; i++)
                    {
                        Actor(coverage.Subjects[i], Path("subjects", i));
                    }

                    for (var i = 0; i < coverage.Counterparts.Length; i++)
                    {
                        Actor(coverage.Counterparts[i], Path("counterparts", i));
                    }

                    if (coverage.OnlyInViewOf is { } claimant)
                    {
                        Need(sources, claimant, "onlyInViewOf");
                    }

                    break;
            }
        }

        private static string Path(string list, int index, string? member = null) =>
            FormattableString.Invariant($"{list}[{index}]") + (member is null ? "" : "." + member);

        private void Participant(PersonId? person, Actor of, string list, int index)
        {
            if (person is { } id)
            {
                Need(persons, id, Path(list, index, "person"));
            }

            Actor(of, Path(list, index, "of"));
        }

        private void Actor(Actor actor, string member)
        {
            if (actor.TryGetCountry(out var country))
            {
                Need(countries, country, member);
            }
            else if (actor.TryGetBloc(out var bloc))
            {
                Need(blocs, bloc, member);
            }
        }

        private void Each<T>(ImmutableArray<T> ids, Known<T> known, string list)
        {
            for (var i = 0; i < ids.Length; i++)
            {
                Need(known, ids[i], Path(list, i));
            }
        }

        private void Need<T>(Known<T> known, T id, string member)
        {
            if (!known.Ids.Contains(id) && !checks.IsExcused($"{known.Section}[{id}]"))
            {
                checks.At(current).Error(IssueCode.UnknownReference, $"The data set has no {known.What} \"{id}\".", member);
            }
        }
    }

    /// <summary>What there is of one kind of thing, how one of them is called, and the section in which they stand.</summary>
    private sealed class Known<T>(string what, string section, IEnumerable<T> ids)
    {
        public string What => what;

        public string Section => section;

        public HashSet<T> Ids { get; } = [.. ids];
    }
}
