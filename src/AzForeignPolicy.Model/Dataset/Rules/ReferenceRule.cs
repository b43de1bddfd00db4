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
        private readonly HashSet<SourceId> sources = [.. checks.Content.Sources.Select(s => s.Id)];
        private readonly HashSet<CountryCode> countries = [.. checks.Content.Of<Country>(RecordKind.Country).Select(c => c.Code)];
        private readonly HashSet<BlocId> blocs = [.. checks.Content.Of<Bloc>(RecordKind.Bloc).Select(b => b.Id)];
        private readonly HashSet<PersonId> persons = [.. checks.Content.Of<Person>(RecordKind.Person).Select(p => p.Id)];
        private readonly HashSet<AgreementId> agreements = [.. checks.Content.Of<Agreement>(RecordKind.Agreement).Select(a => a.Id)];
        private readonly HashSet<CorridorId> corridors = [.. checks.Content.Of<Corridor>(RecordKind.Corridor).Select(c => c.Id)];
        private readonly HashSet<DevelopmentId> developments = [.. checks.Content.Of<Development>(RecordKind.Development).Select(d => d.Id)];
        private readonly HashSet<PositionId> positions = [.. checks.Content.Of<Position>(RecordKind.Position).Select(p => p.Id)];
        private SourcedRecord current = null!;

        public void Check(SourcedRecord record)
        {
            current = record;
            for (var i = 0; i < record.Attestations.Length; i++)
            {
                Need(sources, record.Attestations[i].Source, "source", Path("attestations", i, "source"));
            }

            switch (record)
            {
                case Country country:
                    Each(country.Successors, countries, "country", "successors");
                    break;
                case Bloc bloc:
                    Each(bloc.Predecessors, blocs, "bloc", "predecessors");
                    Each(bloc.Successors, blocs, "bloc", "successors");
                    break;
                case Membership membership:
                    Need(blocs, membership.Bloc, "bloc", "bloc");
                    Actor(membership.Member, "member");
                    break;
                case BlocEvent step:
                    Need(blocs, step.Bloc, "bloc", "bloc");
                    Actor(step.Actor, "actor");
                    break;
                case BlocRole role:
                    Need(blocs, role.Bloc, "bloc", "bloc");
                    Actor(role.Actor, "actor");
                    break;
                case Agreement agreement:
                    for (var i = 0; i < agreement.Parties.Length; i++)
                    {
                        Actor(agreement.Parties[i].Actor, Path("parties", i, "actor"));
                    }

                    Each(agreement.Follows, agreements, "agreement", "follows");
                    if (agreement.SupersededBy is { } successor)
                    {
                        Need(agreements, successor, "agreement", "supersededBy");
                    }

                    break;
                case OfficeTerm term:
                    Need(persons, term.Person, "person", "person");
                    Actor(term.Of, "of");
                    break;
                case Visit visit:
                    Need(persons, visit.Visitor, "person", "visitor");
                    Actor(visit.From, "from");
                    Actor(visit.To, "to");
                    Each(visit.Agreements, agreements, "agreement", "agreements");
                    for (var i = 0; i < visit.Encounters.Length; i++)
                    {
                        Participant(visit.Encounters[i].Person, visit.Encounters[i].Of, "encounters", i);
                    }

                    break;
                case Meeting meeting:
                    Each(meeting.Agreements, agreements, "agreement", "agreements");
                    if (meeting.Country is { } place)
                    {
                        Need(countries, place, "country", "country");
                    }

                    for (var i = 0; i < meeting.Participants.Length; i++)
                    {
                        Participant(meeting.Participants[i].Person, meeting.Participants[i].Of, "participants", i);
                    }

                    break;
                case Corridor corridor:
                    Each(corridor.Parts, corridors, "corridor", "parts");
                    Each(corridor.Agreements, agreements, "agreement", "agreements");
                    Actors(corridor.Participants, "participants");
                    break;
                case Position position:
                    Actor(position.Holder, "holder");
                    Actors(position.Towards, "towards");
                    Each(position.Corridors, corridors, "corridor", "corridors");
                    Optional(position.Person, persons, "person", "person");
                    break;
                case Indicator indicator:
                    Actor(indicator.Subject, "subject");
                    if (indicator.Counterpart is { } counterpart)
                    {
                        Actor(counterpart, "counterpart");
                    }

                    Optional(indicator.Corridor, corridors, "corridor", "corridor");
                    Optional(indicator.Person, persons, "person", "person");
                    break;
                case Development development:
                    Actors(development.Actors, "actors");
                    Each(development.Persons, persons, "person", "persons");
                    Each(development.Agreements, agreements, "agreement", "agreements");
                    break;
                case Pole pole:
                    Each(pole.Blocs, blocs, "bloc", "blocs");
                    Each(pole.Anchors, countries, "country", "anchors");
                    break;
                case Claim claim:
                    Checks(claim.Said, "said");
                    Checks(claim.Holds, "holds");
                    break;
                case Coverage coverage:
                    Each(coverage.Blocs, blocs, "bloc", "blocs");
                    Actors(coverage.Subjects, "subjects");
                    Actors(coverage.Counterparts, "counterparts");
                    if (coverage.OnlyInViewOf is { } claimant)
                    {
                        Need(sources, claimant, "source", "onlyInViewOf");
                    }

                    break;
            }
        }

        private void Checks(System.Collections.Immutable.ImmutableArray<Check> list, string name)
        {
            for (var i = 0; i < list.Length; i++)
            {
                var (check, path) = (list[i], Path(name, i));
                if (check.Record is { } reference)
                {
                    Value(reference, check, path);
                }

                Optional(check.Development, developments, "development", $"{path}.development");
                Optional(check.Position, positions, "position", $"{path}.position");
                Optional(check.Corridor, corridors, "corridor", $"{path}.corridor");
                Optional(check.Person, persons, "person", $"{path}.person");
                Optional(check.Bloc, blocs, "bloc", $"{path}.bloc");
                Each(check.Parts, corridors, "corridor", $"{path}.parts");
                Each(check.Persons, persons, "person", $"{path}.persons");
                Each(check.Blocs, blocs, "bloc", $"{path}.blocs");
                Each(check.Except, countries, "country", $"{path}.except");
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
                checks.At(current).Error(IssueCode.UnknownReference, $"The data set has no record \"{reference}\".", $"{path}.record");
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

        private static string Path(string list, int index, string? member = null) =>
            FormattableString.Invariant($"{list}[{index}]") + (member is null ? "" : "." + member);

        private void Participant(PersonId? person, Actor of, string list, int index)
        {
            if (person is { } id)
            {
                Need(persons, id, "person", Path(list, index, "person"));
            }

            Actor(of, Path(list, index, "of"));
        }

        private void Actors(System.Collections.Immutable.ImmutableArray<Actor> actors, string list)
        {
            for (var i = 0; i < actors.Length; i++)
            {
                Actor(actors[i], Path(list, i));
            }
        }

        private void Optional<T>(T? id, HashSet<T> known, string what, string member)
            where T : struct
        {
            if (id is { } one)
            {
                Need(known, one, what, member);
            }
        }

        private void Actor(Actor actor, string member)
        {
            if (actor.TryGetCountry(out var country))
            {
                Need(countries, country, "country", member);
            }
            else if (actor.TryGetBloc(out var bloc))
            {
                Need(blocs, bloc, "bloc", member);
            }
        }

        private void Each<T>(System.Collections.Immutable.ImmutableArray<T> ids, HashSet<T> known, string what, string list)
        {
            for (var i = 0; i < ids.Length; i++)
            {
                Need(known, ids[i], what, Path(list, i));
            }
        }

        private void Need<T>(HashSet<T> known, T id, string what, string member)
        {
            if (!known.Contains(id))
            {
                checks.At(current).Error(IssueCode.UnknownReference, $"The data set has no {what} \"{id}\".", member);
            }
        }
    }
}
