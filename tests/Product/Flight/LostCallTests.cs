using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Flight;

/// <summary>What becomes of one call that goes wrong.</summary>
public sealed class LostCallTests
{
    [Fact]
    public async Task An_edit_whose_answer_was_lost_is_repeated_and_not_modified_is_no_failure()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1, Seats = 5 });
        var boris = stage.Pupils[0];
        await stage.ShowCard(boris);
        stage.Faults.Next(FaultKind.DropAfter, method: "editMessageText");
        await boris.Presses("Записаться");
        await boris.Sees("Вы записаны");
        await stage.Books.Settle();

        var edits = stage.World.Log.Calls.Where(call => call.Method == "editMessageText").ToList();
        Assert.Equal([200, 400], edits.Select(call => call.Status));
        Assert.Contains("not modified", edits[1].Description!);
        Assert.Equal(0, stage.Books.Uncertain);
        Assert.Single(boris.FromBot);
    }

    [Fact]
    public async Task A_new_message_whose_answers_are_lost_comes_twice_at_most_and_is_called_uncertain()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1 });
        var boris = stage.Pupils[0];
        stage.Faults.Next(FaultKind.DropAfter, times: 2, method: "sendMessage");
        boris.Says("/events");
        await Eventually.Be(() => stage.Faults.Happened == 2, "both answers are lost");
        await stage.Books.Settle();

        Assert.Equal(2, boris.FromBot.Count);
        Assert.Equal(1, stage.Books.Uncertain);
        boris.Says("/help");
        await boris.Sees("/cancel — остановить");
        Assert.Equal(3, boris.FromBot.Count);
    }

    [Theory]
    [InlineData(FaultKind.DropBefore, 1, "sendMessage")]
    [InlineData(FaultKind.ServerError, 1, "sendMessage")]
    [InlineData(FaultKind.DropBefore, 3, "editMessageText")]
    [InlineData(FaultKind.ServerError, 3, "editMessageText")]
    public async Task What_never_arrived_is_said_again_and_once(FaultKind fault, int times, string method)
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1, Seats = 5 });
        var boris = stage.Pupils[0];
        stage.Faults.Next(fault, times, method);
        await stage.SignUp(boris);
        await stage.Books.Settle();

        Assert.Equal(times, stage.Faults.Happened);
        Assert.Single(boris.FromBot);
        Assert.Equal(0, stage.Books.Uncertain);
    }

    [Theory]
    [InlineData(FaultKind.DropBefore)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.TooManyRequests)]
    [InlineData(FaultKind.Hang)]
    public async Task A_press_whose_acknowledgement_is_lost_or_refused_edits_the_screen_all_the_same(FaultKind fault)
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1, Seats = 5 });
        var boris = stage.Pupils[0];
        await stage.ShowCard(boris);
        stage.Faults.Next(fault, method: "answerCallbackQuery", retryAfter: 600);
        await boris.Presses("Записаться");
        await boris.Sees("Вы записаны");
        await Eventually.Be(() => stage.Faults.Happened == 1, "the acknowledgement goes wrong");
        Assert.Empty(boris.Toasts);
    }

    [Fact]
    public async Task A_screen_that_was_deleted_comes_as_a_new_message()
    {
        await using var stage = await Stage.Open(new Terms { Pupils = 1, Seats = 5 });
        var boris = stage.Pupils[0];
        await stage.ShowCard(boris);
        stage.Faults.Next(FaultKind.TooManyRequests, method: "editMessageText", retryAfter: 2);
        var card = await boris.Presses("Записаться");
        await Eventually.Be(() => stage.Faults.Happened == 1, "the edit has to wait");
        await stage.Call("deleteMessage", $$"""{"chat_id": {{boris.Id}}, "message_id": {{card.Id}}}""");
        var shown = await boris.Sees("Вы записаны");
        Assert.NotEqual(card.Id, shown.Id);
        await boris.Presses("Отменить запись");
        await boris.Presses("Да, отменить");
        Assert.Equal(shown.Id, (await boris.Sees("Запись отменена")).Id);
    }
}
