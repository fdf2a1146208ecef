using TochkaBot.Domain.Centre;
using TochkaBot.Domain.News;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Topics;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>From a post in a channel to the phone of who follows, and the post's edit after it.</summary>
public sealed class ChannelPostTests
{
    private const long Channel = -1001;

    private static readonly CentreSettings Centre = new()
    {
        QuietFrom = TimeOnly.MinValue,
        QuietTo = TimeOnly.MinValue,
    };

    [Fact]
    public async Task A_post_of_the_own_channel_arrives_and_is_changed_where_it_arrived()
    {
        await using var office = await Office.Open();
        var (head, boris) = (await office.Person(1001, StaffRole.Head), await office.Person(1002));
        await office.Db.Write(tx =>
            SubscriptionStore.Toggle(tx, Centre, office.Account(tx, boris).Id, Topic.Centre.Key)
        );
        office.World.SetMember(Channel, "Точка", isMember: true);
        await Eventually.Be(() => head.FromBot.Count == 1, "the head is asked");
        Assert.Contains("Бот добавлен в канал «Точка»", head.FromBot[0].Text);
        head.Press(head.FromBot[0], "Да");
        await Eventually.Be(() => head.FromBot.Count == 2, "the head has decided");

        var post = office.World.Post(Channel, "Точка", "Встреча в 15:00", "tochka");
        await Step(office, "published");
        await Eventually.Be(() => boris.FromBot.Count == 1, "it arrives");
        Assert.Equal("Встреча в 15:00", boris.FromBot[0].Text);

        await office.Books.Settle();
        office.World.EditPost(Channel, post, "Точка", "Встреча в 16:00", "tochka");
        await Step(office, "followed");
        await Eventually.Be(() => boris.FromBot[0].Text == "Встреча в 16:00", "it is changed");
        Assert.Single(boris.FromBot);
        Assert.Equal(["https://t.me/tochka/" + post], office.Books.Texts("SELECT page FROM news"));
    }

    /// <summary>What the job does, until all of it is done.</summary>
    private static Task Step(Office office, string done) =>
        Eventually.Be(
            () =>
            {
                while (office.Db.Write(tx => NewsClock.Step(tx, Centre)).GetAwaiter().GetResult()) { }

                return done == "published"
                    ? office.Books.Number("SELECT count(*) FROM news WHERE state = 'published'") == 1
                    : office.Books.Number("SELECT count(*) FROM news WHERE followed = 1") == 1;
            },
            $"it is {done}"
        );
}
