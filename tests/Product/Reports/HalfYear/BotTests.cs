using System.Text;
using TochkaBot.Admin.Reports;
using TochkaBot.Bot.Reports;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Reports;
using TochkaBot.Domain.Reports.HalfYear;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Reports.HalfYear;

/// <summary>«/report» from the head's phone.</summary>
public sealed class BotTests : IDisposable
{
    private static readonly Period Autumn = Period.Half(2026, 1);

    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void What_is_missing_is_shown_before_the_files_and_leads_to_the_event()
    {
        var fair = Past("Ярмарка проектов");
        var lesson = Past("Открытый урок", link: "https://school.example/news/1");
        Count(lesson, 30);

        world.Irina.Says("/report").Presses("I полугодие 2026/27").Presses("Сформировать");

        Assert.Contains("Не записано, сколько было: Ярмарка проектов", world.Irina.Text);
        Assert.Contains("Нет ссылки на новость: Ярмарка проектов", world.Irina.Text);
        Assert.DoesNotContain("Открытый урок", world.Irina.Text);
        Assert.Empty(world.Irina.Files);
        Assert.Contains($"card.{fair}", world.Irina.Data("1. Ярмарка"));
        world.Irina.Presses("1. Ярмарка");
        Assert.Contains("Ярмарка проектов", world.Irina.Text);
    }

    [Fact]
    public void Made_all_the_same_it_comes_as_a_document_and_a_workbook_after_a_note()
    {
        Count(Past("Ярмарка проектов"), 30);

        world.Irina.Says("/report").Presses("I полугодие").Presses("Сформировать").Presses("Всё равно");

        var (note, after) = (world.Irina.Screens[^2], world.Irina.Screens[^1]);
        Assert.StartsWith("⏳ Готовим отчёт", note.Text);
        Assert.StartsWith("Готово", after.Text);
        Assert.Equal(
            ["Анализ работы 2026-2027, I полугодие.docx", "Анализ работы 2026-2027, I полугодие.xlsx"],
            world.Irina.Files.Select(f => f.FileName)
        );
        Assert.Empty(Paper.Errors(world.Irina.Files[0].Bytes));
        Assert.Contains("report.exported", Journal());
    }

    [Fact]
    public void Without_gaps_the_files_come_at_once()
    {
        foreach (var direction in world.Read(EventStore.Directions))
        {
            Count(Past($"Событие {direction.Code}", direction.Code, "https://school.example/1"), 5);
        }

        world.Write(tx =>
            tx.Run(
                "INSERT INTO enrolments (on_day, pupils, set_at) VALUES ('2026-09-30', 60, @now)",
                new { now = tx.Now }
            )
        );
        Text("Школа", "МКОУ «СОШ № 1»");
        Text("Кто подписывает", "И. Л. Крылова");

        world.Irina.Says("/report").Presses("I полугодие").Presses("Сформировать");

        Assert.Equal(2, world.Irina.Files.Count);
    }

