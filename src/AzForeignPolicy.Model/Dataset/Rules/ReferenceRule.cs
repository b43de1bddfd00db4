using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>Every source, country, bloc, person and agreement that a record refers to must be in the data set.</summary>
internal static class ReferenceRule
{
    public static void Check(DatasetChecks checks)
    {
        var references = new References(checks);
        foreach (var definition in RecordDefinitions.All)
        {
            foreach (var record in checks.Content.Of(definition.Kind))
            {
                checks.Step();
                references.Check(record);
            }
        }
    }

    private sealed class References(DatasetChecks checks)
    {
        private readonly Known<SourceId> sources = new("source", "sources", checks.Content.Sources.Select(s => s.Id));
        private readonly Known<CountryCode> countries = new("country", "countries", checks.Content.Of<Country>(RecordKind.Country).Select(c => c.Code));
        private readonly Known<BlocId> blocs = new("bloc", "blocs", checks.Content.Of<Bloc>(RecordKind.Bloc).Select(b => b.Id));
        private readonly Known<PersonId> persons = new("person", "persons", checks.Content.Of<Person>(RecordKind.Person).Select(p => p.Id));
        private readonly Known<AgreementId> agreements = new("agreement", "agreements", checks.Content.Of<Agreement>(RecordKind.Agreement).Select(a => a.Id));
        private readonly Known<CorridorId> corridors = new("corridor", "corridors", checks.Content.Of<Corridor>(RecordKind.Corridor).Select(c => c.Id));
        private readonly Known<DevelopmentId> developments = new("development", "developments", checks.Content.Of<Development>(RecordKind.Development).Select(d => d.Id));
        private readonly Known<PositionId> positions = new("position", "positions", checks.Content.Of<Position>(RecordKind.Position).Select(p => p.Id));
        private SourcedRecord current = null!;

        public void Check(SourcedRecord record)
        {
            current = record;
            for (var i = 0; i < record.Attestations.Length; i++)
            {
                Need(sources, record.Attestations[i].Source, new MemberPath("attestations", i, "source"));
            }

            switch (record)
            {
                case Country country:
                    Each(country.Successors, countries, "successors");
                    Optional(country.AdministeredBy, countries, "administeredBy");
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
                case DiplomaticRelation relation:
                    Actor(relation.First, "first");
                    Actor(relation.Second, "second");
                    break;
                case Agreement agreement:
                    for (var i = 0; i < agreement.Parties.Length; i++)
                    {
                        Actor(agreement.Parties[i].Actor, new MemberPath("parties", i, "actor"));
                    }

                    Each(agreement.Follows, agreements, "follows");
                    Optional(agreement.SupersededBy, agreements, "supersededBy");
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
                    Optional(meeting.Country, countries, "country");
                    for (var i = 0; i < meeting.Participants.Length; i++)
                    {
                        Participant(meeting.Participants[i].Person, meeting.Participants[i].Of, "participants", i);
                    }

                    break;
                case Corridor corridor:
                    Each(corridor.Parts, corridors, "parts");
                    Each(corridor.Agreements, agreements, "agreements");
                    Actors(corridor.Participants, "participants");
                    break;
                case Position position:
                    Actor(position.Holder, "holder");
                    Actors(position.Towards, "towards");
                    Each(position.Corridors, corridors, "corridors");
                    Optional(position.Person, persons, "person");
                    break;
                case Indicator indicator:
                    Actor(indicator.Subject, "subject");
                    Actor(indicator.Counterpart ?? default, "counterpart");
                    Optional(indicator.Corridor, corridors, "corridor");
                    Optional(indicator.Person, persons, "person");
                    break;
                case Development development:
                    Actors(development.Actors, "actors");
                    Each(development.Persons, persons, "persons");
                    Each(development.Agreements, agreements, "agreements");
                    break;
                case Pole pole:
                    Each(pole.Blocs, blocs, "blocs");
                    Each(pole.Anchors, countries, "anchors");
                    break;
                case Claim claim:
                    Checks(claim.Said, "said");
                    Checks(claim.Holds, "holds");
                    break;
                case Coverage coverage:
                    Each(coverage.Blocs, blocs, "blocs");
                    Actors(coverage.Subjects, "subjects");
                    Actors(coverage.Counterparts, "counterparts");
                    Optional(coverage.OnlyInViewOf, sources, "onlyInViewOf");
                    break;
            }
        }

