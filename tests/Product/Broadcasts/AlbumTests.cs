using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Outbox;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Broadcasts;

/// <summary>What people send to be sent on: albums, long captions, what can only be copied.</summary>
public sealed class AlbumTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void An_album_is_whole_when_somebody_says_so()
    {
        world.Vera.Says("/broadcast");
        var before = world.Vera.Screens.Count;
        Photos(3);
        Assert.Contains("3 части", world.Vera.Text);
        world.Vera.Presses("Готово").Presses("Всем").Presses("Готово");
        Assert.Contains("Альбом: 3 части", world.Vera.Text);
        Assert.Contains("Было весело", world.Vera.Text);
        Assert.Equal(3, Parts().Count);
        Assert.True(before > 0);
    }

    [Fact]
    public void An_album_is_whole_after_two_quiet_seconds()
    {
        world.Vera.Says("/broadcast");
        Photos(2);
        world.Later(TimeSpan.FromSeconds(1));
        Assert.False(world.Vera.Sees("Всем"));
        world.Later(TimeSpan.FromSeconds(2));
        Assert.True(world.Vera.Sees("Всем"));
        world.Vera.Presses("Всем").Presses("Готово").Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver();
        Assert.Equal(4, world.States("broadcast:1").Count);
    }

    [Fact]
    public void A_part_that_comes_late_still_belongs_to_its_album()
    {
        world.Vera.Says("/broadcast");
        Photos(2);
        world.Later(TimeSpan.FromSeconds(3));
        world.Vera.Does(Photo(9));
        Assert.Equal(3, Parts().Count);
    }

    [Fact]
    public void The_parts_of_an_album_do_not_fill_the_chat_with_screens()
    {
        world.Vera.Says("/broadcast");
        Photos(10);
        var numbers = world.Read(tx =>
            tx.One<int>(
                "SELECT count(DISTINCT o.screen) FROM outgoing o JOIN accounts a ON a.id = o.account_id WHERE a.address = 'vera' AND o.act = 'screen'"
            )
        );
        Assert.Equal(2, numbers);
    }

    [Fact]
    public void More_than_ten_parts_are_refused_in_words_and_the_ten_stay()
    {
        world.Vera.Says("/broadcast");
        Photos(11);
        Assert.Contains("не больше десяти", world.Vera.Text);
        world.Vera.Does(Photo(99, album: "the rest"));
        Assert.Contains("не больше десяти", world.Vera.Text);
        Assert.Equal(10, Parts().Count);
    }

    [Fact]
    public void Under_an_album_the_button_goes_in_a_message_of_its_own()
    {
        world.Vera.Says("/broadcast");
        Photos(2);
        world.Vera.Presses("Готово").Presses("Ученикам").Presses("Готово").Presses("Спросить").Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver();
        Assert.Equal(["boris sent"], world.States("broadcast:1"));
        Assert.Equal(["boris sent"], world.States("broadcast:1:keys"));
        Assert.Empty(world.Boris.Notices[^2].Rows);
        world.Boris.PressesOnNotice("Ознакомлен(а)");
        Assert.Contains("Спасибо", world.Boris.Text);
    }

    [Fact]
    public void A_caption_that_a_bot_may_not_send_is_refused_where_it_is_sent()
    {
        world.Vera.Says("/broadcast").Does(Photo(1, album: null, words: new string('а', 1025)));
        Assert.Contains("длиннее 1024", world.Vera.Text);
        Assert.False(world.Vera.Sees("Всем"));
        world.Vera.Does(Photo(1, album: null, words: new string('а', 1024)));
        Assert.True(world.Vera.Sees("Всем"));
    }

    [Fact]
    public void What_cannot_be_copied_is_found_out_before_it_goes_to_many()
    {
        world.Vera.Says("/broadcast").Does(Sent(new Content { Kind = ContentKind.Other, MessageId = "7" }));
        world.Vera.Presses("Всем").Presses("Готово");
        world.Deliver(row => row.Urgency == Urgency.Urgent ? OutgoingState.Failed : OutgoingState.Sent);
        world.Vera.Presses("Отправить");
        Assert.Contains("не даёт копировать", world.Vera.Text);
        world.Vera.Says("Тогда словами").Presses("Готово").Presses("Отправить");
        Assert.Contains("Принято", world.Vera.Text);
    }

    [Fact]
    public void Another_message_takes_the_place_of_the_first()
    {
        world.Vera.Says("/broadcast").Says("Первое").Says("Второе").Presses("Ученикам").Presses("Готово");
        world.Vera.Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Deliver();
        Assert.Equal("Второе", world.Boris.LastNotice);
    }

    public void Dispose() => world.Dispose();

    private void Photos(int count)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            world.Vera.Does(Photo(number, words: number == 1 ? "Было весело" : string.Empty));
        }
    }

    private static SentFile Photo(int number, string? album = "album", string words = "") =>
        Sent(
            new Content
            {
                Kind = ContentKind.Photo,
                Text = words,
                File = new ContentFile($"photo{number}", string.Empty, 1000),
                Album = album,
                MessageId = $"{number}",
            }
        );

    private static SentFile Sent(Content content) => new() { Content = content with { Address = "vera" } };

    private IReadOnlyList<Content> Parts() => ContentJson.Read(world.Read(tx => BroadcastStore.Find(tx, 1)!.Content));
}
