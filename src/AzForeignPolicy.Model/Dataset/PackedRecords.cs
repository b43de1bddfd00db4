using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>Packs the content of a data set, and reads its records back.</summary>
internal static class PackedRecords
{
    /// <summary>The number of the section of the sources; the others have the numbers of their kinds.</summary>
    public const int Sources = 0;

    private const int Warnings = 64;

    public static byte[] Pack(ForeignPolicyDataset dataset) =>
        PackedWriter.Pack(dataset.Name, dataset.Version, Days.Number(dataset.AsOf), writer =>
        {
            writer.BeginSection(Sources);
            foreach (var source in dataset.Sources)
            {
                writer.BeginRecord();
                Source.Shape.Pack(writer, source);
            }

            foreach (var definition in RecordDefinitions.All)
            {
                writer.BeginSection((int)definition.Kind);
                foreach (var record in dataset.Content.Of(definition.Kind))
                {
                    writer.BeginRecord();
                    definition.Pack(writer, record);
                }
            }

            writer.BeginSection(Warnings);
            foreach (var warning in dataset.Warnings)
            {
                writer.BeginRecord();
                writer.Count((int)warning.Severity);
                writer.Count((int)warning.Code);
                writer.Text(warning.Message);
                writer.Text(warning.File ?? "");
                writer.Text(warning.Record ?? "");
                writer.Text(warning.Member ?? "");
                writer.Count(warning.Line ?? 0);
            }
        });

    public static ImmutableArray<DatasetIssue> ReadWarnings(PackedDocument document)
    {
        document.Section(Warnings, out var count, out var offsetsAt);
        var warnings = ImmutableArray.CreateBuilder<DatasetIssue>(count);
        for (var i = 0; i < count; i++)
        {
            var reader = document.Record(offsetsAt, i);
            warnings.Add(new DatasetIssue((IssueSeverity)reader.Count(), (IssueCode)reader.Count(), reader.Text(), Some(reader.Text()), Some(reader.Text()), Some(reader.Text()), Line(reader.Count())));
        }

        return warnings.MoveToImmutable();

        static string? Some(string text) => text.Length == 0 ? null : text;

        static int? Line(int line) => line == 0 ? null : line;
    }

    public static DatasetContent Open(PackedDocument document)
    {
        var asOf = document.Header(PackedHeader.AsOf);
        if (asOf > Days.Last)
        {
            throw PackedDocument.Damaged();
        }

        return new DatasetContent(document.Text(document.Header(PackedHeader.Name)), document.Text(document.Header(PackedHeader.Version)), Days.Date(asOf), document);
    }

    /// <exception cref="InvalidDataException">The data are damaged, though their checksum is right.</exception>
    public static object Read(PackedDocument document, int offsetsAt, int index, int kind)
    {
        try
        {
            var reader = document.Record(offsetsAt, index);
            return Read(kind, ref reader);
        }
        catch (Exception e) when (e is not InvalidDataException)
        {
            throw PackedDocument.Damaged(e);
        }
    }

    /// <summary>Reads a record. The kinds that a first answer needs have a reader of their own, which starts faster than their shape.</summary>
    public static object Read(int kind, ref PackedReader reader) => kind switch
    {
        Sources => new Source(ref reader),
        (int)RecordKind.Bloc => new Bloc(ref reader),
        (int)RecordKind.Membership => new Membership(ref reader),
        (int)RecordKind.Coverage => new Coverage(ref reader),
        _ => ReadByShape(kind, ref reader),
    };

    /// <summary>Finds the memberships of a country in a bloc by the beginnings of the records.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static List<int> FindMemberships(PackedDocument document, int bloc, CountryCode country)
    {
        document.Section((int)RecordKind.Bloc, out _, out var blocsAt);
        var ofBloc = document.Record(blocsAt, bloc);
        ofBloc.UInt64();
        var blocText = ofBloc.Count();
        document.Section((int)RecordKind.Membership, out var count, out var membershipsAt);
        var found = new List<int>();
        for (var i = 0; i < count; i++)
        {
            var reader = document.Record(membershipsAt, i);
            reader.UInt64();
            reader.Count();
            if (reader.Count() == blocText && reader.Count() == country.Index + 1)
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>Reads a record of any kind by its shape.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object ReadByShape(int kind, ref PackedReader reader) =>
        kind == Sources ? Source.Shape.Unpack(ref reader) : RecordDefinitions.Of((RecordKind)kind).Unpack(ref reader);
}
