using Microsoft.AspNetCore.Http;
using TochkaBot.Documents.Writing;

namespace TochkaBot.Admin.Tables;

internal enum TableFormat
{
    Json,
    Csv,
    Xlsx,
}

internal static class TableFile
{
    public const string Csv = "text/csv";

    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="name">Of the file, without its ending.</param>
    public static IResult Answer<T>(
        TableFormat format,
        string name,
        IReadOnlyList<Column<T>> columns,
        IReadOnlyList<T> rows
    ) =>
        format == TableFormat.Csv
            ? Results.File(CsvTable.Write(columns, rows), $"{Csv}; charset=utf-8", $"{name}.csv")
            : Results.File(XlsxBook.Write(name, columns, rows), Xlsx, $"{name}.xlsx");
}
