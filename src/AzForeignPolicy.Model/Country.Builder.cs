using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

public sealed partial class Country
{
    internal static readonly RecordDefinition<Country, Builder> Type = new(
        RecordKind.Country,
        "country",
        static () => new Builder(),
        [
            ShapeMembers<Country, Builder>.Required("code", RecordCodecs.Country, r => r.Code, (b, v) => b.Code = v),
            ShapeMembers<Country, Builder>.Optional("alpha3", Codecs.Pattern("^[A-Z]{3}$", CodeText.IsThreeCapitals, "a code of three capitals"), r => r.Alpha3, (b, v) => b.Alpha3 = v),
            ShapeMembers<Country, Builder>.Optional("numeric", Codecs.Pattern("^[0-9]{3}$", CodeText.IsThreeDigits, "a code of three digits"), r => r.Numeric, (b, v) => b.Numeric = v),
            ShapeMembers<Country, Builder>.Required("name", Codecs.Text, r => r.Name, (b, v) => b.Name = v),
            ShapeMembers<Country, Builder>.Optional("officialName", Codecs.Text, r => r.OfficialName, (b, v) => b.OfficialName = v),
            ShapeMembers<Country, Builder>.Optional("names", CountryNames.Shape, r => r.Names, (b, v) => b.Names = v),
            ShapeMembers<Country, Builder>.List("otherNames", Codecs.Text, r => r.OtherNames, (b, v) => b.OtherNames = v),
            ShapeMembers<Country, Builder>.Required("status", Codecs.Name<CountryStatus>(), r => r.Status, (b, v) => b.Status = v),
            ShapeMembers<Country, Builder>.OptionalValue("administeredBy", RecordCodecs.Country, r => r.AdministeredBy, (b, v) => b.AdministeredBy = v),
            ShapeMembers<Country, Builder>.Optional("region", GeographicRegion.Shape, r => r.Region, (b, v) => b.Region = v),
            ShapeMembers<Country, Builder>.Optional("subregion", GeographicRegion.Shape, r => r.Subregion, (b, v) => b.Subregion = v),
            ShapeMembers<Country, Builder>.Optional("intermediateRegion", GeographicRegion.Shape, r => r.IntermediateRegion, (b, v) => b.IntermediateRegion = v),
            ShapeMembers<Country, Builder>.Optional("correlatesOfWar", StateSystemCode.Shape, r => r.CorrelatesOfWar, (b, v) => b.CorrelatesOfWar = v),
            ShapeMembers<Country, Builder>.List("formerCorrelatesOfWar", StateSystemCode.Shape, r => r.FormerCorrelatesOfWar, (b, v) => b.FormerCorrelatesOfWar = v),
            ShapeMembers<Country, Builder>.Optional("gleditschWard", StateSystemCode.Shape, r => r.GleditschWard, (b, v) => b.GleditschWard = v),
            ShapeMembers<Country, Builder>.OptionalValue("independenceDeclared", RecordCodecs.Date, r => r.IndependenceDeclared, (b, v) => b.IndependenceDeclared = v),
            ShapeMembers<Country, Builder>.List("earlierCodes", AzForeignPolicy.Model.EarlierCodes.Shape, r => r.EarlierCodes, (b, v) => b.EarlierCodes = v),
            ShapeMembers<Country, Builder>.Optional("formerCode", Codecs.Pattern("^[A-Z]{4}$", CodeText.IsFourCapitals, "a code of four capitals"), r => r.FormerCode, (b, v) => b.FormerCode = v),
            ShapeMembers<Country, Builder>.OptionalValue("existed", RecordCodecs.Period, r => r.Existed, (b, v) => b.Existed = v),
            ShapeMembers<Country, Builder>.List("successors", RecordCodecs.Country, r => r.Successors, (b, v) => b.Successors = v),
            ShapeMembers<Country, Builder>.Optional("note", Codecs.Text, r => r.Note, (b, v) => b.Note = v),
        ],
        [
            new Facet<Country, Builder>("independenceDeclared", FacetForm.Date, r => r.IndependenceDeclared?.ToString(), (b, v) => b.IndependenceDeclared = FacetText.Date(v)),
        ]);

    /// <summary>Collects the members of a <see cref="Country"/> and makes it.</summary>
    /// <remarks>For one thread. Its <c>Build</c> reports all problems at once.</remarks>
    public sealed class Builder : RecordBuilder<Country>
    {
        /// <summary>The key: ISO 3166-1 alpha-2, XK, or a code for a former or special polity. One key stands for one polity for ever. Required.</summary>
        public CountryCode Code { get; set; }

