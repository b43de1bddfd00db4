using System.Collections.Immutable;

namespace AzForeignPolicy.Model.Interop;

/// <summary>What the status table of a treaty does not say of itself.</summary>
/// <remarks>Immutable once made; safe for use by several threads.</remarks>
public sealed class TreatyStatusOptions
{
    /// <summary>The identifier of the agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>The identifier of the circle of its parties, a treaty framework in which states are contracting parties or signatories.</summary>
    public required BlocId Bloc { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of agreement.</summary>
    public AgreementKind Kind { get; init; } = AgreementKind.RegionalConvention;

    /// <summary>When the text was signed or opened for signature, or null.</summary>
    public EdtfDate? Signed { get; init; }

    /// <summary>When it entered into force as a whole, or null.</summary>
    public EdtfDate? InForce { get; init; }

    /// <summary>Whom a name of the table means, where the countries in use do not know it or know several; compared as it stands without its footnotes.</summary>
    public ImmutableDictionary<string, CountryCode> Names { get; init; } = ImmutableDictionary<string, CountryCode>.Empty;
}
