using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What sort of actor an <see cref="Actor"/> is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A country, by its <see cref="CountryCode"/>.</summary>
    Country = 1,

    /// <summary>A bloc, by its <see cref="BlocId"/>.</summary>
    Bloc = 2,

    /// <summary>Another party, by name: a company, a de-facto authority, an organisation that the data set does not describe.</summary>
    Other = 3,
}
