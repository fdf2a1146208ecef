using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TochkaBot.Documents.Reading;

/// <summary>The texts of a workbook that its cells point to by number.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Of(WorkbookPart workbook)
    {
        var texts = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
            {
                texts.Add(Plain(reader.LoadCurrentElement()!));
            }
        }

        return texts;
    }

    /// <summary>The text whatever its looks, without the reading aids of Eastern scripts.</summary>
    public static string Plain(OpenXmlElement rich) =>
        string.Concat(rich.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));
}
