using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Outbox;
using TochkaBot.Sandbox;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>Somebody's message, sent on as it came.</summary>
public sealed class LetterTests
{
    [Fact]
    public async Task A_formatted_text_arrives_as_it_was_written_with_its_buttons()
    {
        await using var office = await Office.Open();
        var (vera, phones) = (await office.Person(1), await office.Crowd(20));
        var written = await Heard(
            office,
            draft =>
                draft with
                {
                    Text = "Сбор в 9 утра <всем>",
                    Entities = [new Entity("bold", 0, 4), new Entity("text_link", 5, 3) { Url = "https://t.me/x" }],
                },
            vera
        );
        office.Sample.Letters[1] = new Letter([written])
        {
            Rows =
            [
                [Bot.Conversations.Button.To("Ознакомлен(а)", "seen", 1)],
            ],
        };
        await office.Broadcast(phones, new Notice("letter", 1));
        await office.Books.Settle();
        Assert.All(phones, phone => AssertSame(phone.Screen!));
        // Once, or again by those who asked while it was being made: never twenty times.
        Assert.InRange(office.Sample.Written, 1, 5);
    }

    [Fact]
    public async Task A_photo_is_sent_from_its_id_and_not_uploaded_again()
    {
        await using var office = await Office.Open();
        var (vera, phones) = (await office.Person(1), await office.Crowd(2));
        vera.Says("/sample");
        await vera.Sees("Пришлите файл");
        var sent = office.World.SendPhoto(vera.Id, Sample.Dot, "Наш кубок");
        office.Sample.Letters[1] = new Letter([await NextHeard(office, 2)]);
        await office.Broadcast(phones, new Notice("letter", 1));
        await office.Books.Settle();
        Assert.All(phones, phone => Assert.Equal(("Наш кубок", sent.File), (phone.Screen!.Text, phone.Screen.File)));
    }

    [Fact]
    public async Task An_album_arrives_as_an_album_and_all_its_messages_are_known()
    {
        await using var office = await Office.Open();
        var (vera, phones) = (await office.Person(1), await office.Crowd(1));
        office.Sample.Letters[1] = new Letter(await Album(office, vera, 3));
        await office.Broadcast(phones, new Notice("letter", 1));
        await office.Books.Settle();
        Assert.Equal(["Было весело", "", ""], phones[0].FromBot.Select(m => m.Text));
        Assert.Single(phones[0].FromBot.Select(m => m.MediaGroupId).Distinct());
        var known = Assert.Single(office.Books.Texts("SELECT message_id FROM outgoing WHERE batch = 'b'"));
        Assert.Equal(string.Join(' ', phones[0].FromBot.Select(m => m.Id)), known);
    }

    [Fact]
    public async Task Parts_that_did_not_arrive_make_the_row_a_failed_one_that_knows_what_did()
    {
        await using var office = await Office.Open();
        var (vera, phones) = (await office.Person(1), await office.Crowd(1));
        var parts = await Album(office, vera, 3);
        await office.Delete(vera, parts[1].MessageId);
        office.Sample.Letters[1] = new Letter([.. parts.Select(p => p with { Kind = ContentKind.Other, File = null })]);
        await office.Broadcast(phones, new Notice("letter", 1));
        await office.Books.Settle();
        Assert.Equal(2, phones[0].FromBot.Count);
        var row = Assert.Single(
            office.Books.Texts("SELECT state || ': ' || reason || ': ' || message_id FROM outgoing WHERE batch = 'b'")
        );
        Assert.Equal($"failed: 2 of 3 parts arrived: {string.Join(' ', phones[0].FromBot.Select(m => m.Id))}", row);
    }

    [Fact]
    public async Task What_has_no_other_way_is_copied()
    {
        await using var office = await Office.Open();
        var (vera, phones) = (await office.Person(1), await office.Crowd(1));
        var written = await Heard(office, draft => draft with { Text = "голос" }, vera);
        office.Sample.Letters[1] = new Letter([written with { Kind = ContentKind.Other }]);
        await office.Broadcast(phones, new Notice("letter", 1));
        await phones[0].Sees("голос");
        Assert.Contains(office.World.Log.Calls, call => call.Method == "copyMessage");
    }

