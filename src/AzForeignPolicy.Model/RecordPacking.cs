using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>How the library's own value types stand in compiled data.</summary>
internal static class RecordPacking
{
    private const int Unknown = 0;
    private const int Open = 1;
    private const int FirstForm = 2;
    private const int QualifierShift = 4;
    private const int DivisionShift = 6;

    public static void Date(PackedWriter writer, EdtfDate date) => Word(writer, date.Word);

    public static EdtfDate Date(ref PackedReader reader) => new(Word(ref reader));

    public static void Period(PackedWriter writer, EdtfInterval period)
    {
        Word(writer, period.StartWord);
        Word(writer, period.EndWord);
    }

    public static EdtfInterval Period(ref PackedReader reader)
    {
        var start = Word(ref reader);
        return EdtfInterval.OfWords(start, Word(ref reader));
    }

    public static LocalDate Day(ref PackedReader reader)
    {
        var number = reader.Count();
        return number <= Days.Last ? Days.Date(number) : throw PackedDocument.Damaged();
    }

    /// <summary>A country as an odd number, others by their text.</summary>
    public static void Actor(PackedWriter writer, Actor actor)
    {
        if (actor.TryGetCountry(out var country))
        {
            writer.Count(1 + country.Index);
        }
        else
        {
            writer.Count(0);
            writer.Text(actor.ToString());
        }
    }

    public static Actor Actor(ref PackedReader reader)
    {
        var number = reader.Count();
        return number > 0 ? Model.Actor.Of(CountryCode.FromIndex(number - 1)) : Model.Actor.Parse(reader.Text());
    }

    public static ImmutableArray<Actor> Actors(ref PackedReader reader)
    {
        var list = new Actor[reader.Length()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = Actor(ref reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    /// <summary>How a date is written, its earliest day, and how many days the latest is from it.</summary>
    private static void Word(PackedWriter writer, ulong word)
    {
        if (word is 0 or ulong.MaxValue)
        {
            writer.Count(word == 0 ? Unknown : Open);
            return;
        }

        writer.Count(FirstForm + ((int)EdtfWord.Form(word) | EdtfWord.Qualifier(word) << QualifierShift | EdtfWord.Division(word) << DivisionShift));
        writer.Count(EdtfWord.Earliest(word));
        writer.Count(EdtfWord.Latest(word) - EdtfWord.Earliest(word));
    }

    private static ulong Word(ref PackedReader reader)
    {
        var form = reader.Count();
        if (form < FirstForm)
        {
            return form == Unknown ? 0 : ulong.MaxValue;
        }

        form -= FirstForm;
        var earliest = reader.Count();
        var latest = earliest + reader.Count();
        var word = EdtfWord.Pack(earliest, latest, (EdtfForm)(form & (1 << QualifierShift) - 1), form >> DivisionShift);
        return EdtfWord.WithQualifier(word, form >> QualifierShift & (1 << DivisionShift - QualifierShift) - 1);
    }
}
