namespace AzForeignPolicy.Model;

/// <summary>One side of a contact: a person in an office of a country or body.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class ContactSide
{
    internal ContactSide(PersonId? person, Office office, Actor of)
    {
        Person = person;
        Office = office;
        Of = of;
    }

    /// <summary>The person, or null if only the office is known.</summary>
    public PersonId? Person { get; }

    /// <summary>The office.</summary>
    public Office Office { get; }

    /// <summary>The country or body whose office it is.</summary>
    public Actor Of { get; }

    /// <summary>The person and the office.</summary>
    public override string ToString() => $"{Person?.ToString() ?? "?"} ({Office}, {Of})";
}
