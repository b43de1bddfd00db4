namespace AzForeignPolicy.Model;

/// <summary>That two persons in office met: on a visit, or at a meeting elsewhere. Derived from the visits and meetings.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class Contact
{
    internal Contact(ContactSide first, ContactSide second, EncounterLevel level, EdtfInterval days, string? place, string? @event, SourcedRecord record)
    {
        First = first;
        Second = second;
        Level = level;
        Days = days;
        Place = place;
        Event = @event;
        Record = record;
    }

    /// <summary>The visitor, or one participant.</summary>
    public ContactSide First { get; }

    /// <summary>The one whom the visitor met, or another participant.</summary>
    public ContactSide Second { get; }

    /// <summary>How closely they met, at least.</summary>
    public EncounterLevel Level { get; }

    /// <summary>The days of the trip, within which they met, or the day of the meeting.</summary>
    public EdtfInterval Days { get; }

    /// <summary>The place, or null.</summary>
    public string? Place { get; }

    /// <summary>The summit, conference or other event, or null.</summary>
    public string? Event { get; }

    /// <summary>The visit or meeting from which the contact comes.</summary>
    public SourcedRecord Record { get; }

    /// <summary>Whether the contact is between these two actors, in either order.</summary>
    /// <param name="one">One actor.</param>
    /// <param name="other">The other.</param>
    public bool IsBetween(Actor one, Actor other) => (First.Of == one && Second.Of == other) || (First.Of == other && Second.Of == one);

    /// <summary>The side that is not of this actor, or null if neither side is.</summary>
    /// <param name="actor">The actor.</param>
    public ContactSide? CounterpartOf(Actor actor) => First.Of == actor ? Second : Second.Of == actor ? First : null;

    /// <summary>Who met whom, when, where and how closely.</summary>
    public override string ToString() => $"{First} – {Second}, {Days}, {Place ?? "place not recorded"} ({EnumNames<EncounterLevel>.Name(Level)})";
}
