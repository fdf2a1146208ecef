using System.Text;
using Telegram.Bot;
using Telegram.Bot.Types;
using TochkaBot.Tests.TelegramClient.Support;

namespace TochkaBot.Tests.TelegramClient;

public sealed class UploadTests : IAsyncLifetime
{
    private const string Sent = """{"message_id":7,"date":1,"chat":{"id":1,"type":"private"}}""";

    private FakeTelegram telegram = null!;

    public async ValueTask InitializeAsync() => telegram = await FakeTelegram.Start();

    public ValueTask DisposeAsync() => telegram.DisposeAsync();

    [Fact]
    public async Task A_Cyrillic_file_name_travels_as_plain_UTF_8()
    {
        await telegram
            .Result(Sent)
            .Client()
            .SendDocument(1, File("Отчёт «Точка» 2025.docx", "слова"), caption: "Отчёт");

        var call = telegram.Calls.Single();
        Assert.StartsWith("multipart/form-data", call.ContentType, StringComparison.Ordinal);
        Assert.Contains("filename=\"Отчёт «Точка» 2025.docx\"", call.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("filename*", call.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("=?utf-8", call.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("слова", Parts(call)["0"]);
    }

    [Fact]
    public async Task A_form_carries_the_same_fields_as_JSON_would()
    {
        await telegram
            .Result(Sent)
            .Client()
            .SendPhoto(-100500, File("пары.png", "png"), caption: "Тур 2", hasSpoiler: true);

        var call = telegram.Calls.Single();
        var parts = Parts(call);
        Assert.Equal("-100500", parts["chat_id"]);
        Assert.Equal("Тур 2", parts["caption"]);
        Assert.Equal("true", parts["has_spoiler"], ignoreCase: true);
        Assert.Equal("attach://0", parts["photo"]);
        BotApi.AssertCall("sendPhoto", [.. parts.Keys.Where(name => name is not "0")]);
    }

    [Fact]
    public async Task A_file_that_Telegram_knows_or_can_fetch_is_not_uploaded()
    {
        var client = telegram.Result(Sent).Result(Sent).Client();
        await client.SendVideo(1, "BAACAgI", duration: 5, width: 640, height: 480, supportsStreaming: true);
        await client.SendPhoto(1, InputFile.FromUri("https://a.ru/t.png"));

        Assert.Equal("BAACAgI", telegram.Calls.First().Checked().GetProperty("video").GetString());
        Assert.Equal("https://a.ru/t.png", telegram.Calls.Last().Checked().GetProperty("photo").GetString());
    }

    [Fact]
    public async Task Each_file_of_an_album_finds_its_own_part()
    {
        IAlbumInputMedia[] album =
        [
            new InputMediaPhoto(File("1.png", "один")) { Caption = "Пары" },
            new InputMediaPhoto(InputFile.FromFileId("AgAC")),
            new InputMediaVideo(File("3.mp4", "три")),
        ];
        var sent = await telegram.Result($"[{Sent}]").Client().SendMediaGroup(1, album);

        var parts = Parts(telegram.Calls.Single());
        using var media = System.Text.Json.JsonDocument.Parse(parts["media"]);
        string[] places =
        [
            .. media.RootElement.EnumerateArray().Select(item => item.GetProperty("media").GetString()!),
        ];
        Assert.Equal(["attach://0", "AgAC", "attach://1"], places);
        Assert.Equal(("один", "три"), (parts["0"], parts["1"]));
        BotApi.AssertObject("InputMediaPhoto", media.RootElement[0]);
        BotApi.AssertObject("InputMediaVideo", media.RootElement[2]);
        Assert.Single(sent);
    }

    [Fact]
    public async Task An_upload_that_was_told_to_wait_is_sent_again_whole()
    {
        telegram.Answers(FailureTests.TooManyRequests(0), 429).Result(Sent);
        await telegram.Client(retryCount: 2).SendDocument(1, File("a.txt", "всё"));

        Assert.Equal(["всё", "всё"], telegram.Calls.Select(call => Parts(call)["0"]));
    }

    private static InputFileStream File(string name, string content) =>
        InputFile.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(content)), name);

    private static Dictionary<string, string> Parts(SentCall call)
    {
        var boundary = call.ContentType!.Split("boundary=")[1].Trim('"');
        return call
            .Text.Split("--" + boundary)[1..^1]
            .Select(part => part.Trim('\r', '\n').Split("\r\n\r\n", 2))
            .ToDictionary(part => NameIn(part[0]), part => part[1]);
    }

    private static string NameIn(string headers) => headers.Split("name=")[1].Split([';', '\r', '\n'])[0].Trim('"');
}
