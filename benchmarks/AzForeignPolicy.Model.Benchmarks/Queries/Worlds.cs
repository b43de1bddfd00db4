namespace AzForeignPolicy.Model.Benchmarks;

/// <summary>The sizes at which the queries are measured.</summary>
public enum DataSize
{
    /// <summary>The embedded data.</summary>
    Shipped,

    /// <summary>10^5 memberships, agreements and visits each.</summary>
    E5,

    /// <summary>10^6 of each.</summary>
    E6,

    /// <summary>10^6 memberships and agreements, 10^7 visits.</summary>
    Scale,
}

/// <summary>A data set with the peers that hold the same facts; made once per process and kept.</summary>
internal sealed class World
{
    private static readonly Dictionary<DataSize, World> Made = [];
    private readonly Dictionary<Type, IPeer> _peers = [];

    private World(DataSize size)
    {
        Size = size;
        Data = size == DataSize.Shipped ? ForeignPolicyDatasets.Default : Synthetic(size).Build();
        Facts = new Facts(Data);
        Questions = Benchmarks.Questions.Draw(Facts);
    }

    internal DataSize Size { get; }

    internal ForeignPolicyDataset Data { get; }

    internal Facts Facts { get; }

    internal Question[] Questions { get; }

    internal static World Of(DataSize size)
    {
        if (!Made.TryGetValue(size, out var world))
        {
            // The large ones don't fit side by side.
            if (size > DataSize.E5)
            {
                foreach (var old in Made.Values)
                {
                    old.DropPeers();
                }

                Made.Clear();
            }

            Made.Add(size, world = new World(size));
        }

        return world;
    }

    internal static SyntheticData Synthetic(DataSize size) => size switch
    {
        DataSize.E5 => new SyntheticData(100_000, 100_000, 100_000),
        DataSize.E6 => new SyntheticData(1_000_000, 1_000_000, 1_000_000),
        DataSize.Scale => new SyntheticData(1_000_000, 1_000_000, 10_000_000),
        _ => throw new ArgumentOutOfRangeException(nameof(size)),
    };

    internal T Peer<T>(Func<World, T> make)
        where T : IPeer
    {
        if (!_peers.TryGetValue(typeof(T), out var peer))
        {
            _peers.Add(typeof(T), peer = make(this));
        }

        return (T)peer;
    }

    private void DropPeers()
    {
        foreach (var peer in _peers.Values)
        {
            peer.Dispose();
        }

        _peers.Clear();
    }
}
