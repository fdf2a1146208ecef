using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Flight;

public sealed class RateTests
{
    [Fact]
    public async Task Sixty_who_tap_at_once_are_all_answered_and_Telegram_never_has_to_refuse()
    {
        await using var stage = await Stage.Open(
            new Terms
            {
                Pupils = 60,
                Seats = 12,
                RealRates = true,
            }
        );
        await stage.ShowCard(stage.Pupils);
        foreach (var phone in stage.Pupils)
        {
            phone.Press(phone.Screen!, "Записаться");
        }

        await Eventually.Be(() => stage.Pupils.All(p => p.Screen!.Text.Contains("Вы ")), "all are answered");
        Assert.DoesNotContain(stage.World.Log.Calls, call => call.Status == 429);
    }

    [Fact]
    public async Task After_a_429_nobody_is_written_to_before_its_time_is_over()
    {
        const int seconds = 3;
        await using var stage = await Stage.Open(new Terms { Pupils = 10 });
        stage.Faults.Next(FaultKind.TooManyRequests, method: "sendMessage", retryAfter: seconds);
        stage.Pupils[0].Says("/help");
        var refused = await Eventually.Get(
            () => stage.World.Log.Calls.FirstOrDefault(call => call.Status == 429),
            "a call is refused"
        );
        foreach (var phone in stage.Pupils)
        {
            phone.Says("/events");
        }

        foreach (var phone in stage.Pupils)
        {
            await phone.Sees("Что намечается");
        }

        var later = stage.World.Log.Calls.Where(call => call.At > refused.At && IsSpoken(call)).ToList();
        Assert.All(later, call => Assert.True(call.At >= refused.At.AddSeconds(seconds)));
        Assert.Equal(2, stage.Pupils[0].FromBot.Count);
    }

    private static bool IsSpoken(ApiCall call) => call.Method is "sendMessage" or "editMessageText";
}
