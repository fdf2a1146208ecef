using System.Buffers;
using System.Text;
using System.Text.Json;
using TochkaBot.Sandbox.Wire;

namespace TochkaBot.Sandbox.Calls;

/// <summary>Keyboards of a call, refused as Telegram refuses them.</summary>
internal static class Markups
{
    private const int DataLimit = 64;
    private const int ButtonLimit = 100;
    private static readonly string[] Styles = ["danger", "success", "primary"];

    public static Keyboard? Inline(Call call)
    {
        if (call.Find("reply_markup") is not { } markup || !markup.TryGetProperty("inline_keyboard", out var rows))
            return null;
        var buttons = rows.EnumerateArray().Select(Row).Where(row => row.Count > 0).ToList();
        if (buttons.Sum(row => row.Count) > ButtonLimit)
            throw Refusal.Bad("reply markup is too long");
        return buttons.Count == 0 ? null : new(buttons, Compact(markup));
    }

    /// <summary>The rows of a reply keyboard; empty where it is taken away; null where the call says nothing.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Reply(Call call)
    {
        if (call.Find("reply_markup") is not { } markup)
            return null;
        if (markup.TryGetProperty("remove_keyboard", out _))
            return [];
        return markup.TryGetProperty("keyboard", out var rows)
            ? [.. rows.EnumerateArray().Select(row => row.EnumerateArray().Select(Label).ToList())]
            : null;
    }

    private static string Label(JsonElement key) =>
        key.ValueKind == JsonValueKind.String ? key.GetString()! : key.GetProperty("text").GetString()!;

    private static IReadOnlyList<Button> Row(JsonElement row) => [.. row.EnumerateArray().Select(ReadButton)];

    private static Button ReadButton(JsonElement json)
    {
        var button = new Button(json.GetProperty("text").GetString()!)
        {
            CallbackData = Text(json, "callback_data"),
            Url = Text(json, "url"),
            Style = Text(json, "style"),
            CopyText = json.TryGetProperty("copy_text", out var copy) ? Text(copy, "text") : null,
        };
        Check(button, json);
        return button;
    }

    private static void Check(Button button, JsonElement json)
    {
        if (button.Text.Length == 0)
            throw Refusal.Bad("can't parse inline keyboard button: Button text must be non-empty");
        if (button.CallbackData is { } data && Encoding.UTF8.GetByteCount(data) is 0 or > DataLimit)
            throw Refusal.Bad("BUTTON_DATA_INVALID");
        if (button.Url is { } url && !Markup.Tags.IsUrl(url))
            throw Refusal.Bad($"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
        if (button.Style is { } style && !Styles.Contains(style))
            throw Refusal.Bad("can't parse inline keyboard button: Unsupported button style specified");
        var actions = json.EnumerateObject()
            .Count(field => field.Name is not ("text" or "style" or "icon_custom_emoji_id"));
        if (actions == 0)
            throw Refusal.Bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }

    private static string? Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) ? value.GetString() : null;

    // Written anew, so that blanks and escapes make no difference when keyboards are compared.
    private static string Compact(JsonElement markup)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, UpdateWriter.Options))
            markup.WriteTo(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
