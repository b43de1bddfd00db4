namespace AzForeignPolicy.Model.Interop;

/// <summary>What a state did in a roll call of the General Assembly, numbered as in the files of the field.</summary>
public enum UnVoteChoice
{
    /// <summary>In favour.</summary>
    Yes = 1,

    /// <summary>Abstained.</summary>
    Abstain = 2,

    /// <summary>Against.</summary>
    No = 3,

    /// <summary>Absent: a member that cast no vote.</summary>
    Absent = 8,

    /// <summary>Not a member on that day: no vote could be cast.</summary>
    NotAMember = 9,
}
