using System.IO.Compression;
using System.Security;
using System.Text;

namespace TochkaBot.Tests.Roster;

/// <summary>Files as schools send them, made by hand so that no library of ours has touched them.</summary>
internal static class Files
{
    public static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    public static byte[] Csv(string text, Encoding? encoding = null)
    {
        var used = encoding ?? new UTF8Encoding(false);
        return [.. used.GetPreamble(), .. used.GetBytes(text)];
    }

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="rows">What stands inside sheetData.</param>
    /// <param name="merged">«A1:C1»</param>
    /// <param name="shared">The shared strings, in order.</param>
    public static byte[] Xlsx(
        string rows,
        IReadOnlyList<string>? merged = null,
        IReadOnlyList<string>? shared = null
    ) => Workbook([("Лист1", string.Empty, Sheet(rows, merged ?? []))], shared ?? []);

    /// <summary>Plain rows of inline text.</summary>
    public static byte[] Xlsx(IEnumerable<IReadOnlyList<string>> rows) =>
        Xlsx(string.Concat(rows.Select(r => $"<row>{string.Concat(r.Select(Inline))}</row>")));

    public static byte[] Workbook(
        IReadOnlyList<(string Name, string State, string Xml)> sheets,
        IReadOnlyList<string> shared
    )
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
            const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            var numbers = Enumerable.Range(1, sheets.Count).ToList();
            Put(
                zip,
                "[Content_Types].xml",
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Types}.sharedStrings+xml"/>{string.Concat(numbers.Select(n => $"""<Override PartName="/xl/s{n}.xml" ContentType="{Types}.worksheet+xml"/>"""))}</Types>"""
            );
            Put(zip, "_rels/.rels", Relations([("r1", $"{Office}/officeDocument", "xl/workbook.xml")]));
            Put(
                zip,
                "xl/_rels/workbook.xml.rels",
                Relations([
                    .. numbers.Select(n => ($"r{n}", $"{Office}/worksheet", $"s{n}.xml")),
                    ("strings", $"{Office}/sharedStrings", "sharedStrings.xml"),
                ])
            );
            Put(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{string.Concat(numbers.Select(n => $"""<sheet name="{sheets[n - 1].Name}" sheetId="{n}" r:id="r{n}"{sheets[n - 1].State}/>"""))}</sheets></workbook>"""
            );
            Put(
                zip,
                "xl/sharedStrings.xml",
                $"""<sst xmlns="{Main}">{string.Concat(shared.Select(s => $"<si><t>{s}</t></si>"))}</sst>"""
            );
            numbers.ForEach(n => Put(zip, $"xl/s{n}.xml", sheets[n - 1].Xml));
        }

        return file.ToArray();
    }

    /// <summary>The same workbook as XLSM: another type, and a project of macros inside.</summary>
    public static byte[] WithMacros(byte[] workbook)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            const string Vba = "application/vnd.ms-office.vbaProject";
            const string Project = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
            Rewrite(
                zip,
                "[Content_Types].xml",
                types =>
                    types
                        .Replace(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                            "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
                        )
                        .Replace("</Types>", $"""<Default Extension="bin" ContentType="{Vba}"/></Types>""")
            );
            Rewrite(
                zip,
                "xl/_rels/workbook.xml.rels",
                relations =>
                    relations.Replace(
                        "</Relationships>",
                        $"""<Relationship Id="vba" Type="{Project}" Target="vbaProject.bin"/></Relationships>"""
                    )
            );
            Put(zip, "xl/vbaProject.bin", "Sub Auto_Open()");
        }

        return file.ToArray();
    }

    public static string Sheet(string rows, params IReadOnlyList<string> merged) =>
        $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>{(merged.Count == 0 ? "" : $"<mergeCells>{string.Concat(merged.Select(m => $"""<mergeCell ref="{m}"/>"""))}</mergeCells>")}</worksheet>""";

    public static string Inline(string text) =>
        $"""<c t="inlineStr"><is><t>{SecurityElement.Escape(text)}</t></is></c>""";

    private static void Rewrite(ZipArchive zip, string name, Func<string, string> change)
    {
        var entry = zip.GetEntry(name)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        Put(zip, name, change(text));
    }

    private static string Relations(IEnumerable<(string Id, string Type, string Target)> all) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(all.Select(r => $"""<Relationship Id="{r.Id}" Type="{r.Type}" Target="{r.Target}"/>"""))}</Relationships>""";

    private static void Put(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(xml);
    }
}
