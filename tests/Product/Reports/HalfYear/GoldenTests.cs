using System.Net;
using System.Text.Json;
using TochkaBot.Documents.Writing.Docx;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>With the facts of a real autumn entered, the report is the one that the centre wrote by hand then.</summary>
public sealed class GoldenTests
{
    [Fact]
    public async Task The_figures_of_then_come_out_again()
    {
        await using var host = await AdminHost.Start();
        await Autumn.Enter(host);

        var report = await host.Get(Autumn.Path);

        var directions = report.GetProperty("directions").EnumerateArray().ToList();
        var rows = directions.SelectMany(d => d.GetProperty("rows").EnumerateArray()).ToList();
        Assert.Equal([1, 2, 3, 4, 5, 6], directions.Select(d => d.GetProperty("number").GetInt32()));
        Assert.Equal(Titles("directions"), directions.Select(d => d.Text("title")));
        Assert.Equal([3, 1, 1, 1, 1, 1, 1], rows.Select(r => r.GetProperty("events").GetArrayLength()));
        Assert.Equal(
            Titles("events").Order(),
            rows.SelectMany(r => r.GetProperty("events").EnumerateArray()).Select(e => e.Text("title")).Order()
        );
        Assert.Equal(
            (238, 82, 8, 148),
            (Of(report, "people"), Of(report, "pupils"), Of(report, "teachers"), Of(report, "unknown"))
        );
        Assert.Equal((9, 237), (Of(report, "events"), Of(report, "enrolled")));
        Assert.Equal("2022-09-30", report.Text("enrolledOn"));
        Assert.Equal(Titles("training"), report.GetProperty("training").EnumerateArray().Select(c => c.Text("title")));
        Assert.Equal(
            ["subjects", "extracurricular"],
            report.GetProperty("goals").EnumerateArray().Select(g => g.Text("code"))
        );
    }

    [Fact]
    public async Task What_is_not_known_stays_unknown()
    {
        await using var host = await AdminHost.Start();
        await Autumn.Enter(host);

        var events = (await host.Get(Autumn.Path))
            .GetProperty("directions")
            .EnumerateArray()
            .SelectMany(d => d.GetProperty("rows").EnumerateArray())
            .SelectMany(r => r.GetProperty("events").EnumerateArray())
            .ToDictionary(e => e.Text("title"));

        var opening = events["Торжественное открытие центра «Точка роста»"];
        Assert.Equal((120, "120 чел."), (Of(opening, "people"), opening.Text("peopleText")));
        Assert.All(
            ["pupils", "teachers", "guests"],
            field => Assert.Equal(JsonValueKind.Null, opening.GetProperty(field).ValueKind)
        );
        Assert.Equal(21, Of(events["Турнир по шахматам"], "pupils"));
    }

