using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using TochkaBot.Tests.TelegramClient.Support;

namespace TochkaBot.Tests.TelegramClient;

public sealed class SendingTests : IAsyncLifetime
{
    private const string Sent =
        """{"message_id":7,"date":1765108800,"chat":{"id":-1001234567890,"type":"supergroup"}}""";

    private FakeTelegram telegram = null!;

    public async ValueTask InitializeAsync() => telegram = await FakeTelegram.Start();

    public ValueTask DisposeAsync() => telegram.DisposeAsync();

    [Fact]
    public async Task A_plain_message_carries_nothing_but_chat_and_text()
    {
        await telegram.Result(Sent).Client().SendMessage(5_000_000_001, "Привет, Маша!");

        var call = telegram.Calls.Single();
        AssertJson("""{"chat_id":5000000001,"text":"Привет, Маша!"}""", call.Checked());
        Assert.Equal("/bot123456:test-token/sendMessage", call.Path);
        Assert.StartsWith("application/json", call.ContentType, StringComparison.Ordinal);
    }

#if OWN_CLIENT
    [Fact]
    public async Task A_call_announces_its_length_and_spends_no_escapes_on_Cyrillic()
    {
        await telegram.Result(Sent).Client().SendMessage(1, "Привет");

        var call = telegram.Calls.Single();
        Assert.Equal(call.Body.Length, call.Length);
        Assert.Contains("Привет", call.Text, StringComparison.Ordinal);
    }
#endif

    [Fact]
    public async Task What_was_sent_comes_back_with_its_number_and_a_date_in_UTC()
    {
        var message = await telegram.Result(Sent).Client().SendMessage(1, "x");

        Assert.Equal(7, message.Id);
        Assert.Equal(-1001234567890, message.Chat.Id);
        Assert.Equal(ChatType.Supergroup, message.Chat.Type);
        Assert.Equal(new DateTime(2025, 12, 7, 12, 0, 0, DateTimeKind.Utc), message.Date);
        Assert.Equal(DateTimeKind.Utc, message.Date.Kind);
    }

    [Fact]
    public async Task Every_option_of_a_message_has_the_name_that_Telegram_expects()
    {
        await telegram
            .Result(Sent)
            .Client()
            .SendMessage(
                "@tochka",
                "<b>Шахматы</b>",
                parseMode: ParseMode.Html,
                replyParameters: new ReplyParameters { MessageId = 3, AllowSendingWithoutReply = true },
                replyMarkup: Keyboard(),
                linkPreviewOptions: true,
                disableNotification: true,
                protectContent: true
            );

        var call = telegram.Calls.Single().Checked();
        Assert.Equal("@tochka", call.GetProperty("chat_id").GetString());
        Assert.Equal("HTML", call.GetProperty("parse_mode").GetString(), ignoreCase: true);
        Assert.True(call.GetProperty("link_preview_options").GetProperty("is_disabled").GetBoolean());
        BotApi.AssertObject("ReplyParameters", call.GetProperty("reply_parameters"));
        BotApi.AssertObject("LinkPreviewOptions", call.GetProperty("link_preview_options"));
    }

    [Fact]
    public async Task Buttons_keep_their_rows_their_data_and_their_colour()
    {
        await telegram.Result(Sent).Client().SendMessage(1, "x", replyMarkup: Keyboard());

        var markup = telegram.Calls.Single().Checked().GetProperty("reply_markup");
        BotApi.AssertObject("InlineKeyboardMarkup", markup);
        var rows = markup.GetProperty("inline_keyboard");
        Assert.All(rows.EnumerateArray().SelectMany(Buttons), AssertButton);
        AssertJson(
            """[[{"text":"Записаться","style":"success","callback_data":"e:1"}],[{"text":"Сайт","url":"https://a.ru/"}]]""",
            rows
        );
    }

    [Fact]
    public async Task A_reply_keyboard_can_be_taken_away_and_a_reply_asked_for()
    {
        await telegram.Result(Sent).Client().SendMessage(1, "x", replyMarkup: new ReplyKeyboardRemove());
        await telegram.Result(Sent).Client().SendMessage(1, "x", replyMarkup: new ForceReplyMarkup());

        var markups = telegram.Calls.Select(call => call.Checked().GetProperty("reply_markup")).ToArray();
        BotApi.AssertObject("ReplyKeyboardRemove", markups[0]);
        BotApi.AssertObject("ForceReply", markups[1]);
    }

    [Fact]
    public async Task An_entity_at_the_very_beginning_keeps_its_zero()
    {
        MessageEntity[] bold =
        [
            new()
            {
                Type = MessageEntityType.Bold,
                Offset = 0,
                Length = 4,
            },
        ];
        await telegram.Result(Sent).Client().SendMessage(1, "Тема", entities: bold);

        var entity = telegram.Calls.Single().Checked().GetProperty("entities")[0];
        BotApi.AssertObject("MessageEntity", entity);
        Assert.Equal(0, entity.GetProperty("offset").GetInt32());
    }

    [Fact]
    public async Task Messages_are_copied_one_by_one_and_together()
    {
        var one = await telegram
            .Result("""{"message_id":11}""")
            .Client()
            .CopyMessage(1, 2, 3, caption: "Новая подпись", replyMarkup: Keyboard());
        var many = await telegram
            .Result("""[{"message_id":12},{"message_id":13}]""")
            .Client()
            .CopyMessages(1, 2, [3, 4]);

        Assert.All(telegram.Calls, call => call.Checked());
        Assert.Equal("[3,4]", telegram.Calls.Last().Json.GetProperty("message_ids").GetRawText());
        Assert.Equal(11, one.Id);
        Assert.Equal([12, 13], many.Select(id => id.Id));
    }

    private static InlineKeyboardMarkup Keyboard()
    {
        var signUp = InlineKeyboardButton.WithCallbackData("Записаться", "e:1");
        signUp.Style = KeyboardButtonStyle.Success;
        return new InlineKeyboardMarkup()
            .AddButton(signUp)
            .AddNewRow(InlineKeyboardButton.WithUrl("Сайт", "https://a.ru/"));
    }

    private static IEnumerable<JsonElement> Buttons(JsonElement row) => row.EnumerateArray();

    private static void AssertButton(JsonElement button) => BotApi.AssertObject("InlineKeyboardButton", button);

    private static void AssertJson(string expected, JsonElement actual)
    {
        using var json = JsonDocument.Parse(expected);
        Assert.True(JsonElement.DeepEquals(json.RootElement, actual), actual.GetRawText());
    }
}
