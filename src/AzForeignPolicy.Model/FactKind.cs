using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>The kinds of fact that a coverage statement speaks about.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<FactKind>))]
public enum FactKind
{
    /// <summary>Statuses in blocs.</summary>
    Membership = 1,

    /// <summary>Agreements.</summary>
    Agreement = 2,

    /// <summary>Visits.</summary>
    Visit = 3,

    /// <summary>Who met whom.</summary>
    Encounter = 4,
}