        private void Checks(ImmutableArray<Check> list, string name)
        {
            for (var i = 0; i < list.Length; i++)
            {
                var (check, path) = (list[i], new MemberPath(name, i).ToString());
                if (check.Record is { } reference)
                {
                    Value(reference, check, path);
                }

                Optional(check.Development, developments, $"{path}.development");
                Optional(check.Position, positions, $"{path}.position");
                Optional(check.Corridor, corridors, $"{path}.corridor");
                Optional(check.Person, persons, $"{path}.person");
                Optional(check.Bloc, blocs, $"{path}.bloc");
                Each(check.Parts, corridors, $"{path}.parts");
                Each(check.Persons, persons, $"{path}.persons");
                Each(check.Blocs, blocs, $"{path}.blocs");
                Each(check.Except, countries, $"{path}.except");
                Actors(check.Actors, $"{path}.actors");
                Actor(check.Of ?? default, $"{path}.of");
                Actor(check.To ?? default, $"{path}.to");
                Actor(check.Counterpart ?? default, $"{path}.counterpart");
            }
        }

        private void Value(RecordReference reference, Check check, string path)
        {
            if (checks.Content.Find(reference) is not { } record)
            {
                if (!checks.IsExcused(reference.ToString()))
                {
                    checks.At(current).Error(IssueCode.UnknownReference, $"The data set has no record \"{reference}\".", $"{path}.record");
                }
            }
            else if (record.Definition.Facet(check.Member!) is not { } facet)
            {
                var known = string.Join(", ", record.AttestableMembers);
                checks.At(current).Error(IssueCode.UnknownMember, $"\"{check.Member}\" is not attestable there. Attestable are: {(known.Length == 0 ? "none" : known)}.", $"{path}.member");
            }
            else if (facet.Problem(check.Value!) is { } problem)
            {
                checks.At(current).Error(IssueCode.InvalidValue, problem, $"{path}.value");
            }
        }

        private void Participant(PersonId? person, Actor of, string list, int index)
        {
            Optional(person, persons, new MemberPath(list, index, "person"));
            Actor(of, new MemberPath(list, index, "of"));
        }

        private void Actors(System.Collections.Immutable.ImmutableArray<Actor> actors, string list)
        {
            for (var i = 0; i < actors.Length; i++)
            {
                Actor(actors[i], new MemberPath(list, i));
            }
        }

        private void Optional<T>(T? id, Known<T> known, MemberPath member)
            where T : struct
        {
            if (id is { } one)
            {
                Need(known, one, member);
            }
        }

        private void Actor(Actor actor, MemberPath member)
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
                Need(known, ids[i], new MemberPath(list, i));
            }
        }

        private void Need<T>(Known<T> known, T id, MemberPath member)
        {
            if (!known.Contains(id) && !checks.IsExcused($"{known.Section}[{id}]"))
            {
                checks.At(current).Error(IssueCode.UnknownReference, $"The data set has no {known.What} \"{id}\".", member.ToString());
            }
        }
    }

    /// <summary>What there is of one kind of thing, how one of them is called, and the section in which they stand.</summary>
    private sealed class Known<T>(string what, string section, IEnumerable<T> ids)
    {
        public string What => what;

        public string Section => section;

        private HashSet<T>? Ids { get; set; }

        // Made when it is first asked for: most data sets have kinds of records to which nothing refers.
        public bool Contains(T id) => (Ids ??= [.. ids]).Contains(id);
    }

    /// <summary>A member, or a member of an item of a list; its path is made only for a message.</summary>
    private readonly record struct MemberPath(string Name, int Index = -1, string? Member = null)
    {
        public static implicit operator MemberPath(string name) => new(name);

        public override string ToString() =>
            Index < 0 ? Name : FormattableString.Invariant($"{Name}[{Index}]") + (Member is null ? "" : "." + Member);
    }
}
