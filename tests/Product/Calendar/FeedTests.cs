using System.Net;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Calendar;

/// <summary>«Календарь на телефоне»: the link that the bot gives, and what a phone reads there.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task A_pupil_finds_their_own_sign_ups_with_time_place_and_the_way_back()
    {
        await using var phone = await Phone.Start();
        var boris = phone.World.Boris;
        var hackathon = phone.World.Event(
            "Хакатон; «Умный дом», финал",
            e =>
                e with
                {
                    Place = "кабинет 12",
                    EndsAt = e.StartsAt.AddHours(3),
                    Description = "Взять с собой:\nноутбук",
                }
        );
        phone.World.Event("Чужое");
        boris.Press($"|join.{hackathon}");

        var calendar = await phone.Read(phone.Subscribe(boris));

        Assert.Equal(phone.World.Centre.Name, calendar.Text("X-WR-CALNAME"));
        Assert.Equal("PT1H", calendar.Raw("REFRESH-INTERVAL"));
        var item = Assert.Single(calendar.Parts);
        Assert.Equal("Хакатон; «Умный дом», финал", item.Text("SUMMARY"));
        Assert.Equal("кабинет 12", item.Text("LOCATION"));
        Assert.Equal("Взять с собой:\nноутбук", item.Text("DESCRIPTION"));
        Assert.Equal("CONFIRMED", item.Raw("STATUS"));
        Assert.Equal($"https://t.me/b?start={phone.World.Found(hackathon).Link}", item.Raw("URL"));
        Assert.Equal(phone.World.Found(hackathon).StartsAt, item.Moment("DTSTART"));
        Assert.Equal(phone.World.Found(hackathon).EndsAt, item.Moment("DTEND"));
        // The bot reminds already; the phone need not.
        Assert.Empty(item.Parts);
    }

    [Fact]
    public async Task The_link_of_an_online_meeting_is_in_the_calendar_of_who_has_a_seat_and_of_who_leads_it()
    {
        await using var phone = await Phone.Start();
        var world = phone.World;
        var meeting = world.Event(
            "Лекция",
            e => e with { Format = EventFormat.Online, OnlineUrl = "https://meet.example.ru/x", Capacity = 1 }
        );
        var queued = world.Pupil("Белов Пётр");
        world.Boris.Press($"|join.{meeting}");
        queued.Press($"|join.{meeting}");

        Assert.Contains("https://meet.example.ru/x", await Description(world.Boris));
        Assert.Contains("https://meet.example.ru/x", await Description(world.Vera));
        Assert.DoesNotContain("meet.example", await Description(queued));

        async Task<string> Description(Chat who)
        {
            var item = Assert.Single((await phone.Read(phone.Subscribe(who))).Parts);
            return string.Join('\n', item.Lines.Select(l => IcsReader.Unescaped(l.Value)));
        }
    }

    [Fact]
    public async Task A_family_sees_all_its_children_by_name_and_no_other_child()
    {
        await using var phone = await Phone.Start();
        var world = phone.World;
        var (masha, petya) = (world.Listed("Иванова Маша", consent: true), world.Listed("Иванов Петя", 5, "А", true));
        var mother = world.Parent("Иванова Ольга", masha, petya);
        var (hackathon, trip) = (
            world.Event(),
            world.Event("Экскурсия", e => e with { ForParents = true, StartsAt = e.StartsAt.AddDays(1) })
        );
        mother
            .Press($"|join.{hackathon}.{masha}")
            .Press($"|join.{hackathon}.{petya}")
            .Press($"|join.{trip}.{mother.PersonId}");
        world.Boris.Press($"|join.{trip}");
        var path = phone.Subscribe(mother);

        Assert.Equal(["Петя: Хакатон", "Маша: Хакатон", "Экскурсия"], await phone.Titles(path));

        world.Write(tx => FamilyStore.End(tx, FamilyStore.Find(tx, mother.PersonId, petya)!.Id));
        Assert.Equal(["Маша: Хакатон", "Экскурсия"], await phone.Titles(path));
    }

    [Fact]
    public async Task A_teacher_finds_what_they_lead()
    {
        await using var phone = await Phone.Start();
        phone.World.Event();
        phone.World.Event("Задумка", status: EventStatus.Draft);
        var path = phone.Subscribe(phone.World.Vera);
        Assert.Equal(["Хакатон"], await phone.Titles(path));
        Assert.Empty(await phone.Titles(phone.Subscribe(phone.World.Irina)));
    }

    [Fact]
    public async Task A_change_moves_the_same_entry_and_a_cancellation_stands_for_thirty_days()
    {
        await using var phone = await Phone.Start();
        var world = phone.World;
        var id = world.Event();
        world.Boris.Press($"|join.{id}");
        var path = phone.Subscribe(world.Boris);
        var before = Assert.Single((await phone.Read(path)).Parts);

        world.Later(TimeSpan.FromHours(1));
        Change(world, id, e => e with { StartsAt = e.StartsAt.AddDays(1), Place = "актовый зал" });
        var after = Assert.Single((await phone.Read(path)).Parts);

        Assert.Equal(before.Raw("UID"), after.Raw("UID"));
        Assert.Equal(before.Moment("DTSTART").AddDays(1), after.Moment("DTSTART"));
        Assert.Equal("актовый зал", after.Text("LOCATION"));
        Assert.True(Sequence(after) > Sequence(before));
        Assert.True(after.Moment("LAST-MODIFIED") > before.Moment("LAST-MODIFIED"));

        world.Later(TimeSpan.FromHours(1));
        Change(world, id, e => e with { Status = EventStatus.Cancelled });
        var gone = Assert.Single((await phone.Read(path)).Parts);
        Assert.Equal(before.Raw("UID"), gone.Raw("UID"));
        Assert.Equal(("CANCELLED", "Хакатон (отменено)"), (gone.Raw("STATUS"), gone.Text("SUMMARY")));
        Assert.True(Sequence(gone) > Sequence(after));

        world.Later(TimeSpan.FromDays(29));
        Assert.Single(await phone.Titles(path));
        world.Later(TimeSpan.FromDays(2));
        Assert.Empty(await phone.Titles(path));
    }

    [Fact]
    public async Task Who_queues_is_not_sure_who_left_is_not_there_and_who_never_got_in_was_not()
    {
        await using var phone = await Phone.Start();
        var world = phone.World;
        var id = world.Event(change: e => e with { Capacity = 1 });
        var nina = world.Pupil("Ким Нина");
        world.Boris.Press($"|join.{id}");
        nina.Press($"|join.{id}");
        var (his, hers) = (phone.Subscribe(world.Boris), phone.Subscribe(nina));

        var waiting = Assert.Single((await phone.Read(hers)).Parts);
        Assert.Equal("TENTATIVE", waiting.Raw("STATUS"));
        Assert.Equal("Хакатон (в очереди)", waiting.Text("SUMMARY"));

        world.Boris.Press($"|leaveNow.{id}");
        Assert.Empty(await phone.Titles(his));
        Assert.Equal(["Хакатон (место ждёт ответа)"], await phone.Titles(hers));
        nina.PressesOnNotice("Подтверждаю");
        var seated = Assert.Single((await phone.Read(hers)).Parts);
        Assert.Equal(("CONFIRMED", "Хакатон"), (seated.Raw("STATUS"), seated.Text("SUMMARY")));
        Assert.Equal(waiting.Raw("UID"), seated.Raw("UID"));

        world.Boris.Press($"|join.{id}");
        world.Later(TimeSpan.FromDays(5));
        Assert.Empty(await phone.Titles(his));
        Assert.Equal(["Хакатон"], await phone.Titles(hers));
        world.Later(TimeSpan.FromDays(92));
        Assert.Empty(await phone.Titles(hers));
    }

    [Fact]
    public async Task A_new_link_ends_the_old_one_and_off_ends_all_in_the_words_of_a_link_that_never_was()
    {
        await using var phone = await Phone.Start();
        var boris = phone.World.Boris;
        var first = phone.Subscribe(boris);
        var second = phone.Subscribe(boris);
        Assert.NotEqual(first, second);
        await phone.Read(second);

        boris.Says("/settings").Presses("Календарь на телефоне").Presses("Отключить").Presses("Да, отключить");

        Assert.Contains("Отключили", boris.Text);
        Assert.True(boris.Sees("Получить ссылку"));
        var words = await Refused(phone, "/calendar/neverwasneverwasneverwas12345678.ics");
        Assert.Equal(words, await Refused(phone, first));
        Assert.Equal(words, await Refused(phone, second));
        Assert.Equal(words, await Refused(phone, $"/calendar/{phone.World.Found(phone.World.Event()).Link}.ics"));
    }

    [Fact]
    public async Task It_ends_with_the_account_and_with_the_school()
    {
        await using var phone = await Phone.Start();
        var world = phone.World;
        var (anna, nina) = (world.Anna, world.Pupil("Ким Нина"));
        var (annas, ninas, veras) = (phone.Subscribe(anna), phone.Subscribe(nina), phone.Subscribe(world.Vera));

        anna.Says("/settings").Presses("Отключить аккаунт").Presses("Да, отключить");
        world.Write(tx =>
            tx.Run("UPDATE people SET left_on = '2026-12-01' WHERE id = @id", new { id = nina.PersonId })
        );
        await Refused(phone, annas);
        await Refused(phone, ninas);
        await phone.Read(veras);

        world.Write(tx => tx.Run("DELETE FROM people WHERE id = @id", new { id = world.Vera.PersonId }));
        await Refused(phone, veras);
        Assert.Equal(2, world.Read(tx => tx.One<int>("SELECT count(*) FROM calendar_feeds")));
    }

    [Fact]
    public async Task A_phone_that_has_seen_it_is_told_so_until_something_changes()
    {
        await using var phone = await Phone.Start();
        var world = phone.World;
        // The server forgives nobody who has seen it in the future.
        world.Clock.Now = new DateTimeOffset(2020, 1, 10, 12, 0, 0, TimeSpan.Zero);
        var id = world.Event();
        world.Boris.Press($"|join.{id}");
        var path = phone.Subscribe(world.Boris);

        using var first = await phone.Ask(path);
        var (tag, since) = (first.Headers.ETag!.ToString(), first.Content.Headers.LastModified);
        world.Later(TimeSpan.FromHours(5));
        using var again = await phone.Ask(path, tag);
        using var byTime = await phone.Ask(path, since: since);
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified), (again.StatusCode, byTime.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());

        // Nothing newer is in it, and yet it is another one.
        world.Boris.Press($"|leaveNow.{id}");
        using var changed = await phone.Ask(path, since: since);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag!.ToString());
        Assert.Equal(world.Clock.Now, changed.Content.Headers.LastModified);
    }

    [Fact]
    public async Task It_is_for_no_search_engine_no_shared_cache_and_no_other_page()
    {
        await using var phone = await Phone.Start();
        using var answer = await phone.Ask(phone.Subscribe(phone.World.Boris));
        Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.True(answer.Headers.CacheControl is { Private: true, NoCache: true });
    }

    [Fact]
    public async Task Who_asks_without_end_has_to_wait()
    {
        await using var phone = await Phone.Start(perMinute: 2);
        var path = phone.Subscribe(phone.World.Boris);
        await phone.Read(path);
        await Refused(phone, "/calendar/guess.ics");
        using var late = await phone.Ask(path);
        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.NotNull(late.Headers.RetryAfter);
    }

    [Fact]
    public async Task The_link_itself_is_kept_nowhere()
    {
        await using var phone = await Phone.Start();
        var path = phone.Subscribe(phone.World.Boris);
        var token = path["/calendar/".Length..^".ics".Length];
        Assert.Equal(32, token.Length);
        Dump.Deliver(phone.World);
        Assert.DoesNotContain(token, Dump.Everything(phone.World));
        Assert.Contains("calendar.opened", Dump.Tables(phone.World, "journal"));
    }

    private static int Sequence(IcsComponent item) =>
        int.Parse(item.Raw("SEQUENCE")!, System.Globalization.CultureInfo.InvariantCulture);

    private static void Change(World world, long id, Func<Event, Event> change) =>
        Assert.Equal(
            EventOutcome.Done,
            world.Write(tx => EventActions.Change(tx, world.Centre, world.Vera.Actor, id, change)).Outcome
        );

    private static async Task<string> Refused(Phone phone, string path)
    {
        using var answer = await phone.Ask(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }
}