    [Fact]
    public void Texts_are_written_once_and_stand_in_the_document()
    {
        Text("Школа", "МКОУ «СОШ № 1» с. Ивановка");
        Text("История", "В {школа} дети учатся играючи.\nЗа {период}: {мероприятий}. {неизвестное}");
        world.Irina.Says("/report").Presses("Тексты и реквизиты").Presses("Кто подписывает").Presses("И. Л. Крылова");

        var paper = Made();

        Assert.Contains("МКОУ «СОШ № 1» с. Ивановка за I полугодие 2026/27", paper.Paragraphs[0].Text);
        Assert.Contains(("Normal", "В МКОУ «СОШ № 1» с. Ивановка дети учатся играючи."), paper.Paragraphs);
        Assert.Contains(
            ("Normal", "За I полугодие 2026/27 учебного года: 0 мероприятий. {неизвестное}"),
            paper.Paragraphs
        );
        Assert.EndsWith("____________ И. Л. Крылова", paper.Paragraphs.Single(p => p.Style == "Signature").Text);

        world.Irina.Says("/report").Presses("Тексты и реквизиты").Presses("История").Presses("Вернуть обычный");
        Assert.Contains(Made().Paragraphs, p => p.Text.StartsWith("На базе МКОУ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_is_too_long_or_no_text_is_refused_and_asked_for_again()
    {
        world.Irina.Says("/report").Presses("Тексты").Presses("Задачи").Says(new string('я', 3_501));
        Assert.Contains("от 1 до 3500 знаков", world.Irina.Text);

        world.Irina.SendsPhoto();
        Assert.Contains("Напишите новый текст", world.Irina.Text);

        world.Irina.Says("Учить детей");
        Assert.Contains("Сохранено", world.Irina.Text);
    }

    [Fact]
    public void Ticked_events_share_a_row_in_the_order_of_ticking_until_they_are_taken_apart()
    {
        Past("Первое");
        Past("Второе");
        Past("Третье");
        world.Irina.Says("/report").Presses("I полугодие").Presses("Строки таблицы").Presses("1.");

        world.Irina.Presses("Третье");
        Assert.False(world.Irina.Sees("Объединить в строку"));
        world.Irina.Presses("Первое").Presses("Объединить в строку");

        Assert.Contains("в одной строке", world.Irina.Text);
        Assert.Equal(
            [
                ["Второе"],
                ["Третье", "Первое"],
            ],
            Rows().OrderBy(r => r.Length)
        );
        world.Irina.Presses("1 Первое");
        Assert.Equal(3, Rows().Count);
        Assert.Equal(
            ["report.joined", "report.split"],
            Journal().Where(a => a is "report.joined" or "report.split").Reverse()
        );
    }

    [Fact]
    public void Events_of_two_directions_never_share_a_row()
    {
        long[] events = [Past("Первое"), Past("Второе", "career")];

        Assert.Equal(ReportOutcome.Refused, world.Write(tx => ReportRowStore.Join(tx, world.Irina.Actor, events)));
    }

    [Fact]
    public void Whoever_is_joined_anew_leaves_the_row_before_and_nobody_stays_alone_in_one()
    {
        long[] ids = [Past("Первое"), Past("Второе"), Past("Третье")];
        var head = world.Irina.Actor;
        world.Write(tx => ReportRowStore.Join(tx, head, [ids[0], ids[1]]));
        world.Write(tx => ReportRowStore.Join(tx, head, [ids[1], ids[2]]));

        Assert.Equal(
            [
                ["Первое"],
                ["Второе", "Третье"],
            ],
            Rows().OrderBy(r => r.Length)
        );
        Assert.Equal(2, world.Read(tx => tx.One<int>("SELECT count(*) FROM report_rows")));
    }

    [Theory]
    [InlineData("245")]
    [InlineData("много, очень")]
    [InlineData("245,")]
    [InlineData("9999999 по приказу")]
    public void A_number_without_a_reason_is_refused_with_an_example(string text)
    {
        world.Irina.Says("/report").Presses("I полугодие").Presses("Занимаются").Says(text);

        Assert.Contains("245, двое зачислены", world.Irina.Text);
        Assert.Null(Analysed().Enrolled);
    }

    [Fact]
    public void Who_attends_is_computed_and_may_be_set_with_a_reason()
    {
        world.Write(tx =>
            tx.Run(
                "INSERT INTO enrolments (on_day, pupils, set_at) VALUES ('2026-09-30', 237, @now)",
                new { now = tx.Now }
            )
        );
        world.Irina.Says("/report").Presses("I полугодие");
        Assert.Contains("Занимаются: 237 на 30 сентября 2026 г.", world.Irina.Text);

        world.Irina.Presses("Занимаются").Says("245, двое зачислены по приказу");

        var set = Analysed().Enrolled!;
        Assert.Equal((245, 237, "двое зачислены по приказу"), (set.Pupils, set.Computed, set.Reason));
        Assert.Null(world.Read(tx => AnalysisReport.Of(tx, world.Centre, Autumn.Before())).Enrolled?.Reason);
        Assert.Contains("report.overridden", Journal());
        world.Irina.Presses("Занимаются: 245").Presses("Вернуть посчитанное");
        Assert.Equal(237, Analysed().Enrolled!.Pupils);
    }

    [Fact]
    public void Once_approved_files_and_lists_stay_and_what_changes_is_told()
    {
        var fair = Past("Ярмарка");
        Came(fair, world.Boris.PersonId);
        Count(fair, 30);
        world.Irina.Says("/report").Presses("I полугодие").Presses("Утвердить");
        Assert.Contains("Период ещё идёт", world.Irina.Text);
        world.Irina.Presses("Да, утвердить");
        Assert.Contains("Утверждён 1 декабря 2026 г. С тех пор ничего не изменилось.", world.Irina.Text);
        var frozen = Frozen();

        world.Write(tx => tx.Run("UPDATE head_counts SET people = 35"));
        Past("Забытое");
        world.Irina.Says("/report").Presses("I полугодие");

        Assert.Contains("После утверждения изменилось", world.Irina.Text);
        Assert.Contains("участников: было 30, стало 35", world.Irina.Text);
        Assert.Contains("добавилось: «Забытое»", world.Irina.Text);
        Assert.False(world.Irina.Sees("Утвердить"));
        Assert.Equal(frozen.Docx, Frozen().Docx);
        world.Irina.Presses("Утверждённые файлы");
        Assert.Equal(frozen.Xlsx, world.Irina.Files[^1].Bytes);
        Assert.Equal(ReportOutcome.Refused, Approve());
    }

    [Fact]
    public void Whoever_is_deleted_leaves_the_approved_list_and_the_figure_stays()
    {
        var fair = Past("Ярмарка");
        var pupil = world.Pupil("Белова Дарья").PersonId;
        Came(fair, pupil);
        Came(fair, world.Boris.PersonId);
        Assert.Equal(ReportOutcome.Done, Approve());

        world.Write(tx => PersonStore.Delete(tx, pupil));

        var lists = world.Read(tx => NamesReport.Of(tx, world.Irina.Actor, Analysed()))!;
        Assert.Equal("Соколов", Assert.Single(lists).FamilyName);
        Assert.Equal(2, world.Read(tx => ApprovalStore.Find(tx, Autumn))!.Content.Total.People);
    }

    [Fact]
    public void Names_are_in_no_file_but_the_one_that_the_head_asked_for()
    {
        var fair = Past("Ярмарка");
        Came(fair, world.Boris.PersonId);
        world.Irina.Says("/report").Presses("I полугодие").Presses("Сформировать").Presses("Всё равно");
        Assert.All(world.Irina.Files, f => Assert.DoesNotContain("Соколов", Words(f.Bytes)));

        world.Irina.Says("/report").Presses("I полугодие").Presses("Со списками").Presses("Да, прислать");

        var book = new Book(world.Irina.Files[^1].Bytes);
        Assert.Equal(["Ярмарка", "Соколов", "Борис", "6Б", null], book["Списки"][1]);
        var deputy = world.Staff("Седов Олег", StaffRole.Deputy).Says("/report").Presses("I полугодие");
        Assert.False(deputy.Sees("Со списками"));
    }

    [Theory]
    [InlineData("2021/22", "2021-09-01", "2022-08-31")]
    [InlineData("1 полугодие 2021/22", "2021-09-01", "2021-12-31")]
    [InlineData("II полугодие 2021/2022 учебного года", "2022-01-01", "2022-08-31")]
    [InlineData("01.10.2026 – 30.11.2026", "2026-10-01", "2026-11-30")]
    [InlineData("с 1 октября 2026 по 30 ноября 2026", "2026-10-01", "2026-11-30")]
    [InlineData("2026-10-01 2026-11-30", "2026-10-01", "2026-11-30")]
    [InlineData("2021/23", null, null)]
    [InlineData("30.11.2026 – 01.10.2026", null, null)]
    [InlineData("01.10.2006 – 01.10.2026", null, null)]
    [InlineData("прошлый год", null, null)]
    [InlineData("", null, null)]
    public void A_period_is_understood_as_people_write_it(string text, string? from, string? to)
    {
        Period? expected = from is null ? null : new Period(DateOnly.Parse(from), DateOnly.Parse(to!));

        Assert.Equal(expected, PeriodReader.Read(text, World.Start.DateTime));
    }

    [Fact]
    public void A_period_that_is_typed_is_shown_and_one_that_is_none_is_asked_for_again()
    {
        world.Irina.Says("/report").Presses("Другой период").Says("когда-нибудь");
        Assert.Contains("Не получилось понять период", world.Irina.Text);

        world.Irina.Says("01.10.2026 – 30.11.2026");
        Assert.Contains("Отчёт: с 1 октября 2026 г. по 30 ноября 2026 г.", world.Irina.Text);
    }

    private long Past(string title, string direction = "joint", string? link = null) =>
        world.Event(
            title,
            e =>
                e with
                {
                    Direction = direction,
                    Kind = EventKind.Festival,
                    Enrolment = Enrolment.Past,
                    StartsAt = World.Start.AddDays(-10),
                    NewsUrl = link,
                },
            EventStatus.Finished
        );

    private void Count(long eventId, int people) =>
        world.Write(tx =>
            tx.Run(
                "INSERT INTO head_counts (event_id, people, counted_at) VALUES (@eventId, @people, @now)",
                new
                {
                    eventId,
                    people,
                    now = tx.Now,
                }
            )
        );

    private void Came(long eventId, long personId) =>
        world.Write(tx => AttendanceStore.Came(tx, world.Centre, eventId, personId, world.Vera.PersonId));

    private void Text(string section, string text) =>
        world.Irina.Says("/report").Presses("Тексты и реквизиты").Presses(section).Says(text);

    private Analysis Analysed() => world.Read(tx => AnalysisReport.Of(tx, world.Centre, Autumn));

    private List<string[]> Rows() =>
        [.. Analysed().Directions.SelectMany(d => d.Rows).Select(r => r.Events.Select(e => e.Title).ToArray())];

    private Paper Made()
    {
        world.Irina.Says("/report").Presses("I полугодие").Presses("Сформировать").Presses("Всё равно");
        return new Paper(world.Irina.Files[^2].Bytes);
    }

    private ReportFiles Frozen() => world.Read(tx => ApprovalStore.Files(tx, Autumn))!;

    private ReportOutcome Approve() =>
        world.Write(tx =>
            Approval.Approve(
                tx,
                world.Centre,
                world.Irina.Actor,
                Autumn,
                analysis => HalfYearFiles.Both(tx, world.Centre, analysis)
            )
        );

    private List<string> Journal() => world.Read(tx => JournalStore.Latest(tx, 50).Select(e => e.Action).ToList());

    /// <summary>All that stands in any part of the file.</summary>
    private static string Words(byte[] file)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        var words = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            words.Append(reader.ReadToEnd());
        }

        return words.ToString();
    }
}
