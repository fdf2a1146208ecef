using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using TochkaBot.Tests.TelegramClient.Support;

namespace TochkaBot.Tests.TelegramClient;

public sealed class PollingTests : IAsyncLifetime
{
    private FakeTelegram telegram = null!;

    public async ValueTask InitializeAsync() => telegram = await FakeTelegram.Start();

    public ValueTask DisposeAsync() => telegram.DisposeAsync();

    [Fact]
    public async Task Updates_are_asked_for_by_offset_time_and_kind()
    {
        UpdateType[] kinds = [UpdateType.Message, UpdateType.CallbackQuery, UpdateType.MyChatMember];
        var updates = await telegram
            .Result("""[{"update_id":10},{"update_id":11}]""")
            .Client()
            .GetUpdates(offset: 0, limit: 100, timeout: 50, allowedUpdates: kinds);

        var call = telegram.Calls.Single().Checked();
        Assert.Equal((0, 50), (call.GetProperty("offset").GetInt32(), call.GetProperty("timeout").GetInt32()));
        Assert.Equal(
            """["message","callback_query","my_chat_member"]""",
            call.GetProperty("allowed_updates").GetRawText()
        );
        Assert.Equal([10, 11], updates.Select(update => update.Id));
    }

    [Fact]
    public async Task One_update_that_cannot_be_read_does_not_take_the_others_with_it()
    {
        telegram.Result(
            """
            [{"update_id":10,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"text":"раз"}},
             {"update_id":11,"message":{"message_id":"not a number","chat":7}},
             {"update_id":12,"my_chat_member":{"chat":{"id":1,"type":"private"},"new_chat_member":{"status":"ghost"}}},
             {"update_id":13,"my_chat_member":{"chat":{"id":1,"type":"private"},"new_chat_member":{}}},
             {"update_id":14,"message":{"message_id":3,"date":1,"chat":{"id":1,"type":"private"},"text":"три"}}]
            """
        );
        var raw = await telegram.Client().SendRequest(new RawUpdates { Offset = 10, Timeout = 0 });

        Assert.Equal(["раз", null, null, null, "три"], raw.Select(one => Read(one)?.Message?.Text));
        Assert.Equal([10L, 11L, 12L, 13L, 14L], raw.Select(one => one.GetProperty("update_id").GetInt64()));
        Assert.Equal("""{"offset":10,"timeout":0}""", telegram.Calls.Single().Text);
    }

    [Fact]
    public async Task A_webhook_is_set_looked_at_and_taken_away()
    {
        telegram.Result("true");
        telegram.Result(
            """{"url":"https://a.ru/h","has_custom_certificate":false,"pending_update_count":3,"last_error_date":1765108800,"allowed_updates":["message","invented"]}"""
        );
        telegram.Result("true");
        var client = telegram.Client();
        await client.SetWebhook(
            "https://a.ru/h",
            allowedUpdates: [UpdateType.Message],
            secretToken: "s",
            maxConnections: 10
        );
        var info = await client.GetWebhookInfo();
        await client.DeleteWebhook();

        telegram.Calls.First().Checked();
        Assert.Equal("""{}""", telegram.Calls.Last().Text);
        Assert.Equal((3, DateTimeKind.Utc), (info.PendingUpdateCount, info.LastErrorDate!.Value.Kind));
        Assert.Equal([UpdateType.Message, UpdateType.Unknown], info.AllowedUpdates!);
    }

    [Fact]
    public async Task A_file_is_found_and_fetched()
    {
        telegram.Result("""{"file_id":"d","file_unique_id":"u","file_size":4,"file_path":"documents/1.txt"}""");
        telegram.Answers("тело", type: "application/octet-stream");
        var client = telegram.Client();
        using var body = new MemoryStream();
        await client.DownloadFile(await client.GetFile("d"), body);

        telegram.Calls.First().Checked();
        Assert.Equal("/file/bot123456:test-token/documents/1.txt", telegram.Calls.Last().Path);
        Assert.Equal("тело", System.Text.Encoding.UTF8.GetString(body.ToArray()));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_refused_by_name()
    {
        telegram.Answers("""{"ok":false,"error_code":404,"description":"Not Found"}""", 404);
        var e = await Assert.ThrowsAsync<Telegram.Bot.Exceptions.ApiRequestException>(() =>
            telegram.Client().DownloadFile("documents/1.txt", Stream.Null)
        );

        Assert.Equal(404, e.ErrorCode);
    }

    private static Update? Read(JsonElement one)
    {
        try
        {
            return one.Deserialize<Update>(JsonBotAPI.Options);
        }
        catch (Exception) // not only JsonException: the full library stumbles in several ways
        {
            return null;
        }
    }

    /// <summary>A caller's own call, as the full library allows it too: same method, another idea of the answer.</summary>
    private sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
    {
        public int? Offset { get; set; }

        public int? Timeout { get; set; }
    }
}
