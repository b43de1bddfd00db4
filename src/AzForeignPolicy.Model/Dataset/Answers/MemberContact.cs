using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>A member of a bloc, whether its leader was met, and the contacts.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class MemberContact
{
    internal MemberContact(Country country, Answer membership, Answer met, ImmutableArray<Contact> contacts)
    {
        Country = country;
        Membership = membership;
        Met = met;
        Contacts = contacts;
    }

    /// <summary>The member.</summary>
    public Country Country { get; }

    /// <summary>Whether it is a member of the bloc.</summary>
    public Answer Membership { get; }

    /// <summary>Whether its leader was met.</summary>
    public Answer Met { get; }

    /// <summary>The contacts in the window, certain or possible, in order of time.</summary>
    public ImmutableArray<Contact> Contacts { get; }

    /// <summary>The country and the answer.</summary>
    public override string ToString() => $"{Country}: {Met}";
}
