namespace AzForeignPolicy.Model;

/// <summary>How a value stands in compiled data, where its text would be slower to read.</summary>
internal sealed class PackedForm<T>(Action<PackedWriter, T> pack, PackedForm<T>.Reader unpack)
{
    public delegate T Reader(ref PackedReader reader);

    public void Pack(PackedWriter writer, T value) => pack(writer, value);

    public T Unpack(ref PackedReader reader) => unpack(ref reader);
}