    [Fact]
    public async Task A_correction_changes_what_arrived_in_its_place()
    {
        await using var office = await Office.Open();
        var phones = await office.Crowd(3);
        office.Sample.Letters[1] = Plain("Сбор в 9");
        office.Sample.Letters[2] = Plain("Сбор в 10");
        await office.Broadcast(phones, new Notice("letter", 1));
        await office.Books.Settle();
        await FollowUp(office, 2);
        Assert.All(phones, phone => Assert.Equal("Сбор в 10", Assert.Single(phone.FromBot).Text));
        Assert.Equal(3, office.Progress("b2").Sent);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(49, "Сообщение отозвано")]
    public async Task What_is_taken_back_is_deleted_or_after_two_days_replaced(int hours, string left)
    {
        await using var office = await Office.Open();
        var (vera, phones) = (await office.Person(1), await office.Crowd(2));
        office.Sample.Letters[1] = Plain("Сбор в 9");
        office.Sample.Letters[2] = new Letter(await Album(office, vera, 2));
        await office.Broadcast([phones[0]], new Notice("letter", 1));
        await office.Broadcast([phones[1]], new Notice("letter", 2), batch: "album");
        await office.Books.Settle();
        office.Stand.Clock.Set(office.Stand.Clock.GetUtcNow().AddHours(hours));
        office.Sample.Letters[3] = Plain("Сбор в 9") with { TakenBack = "Сообщение отозвано" };
        office.Sample.Letters[4] = office.Sample.Letters[2] with { TakenBack = "Сообщение отозвано" };
        await FollowUp(office, 3);
        await FollowUp(office, 4, of: "album", batch: "album2");
        Assert.Equal(left, string.Concat(phones[0].FromBot.Select(m => m.Text)));
        Assert.Equal(left, string.Concat(phones[1].FromBot.Select(m => m.Text)));
        Assert.Equal((1, 1), (office.Progress("b2").Sent, office.Progress("album2").Sent));
    }

    private static void AssertSame(Message message)
    {
        Assert.Equal("Сбор в 9 утра <всем>", message.Text);
        Assert.Equal(["bold", "text_link"], message.Entities.Select(e => e.Type));
        Assert.Equal("https://t.me/x", message.Entities[1].Url);
        Assert.Equal("|seen.1", Assert.Single(message.Keyboard!.Buttons).CallbackData);
    }

    private static Letter Plain(string text) => new([new Content { Kind = ContentKind.Text, Text = text }]);

    private static async Task FollowUp(Office office, long letter, string of = "b", string batch = "b2")
    {
        var arrived = office.Db.Read(tx => BatchStore.Arrived(tx, of));
        var notice = new Notice("letter", letter);
        var said = await office.Db.Write(tx => BatchStore.FollowUp(tx, batch, notice, new NoticeTerms(), arrived));
        Assert.Equal(arrived.Count, said);
        Assert.Equal(
            0,
            await office.Db.Write(tx => BatchStore.FollowUp(tx, batch, notice, new NoticeTerms(), arrived))
        );
        await office.Books.Settle();
    }

    /// <summary>What reaches us of a message that a teacher writes.</summary>
    private static async Task<Content> Heard(Office office, Func<Message, Message> fill, Phone vera)
    {
        vera.Says("/sample");
        await vera.Sees("Пришлите файл");
        office.World.SendAs(vera.Id, fill);
        return await NextHeard(office, 2);
    }

    private static async Task<Content> NextHeard(Office office, int count)
    {
        await Eventually.Be(() => office.Sample.Heard.Count >= count, "it is heard");
        return office.Sample.Heard.Last().Content!;
    }

    private static async Task<IReadOnlyList<Content>> Album(Office office, Phone vera, int photos)
    {
        vera.Says("/sample");
        await vera.Sees("Пришлите файл");
        office.World.SendAlbum(vera.Id, [.. Enumerable.Repeat(Sample.Dot, photos)], "Было весело");
        await NextHeard(office, photos + 1);
        return [.. office.Sample.Heard.TakeLast(photos).Select(said => said.Content!)];
    }
}
