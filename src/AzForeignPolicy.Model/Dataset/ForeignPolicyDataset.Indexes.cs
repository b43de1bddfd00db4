namespace AzForeignPolicy.Model;

public sealed partial class ForeignPolicyDataset
{
    // Built on the first question that needs them. Two threads may build one twice; both results are the same and either may stay.
    private MembershipIndex? membershipIndex;
    private AgreementIndex? agreementIndex;
    private ContactIndex? contactIndex;
    private CoverageIndex? coverageIndex;
    private CodeTable? codeTable;
    private CountryNameIndex? countryNameIndex;

    private MembershipIndex MembershipsByBloc => membershipIndex ??= new MembershipIndex(this);

    private AgreementIndex AgreementsByParty => agreementIndex ??= new AgreementIndex(Agreements);

    private ContactIndex ContactsByActor => contactIndex ??= new ContactIndex(Visits, Meetings);

    private CoverageIndex Covered => coverageIndex ??= new CoverageIndex(this);

    private CountryNameIndex CountriesByName => countryNameIndex ??= new CountryNameIndex(Countries);
}
