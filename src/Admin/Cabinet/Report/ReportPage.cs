using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Domain.Words;

namespace TochkaBot.Admin.Cabinet.Report;

internal static class ReportPage
{
    public static Markup Of(Analysis report, string? said) =>
        Markup.Of(
            $"""
            {Parts.Wrong(said)}{Form(report.Period)}
            <p><b>{PeriodTexts.Name(report.Period)}</b>. Файлы DOCX и XLSX готовит бот: /report.</p>
            {Parts.Figures(Totals(report))}{Before(report)}
            <section id="missing"><h2>Чего не хватает</h2>{Missing(report)}</section>
            <section><h2>Мероприятия</h2>
            {new Table(
                "Строки отчёта по направлениям",
                [
                    "Мероприятие",
                    "№ и направление",
                    "Целевая аудитория, количество участников",
                    "Дата проведения",
                    "Новость",
                ],
                report.Directions.SelectMany(Rows)
            )
            {
                Empty = "За этот период мероприятий нет.",
            }.Write()}</section>
            <section><h2>Курсы педагогов</h2>
            {new Table(
                "Выданные удостоверения на дату отчёта",
                ["Программа", "#Часов", "Дата выдачи", "Организация", "#Слушателей"],
                report.Training.Select(Course)
            )
            {
                Empty = "Курсы не записаны.",
            }.Write()}</section>
            """
        );

    private static Markup Form(Period period) =>
        Markup.Of(
            $"""
            <form method="get" action="/cabinet/report" class="filter" role="search" aria-label="Период отчёта">
            {Parts.Day("from", "С", $"{period.From:yyyy-MM-dd}")}{Parts.Day("to", "По", $"{period.To:yyyy-MM-dd}")}
            <button type="submit">Показать</button> {Half("‹ Предыдущий период", period.Before())} {Parts.Link(
                "Текущее полугодие",
                "/cabinet/report"
            )}</form>
            """
        );

    private static Markup Half(string words, Period period) =>
        Parts.Link(words, $"/cabinet/report?from={period.From:yyyy-MM-dd}&to={period.To:yyyy-MM-dd}");

    private static IEnumerable<(string, Markup)> Totals(Analysis report)
    {
        var events = $"/cabinet/events?from={report.From:yyyy-MM-dd}&to={report.To:yyyy-MM-dd}";
        yield return ("Мероприятий", Parts.Number(report.Total.Events, events));
        yield return ("Человек", Parts.Number(report.Total.People, events));
        yield return ("Разных учеников", Parts.Number(report.Total.UniquePupils, events));
        if (report.Enrolled is { } enrolled)
        {
            yield return ($"Занимаются на {enrolled.On:dd.MM.yyyy}", Parts.Number(enrolled.Pupils));
        }
    }

    private static Markup Before(Analysis report) =>
        report.Before is { } before
            ? Markup.Of(
                $"<p class=\"quiet\">Раньше, {PeriodTexts.Name(new Period(before.From, before.To))}: {Plural.Of(before.Events, "мероприятие", "мероприятия", "мероприятий")}, {Plural.Of(before.People, "человек", "человека", "человек")}.</p>"
            )
            : Markup.None;

    private static Markup Missing(Analysis report) =>
        report.Missing.Count == 0
            ? Markup.Of($"<p class=\"good\">Всё на месте.</p>")
            : Markup.Of($"<ul>{report.Missing.Select(m => Markup.Of($"<li>{Piece(m)}</li>"))}</ul>");

    private static Markup Piece(MissingPiece piece)
    {
        var words = piece.Kind switch
        {
            MissingKind.Attendance => "не отмечено, кто пришёл",
            MissingKind.HeadCount => "не записано, сколько было людей",
            MissingKind.Link => "нет ссылки на новость",
            MissingKind.Direction => "Нет ни одного мероприятия по направлению",
            MissingKind.Enrolment => "Неизвестно, сколько учеников занимается",
            _ => piece.Section == ReportSection.Head
                ? "Не записано, кто подписывает отчёт: /report, «Тексты и реквизиты»"
                : "Не записано полное название школы: /report, «Тексты и реквизиты»",
        };
        return piece.EventId is { } id
            ? Markup.Of($"{Parts.Link(piece.Title ?? $"№ {id}", $"/cabinet/events/{id}")}: {words}")
            : Markup.Of($"{words}{(piece.Title is { } title ? $": {title}" : string.Empty)}");
    }

    private static IEnumerable<IReadOnlyList<Markup>> Rows(DirectionPart part) =>
        part.Rows.SelectMany(row => row.Events).Select(item => Row(part, item));

    private static IReadOnlyList<Markup> Row(DirectionPart part, ReportEvent item) =>
        [
            Parts.Link(item.Title, $"/cabinet/events/{item.Id}"),
            Parts.Text($"{part.Number}. {part.Title}"),
            Parts.Text(
                $"{item.Audience} {(item.PeopleText.Length > 0 ? $"({item.PeopleText})" : string.Empty)}".Trim()
            ),
            Parts.Text(item.DateText),
            Parts.Text(item.NewsUrl is null ? "нет" : "есть"),
        ];

    private static IReadOnlyList<Markup> Course(Course course) =>
        [
            Parts.Text(course.Title),
            Parts.Text(course.Hours is { } hours ? $"{hours}" : "—"),
            Parts.Text(course.CertificateDate),
            Parts.Text(course.Provider),
            Parts.Number(course.Staff),
        ];
}
