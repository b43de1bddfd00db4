using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>Someone who took part in a meeting.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed class MeetingParticipant
{
    internal static readonly Shape<MeetingParticipant, Draft> Shape = new(
        "participant",
        static () => new Draft(),
        static (d, issues) => d.Build(issues),
        [
            ShapeMembers<MeetingParticipant, Draft>.OptionalValue("person", RecordCodecs.Person, v => v.Person, (d, v) => d.Person = v),
            ShapeMembers<MeetingParticipant, Draft>.Required("office", Office.Shape, v => v.Office, (d, v) => d.Office = v),
            ShapeMembers<MeetingParticipant, Draft>.Required("of", RecordCodecs.Actor, v => v.Of, (d, v) => d.Of = v),
        ]);

    /// <summary>Makes someone who took part in a meeting.</summary>
    /// <param name="person">The person, or null if only the office is known.</param>
    /// <param name="office">The office in which the person took part.</param>
    /// <param name="of">The country or body whose office it is.</param>
    /// <exception cref="ArgumentException">A text is empty, not normalized or has space at its ends, or a value is its type's default.</exception>
    public MeetingParticipant(PersonId? person, Office office, Actor of)
    {
        Person = person;
        ArgumentNullException.ThrowIfNull(office);
        Office = office;
        Of = Guard.NotDefault(of);
    }

    /// <summary>The person, or null if only the office is known.</summary>
    public PersonId? Person { get; }

    /// <summary>The office in which the person took part.</summary>
    public Office Office { get; }

    /// <summary>The country or body whose office it is.</summary>
    public Actor Of { get; }

    /// <summary>Who, in which office.</summary>
    public override string ToString() => $"{Person?.ToString() ?? Of.ToString()}, {Office}";

    internal sealed class Draft
    {
        public PersonId? Person { get; set; }

        public Office Office { get; set; } = null!;

        public Actor Of { get; set; }

        public MeetingParticipant? Build(IssueCollector issues) => Guard.Try(issues, () => new MeetingParticipant(Person, Office, Of));
    }
}
