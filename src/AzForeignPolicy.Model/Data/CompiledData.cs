namespace AzForeignPolicy.Model;

/// <summary>The library's own data as they stand in the assembly, compiled from the JSON in this folder by the build.</summary>
internal static partial class CompiledData
{
    internal static partial ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Opens the data. They are checked as a whole; nothing is copied.</summary>
    internal static PackedDocument Open() => new EmbeddedDocument();

    private sealed class EmbeddedDocument : PackedDocument
    {
        public EmbeddedDocument()
            : base(CompiledData.Bytes)
        {
        }

        protected override ReadOnlySpan<byte> Bytes => CompiledData.Bytes;
    }
}
