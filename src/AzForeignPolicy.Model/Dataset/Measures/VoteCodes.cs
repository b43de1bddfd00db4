namespace AzForeignPolicy.Model;

/// <summary>The codes by which the United Nations General Assembly voting data write a vote: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member.</summary>
/// <remarks>E. Voeten, A. Strezhnev and M. Bailey, United Nations General Assembly Voting Data.</remarks>
public static class VoteCodes
{
    /// <summary>Reads a code.</summary>
    /// <param name="code">1, 2, 3, 8 or 9.</param>
    /// <param name="vote">The vote, or the default if there is no such code.</param>
    /// <returns>Whether there is such a code.</returns>
    public static bool TryRead(int code, out Vote vote)
    {
        vote = code switch { 1 => Vote.Yes, 2 => Vote.Abstain, 3 => Vote.No, 8 => Vote.Absent, 9 => Vote.NotMember, _ => default };
        return vote != default;
    }

    /// <summary>The code of a vote.</summary>
    /// <param name="vote">The vote.</param>
    /// <exception cref="ArgumentException">The vote is not a defined value.</exception>
    public static int Of(Vote vote) => Guard.NotDefault(vote) switch { Vote.Absent => 8, Vote.NotMember => 9, var position => (int)position };
}
