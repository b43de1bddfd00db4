namespace AzForeignPolicy.Model;

/// <summary>Where the attestations and preferences of a record stand in compiled data: behind all its other members.</summary>
internal sealed class PackedAttestations
{
    /// <summary>How many members of a record's shape are read here.</summary>
    public const int Members = 2;

    private readonly PackedDocument document;
    private readonly int position;
    private readonly bool hasPreferences;

    /// <param name="reader">A reader that has read all other members.</param>
    /// <param name="present">Which of the two members there are.</param>
    public PackedAttestations(ref PackedReader reader, ulong present)
    {
        document = reader.Document;
        position = reader.Position;
        hasPreferences = (present & 2) != 0;
    }

    /// <exception cref="InvalidDataException">The data are damaged, though their checksum is right.</exception>
    public Attestation[] Read(out ValuePreference[]? preferences)
    {
        try
        {
            return ReadAll(out preferences);
        }
        catch (Exception e) when (e is not InvalidDataException)
        {
            throw PackedDocument.Damaged(e);
        }
    }

    private Attestation[] ReadAll(out ValuePreference[]? preferences)
    {
        var reader = document.At(position);
        var attestations = new Attestation[reader.Length()];
        for (var i = 0; i < attestations.Length; i++)
        {
            attestations[i] = new Attestation(ref reader);
        }

        preferences = null;
        if (hasPreferences)
        {
            preferences = new ValuePreference[reader.Length()];
            for (var i = 0; i < preferences.Length; i++)
            {
                preferences[i] = ValuePreference.Shape.Unpack(ref reader);
            }
        }

        return attestations;
    }
}
