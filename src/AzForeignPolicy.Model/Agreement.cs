using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A text agreed between two or more actors: a treaty, declaration, joint statement or memorandum.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Agreement : SourcedRecord
{
    private Agreement(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Id = builder.Id;
        Title = builder.Title;
        Kind = builder.Kind;
        Force = builder.Force;
        Form = builder.Form;
        Parties = builder.Parties.IsDefault ? [] : builder.Parties;
        Signed = builder.Signed;
        InForce = builder.InForce;
        Ended = builder.Ended;
        EndReason = builder.EndReason;
        Place = builder.Place;
        Follows = builder.Follows.IsDefault ? [] : builder.Follows;
        SupersededBy = builder.SupersededBy;
        Note = builder.Note;
    }

    /// <summary>The permanent identifier.</summary>
    public AgreementId Id { get; }

    /// <summary>The title in English.</summary>
    public string Title { get; }

    /// <summary>What kind of text it is.</summary>
    public AgreementKind Kind { get; }

    /// <summary>Whether it creates obligations under international law.</summary>
    public AgreementForce Force { get; }

    /// <summary>How it came about.</summary>
    public AgreementForm Form { get; }

    /// <summary>The parties, two or more.</summary>
    public ImmutableArray<Party> Parties { get; }

    /// <summary>The day on which it was signed, adopted or issued (see <see cref="Form"/>), or null if no source gives it.</summary>
    public EdtfDate? Signed { get; }

    /// <summary>When it entered into force as a whole, or null if no source gives it.</summary>
    public EdtfDate? InForce { get; }

    /// <summary>Its last day, or null if no end was seen.</summary>
    public EdtfDate? Ended { get; }

    /// <summary>How it ended, or null.</summary>
    public AgreementEndReason? EndReason { get; }

    /// <summary>Where it was concluded, or null.</summary>
    public string? Place { get; }

    /// <summary>Texts that it builds upon.</summary>
    public ImmutableArray<AgreementId> Follows { get; }

    /// <summary>The text that replaced it, or null.</summary>
    public AgreementId? SupersededBy { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    /// <summary>Whether an actor is a party.</summary>
    /// <param name="actor">The country, bloc or other party.</param>
    public bool HasParty(Actor actor)
    {
        foreach (var party in Parties)
        {
            if (party.Actor == actor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the text stood on a day: it was signed, adopted or issued by then and had not ended. Political texts stand
    /// as treaties do. Where no end was seen the text stands up to the data's day.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day up to which the data speak; see <see cref="ForeignPolicyDataset.AsOf"/>.</param>
    /// <returns>
    /// No for texts that were only initialled or announced; unknown where a date is imprecise or missing, where another text replaced
    /// it on a day that is not recorded, and after the data's day.
    /// </returns>
    public Truth StandsOn(LocalDate day, LocalDate asOf) =>
        Form is AgreementForm.Initialled or AgreementForm.Announced ? Truth.No : Stands(Days.Number(day), Days.Number(asOf));

    /// <summary>Whether the text stood between two parties on a day: it stood, and both belonged to it (see <see cref="Party.BelongsOn(LocalDate)"/>).</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day up to which the data speak.</param>
    /// <returns>No if one of them is not a party at all.</returns>
    public Truth StandsBetween(Actor first, Actor second, LocalDate day, LocalDate asOf) =>
        StandsOn(day, asOf) & BelongsOn(first, day) & BelongsOn(second, day);

    /// <summary>Whether the text bound its parties on a day: a binding text that had entered into force and had not ended.</summary>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day up to which the data speak; see <see cref="ForeignPolicyDataset.AsOf"/>.</param>
    /// <returns>
    /// No for political texts and before signature; unknown where the entry into force was not seen, where a date is imprecise,
    /// where it is not known whether the text binds, and after the data's day.
    /// </returns>
    public Truth IsInForceOn(LocalDate day, LocalDate asOf)
    {
        if (Force == AgreementForce.Political || Form is AgreementForm.Initialled or AgreementForm.Announced)
        {
            return Truth.No;
        }

        int number = Days.Number(day), last = Days.Number(asOf);
        if (InForce is not { } inForce || Stands(number, last).IsNo)
        {
            return Stands(number, last) & Truth.Unknown;
        }

        var inForceOn = Validity.Covers(inForce, Ended, number, last) & NotReplaced;
        return Force == AgreementForce.Binding ? inForceOn : inForceOn & Truth.Unknown;
    }

    /// <summary>A text that was replaced has ended; if its last day is not recorded, no day after its beginning is certain.</summary>
    private Truth NotReplaced => SupersededBy is not null && Ended is null ? Truth.Unknown : Truth.Yes;

    private Truth Stands(int day, int asOf) => Validity.Covers(Signed, Ended, day, asOf) & NotReplaced;

    /// <summary>Whether the text bound two parties towards each other on a day: it was in force, and both belonged to it and were bound by then.</summary>
    /// <param name="first">One party.</param>
    /// <param name="second">The other party.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day up to which the data speak.</param>
    /// <returns>No if one of them is not a party at all, or consented to be bound only later.</returns>
    public Truth IsInForceBetween(Actor first, Actor second, LocalDate day, LocalDate asOf) =>
        IsInForceOn(day, asOf) & StandsBetween(first, second, day, asOf) & IsBoundOn(first, day) & IsBoundOn(second, day);

    /// <summary>Whether the text bound a party on a day: it was in force, and the party belonged to it and was bound by then.</summary>
    /// <param name="party">The party.</param>
    /// <param name="day">The day.</param>
    /// <param name="asOf">The day up to which the data speak.</param>
    /// <returns>No if the actor is not a party at all, or consented to be bound only later.</returns>
    public Truth IsInForceFor(Actor party, LocalDate day, LocalDate asOf) =>
        IsInForceOn(day, asOf) & BelongsOn(party, day) & IsBoundOn(party, day);

    private Truth IsBoundOn(Actor actor, LocalDate day)
    {
        foreach (var party in Parties)
        {
            if (party.Actor == actor)
            {
                return party.IsBoundOn(day);
            }
        }

        return Truth.No;
    }

    private Truth BelongsOn(Actor actor, LocalDate day)
    {
        foreach (var party in Parties)
        {
            if (party.Actor == actor)
            {
                return party.BelongsOn(day);
            }
        }

        return Truth.No;
    }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Id.ToString();

    /// <summary>The title, the parties and the day.</summary>
    public override string ToString() => $"{Title} ({string.Join(", ", Parties)}; {Signed?.ToString() ?? "no date"})";
}
