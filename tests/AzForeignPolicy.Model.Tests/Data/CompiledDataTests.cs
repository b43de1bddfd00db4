using System.Text;
using System.Text.Json;

namespace AzForeignPolicy.Model.Tests.Data;

/// <summary>The compiled data are the curated documents, and nothing else can be read out of them.</summary>
public sealed class CompiledDataTests
{
    private static readonly ForeignPolicyDataset Documents = DatasetJson.Load(CuratedDocuments.All);

    private static byte[] Sample { get; } = PackedRecords.Pack(SampleData.Load());

    [Fact]
    public void They_hold_the_header_and_the_warnings_of_the_documents()
    {
        var compiled = Open(PackedRecords.Pack(Documents));
        foreach (var data in new[] { compiled, ForeignPolicyDatasets.Default })
        {
            data.ToString().Should().Be(Documents.ToString());
            data.Name.Should().Be(Documents.Name);
            data.Version.Should().Be(Documents.Version);
            data.AsOf.Should().Be(Documents.AsOf);
            data.Warnings.Select(w => w.ToString()).Should().NotBeEmpty().And.Equal(Documents.Warnings.Select(w => w.ToString()));
        }
    }

    [Fact]
    public void They_hold_every_record_of_the_documents_as_it_stands_there()
    {
        var compiled = ForeignPolicyDatasets.Default;
        compiled.Sources.Select(s => Text(w => Source.Shape.Write(w, s))).Should().Equal(Documents.Sources.Select(s => Text(w => Source.Shape.Write(w, s))));
        var there = Documents.AllRecords().ToList();
        var here = compiled.AllRecords().ToList();
        here.Select(r => r.Reference).Should().Equal(there.Select(r => r.Reference));
        for (var i = 0; i < there.Count; i++)
        {
            TextOf(here[i]).Should().Be(TextOf(there[i]));
        }
    }

    [Fact]
    public void They_are_the_same_bytes_whenever_they_are_compiled() =>
        PackedRecords.Pack(DatasetJson.Load(CuratedDocuments.All.Reverse())).AsSpan().SequenceEqual(PackedRecords.Pack(Documents)).Should().BeTrue();

    [Fact]
    public void The_assembly_holds_what_the_documents_compile_to() =>
        CompiledData.Bytes.SequenceEqual(PackedRecords.Pack(Documents)).Should().BeTrue("the build compiles the documents anew when one of them changes");

    [Fact]
    public void The_readers_that_start_fast_read_what_the_shapes_read()
    {
        var document = new BytesDocument(PackedRecords.Pack(Documents));
        foreach (var kind in RecordDefinitions.All.Select(d => (int)d.Kind).Append(PackedRecords.Sources))
        {
            document.Section(kind, out var count, out var offsetsAt);
            count.Should().BePositive();
            for (var i = 0; i < count; i++)
            {
                var fast = document.Record(offsetsAt, i);
                var byShape = document.Record(offsetsAt, i);
                TextOf(PackedRecords.Read(kind, ref fast)).Should().Be(TextOf(PackedRecords.ReadByShape(kind, ref byShape)));
                fast.Position.Should().Be(byShape.Position);
            }
        }
    }

    [Fact]
    public void The_days_on_which_a_country_certainly_was_a_member_are_those_of_the_index()
    {
        var data = ForeignPolicyDatasets.Default;
        var document = CompiledData.Open();
        var yes = 0;
        foreach (var bloc in data.Blocs)
        {
            var days = data.Memberships.Where(m => m.Bloc == bloc.Id)
                .SelectMany(m => new[] { m.Period.EarliestStartDay, m.Period.LatestStartDay, m.Period.EarliestEndDay, m.Period.LatestEndDay })
                .Concat([data.AsOfDay, Days.Number(new LocalDate(2024, 5, 24)), bloc.Dissolved?.LatestDay ?? 0, bloc.Dissolved?.EarliestDay ?? 0])
                .SelectMany(d => new[] { (long)d - 1, d, (long)d + 1 })
                .Where(d => d is >= 0 and <= Days.Last).Select(d => (int)d).Distinct().ToList();
            foreach (var country in data.EverIn(bloc.Id, MembershipFilter.FullOrPartial))
            {
                foreach (var day in days)
                {
                    var isMember = data.Index.IsMember(country, bloc.Id, Days.Date(day)).IsYes;
                    yes += isMember ? 1 : 0;
                    PackedRecords.IsCertainMember(document, country, bloc.Id, day).Should().Be(isMember);
                }
            }
        }

        yes.Should().BeGreaterThan(10_000);
        PackedRecords.IsCertainMember(document, CountryCode.Parse("AZ"), BlocId.Parse("NoSuchBloc"), data.AsOfDay).Should().BeFalse();
    }

