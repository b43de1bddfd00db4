namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    private const int EarlyAnswers = 8;

    // Built on the first question that needs them. Two threads may build one twice; both results are the same and either may stay.
    private MembershipIndex? membershipIndex;
    private AgreementIndex? agreementIndex;
    private ContactIndex? contactIndex;
    private CoverageIndex? coverageIndex;
    private CodeTable? codeTable;
    private CountryNameIndex? countryNameIndex;
    private BlocNumbers? blocNumbers;
    private DatasetIndex? index;

    // How many questions were answered from the compiled data without an index. Threads may count a few too few.
    private int earlyAnswers;

    /// <summary>The questions that are asked often, answered by plain values and without allocating.</summary>
    public DatasetIndex Index => index ?? Interlocked.CompareExchange(ref index, new DatasetIndex(this), null) ?? index;

    internal BlocNumbers BlocNumbers => blocNumbers ??= new BlocNumbers(Blocs);

    internal MembershipIndex MembershipsByBloc => membershipIndex ??= new MembershipIndex(Memberships, BlocNumbers);

    private AgreementIndex AgreementsByParty => agreementIndex ??= new AgreementIndex(Agreements.ToImmutableArray());

    private ContactIndex ContactsByActor => contactIndex ??= new ContactIndex(Visits.ToImmutableArray(), Meetings.ToImmutableArray());

    internal CoverageIndex Covered => coverageIndex ??= new CoverageIndex(this);

    private CountryNameIndex CountriesByName => countryNameIndex ??= new CountryNameIndex(Countries);
}
