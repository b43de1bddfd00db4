namespace AzForeignPolicy.Model.Interop;

/// <summary>What is wrong with a file that is imported.</summary>
public enum ImportIssueCode
{
    /// <summary>The bytes are not text in the expected encoding.</summary>
    UnreadableText = 1,

    /// <summary>The text is not a table of separated values, such as a quotation mark that is never closed.</summary>
    MalformedTable = 2,

    /// <summary>The file holds no row at all.</summary>
    EmptyFile = 3,

    /// <summary>A column that the format requires is missing.</summary>
    MissingColumn = 4,

    /// <summary>Two columns have the same name.</summary>
    DuplicateColumn = 5,

    /// <summary>A row has more or fewer fields than the header.</summary>
    WrongFieldCount = 6,

    /// <summary>A required value is empty.</summary>
    MissingValue = 7,

    /// <summary>The text is not a value of its type, or not one of the codes of the file's codebook.</summary>
    InvalidValue = 8,

    /// <summary>A row says again what another row says already.</summary>
    DuplicateRow = 9,

    /// <summary>Rows that must follow each other in time do not.</summary>
    OutOfOrder = 10,

    /// <summary>Two values of a row, or of two rows, exclude each other.</summary>
    Contradiction = 11,

    /// <summary>The row cannot become a record of a data set.</summary>
    InvalidRecord = 12,

    /// <summary>The file has so many problems that reading was given up; see <see cref="ImportOptions.MaxIssues"/>.</summary>
    TooManyIssues = 13,
}
