using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>What a load is busy with.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<DatasetLoadPhase>))]
public enum DatasetLoadPhase
{
    /// <summary>It reads documents and makes records.</summary>
    Reading = 1,

    /// <summary>All is read; it checks what must hold between records.</summary>
    Checking = 2,

    /// <summary>The data set is made. The last report.</summary>
    Done = 3,
}
