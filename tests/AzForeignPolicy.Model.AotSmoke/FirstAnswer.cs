using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using AzForeignPolicy.Model;

namespace AzForeignPolicy.Model.AotSmoke;

/// <summary>What the first answer of a process costs, in figures that do not depend on the machine: methods compiled and bytes allocated.</summary>
internal static class FirstAnswer
{
    public static void Print()
    {
        var (methods, bytes) = (JitInfo.GetCompiledMethodCount(), GC.GetAllocatedBytesForCurrentThread());
        var answer = Ask();
        (methods, bytes) = (JitInfo.GetCompiledMethodCount() - methods, GC.GetAllocatedBytesForCurrentThread() - bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer} methods {methods} bytes {bytes}"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Truth Ask() => ForeignPolicyDatasets.Default.IsMember(CountryCode.Parse("AZ"), BlocId.Parse("OIC"), new LocalDate(2024, 5, 24)).Value;
}
