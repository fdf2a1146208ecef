using System.IO.Compression;
using System.Text;

namespace TochkaBot.Documents.Writing;

/// <summary>
/// A workbook that leaves as it is written: sheet after sheet, row after row, into any stream that takes bytes. Whatever
/// the number of rows, it holds one. Dispose it to write the end; the stream stays open.
/// </summary>
public sealed class XlsxBook : IDisposable
{
    private readonly ZipArchive zip;
    private readonly List<string> sheets = [];

    public XlsxBook(Stream target)
    {
        zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        // First, since this is where a look at the first bytes finds out what it is.
        Add("_rels/.rels", XlsxParts.Relations);
        Add("xl/styles.xml", XlsxStyles.Xml);
    }

    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Write<T>(string sheet, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var file = new MemoryStream();
        using (var book = new XlsxBook(file))
        {
            book.Add(sheet, columns, rows);
        }

        return file.ToArray();
    }

    /// <summary>A sheet with a header row that stays in sight and filters; what is too long for one goes on in the next.</summary>
    /// <param name="name">Its tab: made to fit what Excel allows, and told apart from others of the name.</param>
    public void Add<T>(string name, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows)
    {
        using var row = rows.GetEnumerator();
        var more = row.MoveNext();
        do
        {
            sheets.Add(XlsxParts.TabName(name, sheets));
            using var part = Part($"xl/worksheets/sheet{sheets.Count}.xml");
            using var sheet = new XlsxSheet(part);
            more = Fill(sheet, columns, row, more);
        } while (more);
    }

    public void Dispose()
    {
        Add("xl/workbook.xml", XlsxParts.Workbook(sheets));
        Add("xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelations(sheets.Count));
        Add("[Content_Types].xml", XlsxParts.ContentTypes(sheets.Count));
        zip.Dispose();
    }

    private static bool Fill<T>(XlsxSheet sheet, IReadOnlyList<Column<T>> columns, IEnumerator<T> row, bool more)
    {
        sheet.Begin(columns);
        while (more && !sheet.IsFull)
        {
            sheet.Add(columns, row.Current);
            more = row.MoveNext();
        }

        sheet.End(columns.Count);
        return more;
    }

    private void Add(string part, string xml)
    {
        using var stream = Part(part);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    private Stream Part(string name) => zip.CreateEntry(name, CompressionLevel.Fastest).Open();
}
