using System.Globalization;
using System.Text.RegularExpressions;

namespace TochkaBot.Tests.Flight;

/// <summary>From the printed link of the first head to a cancelled event, over HTTP as in real life.</summary>
public sealed partial class ColumnTests
{
    [Fact]
    public async Task The_first_column_goes_from_the_printed_link_to_the_news_of_a_cancelled_event()
    {
        await using var stage = await Stage.Open();
        var (irina, vera, boris) = (stage.Person(1, "Ирина"), stage.Person(2, "Вера"), stage.Person(3, "Борис"));

        await BecomeHead(irina, await PrintedPayload(stage));
        await BecomeTeacher(vera, await Invite(irina));
        await Publish(vera);
        await Register(boris);
        await SignUp(boris);
        await SeeOnList(vera);
        await LeaveAndReturn(boris);
        await CancelEvent(vera);

        await boris.Sees("Отменено: Хакатон");
        await stage.Books.Settle();
        Assert.Equal(0, stage.Books.Uncertain);
    }

    [Fact]
    public async Task The_account_of_the_settings_becomes_head_with_its_first_word()
    {
        await using var stage = await Stage.Open(new Terms { Head = 7 });
        var irina = stage.Person(7, "Ирина");
        irina.Says("/start");
        await irina.Sees("руководитель центра");
        irina.Says("Седова Ирина Петровна");
        await irina.Sees("Готово, Ирина");
        Assert.DoesNotContain(stage.Bot.Said, line => line.Contains("start="));
    }

    private static async Task<string> PrintedPayload(Stage stage)
    {
        var line = await Eventually.Get(
            () => stage.Bot.Said.FirstOrDefault(l => l.Contains("start=")),
            "a link is printed"
        );
        return Payload().Match(line).Value;
    }

    private static async Task BecomeHead(Phone irina, string payload)
    {
        irina.Says($"/start {payload}");
        await irina.Sees("фамилию, имя и отчество");
        irina.Says("Седова Ирина Петровна");
        await irina.Sees("Готово, Ирина");
        await Eventually.Be(() => irina.Menu.Contains("staff") && irina.Menu.Contains("new"), "the head's menu is set");
    }

    private static async Task<string> Invite(Phone irina)
    {
        irina.Says("/staff");
        await irina.Presses("Пригласить педагога");
        return Payload().Match((await irina.Sees("Приглашение")).Text).Value;
    }

    private static async Task BecomeTeacher(Phone vera, string payload)
    {
        vera.Says($"/start {payload}");
        await vera.Sees("педагог");
        vera.Says("Орлова Вера Павловна");
        await vera.Sees("Готово, Вера");
        await Eventually.Be(() => vera.Menu.Contains("new"), "the teacher's menu is set");
        Assert.DoesNotContain("staff", vera.Menu);
    }

    private static async Task Publish(Phone vera)
    {
        var day = DateTime.UtcNow.AddDays(20).ToString("d.M.yyyy", CultureInfo.InvariantCulture);
        vera.Says($"/new Хакатон {day} 15:00, 12 мест, 5–9");
        await vera.Presses("Опубликовать");
        await vera.Sees("Мероприятие опубликовано");
    }

    private static async Task Register(Phone boris)
    {
        boris.Says("/start");
        var first = await boris.Presses("Я учусь");
        await boris.Presses("7");
        await boris.Presses("Б");
        var asked = await boris.Sees("фамилию и имя");
        Assert.Equal(first.Id, asked.Id);
        Assert.Single(boris.FromBot);
        boris.Says("Соколов Борис");
        await boris.Sees("Приятно познакомиться");
        await Eventually.Be(() => boris.Menu.Contains("my") && !boris.Menu.Contains("new"), "the pupil's menu is set");
    }

    private static async Task SignUp(Phone boris)
    {
        var home = boris.Screen!;
        boris.Says("/events");
        await boris.Presses("Хакатон");
        await Eventually.Be(
            () => boris.FromBot.Single(m => m.Id == home.Id).Keyboard is null,
            "the screen before a typed text loses its buttons"
        );
        var card = await boris.Presses("Записаться");
        Assert.Equal(card.Id, (await boris.Sees("Вы записаны")).Id);
        await Eventually.Be(() => boris.Toasts.Any(t => t.Text == "Вы записаны"), "the press is answered");
        Assert.Single(boris.FromBot, m => m.Keyboard is not null);
    }

    private static async Task SeeOnList(Phone vera)
    {
        vera.Says("/events");
        await vera.Presses("Хакатон");
        await vera.Presses("Список");
        await vera.Sees("1. Борис С., 7Б");
    }

    private static async Task LeaveAndReturn(Phone boris)
    {
        await boris.Presses("Отменить запись");
        await boris.Presses("Да, отменить запись");
        await boris.Sees("Запись отменена");
        await boris.Presses("Записаться");
        await boris.Sees("Вы записаны");
    }

    private static async Task CancelEvent(Phone vera)
    {
        await vera.Presses("Назад");
        await vera.Presses("Изменить");
        await vera.Presses("Отменить мероприятие");
        await vera.Sees("1 человек");
        await vera.Presses("Да, отменить");
        await vera.Sees("Отменено");
    }

    [GeneratedRegex("(?<=start=)[A-Za-z0-9_-]{22,64}", RegexOptions.None, 1000)]
    private static partial Regex Payload();
}
