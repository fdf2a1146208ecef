using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Sandbox;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>Pictures and documents on their way to the phone and back.</summary>
public sealed class FileTests
{
    [Fact]
    public async Task A_picture_comes_as_a_picture_after_its_screen()
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        boris.Says("/picture");
        var shown = await boris.Sees("Точка");
        Assert.Equal(["Картинка", "Точка"], boris.FromBot.Select(m => m.Text));
        Assert.Equal("photo", shown.File!.Kind);
        Assert.Equal(Sample.Dot, office.World.Content(shown.File));
        await office.Books.Settle();
        Assert.Equal(["sent"], office.Books.Texts("SELECT state FROM outgoing WHERE act = 'file'"));
    }

    [Fact]
    public async Task A_document_keeps_its_Cyrillic_name()
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        boris.Says("/list");
        var file = await Eventually.Get(() => boris.Screen?.File, "a document comes");
        Assert.Equal("Список 6Б.csv", file.Name);
        Assert.Equal("№ 7"u8.ToArray(), office.World.Content(file));
    }

    [Theory]
    [InlineData("secret", "nothing to show")]
    [InlineData("broken", "InvalidOperationException")]
    public async Task Who_waits_for_a_file_that_cannot_be_made_is_told_so_and_the_row_says_why(string kind, string why)
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        boris.Says($"/{kind}");
        await boris.Sees("Этот файл сейчас недоступен");
        await office.Books.Settle();
        var row = Assert.Single(office.Books.Texts("SELECT state || ' ' || reason FROM outgoing WHERE act = 'file'"));
        Assert.Equal($"failed {why}", row);
    }

    [Fact]
    public async Task A_forged_row_shows_nothing_to_whom_it_is_not_for()
    {
        await using var office = await Office.Open();
        var (boris, vera) = (await office.Person(1001), await office.Person(1002, StaffRole.Teacher));
        foreach (var phone in (Phone[])[boris, vera])
        {
            await office.Db.Write(tx =>
                OutboxStore.SendFile(tx, office.Account(tx, phone), Recipe.Of("secret"), new NoticeTerms())
            );
        }

        await Eventually.Be(() => vera.Screen?.File is not null, "the teacher has it");
        await boris.Sees("Этот файл сейчас недоступен");
        Assert.DoesNotContain(boris.FromBot, m => m.File is not null);
    }

    [Fact]
    public async Task A_document_is_fetched_for_the_step_that_waits_for_it()
    {
        await using var office = await Office.Open();
        var irina = await office.Person(1001);
        irina.Says("/sample");
        await irina.Sees("Пришлите файл");
        office.World.SendDocument(irina.Id, "6Б;Петров"u8.ToArray(), "классы.csv");
        await irina.Sees("Прочитано: 6Б;Петров");
    }

    [Fact]
    public async Task A_document_that_no_step_waits_for_is_not_fetched()
    {
        await using var office = await Office.Open();
        var irina = await office.Person(1001);
        office.World.SendDocument(irina.Id, "6Б;Петров"u8.ToArray(), "классы.csv");
        await irina.Sees("Не получилось понять");
        Assert.DoesNotContain(office.World.Log.Calls, call => call.Method == "getFile");
    }

    [Theory]
    [InlineData(FaultKind.DropBefore)]
    [InlineData(FaultKind.ServerError)]
    public async Task A_file_that_cannot_be_fetched_now_is_asked_for_again(FaultKind fault)
    {
        await using var office = await Office.Open();
        var irina = await office.Person(1001);
        irina.Says("/sample");
        await irina.Sees("Пришлите файл");
        office.Faults.Next(fault, times: 9, method: "getFile");
        office.World.SendDocument(irina.Id, "6Б"u8.ToArray(), "классы.csv");
        await irina.Sees("не скачался");
        office.Faults.Clear();
        office.World.SendDocument(irina.Id, "6Б"u8.ToArray(), "классы.csv");
        await irina.Sees("Прочитано: 6Б");
    }

    [Fact]
    public async Task A_message_is_known_by_its_text_its_marks_its_file_its_album_and_where_it_came_from()
    {
        await using var office = await Office.Open();
        var vera = await office.Person(1002);
        vera.Says("/sample");
        await vera.Sees("Пришлите файл");
        var post = new Origin(-100500, "Новости школы", 77, office.Stand.Clock.GetUtcNow());
        office.World.SendAs(
            vera.Id,
            draft =>
                draft with
                {
                    Text = "Сбор в 9 утра",
                    Entities = [new Entity("bold", 0, 4), new Entity("text_link", 5, 3) { Url = "https://t.me/x" }],
                    Forwarded = post,
                }
        );
        office.World.SendAlbum(vera.Id, [Sample.Dot, Sample.Dot], "Было весело");
        await Eventually.Be(() => office.Sample.Heard.Count == 4, "all of it is heard");

        var heard = office.Sample.Heard.Skip(1).Select(said => said.Content!).ToList();
        AssertText(heard[0]);
        AssertAlbum(heard[1], heard[2]);
        Assert.All(heard, content => Assert.Equal($"{vera.Id}", content.Address));
    }

    private static void AssertText(Content text)
    {
        Assert.Equal((ContentKind.Text, "Сбор в 9 утра"), (text.Kind, text.Text));
        Assert.Equal([new Mark("Bold", 0, 4), new Mark("TextLink", 5, 3) { Detail = "https://t.me/x" }], text.Marks);
        var from = new Forwarded
        {
            Address = "-100500",
            MessageId = "77",
            Name = "Новости школы",
        };
        Assert.Equal(from, text.Forwarded);
        Assert.Null(text.Album);
    }

    private static void AssertAlbum(Content first, Content second)
    {
        Assert.Equal((ContentKind.Photo, "Было весело"), (first.Kind, first.Text));
        Assert.Equal((ContentKind.Photo, string.Empty), (second.Kind, second.Text));
        Assert.NotEmpty(first.File!.Id);
        Assert.Equal(first.Album, second.Album);
        Assert.NotNull(first.Album);
        Assert.NotEqual(first.MessageId, second.MessageId);
    }
}
