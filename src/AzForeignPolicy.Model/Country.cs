using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace AzForeignPolicy.Model;

/// <summary>A state, territory or former polity, with its codes, region and the spells in which named lists count it as a state.</summary>
/// <remarks>Made by its <see cref="Builder"/>; immutable and safe for use by several threads.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Country : SourcedRecord
{
    private Country(Builder builder)
        : base(builder.Attestations.IsDefault ? [] : builder.Attestations, builder.Preferences.IsDefault ? [] : builder.Preferences)
    {
        Code = builder.Code;
        Alpha3 = builder.Alpha3;
        Numeric = builder.Numeric;
        Name = builder.Name;
        OfficialName = builder.OfficialName;
        Names = builder.Names;
        OtherNames = builder.OtherNames.IsDefault ? [] : builder.OtherNames;
        Status = builder.Status;
        AdministeredBy = builder.AdministeredBy;
        Region = builder.Region;
        Subregion = builder.Subregion;
        IntermediateRegion = builder.IntermediateRegion;
        CorrelatesOfWar = builder.CorrelatesOfWar;
        FormerCorrelatesOfWar = builder.FormerCorrelatesOfWar.IsDefault ? [] : builder.FormerCorrelatesOfWar;
        GleditschWard = builder.GleditschWard;
        IndependenceDeclared = builder.IndependenceDeclared;
        EarlierCodes = builder.EarlierCodes.IsDefault ? [] : builder.EarlierCodes;
        FormerCode = builder.FormerCode;
        Existed = builder.Existed;
        Successors = builder.Successors.IsDefault ? [] : builder.Successors;
        Note = builder.Note;
    }

    /// <summary>The key: ISO 3166-1 alpha-2, XK, or a code for a former or special polity. One key stands for one polity for ever.</summary>
    public CountryCode Code { get; }

    /// <summary>The three-letter code of ISO 3166-1, or a user-assigned one; null if there is none.</summary>
    public string? Alpha3 { get; }

    /// <summary>The numeric code of ISO 3166-1 and M49, three digits; null if there is none.</summary>
    public string? Numeric { get; }

    /// <summary>The short name in English. For display only: never use a name as a key.</summary>
    public string Name { get; }

    /// <summary>The formal name in English, or null.</summary>
    public string? OfficialName { get; }

    /// <summary>The short name in other languages, or null.</summary>
    public CountryNames? Names { get; }

    /// <summary>Other names in use, in any language; a name may be that of several countries, such as "Congo".</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>What the entry is, in neutral terms.</summary>
    public CountryStatus Status { get; }

    /// <summary>The state that administers a dependency; null for all others.</summary>
    public CountryCode? AdministeredBy { get; }

    /// <summary>The M49 region, or null.</summary>
    public GeographicRegion? Region { get; }

    /// <summary>The M49 sub-region, or null.</summary>
    public GeographicRegion? Subregion { get; }

    /// <summary>The M49 intermediate region, or null.</summary>
    public GeographicRegion? IntermediateRegion { get; }

    /// <summary>The entry in the state list of the Correlates of War project, or null.</summary>
    public StateSystemCode? CorrelatesOfWar { get; }

    /// <summary>Entries of the same list under numbers that it gave the polity before, such as 260 for the Federal Republic of Germany up to 1990.</summary>
    public ImmutableArray<StateSystemCode> FormerCorrelatesOfWar { get; }

    /// <summary>The entry in the list of Gleditsch and Ward, or null.</summary>
    public StateSystemCode? GleditschWard { get; }

    /// <summary>When the state declared its independence (from the Soviet Union, in the library's own data), or null if that is not recorded.</summary>
    public EdtfDate? IndependenceDeclared { get; }

    /// <summary>Codes of ISO 3166-1 that meant the polity on some days and are not its codes here, such as ZR for the Democratic Republic of the Congo.</summary>
    public ImmutableArray<EarlierCodes> EarlierCodes { get; }

    /// <summary>The four-letter code of ISO 3166-3 for a former country name, or null.</summary>
    public string? FormerCode { get; }

    /// <summary>The period of a former polity, or null.</summary>
    public EdtfInterval? Existed { get; }

    /// <summary>The polities that came after a former one.</summary>
    public ImmutableArray<CountryCode> Successors { get; }

    /// <summary>A remark in neutral words, or null.</summary>
    public string? Note { get; }

    internal override RecordDefinition Definition => Type;

    internal override string Key => Code.ToString();

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
