using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>One question that an audit asks of the data to decide a claim, and the answer that the claim expects.</summary>
/// <remarks>
/// The vocabulary is small and closed: <see cref="Ask"/> is the question, and each kind of question takes its own members
/// (see <see cref="CheckKind"/>); all others are null or empty. Made by its <see cref="Builder"/>, which refuses a missing and a
/// superfluous member; immutable and safe for use by several threads.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class Check
{
    private Check(Builder builder)
    {
        Ask = builder.Ask;
        Record = builder.Record;
        Member = builder.Member;
        Value = builder.Value;
        Development = builder.Development;
        Date = builder.Date;
        Position = builder.Position;
        Stance = builder.Stance;
        Corridor = builder.Corridor;
        Parts = Some(builder.Parts);
        Person = builder.Person;
        Office = builder.Office;
        Of = builder.Of;
        To = builder.To;
        Persons = Some(builder.Persons);
        Actors = Some(builder.Actors);
        Bloc = builder.Bloc;
        Blocs = Some(builder.Blocs);
        Except = Some(builder.Except);
        Statuses = Some(builder.Statuses);
        Kinds = Some(builder.Kinds);
        Level = builder.Level;
        Measure = builder.Measure;
        Counterpart = builder.Counterpart;
        On = builder.On;
        Period = builder.Period;
        Number = builder.Number;
        Count = builder.Count;
        Bound = builder.Bound;
        Tolerance = builder.Tolerance;
        MoreThan = builder.MoreThan;
        Expect = builder.Expect;
    }

    /// <summary>The question.</summary>
    public CheckKind Ask { get; }

    /// <summary>The record whose member is compared.</summary>
    public RecordReference? Record { get; }

    /// <summary>The attestable member that is compared, such as <c>signed</c>.</summary>
    public string? Member { get; }

    /// <summary>The value that the claim gives for it, in the form it has in JSON.</summary>
    public string? Value { get; }

    /// <summary>The development.</summary>
    public DevelopmentId? Development { get; }

    /// <summary>The time in which it is claimed to have begun.</summary>
    public EdtfDate? Date { get; }

    /// <summary>The position.</summary>
    public PositionId? Position { get; }

    /// <summary>The stance that it is claimed to take.</summary>
    public Stance? Stance { get; }

    /// <summary>The route.</summary>
    public CorridorId? Corridor { get; }

    /// <summary>The routes that are claimed to be part of it.</summary>
    public ImmutableArray<CorridorId> Parts { get; }

    /// <summary>The holder of an office, the traveller, or the one leader that counts.</summary>
    public PersonId? Person { get; }

    /// <summary>The office.</summary>
    public OfficeKind? Office { get; }

    /// <summary>Whose office, partners, leaders or figure it is.</summary>
    public Actor? Of { get; }

    /// <summary>Where a trip led.</summary>
    public Actor? To { get; }

    /// <summary>The persons met on a trip.</summary>
    public ImmutableArray<PersonId> Persons { get; }

    /// <summary>The actors that the question is about.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The bloc whose members are counted or met.</summary>
    public BlocId? Bloc { get; }

    /// <summary>The blocs of which one is enough.</summary>
    public ImmutableArray<BlocId> Blocs { get; }

    /// <summary>The members of <see cref="Bloc"/> that are left out.</summary>
    public ImmutableArray<CountryCode> Except { get; }

    /// <summary>The statuses that count; members by default.</summary>
    public ImmutableArray<MembershipStatus> Statuses { get; }

    /// <summary>The kinds of agreement that count; for <see cref="CheckKind.PartnerCount"/> those of a strategic partnership by default.</summary>
    public ImmutableArray<AgreementKind> Kinds { get; }

    /// <summary>The least level of encounter that counts.</summary>
    public EncounterLevel? Level { get; }

    /// <summary>What is measured.</summary>
    public IndicatorMeasure? Measure { get; }

    /// <summary>The other side of a figure.</summary>
    public Actor? Counterpart { get; }

    /// <summary>The day that the question is about.</summary>
    public LocalDate? On { get; }

    /// <summary>The period that the question is about.</summary>
    public EdtfInterval? Period { get; }

    /// <summary>The claimed figure, in the unit of the recorded ones.</summary>
    public decimal? Number { get; }

    /// <summary>The claimed count.</summary>
    public int? Count { get; }

    /// <summary>How the figure or count is to be taken.</summary>
    public IndicatorBound? Bound { get; }

    /// <summary>By how much a recorded figure may miss the claimed one, in its unit; 0 if null.</summary>
    public decimal? Tolerance { get; }

    /// <summary>The share of the bloc's members that is claimed to be exceeded.</summary>
    public Fraction? MoreThan { get; }

    /// <summary>Whether the claim expects a yes or a no; yes if null.</summary>
    public Truth? Expect { get; }

    internal bool ExpectsNo => Expect is { IsNo: true };

    /// <summary>The question and its members, in the order of the format.</summary>
    public override string ToString() => $"{EnumNames<CheckKind>.Name(Ask)} {string.Join(", ", CheckMembers.TextsOf(this))}";

    private static ImmutableArray<T> Some<T>(ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
