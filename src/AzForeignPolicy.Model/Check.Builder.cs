using System.Collections.Immutable;
using NodaTime;

namespace AzForeignPolicy.Model;

public sealed partial class Check
{
    internal static readonly Shape<Check, Builder> Shape = new(
        "check",
        static () => new Builder(),
        static (b, issues) => b.Build(issues),
        [
            ShapeMembers<Check, Builder>.Required("ask", Codecs.Name<CheckKind>(), v => v.Ask, (b, v) => b.Ask = v),
            ShapeMembers<Check, Builder>.OptionalValue("record", RecordCodecs.Record, v => v.Record, (b, v) => b.Record = v),
            ShapeMembers<Check, Builder>.Optional("member", Codecs.Text, v => v.Member, (b, v) => b.Member = v),
            ShapeMembers<Check, Builder>.Optional("value", Codecs.Text, v => v.Value, (b, v) => b.Value = v),
            ShapeMembers<Check, Builder>.OptionalValue("development", RecordCodecs.Development, v => v.Development, (b, v) => b.Development = v),
            ShapeMembers<Check, Builder>.OptionalValue("date", RecordCodecs.Date, v => v.Date, (b, v) => b.Date = v),
            ShapeMembers<Check, Builder>.OptionalValue("position", RecordCodecs.Position, v => v.Position, (b, v) => b.Position = v),
            ShapeMembers<Check, Builder>.OptionalValue("stance", Codecs.Name<Stance>(), v => v.Stance, (b, v) => b.Stance = v),
            ShapeMembers<Check, Builder>.OptionalValue("corridor", RecordCodecs.Corridor, v => v.Corridor, (b, v) => b.Corridor = v),
            ShapeMembers<Check, Builder>.List("parts", RecordCodecs.Corridor, v => v.Parts, (b, v) => b.Parts = v),
            ShapeMembers<Check, Builder>.OptionalValue("person", RecordCodecs.Person, v => v.Person, (b, v) => b.Person = v),
            ShapeMembers<Check, Builder>.OptionalValue("office", Codecs.Name<OfficeKind>(), v => v.Office, (b, v) => b.Office = v),
            ShapeMembers<Check, Builder>.OptionalValue("of", RecordCodecs.Actor, v => v.Of, (b, v) => b.Of = v),
            ShapeMembers<Check, Builder>.OptionalValue("to", RecordCodecs.Actor, v => v.To, (b, v) => b.To = v),
            ShapeMembers<Check, Builder>.List("persons", RecordCodecs.Person, v => v.Persons, (b, v) => b.Persons = v),
            ShapeMembers<Check, Builder>.List("actors", RecordCodecs.Actor, v => v.Actors, (b, v) => b.Actors = v),
            ShapeMembers<Check, Builder>.OptionalValue("bloc", RecordCodecs.Bloc, v => v.Bloc, (b, v) => b.Bloc = v),
            ShapeMembers<Check, Builder>.List("blocs", RecordCodecs.Bloc, v => v.Blocs, (b, v) => b.Blocs = v),
            ShapeMembers<Check, Builder>.List("except", RecordCodecs.Country, v => v.Except, (b, v) => b.Except = v),
            ShapeMembers<Check, Builder>.List("statuses", Codecs.Name<MembershipStatus>(), v => v.Statuses, (b, v) => b.Statuses = v),
            ShapeMembers<Check, Builder>.List("kinds", Codecs.Name<AgreementKind>(), v => v.Kinds, (b, v) => b.Kinds = v),
            ShapeMembers<Check, Builder>.OptionalValue("level", Codecs.Name<EncounterLevel>(), v => v.Level, (b, v) => b.Level = v),
            ShapeMembers<Check, Builder>.OptionalValue("measure", Codecs.Name<IndicatorMeasure>(), v => v.Measure, (b, v) => b.Measure = v),
            ShapeMembers<Check, Builder>.OptionalValue("counterpart", RecordCodecs.Actor, v => v.Counterpart, (b, v) => b.Counterpart = v),
            ShapeMembers<Check, Builder>.OptionalValue("on", RecordCodecs.Day, v => v.On, (b, v) => b.On = v),
            ShapeMembers<Check, Builder>.OptionalValue("period", RecordCodecs.Period, v => v.Period, (b, v) => b.Period = v),
            ShapeMembers<Check, Builder>.OptionalValue("number", Codecs.Number, v => v.Number, (b, v) => b.Number = v),
            ShapeMembers<Check, Builder>.OptionalValue("count", Codecs.Int32, v => v.Count, (b, v) => b.Count = v),
            ShapeMembers<Check, Builder>.OptionalValue("bound", Codecs.Name<IndicatorBound>(), v => v.Bound, (b, v) => b.Bound = v),
            ShapeMembers<Check, Builder>.OptionalValue("tolerance", Codecs.Number, v => v.Tolerance, (b, v) => b.Tolerance = v),
            ShapeMembers<Check, Builder>.OptionalValue("moreThan", RecordCodecs.Fraction, v => v.MoreThan, (b, v) => b.MoreThan = v),
            ShapeMembers<Check, Builder>.OptionalValue("expect", RecordCodecs.Truth, v => v.Expect, (b, v) => b.Expect = v),
        ]);

