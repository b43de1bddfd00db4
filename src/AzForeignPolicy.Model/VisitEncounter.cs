using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Someone whom a visitor met on a trip.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class VisitEncounter
{
    internal static readonly Shape<VisitEncounter, Draft> Shape = new(
        "encounter",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<VisitEncounter, Draft>.OptionalValue("person", RecordCodecs.Person, v => v.Person, (d, v) => d.Person = v),
            ShapeMembers<VisitEncounter, Draft>.Required("office", Office.Shape, v => v.Office, (d, v) => d.Office = v),
            ShapeMembers<VisitEncounter, Draft>.Required("of", RecordCodecs.Actor, v => v.Of, (d, v) => d.Of = v),
            ShapeMembers<VisitEncounter, Draft>.Required("level", Codecs.Name<EncounterLevel>(), v => v.Level, (d, v) => d.Level = v),
        ]);

    /// <summary>Makes someone whom a visitor met on a trip.</summary>
    /// <param name="person">The person, or null if only the office is known.</param>
    /// <param name="office">The office in which the person was met.</param>
    /// <param name="of">The country or body whose office it is.</param>
    /// <param name="level">How closely they met, at least.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public VisitEncounter(PersonId? person, Office office, Actor of, EncounterLevel level)
    {
        Person = person;
        ArgumentNullException.ThrowIfNull(office);
        Office = office;
        Of = Guard.NotDefault(of);
        Level = Guard.NotDefault(level);
    }

    /// <summary>The person, or null if only the office is known.</summary>
    public PersonId? Person { get; }

    /// <summary>The office in which the person was met.</summary>
    public Office Office { get; }

    /// <summary>The country or body whose office it is.</summary>
    public Actor Of { get; }

    /// <summary>How closely they met, at least.</summary>
    public EncounterLevel Level { get; }

    /// <summary>Whom, in which office, at which level.</summary>
    public override string ToString() => $"{Person?.ToString() ?? Of.ToString()}, {Office} ({EnumNames<EncounterLevel>.Name(Level)})";

    internal sealed class Draft
    {
        public PersonId? Person { get; set; }

        public Office Office { get; set; } = null!;

        public Actor Of { get; set; }

        public EncounterLevel Level { get; set; }

        public VisitEncounter? Build(IssueCollector issues) => Guard.Try(issues, () => new VisitEncounter(Person, Office, Of, Level));
    }
}
