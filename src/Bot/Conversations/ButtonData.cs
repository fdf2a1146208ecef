using System.Globalization;

namespace TochkaBot.Bot.Conversations;

/// <summary>
/// Every button says which screen of its chat it stands on, so that yesterday's menu is known for what it is even when
/// nobody knows its message id. Buttons of notices carry no number: they live until their subject ends.
/// </summary>
internal static class ButtonData
{
    private const char Mark = '|';

    public static string Write(long? screen, string data) =>
        $"{screen?.ToString(CultureInfo.InvariantCulture)}{Mark}{data}";

    public static (long? Screen, string Data) Read(string written)
    {
        var at = written.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
        {
            // Not written by us: no screen has this number, so it is treated as out of date.
            return (-1, written);
        }

        var number = written[..at];
        return (
            number.Length == 0 ? null
            : long.TryParse(number, CultureInfo.InvariantCulture, out var screen) ? screen
            : -1,
            written[(at + 1)..]
        );
    }
}
