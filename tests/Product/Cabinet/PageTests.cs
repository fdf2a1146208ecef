using System.Net;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;

namespace TochkaBot.Tests.Cabinet;

/// <summary>What the pages show, to whom, and what they never do.</summary>
public sealed class PageTests
{
    private const string Evil = "<script>alert(1)</script>\"'&";

    private static readonly string[] Sections =
    [
        "/cabinet",
        "/cabinet/events",
        "/cabinet/report",
        "/cabinet/broadcasts",
        "/cabinet/people",
        "/cabinet/journal",
    ];

    [Fact]
    public async Task Every_page_behind_the_door_answers_401_to_who_is_not_inside()
    {
        await using var office = await Office.Open();
        await office.Child("Тайнова", "Нина");
        var id = await office.Event("Тайное мероприятие");
        var stranger = office.Browser();
        stranger.Cookies["cabinet"] = "guessed";
        var routes = office
            .Host.Endpoints.Select(e => e.RoutePattern.RawText!)
            .Where(r => r.StartsWith("/cabinet", StringComparison.Ordinal))
            .Where(r =>
                !r.StartsWith("/cabinet/enter", StringComparison.Ordinal)
                && !r.EndsWith(".css", StringComparison.Ordinal)
            )
            .ToList();
        Assert.True(routes.Count > 7);
        foreach (var route in routes)
        {
            var path = route.Replace("{id:long}", $"{id}").Replace("{name}", "months").Replace("{code}", "subjects");
            var status = path.EndsWith("/leave", StringComparison.Ordinal)
                ? await stranger.Post(path, "guessed")
                : await stranger.Get(path);
            Assert.Equal(HttpStatusCode.Unauthorized, status);
            Assert.DoesNotContain("Тайн", stranger.Page);
            Assert.Contains("Вход в кабинет", stranger.Page);
        }
    }

