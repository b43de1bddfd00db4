using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>A consistent, immutable whole of countries, blocs, memberships, agreements, visits and meetings with their sources.</summary>
/// <remarks>
/// <para>
/// The library's own data are at <c>ForeignPolicyDatasets.Default</c>; <c>DatasetJson</c> loads others; a
/// <see cref="ForeignPolicyDatasetBuilder"/> makes one in code. The same checks apply to all.
/// </para>
/// <para>
/// Questions take the day they ask for; nothing reads a clock. Yes/no questions are answered by an Answer that
/// may be unknown: silence means "no" only where a <see cref="Model.Coverage"/> statement says that the data are complete.
/// </para>
/// <para>Safe for use by several threads. Indexes are built once, on the first question that needs them.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class ForeignPolicyDataset
{
    internal ForeignPolicyDataset(DatasetContent content, ImmutableArray<DatasetIssue> warnings)
    {
        Content = content;
        Name = content.Name;
        Version = content.Version;
        AsOf = content.AsOf;
        Warnings = warnings;
        Sources = new RecordTable<SourceId, Source>(content.Sources, AsOf, s => s.Id);
        StateLists = new RecordTable<StateListId, StateList>(content.Of<StateList>(RecordKind.StateList), AsOf, r => r.Id);
        Countries = new RecordTable<CountryCode, Country>(content.Of<Country>(RecordKind.Country), AsOf, r => r.Code);
        Blocs = new RecordTable<BlocId, Bloc>(content.Of<Bloc>(RecordKind.Bloc), AsOf, r => r.Id);
        Memberships = new RecordTable<MembershipId, Membership>(content.Of<Membership>(RecordKind.Membership), AsOf, r => r.Id);
        BlocEvents = new RecordTable<BlocEventId, BlocEvent>(content.Of<BlocEvent>(RecordKind.BlocEvent), AsOf, r => r.Id);
        BlocRoles = new RecordTable<BlocRoleId, BlocRole>(content.Of<BlocRole>(RecordKind.BlocRole), AsOf, r => r.Id);
        DiplomaticRelations = new RecordTable<DiplomaticRelationId, DiplomaticRelation>(
            content.Of<DiplomaticRelation>(RecordKind.DiplomaticRelation), AsOf, r => r.Id);
        Agreements = new RecordTable<AgreementId, Agreement>(content.Of<Agreement>(RecordKind.Agreement), AsOf, r => r.Id);
        Persons = new RecordTable<PersonId, Person>(content.Of<Person>(RecordKind.Person), AsOf, r => r.Id);
        OfficeTerms = new RecordTable<OfficeTermId, OfficeTerm>(content.Of<OfficeTerm>(RecordKind.OfficeTerm), AsOf, r => r.Id);
        Visits = new RecordTable<VisitId, Visit>(content.Of<Visit>(RecordKind.Visit), AsOf, r => r.Id);
        Meetings = new RecordTable<MeetingId, Meeting>(content.Of<Meeting>(RecordKind.Meeting), AsOf, r => r.Id);
        Corridors = new RecordTable<CorridorId, Corridor>(content.Of<Corridor>(RecordKind.Corridor), AsOf, r => r.Id);
        Positions = new RecordTable<PositionId, Position>(content.Of<Position>(RecordKind.Position), AsOf, r => r.Id);
        Indicators = new RecordTable<IndicatorId, Indicator>(content.Of<Indicator>(RecordKind.Indicator), AsOf, r => r.Id);
        Developments = new RecordTable<DevelopmentId, Development>(content.Of<Development>(RecordKind.Development), AsOf, r => r.Id);
        Poles = new RecordTable<PoleId, Pole>(content.Of<Pole>(RecordKind.Pole), AsOf, r => r.Id);
        Claims = new RecordTable<ClaimId, Claim>(content.Of<Claim>(RecordKind.Claim), AsOf, r => r.Id);
        Coverage = new RecordTable<CoverageId, Coverage>(content.Of<Coverage>(RecordKind.Coverage), AsOf, r => r.Id);
    }

    /// <summary>The name of the data set.</summary>
    public string Name { get; }

    /// <summary>The version of the data; it is counted apart from the version of the code.</summary>
    public string Version { get; }

    /// <summary>
    /// The day up to which the data speak. An open end says that the fact held on this day; of later days the data know nothing,
    /// unless the caller asks to carry the last known state forward (CarriedForwardTo).
    /// </summary>
    public LocalDate AsOf { get; }

    /// <summary>What the checks found worth a look without refusing the data.</summary>
    public ImmutableArray<DatasetIssue> Warnings { get; }

    /// <summary>The sources.</summary>
    public RecordTable<SourceId, Source> Sources { get; }

    /// <summary>The named lists by which the existence of states is asked.</summary>
    public RecordTable<StateListId, StateList> StateLists { get; }

    /// <summary>States, territories and former polities.</summary>
    public RecordTable<CountryCode, Country> Countries { get; }

    /// <summary>Organisations, alliances, unions, treaty frameworks and groups.</summary>
    public RecordTable<BlocId, Bloc> Blocs { get; }

    /// <summary>Statuses in blocs.</summary>
    public RecordTable<MembershipId, Membership> Memberships { get; }

    /// <summary>Steps towards or away from blocs, such as applications.</summary>
    public RecordTable<BlocEventId, BlocEvent> BlocEvents { get; }

    /// <summary>Roles in blocs, such as the chair.</summary>
    public RecordTable<BlocRoleId, BlocRole> BlocRoles { get; }

    /// <summary>Diplomatic relations.</summary>
    public RecordTable<DiplomaticRelationId, DiplomaticRelation> DiplomaticRelations { get; }

    /// <summary>Agreements.</summary>
    public RecordTable<AgreementId, Agreement> Agreements { get; }

    /// <summary>Persons.</summary>
    public RecordTable<PersonId, Person> Persons { get; }

    /// <summary>Terms of persons in offices.</summary>
    public RecordTable<OfficeTermId, OfficeTerm> OfficeTerms { get; }

    /// <summary>Trips.</summary>
    public RecordTable<VisitId, Visit> Visits { get; }

    /// <summary>Meetings that are not part of one side's trip to the other.</summary>
    public RecordTable<MeetingId, Meeting> Meetings { get; }

    /// <summary>Routes of transport and energy.</summary>
    public RecordTable<CorridorId, Corridor> Corridors { get; }

    /// <summary>Stances of states and blocs.</summary>
    public RecordTable<PositionId, Position> Positions { get; }

    /// <summary>Figures as somebody reports them.</summary>
    public RecordTable<IndicatorId, Indicator> Indicators { get; }

    /// <summary>What happened and is neither an agreement nor a visit.</summary>
    public RecordTable<DevelopmentId, Development> Developments { get; }

    /// <summary>Power centres as some writers see them.</summary>
    public RecordTable<PoleId, Pole> Poles { get; }

    /// <summary>What sources claim, to be checked by an audit. No claim is a fact of the data set.</summary>
    public RecordTable<ClaimId, Claim> Claims { get; }

    /// <summary>The statements that say where silence means "no".</summary>
    public RecordTable<CoverageId, Coverage> Coverage { get; }

    internal DatasetContent Content { get; }

    internal int AsOfDay => Days.Number(AsOf);

    /// <summary>Looks up any record by its reference.</summary>
    /// <param name="reference">Kind and identifier.</param>
    /// <param name="record">The record, or null if there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetRecord(RecordReference reference, [NotNullWhen(true)] out SourcedRecord? record)
    {
        record = reference.Id is null ? null : Content.Find(reference);
        return record is not null;
    }

    /// <summary>All records of all kinds, in the order of the data format.</summary>
    public IEnumerable<SourcedRecord> AllRecords() => Content.All;

    /// <summary>The sources of a record, strongest attestation first, each once.</summary>
    /// <param name="record">A record of this data set.</param>
    public IEnumerable<Source> SourcesOf(SourcedRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Attestations.OrderBy(a => a.Standing).ThenBy(a => a.Confidence).Select(a => a.Source).Distinct().Select(id => Sources[id]);
    }

    /// <summary>A builder that holds all that this data set holds, to add to it or change it.</summary>
    public ForeignPolicyDatasetBuilder ToBuilder() => new(this);

    /// <summary>The name, the version and the as-of day.</summary>
    public override string ToString() => $"{Name} {Version}, as of {EdtfDate.OfDay(AsOf)}";
}
