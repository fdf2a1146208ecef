using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>What was due in the day and could not leave: the lane looks at the hour when a row's turn comes.</summary>
public sealed class NightTests
{
    private static readonly Notice Word = new("word", 1);

    private static readonly CentreSettings Centre = new() { RequireConsent = false };

    [Fact]
    public async Task When_an_outage_ends_at_night_only_what_is_urgent_is_said_and_the_rest_in_the_morning()
    {
        await using var office = await Office.Open(centre: Centre);
        office.Stand.Clock.Set(Local(20));
        var phones = await office.Crowd(5);
        office.Faults.Outage = true;
        foreach (var urgency in Enum.GetValues<Urgency>().Where(u => u != Urgency.Answer))
        {
            await office.Tell(phones[(int)urgency], Word, new NoticeTerms { Urgency = urgency, Repeatable = true });
        }

        // Some are in the lane's hands by now, and found that nobody answers.
        await Eventually.Be(() => office.World.Log.Calls.Any(), "it is tried");
        // The clock stands still unless it is moved: each look moves it on, so that the lane asks again whether somebody answers.
        var night = Local(23);
        bool Later(bool isThere)
        {
            night = night.AddSeconds(11);
            office.Stand.Clock.Set(night);
            return isThere;
        }

        Later(isThere: false);
        office.Faults.Outage = false;
        await Eventually.Be(() => Later(phones[(int)Urgency.Urgent].FromBot.Count == 1), "the urgent one arrives");
        await Eventually.Be(
            () => office.Books.Texts("SELECT state FROM outgoing WHERE urgency > 1").All(s => s == "queued"),
            "the others wait"
        );
        Assert.Single(phones, phone => phone.FromBot.Count > 0);

        office.Stand.Clock.Set(Local(32));
        await office.Books.Settle();
        Assert.All(phones.Skip(1), phone => Assert.Single(phone.FromBot));
    }

    [Fact]
    public async Task What_is_still_queued_when_the_night_begins_waits_for_its_end()
    {
        await using var office = await Office.Open(centre: Centre);
        office.Stand.Clock.Set(Local(22));
        var boris = await office.Person(1001);
        await office.Tell(boris, Word, new NoticeTerms { Urgency = Urgency.News });
        await office.Tell(boris, new Notice("word", 2), new NoticeTerms { Urgency = Urgency.Urgent });
        await Eventually.Be(() => boris.FromBot.Count == 1, "the urgent one arrives");
        Assert.Equal(["queued"], office.Books.Texts("SELECT state FROM outgoing WHERE urgency = 3"));
        office.Stand.Clock.Set(Local(33));
        await office.Books.Settle();
        Assert.Equal(2, boris.FromBot.Count);
    }

    /// <param name="hour">Of a Tuesday in December; from 24 on, of the next day.</param>
    private static DateTimeOffset Local(int hour) =>
        new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.FromHours(3)).AddHours(hour);
}
