using System.Diagnostics;

namespace AzForeignPolicy.Model;

/// <summary>A column of a panel: its name, type and meaning, and how a value is found. The library's own are made by <see cref="PanelColumns"/>.</summary>
/// <remarks>Immutable and safe for use by several threads; a column can be used in many panels, of any data set.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PanelColumn
{
    private readonly Func<PanelContext, Func<PanelSubject, PanelValue>> bind;
    private readonly Func<PanelUnit, bool> fits;

    internal PanelColumn(
        string name,
        PanelColumnType type,
        string description,
        Func<PanelUnit, bool> fits,
        Func<PanelContext, Func<PanelSubject, PanelValue>> bind,
        bool isKey = false)
    {
        Name = name;
        Type = type;
        Description = description;
        IsKey = isKey;
        this.fits = fits;
        this.bind = bind;
    }

    /// <summary>The name: letters, digits, <c>_</c>, <c>+</c> and <c>-</c>.</summary>
    public string Name { get; }

    /// <summary>The type of the values. Any value may be missing.</summary>
    public PanelColumnType Type { get; }

    /// <summary>What the values say, in words.</summary>
    public string Description { get; }

    /// <summary>Whether the column is one of those that say what a row is about.</summary>
    public bool IsKey { get; }

    /// <summary>Makes a column of one's own.</summary>
    /// <param name="name">The name: letters, digits, <c>_</c>, <c>+</c> and <c>-</c>, at least one.</param>
    /// <param name="type">The type of the values.</param>
    /// <param name="description">What the values say, in words.</param>
    /// <param name="value">
    /// The value of a row. It is called once for each row, in order; a value of another type than the column's is refused when the row is made (a
    /// whole number counts as a number, too).
    /// </param>
    /// <exception cref="ArgumentException">The name or the description is not of its form, or the type is not defined.</exception>
    public static PanelColumn Of(string name, PanelColumnType type, string description, Func<PanelSubject, PanelValue> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new PanelColumn(Checked(name), Guard.NotDefault(type), Guard.Text(description), static _ => true, _ => value);
    }

    /// <summary>The same column under another name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What the values say; null to leave it as it is.</param>
    /// <exception cref="ArgumentException">The name or the description is not of its form.</exception>
    public PanelColumn Named(string name, string? description = null) => new(Checked(name), Type, Guard.OptionalText(description) ?? Description, fits, bind, IsKey);

    /// <summary>The name and the type.</summary>
    public override string ToString() => $"{Name} ({EnumNames<PanelColumnType>.Name(Type)})";

    internal bool Fits(PanelUnit unit) => fits(unit);

    /// <summary>The value of each row, for one enumeration: it may keep what it found for the period.</summary>
    internal Func<PanelSubject, PanelValue> Bind(PanelContext context) => bind(context);

    /// <summary>The value as the column's type has it.</summary>
    internal PanelValue Check(PanelValue value) =>
        value.IsMissing || value.Type == Type ? value
        : Type == PanelColumnType.Number && value.Type == PanelColumnType.Whole ? PanelValue.Of(value.AsNumber())
        : throw new InvalidOperationException($"The column \"{Name}\" is {EnumNames<PanelColumnType>.Name(Type)}, and was given a value that is {EnumNames<PanelColumnType>.Name(value.Type!.Value)}.");

    private static string Checked(string name)
    {
        _ = Guard.Text(name);
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '+' or '-')
            ? name
            : throw new ArgumentException("A name of a column has letters, digits, _, + and - only.", nameof(name));
    }
}