    [Fact]
    public void The_first_answers_are_those_of_the_index_with_the_same_reasons()
    {
        var on = new LocalDate(2024, 5, 24);
        foreach (var bloc in ForeignPolicyDatasets.Default.Blocs.Select(b => b.Id))
        {
            var early = new ForeignPolicyDataset(new DatasetContent(CompiledData.Open())).IsMember(CountryCode.Parse("AZ"), bloc, on);
            var late = ForeignPolicyDatasets.Default.Index.IsMember(CountryCode.Parse("AZ"), bloc, on);
            early.Value.Should().Be(late);
            early.ToString().Should().Be(Documents.IsMember(CountryCode.Parse("AZ"), bloc, on).ToString());
        }

        var first = new ForeignPolicyDataset(new DatasetContent(CompiledData.Open()));
        var ask = () => first.IsMember(CountryCode.Parse("ZZ"), BlocId.Parse("EU"), on);
        ask.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_record_is_the_same_object_however_it_is_reached()
    {
        var data = Open(Sample);
        foreach (var membership in data.Memberships)
        {
            data.Memberships[membership.Id].Should().BeSameAs(membership);
            data.TryGetRecord(membership.Reference, out var found).Should().BeTrue();
            found.Should().BeSameAs(membership);
            membership.Attestations[0].Should().BeSameAs(membership.Attestations[0]);
        }

        data.Memberships.ToImmutableArray().Should().Equal(data.Memberships);
    }

    [Fact]
    public void Threads_that_come_first_together_get_the_same_objects()
    {
        for (var round = 0; round < 20; round++)
        {
            var data = Open(Sample);
            using var start = new Barrier(8);
            var seen = new (Membership[] Records, Attestation[] Attestations)[8];
            var threads = Enumerable.Range(0, 8).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                var records = i % 2 == 0 ? data.Memberships.ToArray() : [.. Documentless(data)];
                seen[i] = (records, [.. records.SelectMany(r => r.Attestations)]);
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            foreach (var (records, attestations) in seen)
            {
                records.Should().Equal(seen[0].Records, ReferenceEquals);
                attestations.Should().Equal(seen[0].Attestations, ReferenceEquals);
            }
        }

        static IEnumerable<Membership> Documentless(ForeignPolicyDataset data)
        {
            for (var i = 0; i < data.Memberships.Count; i++)
            {
                yield return ((IReadOnlyList<Membership>)data.Memberships)[i];
            }
        }
    }

    [Fact]
    public void A_change_of_any_byte_is_refused()
    {
        for (var at = 0; at < Sample.Length; at++)
        {
            foreach (var mask in new byte[] { 0x01, 0x40, 0x80, 0xFF })
            {
                var damaged = Sample.ToArray();
                damaged[at] ^= mask;
                var open = () => new BytesDocument(damaged);
                open.Should().Throw<InvalidDataException>("byte {0} is changed", at);
            }
        }
    }

    [Fact]
    public void Data_that_end_early_or_go_on_are_refused()
    {
        for (var length = 0; length < Sample.Length; length++)
        {
            var open = () => new BytesDocument(Sample[..length]);
            open.Should().Throw<InvalidDataException>("they end after {0} bytes", length);
        }

        var longer = () => new BytesDocument([.. Sample, 0]);
        longer.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Another_version_of_the_layout_is_refused_by_name()
    {
        var other = Sample.ToArray();
        other[PackedFormat.Magic.Length]++;
        var open = () => new BytesDocument(other);
        open.Should().Throw<InvalidDataException>().WithMessage("*version of the layout*");
    }

    [Fact]
    public void Damage_under_a_right_checksum_ends_in_a_typed_error_or_in_a_record()
    {
        // Nobody can write such data but a wrong compiler; they still must not lead beyond the bytes.
        var random = new Random(20260321);
        for (var round = 0; round < 3000; round++)
        {
            var damaged = Sample.ToArray();
            damaged[random.Next(PackedFormat.SectionsAt, damaged.Length)] = (byte)random.Next(128);
            var read = () =>
            {
                var data = Open(Signed(damaged));
                foreach (var record in data.AllRecords())
                {
                    _ = record.Attestations.Length;
                }

                _ = data.Sources.Count(s => s.Title.Length > 0) + data.Warnings.Length;
            };
            try
            {
                read();
            }
            catch (InvalidDataException)
            {
                // Refused.
            }
        }
    }

    internal static ForeignPolicyDataset Open(byte[] bytes) => new(new DatasetContent(new BytesDocument(bytes)));

    private static byte[] Signed(byte[] bytes)
    {
        var checksum = PackedDocument.Checksum(bytes.AsSpan(PackedFormat.HeaderAt));
        for (var i = 0; i < PackedFormat.Wide; i++, checksum >>= 7)
        {
            bytes[PackedFormat.ChecksumAt + i] = (byte)(checksum & 0x7F);
        }

        return bytes;
    }

    private static string TextOf(object record) => Text(writer =>
    {
        if (record is Source source)
        {
            Source.Shape.Write(writer, source);
        }
        else
        {
            ((SourcedRecord)record).Definition.Write(writer, (SourcedRecord)record);
        }
    });

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private sealed class BytesDocument(byte[] bytes) : PackedDocument(bytes)
    {
        protected override ReadOnlySpan<byte> Bytes => bytes;
    }
}
