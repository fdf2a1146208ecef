namespace TochkaBot.Documents.Reading;

/// <summary>Reads CSV and XLSX; what it is shows by its first bytes, whatever the file is called.</summary>
public static class TableReader
{
    /// <summary>Twice the largest school list that was ever asked for.</summary>
    public const int MostRows = 20_000;

    public const int MostColumns = 200;

    public const int LongestCell = 2_000;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>XLS of old, and also what Office wraps around a workbook with a password.</summary>
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TableReading Read(byte[] file)
    {
        try
        {
            IReadOnlyList<TableRow> rows = [.. Rows(file).Where(r => r.Cells.Any(c => c.Length > 0))];
            return rows.Count == 0 ? Refused(new TableFault(TableFaultKind.Empty)) : new TableReading(new Table(rows));
        }
        catch (FaultException found)
        {
            return Refused(found.Fault);
        }
    }

    private static IEnumerable<TableRow> Rows(byte[] file)
    {
        if (file.AsSpan().StartsWith(Compound))
        {
            throw new FaultException(TableFaultKind.OldOrLocked);
        }

        return file.AsSpan().StartsWith(Zip) ? XlsxFile.Read(file) : CsvFile.Read(file);
    }

    private static TableReading Refused(TableFault fault) => new(null, fault);
}

/// <summary>Ends a reading from deep inside; never leaves <see cref="TableReader"/>.</summary>
internal sealed class FaultException(TableFault fault) : Exception
{
    public FaultException(TableFaultKind kind, int? row = null, int? column = null)
        : this(new TableFault(kind, row, column)) { }

    public TableFault Fault => fault;
}
