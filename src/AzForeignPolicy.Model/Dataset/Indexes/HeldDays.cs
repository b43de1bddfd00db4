namespace AzForeignPolicy.Model;

/// <summary>The days on which something was possibly so, and among them those on which it certainly was; either may be none.</summary>
internal readonly struct HeldDays(int possibleFrom, int certainFrom, int certainTo, int possibleTo)
{
    public readonly int PossibleFrom = possibleFrom;
    public readonly int CertainFrom = certainFrom;
    public readonly int CertainTo = certainTo;
    public readonly int PossibleTo = possibleTo;

    public static HeldDays Always => new(int.MinValue, int.MinValue, int.MaxValue, int.MaxValue);

    public static HeldDays Never => new(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);

    public bool IsNever => PossibleFrom > PossibleTo;

    public bool IsNeverCertain => CertainFrom > CertainTo;

    /// <summary>The same, with no day certain.</summary>
    public HeldDays Open => new(PossibleFrom, int.MaxValue, int.MinValue, PossibleTo);

    public HeldDays And(HeldDays other) => new(
        Math.Max(PossibleFrom, other.PossibleFrom),
        Math.Max(CertainFrom, other.CertainFrom),
        Math.Min(CertainTo, other.CertainTo),
        Math.Min(PossibleTo, other.PossibleTo));

    public Truth On(int day) => CertainFrom <= day && day <= CertainTo ? Truth.Yes : PossibleFrom <= day && day <= PossibleTo ? Truth.Unknown : Truth.No;
}