    [Fact]
    public async Task Every_page_is_strict_not_kept_not_indexed_and_asks_nothing_of_third_parties()
    {
        await using var office = await Office.Open();
        var id = await office.Event("Хакатон");
        var head = await office.Inside(office.Head);
        foreach (
            var path in (string[])
                [.. Sections, $"/cabinet/events/{id}", "/cabinet/people/class?grade=6&letter=Б", "/cabinet/cabinet.css"]
        )
        {
            Assert.Equal(HttpStatusCode.OK, await head.Get(path));
            Assert.StartsWith("default-src 'none'; style-src 'self'; ", Header(head, "Content-Security-Policy"));
            Assert.Contains("frame-ancestors 'none'", Header(head, "Content-Security-Policy"));
            Assert.Equal("nosniff", Header(head, "X-Content-Type-Options"));
            Assert.Equal("noindex, nofollow", Header(head, "X-Robots-Tag"));
            Assert.Equal("same-origin", Header(head, "Referrer-Policy"));
            Assert.DoesNotContain("://", head.Page);
            Assert.DoesNotContain("style=", head.Page);
            Assert.DoesNotContain("<script", head.Page);
            Assert.DoesNotContain(" onclick", head.Page);
        }

        await head.Get("/cabinet");
        Assert.True(head.Answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Words_that_people_typed_are_escaped_wherever_they_stand()
    {
        await using var office = await Office.Open();
        var id = await office.Event(Evil);
        var child = await office.Child(Evil, Evil);
        await office.Host.Db.Write(tx =>
        {
            tx.Run(
                "UPDATE people SET family_name = @name, sort_key = @name WHERE id = @head",
                new { name = Evil, head = office.Head }
            );
            tx.Run(
                "INSERT INTO sign_ups (event_id, person_id, role, status, signed_at, changed_at) VALUES (@id, @child, 'pupil', 'seated', @now, @now)",
                new
                {
                    id,
                    child,
                    now = tx.Now,
                }
            );
            JournalStore.Note(tx, office.Head, "roster.changed", "person", child);
        });
        var head = await office.Inside(office.Head);
        foreach (
            var path in (string[])
                [
                    $"/cabinet/events/{id}",
                    "/cabinet/people",
                    "/cabinet/people/class?grade=6&letter=Б",
                    $"/cabinet/journal?person={child}",
                    $"/cabinet/events?organiser={office.Head}",
                ]
        )
        {
            Assert.Equal(HttpStatusCode.OK, await head.Get(path));
            Assert.DoesNotContain("<script", head.Page);
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;", head.Page);
        }

        await head.Get($"/cabinet/journal?name={Uri.EscapeDataString("нет " + Evil)}");
        Assert.DoesNotContain("<script", head.Page);
        await head.Get($"/cabinet/events?direction={Uri.EscapeDataString(Evil)}&from={Uri.EscapeDataString(Evil)}");
        Assert.DoesNotContain("<script", head.Page);
    }

    [Fact]
    public async Task A_deputy_sees_neither_staff_nor_keys_and_not_in_the_journal_either()
    {
        await using var office = await Office.Open();
        var vera = await office.Employ("Орлова Вера", StaffRole.Teacher);
        await office.Host.Db.Write(tx => StaffStore.Take(tx, Actor.OfPerson(tx, office.Head), vera, StaffRole.Teacher));
        var (head, deputy) = (await office.Inside(office.Head), await office.Inside(office.Deputy));

        await head.Get("/cabinet/people");
        Assert.Contains("Сотрудники", head.Page);
        Assert.Contains("Крылова Ирина", head.Page);
        await deputy.Get("/cabinet/people");
        Assert.DoesNotContain("Сотрудники", deputy.Page);
        Assert.DoesNotContain("Ключи", deputy.Page);
        Assert.DoesNotContain("Крылова", deputy.Page);
        Assert.Contains("Классы и семьи", deputy.Page);

        await head.Get("/cabinet/journal");
        Assert.Contains("Снята роль: педагог", head.Page);
        foreach (var path in (string[])["/cabinet/journal", "/cabinet/journal?topic=roles"])
        {
            await deputy.Get(path);
            Assert.DoesNotContain("Снята роль", deputy.Page);
            Assert.DoesNotContain("Орлова", deputy.Page);
        }
    }

    [Fact]
    public async Task Every_page_with_names_is_in_the_journal_with_who_looked()
    {
        await using var office = await Office.Open();
        var id = await office.Event("Хакатон");
        var head = await office.Inside(office.Head);
        foreach (
            var (path, entry) in ((string, string)[])
                [
                    ($"/cabinet/events/{id}", $"cabinet.event event {id}"),
                    ("/cabinet/people", "cabinet.people people "),
                    ("/cabinet/people/class?grade=6&letter=Б", "cabinet.class class "),
                    ("/cabinet/journal", "cabinet.journal journal "),
                    ("/cabinet/broadcasts", "cabinet.broadcasts broadcasts "),
                ]
        )
        {
            await head.Get(path);
            Assert.Equal(entry, office.Journal()[0]);
        }

        Assert.Equal(office.Head, office.Host.Db.Read(tx => JournalStore.Latest(tx, 1)[0].ActorId));
    }

    [Fact]
    public async Task The_journal_is_found_by_kind_person_and_period_and_turned_page_by_page()
    {
        await using var office = await Office.Open();
        var nina = await office.Child("Тайнова", "Нина");
        var petr = await office.Child("Ивашкин", "Пётр");
        await office.Host.Db.Write(tx =>
        {
            JournalStore.Note(tx, office.Deputy, "consent.begun", "person", nina, "processing");
            JournalStore.Note(tx, office.Deputy, "roster.changed", "person", petr);
        });
        office.Host.Clock.Now += TimeSpan.FromDays(2);
        await office.Host.Db.Write(tx => JournalStore.Note(tx, office.Head, "consent.ended", "person", petr));
        var head = await office.Inside(office.Head);

        await head.Get("/cabinet/journal?topic=consents");
        Assert.Contains("Согласие получено: обработка данных", head.Page);
        Assert.Contains("Согласие прекращено", head.Page);
        Assert.DoesNotContain("Изменена запись списка", head.Page);
        await head.Get("/cabinet/journal?name=тайнова");
        Assert.Contains("Согласие получено", head.Page);
        Assert.DoesNotContain("Согласие прекращено", head.Page);
        await head.Get("/cabinet/journal?topic=consents&from=2026-12-02&to=2026-12-03");
        Assert.Contains("Согласие прекращено", head.Page);
        Assert.DoesNotContain("Согласие получено", head.Page);
        await head.Get("/cabinet/journal?topic=consents&from=2026-12-03&to=2026-12-02");
        Assert.Contains("Период задан наоборот", head.Page);
        await head.Get("/cabinet/journal?name=Никого");
        Assert.Contains("Никого с именем", head.Page);

        await office.Host.Db.Write(tx =>
        {
            for (var i = 0; i < 60; i++)
            {
                JournalStore.Note(tx, office.Head, "event.changed", "event", i);
            }
        });
        await head.Get("/cabinet/journal?topic=consents");
        Assert.DoesNotContain("Ещё раньше", head.Page);
        await head.Get("/cabinet/journal?topic=events");
        Assert.Contains("Ещё раньше", head.Page);
    }

    [Fact]
    public async Task Numbers_of_a_class_open_into_the_children_behind_them()
    {
        await using var office = await Office.Open();
        var nina = await office.Child("Тайнова", "Нина");
        await office.Child("Ивашкин", "Пётр");
        await office.Host.Db.Write(tx => ConsentStore.RecordPaper(tx, null, nina, ConsentPurpose.Processing));
        var head = await office.Inside(office.Head);

        await head.Get("/cabinet/people");
        Assert.Contains("/cabinet/people/class?grade=6&amp;letter=%D0%91&amp;of=consent\">1</a>", head.Page);
        await head.Get("/cabinet/people/class?grade=6&letter=Б&of=consent");
        Assert.Contains("Тайнова Нина", head.Page);
        Assert.DoesNotContain("Ивашкин", head.Page);
    }

    [Fact]
    public async Task The_overview_shows_each_chart_beside_its_table_and_every_number_opens_into_its_list()
    {
        await using var office = await Office.Open();
        var id = await office.Event("Хакатон");
        var nina = await office.Child("Тайнова", "Нина");
        await office.Child("Ивашкин", "Пётр");
        await office.Host.Db.Write(tx =>
            tx.Run(
                "INSERT INTO sign_ups (event_id, person_id, role, status, attendance, signed_at, changed_at) VALUES (@id, @nina, 'pupil', 'seated', 'came', @now, @now)",
                new
                {
                    id,
                    nina,
                    now = tx.Now,
                }
            )
        );
        office.Host.Clock.Now += TimeSpan.FromDays(10);
        var head = await office.Inside(office.Head);
        await head.Get("/cabinet?from=2026-09-01&to=2026-12-31");
        Assert.Contains("50 %", head.Page);
        Assert.Contains("&amp;direction=projects\">1</a>", head.Page);
        Assert.Contains("/cabinet/events?from=2026-12-01&amp;to=2026-12-31\">1</a>", head.Page);
        Assert.DoesNotContain("Тайнова", head.Page);

        foreach (var chart in (string[])["goals", "months", "directions", "classes"])
        {
            Assert.Contains($"/cabinet/charts/{chart}.svg?from=2026-09-01&amp;to=2026-12-31", head.Page);
            var browser = await office.Inside(office.Head);
            Assert.Equal(
                HttpStatusCode.OK,
                await browser.Get($"/cabinet/charts/{chart}.svg?from=2026-09-01&to=2026-12-31&theme=dark")
            );
            Assert.StartsWith("<svg", browser.Page);
            Assert.Equal("image/svg+xml", browser.Answer.Content.Headers.ContentType!.MediaType);
        }

        await head.Get("/cabinet/goals/extracurricular?from=2026-09-01&to=2026-12-31");
        Assert.Contains("Ивашкин Пётр", head.Page);
        Assert.DoesNotContain("Тайнова", head.Page);
        Assert.Equal("cabinet.uncovered goal ", office.Journal()[0]);
    }

    [Fact]
    public async Task The_report_says_what_is_missing_before_it_is_made()
    {
        await using var office = await Office.Open();
        var id = await office.Event("Хакатон");
        office.Host.Clock.Now += TimeSpan.FromDays(10);
        var head = await office.Inside(office.Head);
        await head.Get("/cabinet/report");
        Assert.Contains($"<a href=\"/cabinet/events/{id}\">Хакатон</a>: не записано, сколько было людей", head.Page);
        Assert.Contains("нет ссылки на новость", head.Page);
    }

    [Fact]
    public async Task What_is_not_there_or_asked_for_in_nonsense_gets_a_kind_page()
    {
        await using var office = await Office.Open();
        var head = await office.Inside(office.Head);
        foreach (
            var path in (string[])["/cabinet/events/999", "/cabinet/broadcasts/999", "/cabinet/people/class?grade=12"]
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, await head.Get(path));
            Assert.Contains("Не нашлось", head.Page);
        }

        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet/events?from=завтра&page=-5&status=7&organiser=x"));
        Assert.Contains("нужна дата вида 07.12.2026", head.Page);
    }

    private static string Header(Browser browser, string name) => browser.Answer.Headers.GetValues(name).Single();
}
