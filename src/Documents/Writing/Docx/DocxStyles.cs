using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TochkaBot.Documents.Writing.Docx;

/// <summary>The looks that a head may change at once for the whole document.</summary>
internal static class DocxStyles
{
    public const string Prose = "Normal";
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Item = "ListNumber";
    public const string Cell = "TableText";
    public const string CentredCell = "TableCentred";
    public const string Head = "TableHead";
    public const string Link = "Hyperlink";
    public const string Signature = "Signature";

    private const string Font = "Times New Roman";

    /// <summary>Half points: 14 in the text, 12 in tables.</summary>
    private const string TextSize = "28";
    private const string TableSize = "24";

    private const string FirstLine = "709";

    public static void AddTo(MainDocumentPart main) =>
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = Font,
                            HighAnsi = Font,
                            EastAsia = Font,
                            ComplexScript = Font,
                        },
                        new FontSize { Val = TextSize },
                        new FontSizeComplexScript { Val = TextSize },
                        new Languages { Val = "ru-RU" }
                    )
                ),
                new ParagraphPropertiesDefault()
            ),
            Style(
                Prose,
                "Normal",
                Lines("0", "120"),
                new Indentation { FirstLine = FirstLine },
                Align(JustificationValues.Both)
            ),
            Bold(
                Style(
                    Title,
                    "Title",
                    new KeepNext(),
                    Lines("0", "240"),
                    new Indentation { FirstLine = "0" },
                    Align(JustificationValues.Center)
                )
            ),
            Bold(
                Style(
                    Heading,
                    "heading 1",
                    new KeepNext(),
                    Lines("240", "120"),
                    new Indentation { FirstLine = "0" },
                    Align(JustificationValues.Center),
                    new OutlineLevel { Val = 0 }
                )
            ),
            Style(Item, "List Number", Lines("0", "60"), Align(JustificationValues.Left)),
            Small(Table(Cell, "Table Text", JustificationValues.Left)),
            Small(Table(CentredCell, "Table Centred", JustificationValues.Center)),
            Small(Bold(Table(Head, "Table Head", JustificationValues.Center))),
            Style(
                Signature,
                "Signature",
                new KeepNext(),
                new KeepLines(),
                new Tabs(new TabStop { Val = TabStopValues.Right, Position = DocxFile.TextWidth }),
                Lines("360", "120"),
                new Indentation { FirstLine = "0" }
            ),
            new Style(
                new StyleName { Val = "Hyperlink" },
                new StyleRunProperties(new Color { Val = "0563C1" }, new Underline { Val = UnderlineValues.Single })
            )
            {
                Type = StyleValues.Character,
                StyleId = Link,
            }
        );

    private static Style Table(string id, string name, JustificationValues align) =>
        Style(id, name, Lines("0", "60"), new Indentation { FirstLine = "0" }, Align(align));

    private static Style Style(string id, string name, params OpenXmlElement[] paragraph)
    {
        var style = new Style(new StyleName { Val = name })
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == Prose ? true : null,
        };
        if (id != Prose)
        {
            style.AppendChild(new BasedOn { Val = Prose });
        }

        style.AppendChild(new PrimaryStyle());
        style.AppendChild(new StyleParagraphProperties(paragraph));
        return style;
    }

    private static Style Bold(Style style) => With(style, new Bold());

    private static Style Small(Style style) =>
        With(style, new FontSize { Val = TableSize }, new FontSizeComplexScript { Val = TableSize });

    private static Style With(Style style, params OpenXmlElement[] looks)
    {
        var run = style.StyleRunProperties ?? style.AppendChild(new StyleRunProperties());
        run.Append(looks);
        return style;
    }

    private static SpacingBetweenLines Lines(string before, string after) => new() { Before = before, After = after };

    private static Justification Align(JustificationValues value) => new() { Val = value };
}
