using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Meeting
{
    internal static readonly RecordDefinition<Meeting, Builder> Type = new(
        RecordKind.Meeting,
        "meeting",
        static () => new Builder(),
        [
            ShapeMembers<Meeting, Builder>.Required("id", RecordCodecs.Meeting, r => r.Id, (b, v) => b.Id = v),
            ShapeMembers<Meeting, Builder>.Required("date", RecordCodecs.Date, r => r.Date, (b, v) => b.Date = v),
            ShapeMembers<Meeting, Builder>.Required("level", Codecs.Name<EncounterLevel>(), r => r.Level, (b, v) => b.Level = v),
            ShapeMembers<Meeting, Builder>.Optional("place", Codecs.Text, r => r.Place, (b, v) => b.Place = v),
            ShapeMembers<Meeting, Builder>.OptionalValue("country", RecordCodecs.Country, r => r.Country, (b, v) => b.Country = v),
            ShapeMembers<Meeting, Builder>.Optional("event", Codecs.Text, r => r.Event, (b, v) => b.Event = v),
            ShapeMembers<Meeting, Builder>.RequiredList("participants", MeetingParticipant.Shape, 2, r => r.Participants, (b, v) => b.Participants = v),
            ShapeMembers<Meeting, Builder>.List("agreements", RecordCodecs.Agreement, r => r.Agreements, (b, v) => b.Agreements = v),
            ShapeMembers<Meeting, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Meeting, Builder>("date", FacetForm.Date, r => r.Date.ToString(), (b, v) => b.Date = FacetText.DateOrDefault(v)),
            new Facet<Meeting, Builder>("level", FacetForm.Name<EncounterLevel>(), r => EnumNames<EncounterLevel>.Name(r.Level), (b, v) => b.Level = FacetText.Name(v, default(EncounterLevel))),
            new Facet<Meeting, Builder>("place", FacetForm.Text, r => r.Place, (b, v) => b.Place = v),
        ]);

    /// <summary>Collects the members of a <see cref="Meeting"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Meeting>
    {
        /// <summary>The permanent identifier. Required.</summary>
        public MeetingId Id { get; set; }

        /// <summary>The day. Required.</summary>
        public EdtfDate Date { get; set; }

        /// <summary>How closely the participants met, at least. Required.</summary>
        public EncounterLevel Level { get; set; }

        /// <summary>The place, or null.</summary>
        public string? Place { get; set; }

        /// <summary>The country of the place, or null.</summary>
        public CountryCode? Country { get; set; }

        /// <summary>The summit, conference or other event, or null.</summary>
        public string? Event { get; set; }

        /// <summary>Who took part, two or more. Required.</summary>
        public ImmutableArray<MeetingParticipant> Participants { get; set; } = [];

        /// <summary>Texts concluded at the meeting.</summary>
        public ImmutableArray<AgreementId> Agreements { get; set; } = [];

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Meeting? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Id, "id", issues);
            RecordChecks.Defined(Level, "level", issues);
            RecordChecks.OptionalText(Place, "place", issues);
            RecordChecks.OptionalText(Event, "event", issues);
            RecordChecks.AtLeast(Participants, 2, "participants", issues);
            RecordChecks.EachPresent(Participants, "participants", issues);
            RecordChecks.EachPresent(Agreements, "agreements", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Meeting(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
