using System.Globalization;
using System.Runtime;

/// <summary>What a program did up to its first answer. The empty program reports in the same way, so that the reporting cancels out.</summary>
internal readonly struct Report
{
    private readonly long _methods;
    private readonly long _bytes;

    private Report(long methods, long bytes)
    {
        _methods = methods;
        _bytes = bytes;
    }

    internal static Report Start() => new(JitInfo.GetCompiledMethodCount(), GC.GetTotalAllocatedBytes(precise: true));

    /// <summary>Prints the answer, the number of methods that were compiled for it and the bytes that were allocated for it.</summary>
    internal void Print(string answer)
    {
        var methods = JitInfo.GetCompiledMethodCount() - _methods;
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - _bytes;
        Console.Out.Write(string.Concat(answer, " ", methods.ToString(CultureInfo.InvariantCulture), " "));
        Console.Out.Write(string.Concat(bytes.ToString(CultureInfo.InvariantCulture), "\n"));
    }
}
