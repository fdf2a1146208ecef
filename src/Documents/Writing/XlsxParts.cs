using System.Security;

namespace TochkaBot.Documents.Writing;

/// <summary>The small files of a workbook that say where the others are.</summary>
internal static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private const int LongestTab = 31;

    public const string Relations =
        $"""{Head}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    public static string Workbook(IReadOnlyList<string> sheets) =>
        $"""{Head}<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{Each(sheets, Tab)}</sheets></workbook>""";

    public static string WorkbookRelations(int sheets) =>
        $"""{Head}<Relationships xmlns="{Package}/relationships">{Each(sheets, Sheet)}<Relationship Id="styles" Type="{Office}/styles" Target="styles.xml"/></Relationships>""";

    public static string ContentTypes(int sheets) =>
        $"""{Head}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/>{Each(sheets, SheetType)}</Types>""";

    /// <summary>Excel takes 31 characters, none of seven signs, no apostrophe at the ends, and no name twice.</summary>
    public static string TabName(string wanted, IReadOnlyList<string> taken)
    {
        var plain = new string([.. wanted.Where(c => !char.IsControl(c) && !@"[]:*?/\".Contains(c))]).Trim(' ', '\'');
        var name = plain.Length == 0 ? "1" : Cut(plain, LongestTab);
        for (var number = 2; taken.Contains(name, StringComparer.OrdinalIgnoreCase); number++)
        {
            name = $"{Cut(plain, LongestTab - 6)} ({number})";
        }

        return name;
    }

    private static string Cut(string text, int longest) =>
        text.Length > longest ? text[..longest].TrimEnd(' ', '\'') : text;

    private static string Tab(string name, int number) =>
        $"""<sheet name="{SecurityElement.Escape(name)}" sheetId="{number}" r:id="rId{number}"/>""";

    private static string Sheet(int number) =>
        $"""<Relationship Id="rId{number}" Type="{Office}/worksheet" Target="worksheets/sheet{number}.xml"/>""";

    private static string SheetType(int number) =>
        $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Type}.worksheet+xml"/>""";

    private static string Each(IReadOnlyList<string> names, Func<string, int, string> one) =>
        string.Concat(names.Select((name, i) => one(name, i + 1)));

    private static string Each(int count, Func<int, string> one) =>
        string.Concat(Enumerable.Range(1, count).Select(one));
}
