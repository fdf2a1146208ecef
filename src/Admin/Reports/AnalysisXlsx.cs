using TochkaBot.Documents.Writing;
using TochkaBot.Domain.Reports.Counting;
using TochkaBot.Domain.Reports.HalfYear;

namespace TochkaBot.Admin.Reports;

/// <summary>The same report as a workbook: a sheet for each table, whose columns filter and add up.</summary>
internal static class AnalysisXlsx
{
    private static readonly IReadOnlyList<Column<EventLine>> Events =
    [
        new("№", l => l.Direction.Number),
        new("Направление", l => l.Direction.Title),
        new("Строка", l => l.Row),
        new(FileTexts.Event, l => l.Event.Title),
        new("Целевая аудитория", l => l.Event.Audience),
        new("Количество участников", l => l.Event.PeopleText),
        new("Всего", l => l.Event.PeopleText.Length == 0 ? null : l.Event.People),
        new("Учеников", l => l.Event.Pupils),
        new("Педагогов", l => l.Event.Teachers),
        new("Гостей", l => l.Event.Guests),
        new("Не различены", l => l.Event.Tally.Untold),
        new("Победителей", l => l.Event.Tally.Winners),
        new("Призёров", l => l.Event.Tally.PrizeWinners),
        new(FileTexts.Date, l => l.Event.DateText),
        new("Ссылка на новость", l => l.Event.NewsUrl),
    ];

    private static readonly IReadOnlyList<Column<Course>> Courses =
    [
        new("Название программы", c => c.Title),
        new("Часов", c => c.Hours),
        new(FileTexts.CertificateDate, c => c.CertificateDate),
        new(FileTexts.Provider, c => c.Provider),
        new(FileTexts.Staff, c => c.Staff),
    ];

    private static readonly IReadOnlyList<Column<GoalState>> Goals =
    [
        new("Показатель", g => g.Title),
        new("Классы с", g => g.GradeFrom),
        new("Классы по", g => g.GradeTo),
        new("Цель, %", g => g.TargetPercent),
        new("Охвачено", g => g.Covered),
        new("Всего", g => g.Cohort),
        new("Охват, %", g => g.Percent),
    ];

    private static readonly IReadOnlyList<Column<Figure>> Figures =
    [
        new("Показатель", f => f.Title),
        new(FileTexts.Now, f => f.Now),
        new(FileTexts.Before, f => f.Before),
        new("Разница", f => f.Now - f.Before),
    ];

    private static readonly IReadOnlyList<Column<CountRow>> Classes =
    [
        new("Класс", r => r.Title),
        new("Мероприятий", r => r.Tally.Events),
        new("Участий", r => r.Tally.Participations),
        new("Разных учеников", r => r.Tally.UniquePupils),
        new("Победителей", r => r.Tally.Winners),
        new("Призёров", r => r.Tally.PrizeWinners),
    ];

    private static readonly IReadOnlyList<Column<(string Event, NamedLine Person)>> Names =
    [
        new(FileTexts.Event, l => l.Event),
        new("Фамилия", l => l.Person.FamilyName),
        new("Имя", l => l.Person.GivenName),
        new("Класс", l => l.Person.Grade is null ? null : $"{l.Person.Grade}{l.Person.Letter}"),
        new("Другая школа", l => l.Person.School),
    ];

    /// <param name="names">Only where somebody may see them and has asked.</param>
    public static byte[] Write(Analysis analysis, IReadOnlyList<NamedLine>? names)
    {
        using var file = new MemoryStream();
        using (var book = new XlsxBook(file))
        {
            book.Add("Мероприятия", Events, Lines(analysis));
            book.Add("Курсы", Courses, analysis.Training);
            book.Add("Цели", Goals, analysis.Goals);
            book.Add("Итоги", Figures, Compared(analysis));
            book.Add("По классам", Classes, analysis.Classes);
            if (names is not null)
            {
                var titles = analysis.Events.ToDictionary(e => e.Id, e => e.Title);
                book.Add("Списки", Names, names.Select(n => (titles[n.EventId], n)));
            }
        }

        return file.ToArray();
    }

    private static IEnumerable<EventLine> Lines(Analysis analysis) =>
        from direction in analysis.Directions
        from row in direction.Rows.Select((row, i) => (row.Events, Number: i + 1))
        from item in row.Events
        select new EventLine(direction, row.Number, item);

    private static IEnumerable<Figure> Compared(Analysis analysis) =>
        [
            new("Мероприятий", analysis.Total.Events, analysis.Before?.Events),
            new("Участников", analysis.Total.People, analysis.Before?.People),
            new("Разных учеников по именам", analysis.Total.UniquePupils, analysis.Before?.UniquePupils),
            new("Занимаются", analysis.Enrolled?.Pupils, analysis.Before?.Enrolled),
        ];

    private sealed record EventLine(DirectionPart Direction, int Row, ReportEvent Event);

    private sealed record Figure(string Title, int? Now, int? Before);
}
