using System.Text;

namespace AzForeignPolicy.Model.Tests.Serialization;

/// <summary>Run alone: the memory of the process is measured.</summary>
[Collection(nameof(AloneCollection))]
public sealed class LoadMemoryTests
{
    [Fact]
    public void Reading_holds_one_record_of_the_text_at_a_time()
    {
        // What is refused is not kept, so all that stays in memory is what reading itself holds.
        var (small, large) = (Held(2_000), Held(40_000));
        (large - small).Should().BeLessThan(300_000, "twenty times the text takes no more memory");

        // Beside the records themselves, a record costs little that is thrown away.
        var bytes = SampleData.Persons(5_000);
        Load(bytes);
        Load(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Load(bytes);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 5_000;
        allocated.Should().BeLessThan(1_500, "bytes a record, its own among them");

        static void Load(byte[] bytes)
        {
            using var stream = new Pieces(bytes, 4096);
            DatasetJson.Load(stream, DatasetLoadOptions.Default).Persons.Count.Should().Be(5_000);
        }

        static long Held(int count)
        {
            // The same identifier again and again, each in the place of the one before.
            var text = Encoding.UTF8.GetBytes("{\"persons\":[" + string.Join(",\n", Enumerable.Repeat(SampleData.Person("same"), count)) + "]");
            var builder = new ForeignPolicyDatasetBuilder();
            using var reader = new DatasetReader(builder, "x", OverlayMode.AddOrReplace, DatasetLoadOptions.Default, CancellationToken.None);
            var before = GC.GetTotalMemory(true);
            for (var (at, size) = (0, 0); at < text.Length; at += size)
            {
                size = reader.Read(text.AsSpan(at, int.Min(8192, text.Length - at)), false);
                if (size == 0)
                {
                    break;
                }
            }

            reader.Records.Should().BeGreaterThan(count - 2);
            var held = GC.GetTotalMemory(true) - before;
            GC.KeepAlive(text);
            return held;
        }
    }
}
