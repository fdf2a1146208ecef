using TochkaBot.Sandbox;

namespace TochkaBot.Tests.Flight;

/// <summary>One person's phone: what is written on it, what is pressed, what it shows last.</summary>
internal sealed class Phone(World world, long id)
{
    public long Id => id;

    /// <summary>Everything from the bot, oldest first.</summary>
    public IReadOnlyList<Message> FromBot => [.. world.Messages(id).Where(m => m is { FromBot: true, Deleted: false })];

    public Message? Screen => FromBot.Count > 0 ? FromBot[^1] : null;

    public IReadOnlyList<string> Menu => [.. world.Commands(id).Select(c => c.Command)];

    public IReadOnlyList<Toast> Toasts => world.Toasts(id);

    public void Says(string text) => world.Send(id, text);

    public async Task<Message> Sees(string words)
    {
        await Eventually.Be(() => Shows(words), () => $"{id} sees «{words}» instead of «{Screen?.Text}»");
        return Screen!;
    }

    public bool Shows(string words) => Screen is { } shown && shown.Text.Contains(words);

    /// <summary>Presses the button on the last message, once it is there. Answers with the message it was on.</summary>
    public async Task<Message> Presses(string label)
    {
        var shown = await Eventually.Get(() => Key(Screen, label) is null ? null : Screen, $"{id} can press «{label}»");
        Press(shown, label);
        return shown;
    }

    /// <summary>Presses the button on the newest message with these words and this button, whatever has come below it since.</summary>
    public async Task PressesUnder(string words, string label)
    {
        var message = await Eventually.Get(
            () => FromBot.LastOrDefault(m => m.Text.Contains(words) && Key(m, label) is not null),
            $"{id} can press «{label}» under «{words}»"
        );
        Press(message, label);
    }

    public void Press(Message on, string label) => world.Press(id, on.Id, Key(on, label)!.CallbackData!);

    /// <summary>The button whose label has these words.</summary>
    public static Button? Key(Message? message, string label) =>
        message?.Keyboard?.Buttons.FirstOrDefault(b => b.Text.Contains(label));
}
