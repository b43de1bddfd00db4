namespace AzForeignPolicy.Model;

/// <summary>The letters by which the United Nations Treaty Collection marks the acts of states.</summary>
/// <remarks>Stateless; safe for use by several threads. Source: glossary of the United Nations Treaty Collection.</remarks>
public static class TreatyActs
{
    /// <summary>The letter or letters of an act, or an empty text where the collection prints the date alone (signature, ratification) or has no mark.</summary>
    /// <param name="act">The act.</param>
    public static string LetterOf(TreatyAct act) => act switch
    {
        TreatyAct.DefinitiveSignature => "s",
        TreatyAct.Acceptance => "A",
        TreatyAct.Approval => "AA",
        TreatyAct.Accession => "a",
        TreatyAct.Succession => "d",
        _ => "",
    };

    /// <summary>The act that a letter stands for.</summary>
    /// <param name="letter">The letter or letters, upper and lower case as the collection prints them.</param>
    /// <param name="act">The act.</param>
    /// <returns>False if the letter is not one of <c>s</c>, <c>A</c>, <c>AA</c>, <c>a</c>, <c>d</c>.</returns>
    public static bool TryFromLetter(ReadOnlySpan<char> letter, out TreatyAct act)
    {
        act = letter switch
        {
            "s" => TreatyAct.DefinitiveSignature,
            "A" => TreatyAct.Acceptance,
            "AA" => TreatyAct.Approval,
            "a" => TreatyAct.Accession,
            "d" => TreatyAct.Succession,
            _ => default,
        };
        return act != default;
    }
}
