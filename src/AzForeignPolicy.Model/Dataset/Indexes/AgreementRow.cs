namespace AzForeignPolicy.Model;

/// <summary>The days of an agreement between two parties, or for one, as day numbers: 28 bytes.</summary>
/// <remarks>
/// It stands possibly from <see cref="StandsPossiblyFrom"/> to <see cref="PossibleTo"/>, certainly from <see cref="StandsFrom"/> to
/// <see cref="CertainTo"/>, and is in force likewise. A beginning that never comes is <see cref="int.MaxValue"/>. Where an agreement
/// needs more than one row, its rows do not overlap in what they allow for.
/// </remarks>
internal struct AgreementRow
{
    public int StandsPossiblyFrom;
    public int StandsFrom;
    public int InForcePossiblyFrom;
    public int InForceFrom;
    public int CertainTo;
    public int PossibleTo;

    // The place of the agreement in its table, and in the lowest six bits its kind.
    private uint text;

    public readonly int Place => (int)(text >> 6);

    public readonly ulong KindBit => 1UL << (int)(text & 63);

    public static AgreementRow Of(int place, AgreementKind kind) => new() { text = ((uint)place << 6) | (uint)kind };

    public readonly Truth Stands(int day) =>
        day > PossibleTo || day < StandsPossiblyFrom ? Truth.No : day >= StandsFrom && day <= CertainTo ? Truth.Yes : Truth.Unknown;

    public readonly Truth IsInForce(int day) =>
        day > PossibleTo || day < InForcePossiblyFrom ? Truth.No : day >= InForceFrom && day <= CertainTo ? Truth.Yes : Truth.Unknown;
}
