using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using TochkaBot.Tests.TelegramClient.Support;

namespace TochkaBot.Tests.TelegramClient;

public sealed class EditingTests : IAsyncLifetime
{
    private const string Edited = """{"message_id":7,"date":1,"chat":{"id":1,"type":"private"}}""";

    private FakeTelegram telegram = null!;

    public async ValueTask InitializeAsync() => telegram = await FakeTelegram.Start();

    public ValueTask DisposeAsync() => telegram.DisposeAsync();

    [Fact]
    public async Task A_text_is_edited_and_keeps_the_keyboard_it_is_given()
    {
        await telegram.Result(Edited).Client().EditMessageText(1, 7, "Готово", replyMarkup: Button());

        var call = telegram.Calls.Single().Checked();
        Assert.Equal(7, call.GetProperty("message_id").GetInt32());
        Assert.Equal("Готово", call.GetProperty("text").GetString());
        Assert.True(call.TryGetProperty("reply_markup", out _));
    }

    [Fact]
    public async Task Captions_keyboards_and_pictures_are_edited_under_their_own_names()
    {
        var client = telegram.Result(Edited).Result(Edited).Result(Edited).Client();
        await client.EditMessageCaption(1, 7, "Таблица", parseMode: ParseMode.MarkdownV2);
        await client.EditMessageReplyMarkup(1, 7, replyMarkup: null);
        await client.EditMessageMedia(1, 7, new InputMediaPhoto(InputFile.FromFileId("AgAC")) { Caption = "Тур 3" });

        Assert.All(telegram.Calls, call => call.Checked());
        Assert.Equal(
            ["editMessageCaption", "editMessageReplyMarkup", "editMessageMedia"],
            telegram.Calls.Select(call => call.Method)
        );
        BotApi.AssertObject("InputMediaPhoto", telegram.Calls.Last().Json.GetProperty("media"));
    }

    [Fact]
    public async Task An_empty_keyboard_is_sent_as_an_empty_keyboard()
    {
        await telegram.Result(Edited).Client().EditMessageReplyMarkup(1, 7, InlineKeyboardMarkup.Empty());

        var markup = telegram.Calls.Single().Checked().GetProperty("reply_markup");
        Assert.Equal("""{"inline_keyboard":[]}""", markup.GetRawText());
    }

    [Fact]
    public async Task Messages_are_deleted_one_by_one_and_together()
    {
        var client = telegram.Result("true").Result("true").Client();
        await client.DeleteMessage(1, 7);
        await client.DeleteMessages(1, [7, 8]);

        Assert.All(telegram.Calls, call => call.Checked());
    }

    [Fact]
    public async Task A_press_is_answered()
    {
        var client = telegram.Result("true").Result("true").Client();
        await client.AnswerCallbackQuery("42");
        await client.AnswerCallbackQuery("42", text: "Мест нет", showAlert: true, cacheTime: 0);

        Assert.Equal("""{"callback_query_id":"42"}""", telegram.Calls.First().Text);
        Assert.All(telegram.Calls, call => call.Checked());
        Assert.Equal(0, telegram.Calls.Last().Json.GetProperty("cache_time").GetInt32());
    }

    [Fact]
    public async Task A_menu_is_set_for_one_person_and_taken_back()
    {
        var client = telegram.Result("true").Result("true").Client();
        var scope = BotCommandScope.Chat(5_000_000_001);
        await client.SetMyCommands([new BotCommand("my", "Мои записи"), ("help", "Помощь")], scope);
        await client.DeleteMyCommands(scope, languageCode: "ru");

        var call = telegram.Calls.First().Checked();
        Assert.Equal("""{"type":"chat","chat_id":5000000001}""", SortedScope(call.GetProperty("scope")));
        BotApi.AssertObject("BotCommandScopeChat", call.GetProperty("scope"));
        BotApi.AssertObject("BotCommand", call.GetProperty("commands")[0]);
        telegram.Calls.Last().Checked();
    }

    [Fact]
    public async Task A_poll_is_stopped_and_its_counts_come_back()
    {
        const string Poll = """
            {"id":"1","question":"Когда?","options":[{"persistent_id":"a","text":"Пятница","voter_count":3}],
             "total_voter_count":3,"is_closed":true,"is_anonymous":true,"type":"regular","allows_multiple_answers":false}
            """;
        var poll = await telegram.Result(Poll).Client().StopPoll(1, 7);

        telegram.Calls.Single().Checked();
        Assert.Equal(3, poll.Options.Single().VoterCount);
        Assert.True(poll.IsClosed);
    }

    private static InlineKeyboardMarkup Button() => new(InlineKeyboardButton.WithCallbackData("Назад", "b"));

    private static string SortedScope(System.Text.Json.JsonElement scope) =>
        $$"""{"type":"{{scope.GetProperty("type").GetString()}}","chat_id":{{scope.GetProperty("chat_id").GetRawText()}}}""";
}
