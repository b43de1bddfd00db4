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

    // Of each bloc the days on which countries certainly were members: enough for a first answer that is yes.
    private const int CertainMembers = 65;

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

            writer.BeginSection(CertainMembers);
            foreach (var bloc in dataset.Blocs)
            {
                writer.BeginRecord();
                writer.Text(bloc.Id.ToString());
                var days = dataset.Memberships.Where(m => m.Bloc == bloc.Id && m.Member.Kind == ActorKind.Country).Select(m => m.Member).Distinct().Order()
                    .Select(m => m.TryGetCountry(out var country) ? country : default)
                    .SelectMany(country => dataset.CertainDays(country, bloc.Id).Select(span => (Country: country, span.First, span.Last)))
                    .ToList();
                writer.Count(days.Count);
                foreach (var (country, first, last) in days)
                {
                    writer.Count(country.Index);
                    writer.Count(first);
                    writer.Count(last - first);
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

    /// <summary>Whether a country certainly was a member of a bloc on a day, as the questions count members by default. If not, nothing is said.</summary>
    /// <remarks>Of as few parts as can be, since a first answer waits for each of them to be compiled.</remarks>
    public static bool IsCertainMember(PackedDocument document, CountryCode country, BlocId bloc, int day)
    {
        var id = bloc.ToString();
        document.Section(CertainMembers, out var count, out var offsetsAt);
        for (var i = 0; i < count; i++)
        {
            var reader = document.Record(offsetsAt, i);
            if (!document.IsText(reader.Count(), id))
            {
                continue;
            }

            for (var rest = reader.Count(); rest > 0; rest--)
            {
                var member = reader.Count();
                var first = reader.Count();
                if (day <= first + reader.Count() && day >= first && member == country.Index)
                {
                    return true;
                }
            }

            return false;
        }

        return false;
    }

    /// <summary>Reads a record of any kind by its shape.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object ReadByShape(int kind, ref PackedReader reader) =>
        kind == Sources ? Source.Shape.Unpack(ref reader) : RecordDefinitions.Of((RecordKind)kind).Unpack(ref reader);
}
