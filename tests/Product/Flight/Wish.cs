using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Flight;

/// <summary>A pupil with a plan: in, or in and out, or in, out and in again; acts on whatever the phone shows last.</summary>
internal sealed class Wish(Phone phone, string link, int steps)
{
    private static readonly string[] Ins = ["Вы записаны", "Вы в очереди", "Ждём согласия"];

    /// <summary>On the card of who is not on the list.</summary>
    private static readonly string[] Doors = ["Записаться", "Встать в очередь"];

    private int reached;

    public Phone Phone => phone;

    /// <summary>How often a seat was asked for and the asking seen to be done.</summary>
    public int Asked => (Math.Min(reached, steps) + 1) / 2;

    public bool IsFulfilled => reached >= steps && !WantsToPress();

    private bool WantsIn => Math.Min(reached, steps - 1) % 2 == 0;

    /// <summary>Until the end, since an offer may come at any time.</summary>
    public async Task Pursue(CancellationToken end)
    {
        phone.Says($"/start {link}");
        await Eventually.Be(() => phone.Screen is not null, $"{phone.Id} is answered");
        while (!end.IsCancellationRequested)
        {
            var shown = phone.Screen!;
            if (reached < steps && IsReached(shown))
            {
                reached++;
            }
            else if (Next(shown) is { } label)
            {
                phone.Press(shown, label);
                await Eventually.Be(() => phone.Screen != shown, $"{phone.Id} is answered after «{label}»");
            }

            await Task.Delay(10, CancellationToken.None);
        }
    }

    private bool IsReached(Message shown) =>
        WantsIn
            ? Array.Exists(Ins, words => shown.Text.Contains(words))
            : Array.Exists(Doors, label => Phone.Key(shown, label) is not null);

    private bool WantsToPress() => phone.Screen is not { } shown || Next(shown) is not null;

    private string? Next(Message shown)
    {
        string[] labels = WantsIn
            ? ["Подтверждаю", .. Doors]
            : ["Да, отменить", "Отменить запись", "Отказаться", "Открыть"];
        return Array.Find(labels, label => Phone.Key(shown, label) is not null);
    }
}
