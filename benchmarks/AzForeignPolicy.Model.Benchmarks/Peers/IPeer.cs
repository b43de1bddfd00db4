namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>
/// The queries. Every peer gives a three-valued answer; the whole of it goes into <see cref="Answer"/> if one is handed in, and a
/// number that rests on all of it is returned. An answer of the list kind is really read to its end.
/// </summary>
internal interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>Certain and possible members, and whether there can be others: certain + possible + bounded.</summary>
    int MembersOf(in Question q, Answer? into);

    int IsMember(in Question q, Answer? into);

    /// <summary>Agreements in force between A and B: certain + possible.</summary>
    int AgreementsBetween(in Question q, Answer? into);

    /// <summary>Members of the bloc that have a standing agreement of the kinds with A: certain + possible.</summary>
    int Partners(in Question q, Answer? into);

    /// <summary>Visits to A in the window from members of the bloc on its last day: certain + possible.</summary>
    int VisitsFromBloc(in Question q, Answer? into);

    /// <summary>Members of the bloc whose leaders those of A met in the window, did not meet, and of which it is open: the three sets, weighted.</summary>
    int LeadersNotMet(in Question q, Answer? into);

    /// <summary>Blocs in which both are full members and not suspended: certain + possible.</summary>
    int JointMemberships(in Question q, Answer? into);

    /// <summary>A's agreements in force, listed: certain + possible.</summary>
    int InForceList(in Question q, Answer? into);

    /// <summary>The same, counted.</summary>
    int InForceCount(in Question q, Answer? into);

    /// <summary>For A, each of <see cref="Panel.States"/> other states and each of <see cref="Panel.Years"/> years: certain joint memberships; the sum over the rows.</summary>
    int JointPanel(in Question q, Answer? into);
}
