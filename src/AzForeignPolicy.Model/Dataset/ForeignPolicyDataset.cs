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
    // Default: they stand in the compiled data and have not been asked for.
    private ImmutableArray<DatasetIssue> warnings;

    internal ForeignPolicyDataset(DatasetContent content, ImmutableArray<DatasetIssue> warnings = default)
    {
        Content = content;
        this.warnings = warnings;
    }

    /// <summary>The name of the data set.</summary>
    public string Name => Content.Name;

    /// <summary>The version of the data; it is counted apart from the version of the code.</summary>
    public string Version => Content.Version;

    /// <summary>
    /// The day up to which the data speak. An open end says that the fact held on this day; of later days the data know nothing,
    /// unless the caller asks to carry the last known state forward (CarriedForwardTo).
    /// </summary>
    public LocalDate AsOf => Days.Date(AsOfDay);

    /// <summary>What the checks found worth a look without refusing the data.</summary>
    public ImmutableArray<DatasetIssue> Warnings
    {
        get
        {
            if (warnings.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref warnings, Content.PackedWarnings);
            }

            return warnings;
        }
    }

    /// <summary>The sources.</summary>
    public RecordTable<SourceId, Source> Sources => field ??= new(Content.Section(PackedRecords.Sources), AsOf);

    /// <summary>The named lists by which the existence of states is asked.</summary>
    public RecordTable<StateListId, StateList> StateLists => field ??= new(Content.Section((int)RecordKind.StateList), AsOf);

    /// <summary>States, territories and former polities.</summary>
    public RecordTable<CountryCode, Country> Countries => field ??= new(Content.Section((int)RecordKind.Country), AsOf);

    /// <summary>Organisations, alliances, unions, treaty frameworks and groups.</summary>
    public RecordTable<BlocId, Bloc> Blocs => field ??= new(Content.Section((int)RecordKind.Bloc), AsOf);

    /// <summary>Statuses in blocs.</summary>
    public RecordTable<MembershipId, Membership> Memberships => field ??= new(Content.Section((int)RecordKind.Membership), AsOf);

    /// <summary>Steps towards or away from blocs, such as applications.</summary>
    public RecordTable<BlocEventId, BlocEvent> BlocEvents => field ??= new(Content.Section((int)RecordKind.BlocEvent), AsOf);

    /// <summary>Roles in blocs, such as the chair.</summary>
    public RecordTable<BlocRoleId, BlocRole> BlocRoles => field ??= new(Content.Section((int)RecordKind.BlocRole), AsOf);

    /// <summary>Diplomatic relations.</summary>
    public RecordTable<DiplomaticRelationId, DiplomaticRelation> DiplomaticRelations => field ??= new(Content.Section((int)RecordKind.DiplomaticRelation), AsOf);

    /// <summary>Agreements.</summary>
    public RecordTable<AgreementId, Agreement> Agreements => field ??= new(Content.Section((int)RecordKind.Agreement), AsOf);

    /// <summary>Persons.</summary>
    public RecordTable<PersonId, Person> Persons => field ??= new(Content.Section((int)RecordKind.Person), AsOf);

    /// <summary>Terms of persons in offices.</summary>
    public RecordTable<OfficeTermId, OfficeTerm> OfficeTerms => field ??= new(Content.Section((int)RecordKind.OfficeTerm), AsOf);

    /// <summary>Trips.</summary>
    public RecordTable<VisitId, Visit> Visits => field ??= new(Content.Section((int)RecordKind.Visit), AsOf);

    /// <summary>Meetings that are not part of one side's trip to the other.</summary>
    public RecordTable<MeetingId, Meeting> Meetings => field ??= new(Content.Section((int)RecordKind.Meeting), AsOf);

    /// <summary>Routes of transport and energy.</summary>
    public RecordTable<CorridorId, Corridor> Corridors => field ??= new(Content.Section((int)RecordKind.Corridor), AsOf);

    /// <summary>Stances of states and blocs.</summary>
    public RecordTable<PositionId, Position> Positions => field ??= new(Content.Section((int)RecordKind.Position), AsOf);

    /// <summary>Figures as somebody reports them.</summary>
    public RecordTable<IndicatorId, Indicator> Indicators => field ??= new(Content.Section((int)RecordKind.Indicator), AsOf);

    /// <summary>What happened and is neither an agreement nor a visit.</summary>
    public RecordTable<DevelopmentId, Development> Developments => field ??= new(Content.Section((int)RecordKind.Development), AsOf);

    /// <summary>Power centres as some writers see them.</summary>
    public RecordTable<PoleId, Pole> Poles => field ??= new(Content.Section((int)RecordKind.Pole), AsOf);

    /// <summary>What sources claim, to be checked by an audit. No claim is a fact of the data set.</summary>
    public RecordTable<ClaimId, Claim> Claims => field ??= new(Content.Section((int)RecordKind.Claim), AsOf);

    /// <summary>The statements that say where silence means "no".</summary>
    public RecordTable<CoverageId, Coverage> Coverage => field ??= new(Content.Section((int)RecordKind.Coverage), AsOf);

    internal DatasetContent Content { get; }

    internal int AsOfDay => Content.AsOfDay;

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
