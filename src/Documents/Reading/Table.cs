namespace TochkaBot.Documents.Reading;

/// <summary>A table as it lies in the file: rows that say something, each cell as trimmed text.</summary>
public sealed record Table(IReadOnlyList<TableRow> Rows);

/// <param name="Number">As the spreadsheet shows it; for CSV the line on which the row begins. From 1.</param>
/// <param name="Cells">By column from the left; what is beyond the last one is empty.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);

/// <summary>The table, or why there is none.</summary>
public sealed record TableReading(Table? Table, TableFault? Fault = null);

/// <param name="Row">Where it is, from 1; nothing when the whole file is meant.</param>
/// <param name="Column">From 1; nothing when the whole row is meant.</param>
/// <param name="Detail">What was found, where a name helps: the sheets of a workbook.</param>
public sealed record TableFault(TableFaultKind Kind, int? Row = null, int? Column = null, string? Detail = null);

public enum TableFaultKind
{
    Empty,

    /// <summary>A picture, a PDF, a document: neither CSV nor XLSX.</summary>
    NotATable,

    /// <summary>XLS of before 2007, or a workbook with a password: both come in the same wrapping.</summary>
    OldOrLocked,

    /// <summary>It begins like XLSX, but cannot be read to its end.</summary>
    Damaged,

    /// <summary>Several sheets have data, and nothing says which is meant.</summary>
    ManySheets,

    /// <summary>A quotation mark opens a cell and nothing closes it.</summary>
    OpenQuote,

    /// <summary>More text in one cell than any table of people needs.</summary>
    CellTooLong,
    TooManyRows,
    TooManyColumns,
}