        /// <summary>The three-letter code of ISO 3166-1, or a user-assigned one; null if there is none.</summary>
        public string? Alpha3 { get; set; }

        /// <summary>The numeric code of ISO 3166-1 and M49, three digits; null if there is none.</summary>
        public string? Numeric { get; set; }

        /// <summary>The short name in English. For display only: never use a name as a key. Required.</summary>
        public string Name { get; set; } = "";

        /// <summary>The formal name in English, or null.</summary>
        public string? OfficialName { get; set; }

        /// <summary>The short name in other languages, or null.</summary>
        public CountryNames? Names { get; set; }

        /// <summary>Other names in use, in any language; a name may be that of several countries, such as "Congo".</summary>
        public ImmutableArray<string> OtherNames { get; set; } = [];

        /// <summary>What the entry is, in neutral terms. Required.</summary>
        public CountryStatus Status { get; set; }

        /// <summary>The state that administers a dependency, for which it is required; null for all others.</summary>
        public CountryCode? AdministeredBy { get; set; }

        /// <summary>The M49 region, or null.</summary>
        public GeographicRegion? Region { get; set; }

        /// <summary>The M49 sub-region, or null.</summary>
        public GeographicRegion? Subregion { get; set; }

        /// <summary>The M49 intermediate region, or null.</summary>
        public GeographicRegion? IntermediateRegion { get; set; }

        /// <summary>The entry in the state list of the Correlates of War project, or null.</summary>
        public StateSystemCode? CorrelatesOfWar { get; set; }

        /// <summary>Entries of the same list under numbers that it gave the polity before, such as 260 for the Federal Republic of Germany up to 1990.</summary>
        public ImmutableArray<StateSystemCode> FormerCorrelatesOfWar { get; set; } = [];

        /// <summary>The entry in the list of Gleditsch and Ward, or null.</summary>
        public StateSystemCode? GleditschWard { get; set; }

        /// <summary>When the state declared its independence (from the Soviet Union, in the library's own data), or null if that is not recorded.</summary>
        public EdtfDate? IndependenceDeclared { get; set; }

        /// <summary>Codes of ISO 3166-1 that meant the polity on some days and are not its codes here, such as ZR for the Democratic Republic of the Congo.</summary>
        public ImmutableArray<EarlierCodes> EarlierCodes { get; set; } = [];

        /// <summary>The four-letter code of ISO 3166-3 for a former country name, or null.</summary>
        public string? FormerCode { get; set; }

        /// <summary>The period of a former polity, or null.</summary>
        public EdtfInterval? Existed { get; set; }

        /// <summary>The polities that came after a former one.</summary>
        public ImmutableArray<CountryCode> Successors { get; set; } = [];

        /// <summary>A remark in neutral words, or null.</summary>
        public string? Note { get; set; }

        internal override Country? Build(IssueCollector issues)
        {
            var before = issues.Count;
            RecordChecks.Present(Code, "code", issues);
            RecordChecks.OptionalCode(Alpha3, CodeText.IsThreeCapitals, "a code of three capitals", "alpha3", issues);
            RecordChecks.OptionalCode(Numeric, CodeText.IsThreeDigits, "a code of three digits", "numeric", issues);
            RecordChecks.Text(Name, "name", issues);
            RecordChecks.OptionalText(OfficialName, "officialName", issues);
            RecordChecks.Defined(Status, "status", issues);
            RecordChecks.EachText(OtherNames, "otherNames", issues);
            RecordChecks.Distinct(OtherNames, n => n, "otherNames", issues);
            RecordChecks.EachPresent(FormerCorrelatesOfWar, "formerCorrelatesOfWar", issues);
            RecordChecks.EachPresent(EarlierCodes, "earlierCodes", issues);
            RecordChecks.OptionalCode(FormerCode, CodeText.IsFourCapitals, "a code of four capitals", "formerCode", issues);
            RecordChecks.EachPresent(Successors, "successors", issues);
            RecordChecks.OptionalText(Note, "note", issues);
            RecordChecks.If(Status == CountryStatus.Former && Existed is null, "existed", "A former polity needs the period in which it existed.", issues);
            RecordChecks.If((Status == CountryStatus.Dependency) != (AdministeredBy is not null), "administeredBy", "A dependency, and nothing else, has a state that administers it.", issues);
            if (issues.Count > before)
            {
                return null;
            }

            var record = new Country(this);
            return Type.Check(record, issues) ? record : null;
        }
    }
}
