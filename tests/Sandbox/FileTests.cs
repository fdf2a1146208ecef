using System.Net.Http.Headers;
using System.Text;

namespace TochkaBot.Sandbox.Tests;

public sealed class FileTests
{
    [Fact]
    public async Task A_document_goes_there_and_back_with_its_russian_name()
    {
        await using var stand = await Stand.Start();

        var sent = (
            await stand.Post(
                "sendDocument",
                Form(
                    ("document", "Отчёт за год.docx", "содержимое"u8.ToArray()),
                    ("caption", "<b>вот</b>"),
                    ("parse_mode", "HTML")
                )
            )
        ).Result;
        var file = (
            await stand.Call("getFile", new { file_id = sent["document"]!["file_id"]!.GetValue<string>() })
        ).Result;
        var content = await stand.Http.GetByteArrayAsync(
            new Uri($"/file/bot{stand.World.Options.Token}/{file["file_path"]}", UriKind.Relative)
        );

        Assert.Equal("Отчёт за год.docx", sent["document"]!["file_name"]!.GetValue<string>());
        Assert.Equal("bold", sent["caption_entities"]![0]!["type"]!.GetValue<string>());
        Assert.Equal("содержимое", Encoding.UTF8.GetString(content));
    }

    [Fact]
    public async Task A_file_name_in_the_extended_form_only_is_lost()
    {
        await using var stand = await Stand.Start();
        var part = new ByteArrayContent([1]);
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition",
            "form-data; name=\"document\"; filename*=UTF-8''%D0%AF.txt"
        );
        var form = new MultipartFormDataContent { { new StringContent($"{Stand.Boris}"), "\"chat_id\"" } };
        form.Add(part);

        Assert.Equal("", (await stand.Post("sendDocument", form)).Result["document"]!["file_name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_photo_has_sizes_of_which_the_last_is_the_largest()
    {
        await using var stand = await Stand.Start();

        var photo = (await stand.Post("sendPhoto", Form(("photo", "a.png", Png(640, 400))))).Result["photo"]!.AsArray();
        var again = await stand.Call(
            "sendPhoto",
            new { chat_id = Stand.Anna, photo = photo[^1]!["file_id"]!.GetValue<string>() }
        );

        Assert.Equal(640, photo[^1]!["width"]!.GetValue<int>());
        Assert.InRange(photo[0]!["width"]!.GetValue<int>(), 1, 90);
        Assert.Equal(400, again.Result["photo"]!.AsArray()[^1]!["height"]!.GetValue<int>());
    }

    [Fact]
    public async Task What_is_not_a_picture_is_no_photo()
    {
        await using var stand = await Stand.Start();

        (await stand.Post("sendPhoto", Form(("photo", "a.png", [1, 2, 3])))).Refused(
            400,
            "Bad Request: IMAGE_PROCESS_FAILED"
        );
        (await stand.Call("sendPhoto", new { chat_id = Stand.Boris, photo = "нет такого" })).Refused(
            400,
            "Bad Request: wrong file identifier/HTTP URL specified"
        );
    }

    [Fact]
    public async Task A_caption_holds_1024()
    {
        await using var stand = await Stand.Start();

        (await stand.Post("sendDocument", Form(("document", "a", [1]), ("caption", new string('я', 1025))))).Refused(
            400,
            "Bad Request: message caption is too long"
        );
    }

    [Fact]
    public async Task An_album_and_an_edit_take_attachments_by_name()
    {
        await using var stand = await Stand.Start();
        const string media =
            """[{"type":"photo","media":"attach://one","caption":"a"},{"type":"photo","media":"attach://two"}]""";

        var album = (
            await stand.Post(
                "sendMediaGroup",
                Form([("one", "1.png", Png(10, 10)), ("two", "2.png", Png(20, 20))], ("media", media))
            )
        ).Result.AsArray();
        var edit = await stand.Post(
            "editMessageMedia",
            Form(
                [("new", "3.png", Png(30, 30))],
                ("message_id", $"{album[0]!["message_id"]}"),
                ("media", """{"type":"photo","media":"attach://new"}""")
            )
        );

        Assert.Equal(album[0]!["media_group_id"]!.GetValue<string>(), album[1]!["media_group_id"]!.GetValue<string>());
        Assert.Equal(30, edit.Result["photo"]!.AsArray()[^1]!["width"]!.GetValue<int>());
    }

    [Fact]
    public async Task Copies_carry_words_and_files_but_no_keyboard()
    {
        await using var stand = await Stand.Start();
        var own = stand.World.SendPhoto(Stand.Boris, Png(10, 10), "подпись");

        var copy = await stand.Call(
            "copyMessage",
            new
            {
                chat_id = Stand.Anna,
                from_chat_id = Stand.Boris,
                message_id = own.Id,
            }
        );
        var many = await stand.Call(
            "copyMessages",
            new
            {
                chat_id = Stand.Anna,
                from_chat_id = Stand.Boris,
                message_ids = new[] { own.Id, 9999 },
            }
        );
        var missing = await stand.Call(
            "copyMessage",
            new
            {
                chat_id = Stand.Anna,
                from_chat_id = Stand.Boris,
                message_id = 9999,
            }
        );

        Assert.Equal(
            "подпись",
            stand
                .World.Messages(Stand.Anna)
                .Single(message => message.Id == copy.Result["message_id"]!.GetValue<long>())
                .Text
        );
        Assert.Single(many.Result.AsArray());
        missing.Refused(400, "Bad Request: message to copy not found");
    }

    [Fact]
    public async Task A_form_is_read_like_json()
    {
        await using var stand = await Stand.Start();
        Dictionary<string, string> fields = new()
        {
            ["chat_id"] = $"{Stand.Boris}",
            ["text"] = "42",
            ["disable_notification"] = "true",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"x","callback_data":"y"}]]}""",
        };

        var answer = await stand.Post("sendMessage", new FormUrlEncodedContent(fields));

        Assert.Equal("42", answer.Result["text"]!.GetValue<string>());
        Assert.Equal(
            "y",
            answer.Result["reply_markup"]!["inline_keyboard"]![0]![0]!["callback_data"]!.GetValue<string>()
        );
    }

    private static MultipartFormDataContent Form(
        (string, string, byte[]) file,
        params (string Name, string Value)[] fields
    ) => Form([file], fields);

    private static MultipartFormDataContent Form(
        (string Name, string FileName, byte[] Content)[] files,
        params (string Name, string Value)[] fields
    )
    {
        var form = new MultipartFormDataContent { { new StringContent($"{Stand.Boris}"), "\"chat_id\"" } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), $"\"{name}\"");
        foreach (var (name, fileName, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            // Plain UTF-8, as Telegram wants it: the header is written as Latin-1 bytes of the UTF-8 text.
            var plain = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(fileName));
            part.Headers.TryAddWithoutValidation(
                "Content-Disposition",
                $"form-data; name=\"{name}\"; filename=\"{plain}\""
            );
            form.Add(part);
        }
        return form;
    }

    // The head of a PNG is all that anybody here looks at.
    private static byte[] Png(int width, int height) =>
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            0x0A,
            0,
            0,
            0,
            13,
            .. "IHDR"u8,
            .. Number(width),
            .. Number(height),
            8,
            2,
            0,
            0,
            0,
        ];

    private static byte[] Number(int number) => [0, 0, (byte)(number >> 8), (byte)number];
}
