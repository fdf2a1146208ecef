using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Outbox;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.News;

/// <summary>The centre's own channel: its posts are news, edits included; a foreign channel feeds nothing.</summary>
public sealed class ChannelTests : IDisposable
{
    private const string Address = "-1001";

    private readonly World world = new();
    private readonly Chat mother;

    public ChannelTests() => mother = world.Parent("Соколова Мария", world.Listed("Соколов Егор", 6, "Б"));

    [Fact]
    public void A_post_is_news_only_after_the_head_has_said_yes()
    {
        Enter();
        Assert.Contains("Бот добавлен в канал «Наша &lt;Точка&gt;»", world.Irina.LastNotice);
        Post(1, "До ответа");
        Assert.Empty(mother.Notices);
        world.Vera.Press("|chanYes.1");
        Post(2, "Чужой сказал «да»");
        Assert.Empty(mother.Notices);
        world.Irina.PressesOnNotice("Да");
        Post(3, "Открыли набор");
        Assert.Equal("Открыли набор", Assert.Single(mother.Notices).Text);
        world.Irina.Says("/news").Presses("Канал центра").Presses("Наша");
        Post(4, "После «нет»");
        Assert.Single(mother.Notices);
    }

    [Fact]
    public void The_channel_itself_gets_no_account_and_no_answer()
    {
        Enter();
        Post(1, "/start");
        Assert.Equal(
            0,
            world.Read(tx =>
                tx.One<int>("SELECT count(*) FROM accounts WHERE address = @address", new { address = Address })
            )
        );
    }

    [Fact]
    public void An_album_is_one_piece_of_news_when_it_is_whole()
    {
        Accept();
        Hear(new ChannelSaid(IsEdit: false, "https://t.me/tochka/5") { Content = Photo(5, "Наш праздник") });
        Hear(new ChannelSaid(IsEdit: false, "https://t.me/tochka/6") { Content = Photo(6, string.Empty) });
        world.Tick();
        Assert.Empty(mother.Notices);
        world.Later(TimeSpan.FromSeconds(3));
        Assert.Equal("Наш праздник", Assert.Single(mother.Notices).Text);
        Hear(new ChannelSaid(IsEdit: false, "https://t.me/tochka/7") { Content = Photo(7, string.Empty) });
        world.Later(TimeSpan.FromSeconds(3));
        Assert.Single(mother.Notices);
    }

    [Fact]
    public void An_edit_changes_what_arrived_and_what_the_next_digest_says()
    {
        Accept();
        var father = world.Parent("Соколов Олег", world.Listed("Соколов Лев", 6, "Б"));
        father.Says("/news").Presses("Раз в день");
        Post(1, "Встреча в 15:00");
        world.Write(tx =>
        {
            foreach (var row in LeaseStore.Claim(tx, world.Centre, 100).Where(r => r.Urgency == Urgency.News))
            {
                DeliveryStore.Sent(tx, row, "77");
            }
        });
        Hear(new ChannelSaid(IsEdit: true, null) { Content = Words(1, "Встреча в 16:00") });
        world.Tick();
        Assert.Equal(
            1,
            world.Read(tx =>
                tx.One<int>("SELECT count(*) FROM outgoing WHERE batch = 'news:1:edition1' AND message_id = '77'")
            )
        );
        Assert.Equal("Встреча в 16:00", mother.LastNotice);
        world.At(new DateTimeOffset(2026, 12, 1, 18, 0, 1, TimeSpan.FromHours(3)));
        Assert.Contains("Встреча в 16:00", father.LastNotice);
        Assert.DoesNotContain("15:00", father.LastNotice);
    }

    [Fact]
    public void Whoever_adds_the_bot_again_is_asked_about_again()
    {
        Accept();
        Hear(new ChannelLeft());
        Post(1, "Без нас");
        Enter();
        Post(2, "Снова здесь");
        Assert.Empty(mother.Notices);
        Assert.Equal(2, world.Irina.Notices.Count);
    }

    [Fact]
    public void A_changed_title_and_the_like_say_nothing()
    {
        Accept();
        Hear(
            new ChannelSaid(IsEdit: false, null) { Content = Words(9, string.Empty) with { Kind = ContentKind.Other } }
        );
        world.Tick();
        Assert.Empty(mother.Notices);
    }

    public void Dispose() => world.Dispose();

    private static Content Words(int id, string text) =>
        new()
        {
            Text = text,
            Address = Address,
            MessageId = $"{id}",
        };

    private static Content Photo(int id, string text) =>
        Words(id, text) with
        {
            Kind = ContentKind.Photo,
            File = new ContentFile($"file {id}", string.Empty, 100),
            Album = "album",
        };

    private void Accept()
    {
        Enter();
        world.Irina.PressesOnNotice("Да");
    }

    private void Enter() => Hear(new ChannelEntered("Наша <Точка>"));

    private void Post(int id, string text)
    {
        Hear(new ChannelSaid(IsEdit: false, null) { Content = Words(id, text) });
        world.Tick();
    }

    private void Hear(Said said) =>
        world.Write(tx => world.Desk.Handle(tx, new Incoming(World.Channel, world.NextUpdate(), Address, said)));
}
