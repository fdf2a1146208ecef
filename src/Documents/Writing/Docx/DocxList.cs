using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TochkaBot.Documents.Writing.Docx;

/// <summary>Lists that the word processor itself numbers, each from 1.</summary>
internal static class DocxList
{
    private const int Kind = 1;

    public static IEnumerable<OpenXmlElement> Of(MainDocumentPart main, Numbered list)
    {
        var number = Begin(main);
        return list.Items.Select(item => Item(item, number));
    }

    private static int Begin(MainDocumentPart main)
    {
        var part = main.NumberingDefinitionsPart ?? AddTo(main);
        var number = part.Numbering.Elements<NumberingInstance>().Count() + 1;
        part.Numbering.AppendChild(
            new NumberingInstance(
                new AbstractNumId { Val = Kind },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }
            )
            {
                NumberID = number,
            }
        );
        return number;
    }

    private static NumberingDefinitionsPart AddTo(MainDocumentPart main)
    {
        var part = main.AddNewPart<NumberingDefinitionsPart>();
        part.Numbering = new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.SingleLevel },
                new Level(
                    new StartNumberingValue { Val = 1 },
                    new NumberingFormat { Val = NumberFormatValues.Decimal },
                    new LevelText { Val = "%1." },
                    new LevelJustification { Val = LevelJustificationValues.Left },
                    new PreviousParagraphProperties(new Indentation { Left = "709", Hanging = "425" })
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = Kind,
            }
        );
        return part;
    }

    private static Paragraph Item(string text, int number)
    {
        var paragraph = DocxText.Paragraph(DocxStyles.Item, text);
        paragraph.ParagraphProperties!.Append(
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number }),
            new Indentation { Left = "709", Hanging = "425" }
        );
        return paragraph;
    }
}
