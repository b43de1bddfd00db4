using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a state does on a treaty.</summary>
/// <remarks>The letters are those of the United Nations Treaty Collection; see <see cref="TreatyActs"/>.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<TreatyAct>))]
public enum TreatyAct
{
    /// <summary>Signature.</summary>
    Signature = 1,

    /// <summary>Definitive signature (s).</summary>
    DefinitiveSignature = 2,

    /// <summary>Ratification.</summary>
    Ratification = 3,

    /// <summary>Acceptance (A).</summary>
    Acceptance = 4,

    /// <summary>Approval (AA).</summary>
    Approval = 5,

    /// <summary>Accession (a).</summary>
    Accession = 6,

    /// <summary>Succession (d).</summary>
    Succession = 7,

    /// <summary>Provisional application.</summary>
    ProvisionalApplication = 8,

    /// <summary>Withdrawal.</summary>
    Withdrawal = 9,
}