    /// <summary>Collects the members of a <see cref="Check"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder
    {
        /// <summary>The question. Required.</summary>
        public CheckKind Ask { get; set; }

        /// <summary>The record whose member is compared.</summary>
        public RecordReference? Record { get; set; }

        /// <summary>The attestable member that is compared, such as <c>signed</c>.</summary>
        public string? Member { get; set; }

        /// <summary>The value that the claim gives for it, in the form it has in JSON.</summary>
        public string? Value { get; set; }

        /// <summary>The development.</summary>
        public DevelopmentId? Development { get; set; }

        /// <summary>The time in which it is claimed to have begun.</summary>
        public EdtfDate? Date { get; set; }

        /// <summary>The position.</summary>
        public PositionId? Position { get; set; }

        /// <summary>The stance that it is claimed to take.</summary>
        public Stance? Stance { get; set; }

        /// <summary>The route.</summary>
        public CorridorId? Corridor { get; set; }

        /// <summary>The routes that are claimed to be part of it.</summary>
        public ImmutableArray<CorridorId> Parts { get; set; } = [];

        /// <summary>The holder of an office, the traveller, or the one leader that counts.</summary>
        public PersonId? Person { get; set; }

        /// <summary>The office.</summary>
        public OfficeKind? Office { get; set; }

        /// <summary>Whose office, partners, leaders or figure it is.</summary>
        public Actor? Of { get; set; }

        /// <summary>Where a trip led.</summary>
        public Actor? To { get; set; }

        /// <summary>The persons met on a trip.</summary>
        public ImmutableArray<PersonId> Persons { get; set; } = [];

        /// <summary>The actors that the question is about.</summary>
        public ImmutableArray<Actor> Actors { get; set; } = [];

        /// <summary>The bloc whose members are counted or met.</summary>
        public BlocId? Bloc { get; set; }

        /// <summary>The blocs of which one is enough.</summary>
        public ImmutableArray<BlocId> Blocs { get; set; } = [];

        /// <summary>The members of <see cref="Bloc"/> that are left out.</summary>
        public ImmutableArray<CountryCode> Except { get; set; } = [];

        /// <summary>The statuses that count; members by default.</summary>
        public ImmutableArray<MembershipStatus> Statuses { get; set; } = [];

        /// <summary>The kinds of agreement that count; for <see cref="CheckKind.PartnerCount"/> those of a strategic partnership by default.</summary>
        public ImmutableArray<AgreementKind> Kinds { get; set; } = [];

        /// <summary>The least level of encounter that counts.</summary>
        public EncounterLevel? Level { get; set; }

        /// <summary>What is measured.</summary>
        public IndicatorMeasure? Measure { get; set; }

        /// <summary>The other side of a figure.</summary>
        public Actor? Counterpart { get; set; }

        /// <summary>The day that the question is about.</summary>
        public LocalDate? On { get; set; }

        /// <summary>The period that the question is about.</summary>
        public EdtfInterval? Period { get; set; }

        /// <summary>The claimed figure, in the unit of the recorded ones.</summary>
        public decimal? Number { get; set; }

        /// <summary>The claimed count.</summary>
        public int? Count { get; set; }

        /// <summary>How the figure or count is to be taken.</summary>
        public IndicatorBound? Bound { get; set; }

        /// <summary>By how much a recorded figure may miss the claimed one, in its unit; 0 if null.</summary>
        public decimal? Tolerance { get; set; }

        /// <summary>The share of the bloc's members that is claimed to be exceeded.</summary>
        public Fraction? MoreThan { get; set; }

        /// <summary>Whether the claim expects a yes or a no; yes if null.</summary>
        public Truth? Expect { get; set; }

        /// <summary>Checks that the members are those that the question takes, and makes the check.</summary>
        /// <exception cref="InvalidDatasetException">A member is missing, superfluous or wrong; all problems are listed.</exception>
        public Check Build()
        {
            var issues = new IssueCollector();
            var check = Build(issues);
            issues.ThrowIfErrors();
            return check!;
        }

        internal Check? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Defined(Ask, "ask", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var check = new Check(this);
            CheckMembers.Require(check, issues);
            return issues.Count == before ? check : null;
        }
    }
}
