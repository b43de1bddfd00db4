using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>The definitions of all kinds of record.</summary>
internal static class RecordDefinitions
{
    /// <summary>The kinds of record in the order of the data format.</summary>
    public static readonly ImmutableArray<RecordDefinition> All =
    [
        StateList.Type, Country.Type, Bloc.Type, Membership.Type, BlocEvent.Type, BlocRole.Type, DiplomaticRelation.Type, Agreement.Type,
        Person.Type, OfficeTerm.Type, Visit.Type, Meeting.Type, Corridor.Type, Position.Type, Indicator.Type, Development.Type, Pole.Type,
        Coverage.Type, Claim.Type,
    ];

    /// <summary>The definition of one kind; no other is made for it.</summary>
    public static RecordDefinition Of(RecordKind kind) => kind switch
    {
        RecordKind.StateList => StateList.Type,
        RecordKind.Country => Country.Type,
        RecordKind.Bloc => Bloc.Type,
        RecordKind.Membership => Membership.Type,
        RecordKind.BlocEvent => BlocEvent.Type,
        RecordKind.BlocRole => BlocRole.Type,
        RecordKind.DiplomaticRelation => DiplomaticRelation.Type,
        RecordKind.Agreement => Agreement.Type,
        RecordKind.Person => Person.Type,
        RecordKind.OfficeTerm => OfficeTerm.Type,
        RecordKind.Visit => Visit.Type,
        RecordKind.Meeting => Meeting.Type,
        RecordKind.Corridor => Corridor.Type,
        RecordKind.Position => Position.Type,
        RecordKind.Indicator => Indicator.Type,
        RecordKind.Development => Development.Type,
        RecordKind.Pole => Pole.Type,
        RecordKind.Coverage => Coverage.Type,
        RecordKind.Claim => Claim.Type,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
