namespace TochkaBot.Tests.Flight;

/// <summary>A teacher who records the consent of everybody on the list who waits for one, until there is an end.</summary>
internal sealed class PaperDesk(Phone phone, string link)
{
    /// <summary>The first that stands there is pressed.</summary>
    private static readonly string[] Way =
    [
        "Да, согласие получено",
        "Согласия на бумаге",
        "Борис О",
        "Список",
        "Назад",
    ];

    public async Task Work(CancellationToken end)
    {
        phone.Says($"/start {link}");
        await Eventually.Be(() => phone.Screen is not null, "the teacher is answered");
        while (!end.IsCancellationRequested)
        {
            var shown = phone.Screen!;
            var label = Array.Find(Way, words => Phone.Key(shown, words) is not null)!;
            phone.Press(shown, label);
            await Eventually.Be(() => phone.Screen != shown, $"the teacher is answered after «{label}»");
            await Task.Delay(30, CancellationToken.None);
        }
    }
}
