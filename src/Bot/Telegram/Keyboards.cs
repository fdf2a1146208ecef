using Telegram.Bot.Types.ReplyMarkups;
using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Telegram;

internal static class Keyboards
{
    /// <returns>Nothing where there are no buttons, since an empty keyboard is refused.</returns>
    public static InlineKeyboardMarkup? Of(IReadOnlyList<IReadOnlyList<Button>> rows) =>
        rows.Count == 0 ? null : new InlineKeyboardMarkup(rows.Select(row => row.Select(Key)));

    private static InlineKeyboardButton Key(Button button)
    {
        var key = InlineKeyboardButton.WithCallbackData(button.Label, button.Data);
        key.Style = button.Look switch
        {
            ButtonLook.Good => KeyboardButtonStyle.Success,
            ButtonLook.Bad => KeyboardButtonStyle.Danger,
            _ => null,
        };
        return key;
    }
}
