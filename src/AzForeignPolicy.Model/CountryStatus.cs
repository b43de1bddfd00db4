using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What an entry of the country list is, in neutral terms.</summary>
/// <remarks>The words describe, they do not judge: see the recognition policy in the README.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<CountryStatus>))]
public enum CountryStatus
{
    /// <summary>Member of the United Nations.</summary>
    UnMember = 1,

    /// <summary>Non-member observer State of the United Nations.</summary>
    UnObserver = 2,

    /// <summary>Recognised as a state by some members of the United Nations and not by others.</summary>
    PartlyRecognised = 3,

    /// <summary>Self-governing in free association with another state.</summary>
    AssociatedState = 4,

    /// <summary>A special administrative region of the People's Republic of China.</summary>
    SpecialAdministrativeRegion = 5,

    /// <summary>Neither member nor observer of the United Nations, without a statement on its status.</summary>
    OutsideUn = 6,

    /// <summary>A polity that has ended.</summary>
    Former = 7,

    /// <summary>An area with a code of its own that another state administers; some are integral parts of that state.</summary>
    Dependency = 8,
}