    [Fact]
    public async Task The_document_has_the_table_of_then()
    {
        await using var host = await AdminHost.Start();
        await Autumn.Enter(host);

        var answer = await host.Http.GetAsync($"{Autumn.Path}&format=docx");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(DocxFile.ContentType, answer.Content.Headers.ContentType!.MediaType);
        var docx = await answer.Content.ReadAsByteArrayAsync();
        Assert.Empty(Paper.Errors(docx));
        var paper = new Paper(docx);
        var (courses, events) = (paper.Tables[0], paper.Tables[1]);
        Assert.Equal(
            [
                "№ п/п",
                "Мероприятие",
                "Целевая аудитория, количество участников",
                "Дата проведения",
                "Ссылка на сайт с новостью о мероприятии",
            ],
            events[0].Select(c => c[0])
        );
        var banners = events.Where(r => r.Count == 1).Select(r => r[0][0]);
        Assert.Equal(Titles("directions"), banners);
        var rows = events.Skip(1).Where(r => r.Count > 1).ToList();
        Assert.Equal(["1.", "", "2.", "3.", "4.", "5.", "6."], rows.Select(r => r[0][0]));
        Assert.Equal(Titles("events").Take(3), rows[0][1]);
        Assert.Equal(["1 сентября 2022 г.", "Ноябрь–декабрь 2022/23 учебного года", "14 октября 2022 г."], rows[0][3]);
        Assert.Equal("Обучающиеся и педагоги центра образования «Точка роста» (28 чел.)", rows[0][2][2]);
        Assert.Equal("Педагогические команды центров «Точка роста» (3 педагога)", rows[2][2][0]);
        Assert.Equal("Обучающиеся и педагогические работники школы (50 учащихся)", rows[5][2][0]);
        Assert.Equal("http://baltika7.ucoz.ru/index/meroprijatija/0-331", Assert.Single(rows[0][4]));
        Assert.Equal(Enumerable.Repeat("http://baltika7.ucoz.ru/index/meroprijatija/0-331", 4), paper.Links);

        Assert.Equal(5, courses.Count);
        Assert.Equal(["3", "3"], new[] { courses[3][0][0], courses[3][4][0] });
        Assert.Equal("2022 г.", courses[3][2][0]);
        Assert.EndsWith("(24 часа)", courses[1][1][0]);
        Assert.True(paper.RepeatsHeader(0) && paper.RepeatsHeader(1));
    }

    [Fact]
    public async Task The_document_reads_as_a_report_and_is_signed()
    {
        await using var host = await AdminHost.Start();
        await Autumn.Enter(host);

        var paper = new Paper(await host.Http.GetByteArrayAsync($"{Autumn.Path}&format=docx"));

        Assert.Equal("Title", paper.Paragraphs[0].Style);
        Assert.EndsWith("за I полугодие 2022/23 учебного года", paper.Paragraphs[0].Text);
        Assert.Equal("Задачи Центра на 2022/23 учебный год", paper.Headings[0]);
        var tasks = paper.Paragraphs.Where(p => p.Style == "ListNumber").Select(p => p.Text).ToList();
        Assert.EndsWith("на обновлённом оборудовании: 100 %.", tasks[0]);
        Assert.EndsWith("социокультурными мероприятиями: не менее 70 %.", tasks[1]);
        Assert.Contains(
            paper.Paragraphs,
            p => p.Text == "По состоянию на 30 сентября 2022 г. в Центре «Точка роста» занимаются 237 обучающихся."
        );
        Assert.StartsWith(
            "Руководитель Центра «Точка роста»",
            paper.Paragraphs.Single(p => p.Style == "Signature").Text
        );
        Assert.Equal("31 декабря 2022 г.", paper.Paragraphs[^1].Text);
        Assert.DoesNotContain(paper.Paragraphs, p => p.Text.Contains('{'));
    }

    [Fact]
    public async Task The_workbook_has_a_sheet_for_each_table_with_typed_cells()
    {
        await using var host = await AdminHost.Start();
        await Autumn.Enter(host);

        var book = new Book(await host.Http.GetByteArrayAsync($"{Autumn.Path}&format=xlsx"));

        Assert.Equal(["Мероприятия", "Курсы", "Цели", "Итоги", "По классам"], book.Names);
        var events = book["Мероприятия"];
        Assert.Equal(10, events.Count);
        Assert.Equal(238, events.Skip(1).Sum(r => (double)r[events[0].IndexOf("Всего")]!));
        Assert.Null(events[1][events[0].IndexOf("Учеников")]);
        Assert.Equal(8, events.Skip(1).Sum(r => r[events[0].IndexOf("Педагогов")] as double? ?? 0));
        Assert.Equal([24d, 24d, 36d, 72d], book["Курсы"].Skip(1).Select(r => (double)r[1]!));
        Assert.All(book.Names, name => Assert.True(book.Filters(name)));
    }

    private static IEnumerable<string> Titles(string list) =>
        Autumn.Facts.GetProperty(list).EnumerateArray().Select(item => item.Text("title"));

    private static int Of(JsonElement item, string field) => item.GetProperty(field).GetInt32();
}
