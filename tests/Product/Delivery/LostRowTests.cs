using TochkaBot.Domain.Outbox;
using TochkaBot.Sandbox;
using TochkaBot.Tests.Flight;

namespace TochkaBot.Tests.Delivery;

/// <summary>What becomes of a notice that cannot be sent at once, or of which nobody knows whether it was.</summary>
public sealed class LostRowTests
{
    private static readonly Notice Word = new("word", 1);

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task Only_what_may_come_twice_is_repeated_and_only_once(bool repeatable, int copies)
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        office.Faults.Sometimes(FaultKind.DropAfter, 1, "sendMessage");
        await office.Tell(boris, Word, new NoticeTerms { Repeatable = repeatable });
        await office.Books.Settle();
        Assert.Equal(copies, boris.FromBot.Count);
        Assert.Equal(["uncertain"], office.Books.Texts("SELECT state FROM outgoing"));
    }

    [Fact]
    public async Task What_is_too_late_before_its_turn_is_not_sent()
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        var soon = new NoticeTerms { ExpiresAt = office.Stand.Clock.GetUtcNow().AddSeconds(1) };
        office.Faults.Next(FaultKind.TooManyRequests, method: "sendMessage", retryAfter: 2);
        await office.Tell(boris, Word, soon);
        await office.Books.Settle();
        Assert.Equal(["expired"], office.Books.Texts("SELECT state FROM outgoing"));
        Assert.Empty(boris.FromBot);
        Assert.Single(office.World.Log.Calls, call => call.Method == "sendMessage");
    }

    [Fact]
    public async Task What_was_not_due_before_its_time_was_over_is_not_sent_either()
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        var now = office.Stand.Clock.GetUtcNow();
        await office.Tell(boris, Word, new NoticeTerms { DueAt = now.AddHours(1), ExpiresAt = now.AddHours(2) });
        office.Stand.Clock.Set(now.AddHours(3));
        await Eventually.Be(
            () => office.Books.Texts("SELECT state FROM outgoing").Single() == "expired",
            "it is too late"
        );
        Assert.Empty(boris.FromBot);
    }

    [Fact]
    public async Task A_refusal_for_too_many_costs_no_attempt()
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        office.Faults.Next(FaultKind.TooManyRequests, times: 3, method: "sendMessage", retryAfter: 1);
        await office.Tell(boris, Word);
        await office.Books.Settle();
        Assert.Equal(1, office.Books.Number("SELECT attempt FROM outgoing"));
        Assert.Single(boris.FromBot);
    }

    [Fact]
    public async Task A_pause_that_was_asked_for_is_kept_by_the_next_start_too()
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        office.Faults.Next(FaultKind.TooManyRequests, method: "sendMessage", retryAfter: 4);
        await office.Tell(boris, Word);
        var refused = await Eventually.Get(
            () => office.World.Log.Calls.FirstOrDefault(call => call.Status == 429),
            "it is refused"
        );
        await office.Stop();
        await office.Start();
        await boris.Sees("Слово 1");
        var sent = office.World.Log.Calls.Single(call => call is { Method: "sendMessage", Status: 200 });
        Assert.True(sent.Begun >= refused.At.AddSeconds(3.9));
    }

    [Fact]
    public async Task A_stop_while_an_answer_is_uncertain_leaves_the_truth_and_the_next_start_says_it_again()
    {
        await using var office = await Office.Open();
        var boris = await office.Person(1001);
        office.Faults.Sometimes(FaultKind.DropBefore, 1);
        await office.Tell(boris, Word, new NoticeTerms { Repeatable = true });
        await Eventually.Be(() => office.Faults.Happened > 3, "the net is gone");
        await office.Stop();
        Assert.Equal(["sending 1"], office.Books.Texts("SELECT state || ' ' || attempt FROM outgoing"));
        office.Faults.Clear();
        await office.Start();
        await boris.Sees("Слово 1");
    }

    [Fact]
    public async Task Old_keyboards_go_when_the_chat_is_calm_and_not_between_two_presses()
    {
        await using var office = await Office.Open(new(0, 1, 20));
        var boris = await office.Person(1001);
        boris.Says("/help");
        await boris.Sees("/cancel");
        boris.Says("/help");
        await Eventually.Be(() => boris.FromBot.Count == 2, "the second comes");
        await boris.Presses("Мероприятия");
        await Eventually.Be(() => boris.Screen!.Edits == 1, "the press is answered");
        await Eventually.Be(() => boris.FromBot[0].Keyboard is null, "the old keyboard goes");
        var edits = office
            .World.Log.Calls.Where(call => call.Method.StartsWith("edit", StringComparison.Ordinal))
            .Select(call => call.Method);
        Assert.Equal(["editMessageText", "editMessageReplyMarkup"], edits);
    }
}
