using TochkaBot.Domain.People;
using TochkaBot.Sandbox;
using TochkaBot.Tests.Delivery;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Broadcasts;

/// <summary>The whole way: from the teacher's phone through desk, tables and delivery to the phones of many.</summary>
public sealed class FlightTests
{
    private static readonly DateTimeOffset Noon = new(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(3));

    [Fact]
    public async Task A_formatted_message_reaches_every_phone_as_it_was_written_and_can_be_taken_back()
    {
        await using var office = await Office.Open();
        office.Stand.Clock.Set(Noon);
        var (vera, crowd) = (await office.Person(1, StaffRole.Teacher), await office.Crowd(20));
        vera.Says("/broadcast");
        await vera.Sees("Пришлите или перешлите");
        office.World.SendAs(
            vera.Id,
            draft => draft with { Text = "Сбор в 9 утра", Entities = [new Entity("bold", 0, 4)] }
        );
        await Send(office, vera);

        await Eventually.Be(() => crowd.All(p => p.Shows("Сбор в 9 утра")), "everybody has it");
        Assert.All(crowd, phone => Assert.Equal([new Entity("bold", 0, 4)], phone.Screen!.Entities));
        var course = await Course(vera, "Доставлено 21 из 21");

        vera.Press(course, "Отозвать");
        await vera.Presses("Отозвать");
        await Course(vera, "Отозвано 21 из 21");
        Assert.All(crowd, phone => Assert.DoesNotContain(phone.FromBot, m => m.Text.Contains("Сбор")));
    }

    [Fact]
    public async Task An_album_is_sent_on_whole_from_its_ids()
    {
        await using var office = await Office.Open();
        office.Stand.Clock.Set(Noon);
        var (vera, crowd) = (await office.Person(1, StaffRole.Teacher), await office.Crowd(3));
        vera.Says("/broadcast");
        await vera.Sees("Пришлите или перешлите");
        office.World.SendAlbum(vera.Id, [Sample.Dot, Sample.Dot, Sample.Dot], "Было весело");
        await vera.Sees("3 части");
        // Two seconds later it is whole by itself.
        await vera.Sees("Кому:");
        await Send(office, vera);

        await Course(vera, "Доставлено 4 из 4");
        Assert.All(crowd, phone => Assert.Equal(["Было весело", "", ""], phone.FromBot.Select(m => m.Text)));
    }

    [Fact]
    public async Task A_poll_goes_to_everybody_as_a_copy_and_is_stopped_when_it_is_too_old_to_be_deleted()
    {
        await using var office = await Office.Open();
        office.Stand.Clock.Set(Noon);
        var (vera, crowd) = (await office.Person(1, StaffRole.Teacher), await office.Crowd(3));
        vera.Says("/broadcast");
        await vera.Sees("Пришлите или перешлите");
        office.World.SendAs(vera.Id, draft => draft with { Poll = new Poll("Едем в музей?", ["Да", "Нет"]) });
        await Send(office, vera);
        var course = await Course(vera, "Доставлено 4 из 4");
        Assert.All(crowd, phone => Assert.Equal(["Да", "Нет"], Assert.Single(phone.FromBot).Poll!.Answers));

        office.Stand.Clock.Set(office.Stand.Clock.GetUtcNow().AddHours(49));
        // One was stopped before; stopping it again is no failure.
        await Stop(office, crowd[0]);
        vera.Press(course, "Отозвать");
        await vera.PressesUnder("чат", "Отозвать");
        await Course(vera, "Отозвано 4 из 4");
        Assert.All(crowd, phone => Assert.True(Assert.Single(phone.FromBot).Poll!.Closed));
    }

    [Fact]
    public async Task Counts_are_true_after_a_restart_and_it_goes_on_where_it_was()
    {
        await using var office = await Office.Open(new Bot.Delivery.PaceLimits(20, 0, 0));
        office.Stand.Clock.Set(Noon);
        var (vera, crowd) = (await office.Person(1, StaffRole.Teacher), await office.Crowd(60));
        vera.Says("/broadcast");
        await vera.Sees("Пришлите или перешлите");
        vera.Says("Переживёт перезапуск");
        await Send(office, vera);
        await Eventually.Be(() => crowd.Count(p => p.Shows("Переживёт")) >= 10, "some have it");
        await office.Stop();
        Assert.Contains(crowd, p => !p.Shows("Переживёт"));

        await office.Start();
        await Course(vera, "Доставлено 61 из 61");
        Assert.All(crowd, phone => Assert.Single(phone.FromBot, m => m.Text.Contains("Переживёт")));
    }

    /// <summary>To everybody, and the grace time goes by.</summary>
    private static async Task Send(Office office, Phone vera)
    {
        await vera.PressesUnder("Кому:", "Всем");
        await vera.PressesUnder("Получат", "Готово");
        await vera.PressesUnder("Получат", "Отправить");
        await Course(vera, "Пока можно передумать");
        office.Stand.Clock.Set(office.Stand.Clock.GetUtcNow().AddSeconds(61));
    }

    /// <summary>Somebody who has the bot's token stops the poll.</summary>
    private static async Task Stop(Office office, Phone phone)
    {
        using var http = new HttpClient();
        using var body = new StringContent(
            $$"""{"chat_id": {{phone.Id}}, "message_id": {{phone.FromBot[0].Id}}}""",
            null,
            "application/json"
        );
        using var answer = await http.PostAsync(office.Stand.Method("stopPoll"), body);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The message that shows how it goes, once it says so.</summary>
    private static Task<Message> Course(Phone author, string words) =>
        Eventually.Get(
            () => author.FromBot.LastOrDefault(m => m.Text.Contains(words) && m.Text.Contains("Кому:")),
            $"the author reads «{words}»"
        );
}
