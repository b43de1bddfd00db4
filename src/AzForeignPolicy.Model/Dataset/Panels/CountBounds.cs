namespace AzForeignPolicy.Model;

/// <summary>A count with what is not known of it.</summary>
/// <param name="AtLeast">How many certainly count.</param>
/// <param name="AtMost">How many of those recorded may count.</param>
/// <param name="IsListed">Whether all are recorded, so that silence is a no.</param>
/// <param name="IsAfterAsOf">Whether the data cannot speak of the period at all.</param>
internal readonly record struct CountBounds(int AtLeast, int AtMost, bool IsListed, bool IsAfterAsOf = false)
{
    /// <summary>The data do not speak of the period.</summary>
    public static CountBounds AfterAsOf => new(0, 0, IsListed: false, IsAfterAsOf: true);

    /// <summary>The number that is asked for, or why there is none.</summary>
    public PanelValue ToValue(CountBound bound) =>
        IsAfterAsOf ? PanelValue.None(MissingReason.AfterAsOfDay)
        : bound == CountBound.AtLeast ? PanelValue.Of(AtLeast)
        : !IsListed ? PanelValue.None(MissingReason.SilenceOutsideCoverage)
        : bound == CountBound.AtMost || AtLeast == AtMost ? PanelValue.Of(AtMost)
        : PanelValue.None(MissingReason.Undecided);

    /// <summary>Whether there is any.</summary>
    public PanelValue ToTruth() =>
        AtLeast > 0 ? PanelValue.Of(Truth.Yes)
        : IsAfterAsOf ? PanelValue.None(MissingReason.AfterAsOfDay)
        : AtMost > 0 ? PanelValue.None(MissingReason.ImpreciseDate)
        : IsListed ? PanelValue.Of(Truth.No)
        : PanelValue.None(MissingReason.SilenceOutsideCoverage);
}
