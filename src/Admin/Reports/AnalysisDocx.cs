using TochkaBot.Documents.Writing.Docx;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Admin.Reports;

/// <summary>«Анализ работы» as the district office knows it: prose, the courses, the events, the signature.</summary>
internal static class AnalysisDocx
{
    public static byte[] Write(Analysis analysis, FilledTexts texts) =>
        DocxFile.Write(
            texts.Title,
            [
                new Title(texts.Title),
                .. Prose(texts.History),
                .. Section(texts.TasksTitle, [new Numbered(texts.Tasks)], texts.Tasks.Count),
                .. Section(FileTexts.Goals, [.. Prose(texts.Goals)], texts.Goals.Count),
                .. Section(FileTexts.Courses, [CourseTable(analysis)], analysis.Training.Count),
                .. Section(FileTexts.Work, [.. Prose(texts.Subjects), .. Prose(Said(texts.Enrolled))], int.MaxValue),
                .. Section(FileTexts.Events, [EventTable(analysis)], analysis.Directions.Count),
                .. Section(FileTexts.Openness, [.. Prose(texts.Openness)], texts.Openness.Count),
                new Signature(texts.Signer, texts.SignerName, texts.Date),
            ]
        );

    /// <summary>A heading with nothing below it says nothing.</summary>
    private static IEnumerable<Block> Section(string title, IReadOnlyList<Block> blocks, int content) =>
        content == 0 ? [] : [new Heading(title), .. blocks];

    private static IEnumerable<Block> Prose(IEnumerable<string> paragraphs) => paragraphs.Select(p => new Prose(p));

    private static IEnumerable<string> Said(string sentence) => sentence.Length == 0 ? [] : [sentence];

    private static Grid CourseTable(Analysis analysis) =>
        new(
            [
                new GridColumn(FileTexts.Number, 5) { Centred = true },
                new GridColumn(FileTexts.Course, 32),
                new GridColumn(FileTexts.CertificateDate, 20) { Centred = true },
                new GridColumn(FileTexts.Provider, 25),
                new GridColumn(FileTexts.Staff, 18) { Centred = true },
            ],
            [
                .. analysis.Training.Select(
                    (c, i) =>
                        Cells.Plain(
                            $"{i + 1}",
                            FileTexts.CourseAndHours(c),
                            FileTexts.Year(c.CertificateDate),
                            c.Provider,
                            $"{c.Staff}"
                        )
                ),
            ]
        );

    private static Grid EventTable(Analysis analysis) =>
        new(
            [
                new GridColumn(FileTexts.NumberInOrder, 6) { Centred = true },
                new GridColumn(FileTexts.Event, 29),
                new GridColumn(FileTexts.Audience, 26),
                new GridColumn(FileTexts.Date, 17),
                new GridColumn(FileTexts.Link, 22),
            ],
            [
                .. analysis.Directions.SelectMany(d =>
                    d.Rows.Select((row, i) => (GridRow)EventRow(d.Number, i, row)).Prepend(new Banner(d.Title))
                ),
            ]
        );

    /// <summary>The number is the direction's: it stands at its first row and goes through all of them.</summary>
    private static Cells EventRow(int number, int at, ReportRow row) =>
        new([
            at == 0 ? new Cell([new Line($"{number}.")]) : new Cell([]) { Continues = true },
            new Cell([.. row.Events.Select(e => new Line(e.Title))]),
            new Cell([.. row.Events.Select(e => new Line(FileTexts.Whom(e)))]),
            new Cell([.. row.Events.Select(e => new Line(e.DateText))]),
            new Cell([.. row.Events.Select(e => e.NewsUrl).OfType<string>().Distinct().Select(u => new Line(u, u))]),
        ]);
}
