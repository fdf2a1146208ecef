using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

public class InlineKeyboardButton
{
    [SetsRequiredMembers]
    public InlineKeyboardButton(string text) => Text = text;

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, string callbackDataOrUrl)
        : this(text)
    {
        if (IsUrl(callbackDataOrUrl))
            Url = callbackDataOrUrl;
        else
            CallbackData = callbackDataOrUrl;
    }

    public InlineKeyboardButton() { }

    public required string Text { get; set; }

    public KeyboardButtonStyle? Style { get; set; }

    public string? Url { get; set; }

    /// <summary>1–64 bytes, not characters.</summary>
    public string? CallbackData { get; set; }

    public static InlineKeyboardButton WithUrl(string text, string url) => new(text) { Url = url };

    public static InlineKeyboardButton WithCallbackData(string text, string callbackData) =>
        new(text) { CallbackData = callbackData };

    public static InlineKeyboardButton WithCallbackData(string textAndCallbackData) =>
        WithCallbackData(textAndCallbackData, textAndCallbackData);

    private static bool IsUrl(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
