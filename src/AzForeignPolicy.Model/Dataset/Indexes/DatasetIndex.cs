namespace AzForeignPolicy.Model;

/// <summary>The questions of a data set that are asked often, answered by plain values and without allocating.</summary>
/// <remarks>
/// <para>Got from <see cref="ForeignPolicyDataset.Index"/>. A question that is on the data set, too, has the same name there and the same answer;
/// the data set says also why. <see cref="Timeline(BlocId, MembershipFilter)"/> is the members of one bloc, not the chronicle of that name on the data set. Lists are written into the caller's span; what is returned is how many there are, also where the span was
/// too short for all of them.</para>
/// <para>What a question needs is built when it is first asked, and kept as long as the data set.</para>
/// <para>Safe for use by several threads. Two threads may build the same part at once; one of the two stays.</para>
/// </remarks>
public sealed partial class DatasetIndex
{
    internal DatasetIndex(ForeignPolicyDataset dataset)
    {
        Dataset = dataset;
        blocNumbers = dataset.BlocNumbers;
        countries = dataset.Content.Section((int)RecordKind.Country).CountryCodes();
        slots = [new TimelineSlot(MembershipFilter.Members, Blocs.Length), new TimelineSlot(MembershipFilter.FullMembers, Blocs.Length)];
        ofMembers = slots[0].Timelines;
    }

    internal ForeignPolicyDataset Dataset { get; }
}
