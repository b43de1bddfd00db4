using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A step towards or away from a bloc.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<BlocEventKind>))]
public enum BlocEventKind
{
    /// <summary>An application for membership.</summary>
    Application = 1,

    /// <summary>An invitation to join.</summary>
    Invitation = 2,

    /// <summary>Notice of withdrawal.</summary>
    WithdrawalNotice = 3,
}
