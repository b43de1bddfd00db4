using System.Collections.Immutable;

namespace AzForeignPolicy.Model;

/// <summary>A named list of institutions and the statuses in them that count: who holds one belongs to the camp.</summary>
/// <remarks>
/// There is no neutral list: with the Commonwealth of Independent States Azerbaijan is in a Russia-led camp, without it
/// it is not. So the list is always the caller's. Immutable and safe for use by several threads.
/// </remarks>
public sealed class Camp
{
    /// <summary>Makes a camp.</summary>
    /// <param name="name">The name under which the caller wants to see it.</param>
    /// <param name="blocs">The institutions, at least one.</param>
    /// <param name="filter">The statuses that count; members by default.</param>
    /// <exception cref="ArgumentException">The name is empty or there is no institution.</exception>
    public Camp(string name, ReadOnlySpan<BlocId> blocs, MembershipFilter filter = default)
    {
        Name = Guard.Text(name);
        Blocs = blocs.IsEmpty ? throw new ArgumentException("At least one institution is required.", nameof(blocs)) : [.. blocs];
        Filter = filter;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The institutions.</summary>
    public ImmutableArray<BlocId> Blocs { get; }

    /// <summary>The statuses that count.</summary>
    public MembershipFilter Filter { get; }

    /// <summary>The name, the institutions and what counts.</summary>
    public override string ToString() => $"{Name} ({Filter} of {string.Join(", ", Blocs)})";
}
