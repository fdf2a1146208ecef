using System.Text.Json;
using TochkaBot.Sandbox.Markup;

namespace TochkaBot.Sandbox.Calls;

/// <summary>Text and entities of a call, parsed and measured as Telegram does.</summary>
internal static class Words
{
    private const int TextLimit = 4096;
    private const int CaptionLimit = 1024;

    public static (string Text, IReadOnlyList<Entity> Entities) Text(JsonElement call)
    {
        var words = Read(call, "text", "entities");
        if (words.Text.Length == 0)
            throw Refusal.Bad("message text is empty");
        return words.Text.Length <= TextLimit ? words : throw Refusal.Bad("message is too long");
    }

    public static (string Text, IReadOnlyList<Entity> Entities) Caption(JsonElement call)
    {
        var words = Read(call, "caption", "caption_entities");
        return words.Text.Length <= CaptionLimit ? words : throw Refusal.Bad("message caption is too long");
    }

    private static (string Text, IReadOnlyList<Entity> Entities) Read(
        JsonElement call,
        string textField,
        string entityField
    )
    {
        var raw = call.TryGetProperty(textField, out var value) ? value.GetString()! : "";
        var (text, marked) = Parse(call, raw, entityField);
        return (text, Finder.Add(text, marked));
    }

    private static (string Text, IReadOnlyList<Entity> Entities) Parse(JsonElement call, string raw, string entityField)
    {
        var mode = call.TryGetProperty("parse_mode", out var given) ? given.GetString()! : "";
        if (mode.Length == 0)
            return Trimming.Trim(raw, call.TryGetProperty(entityField, out var list) ? Entities(list, raw.Length) : []);
        if (!mode.Equals("HTML", StringComparison.OrdinalIgnoreCase))
            throw Refusal.Bad($"unsupported parse_mode \"{mode}\": the stand-in speaks HTML only");
        try
        {
            return HtmlText.Parse(raw);
        }
        catch (MarkupException broken)
        {
            throw Refusal.Bad("can't parse entities: " + broken.Message);
        }
    }

    private static List<Entity> Entities(JsonElement list, int length)
    {
        List<Entity> entities = [];
        foreach (var one in list.EnumerateArray())
        {
            var entity = new Entity(
                one.GetProperty("type").GetString()!,
                one.GetProperty("offset").GetInt32(),
                one.GetProperty("length").GetInt32()
            )
            {
                Url = one.TryGetProperty("url", out var url) ? url.GetString() : null,
                Language = one.TryGetProperty("language", out var language) ? language.GetString() : null,
                CustomEmojiId = one.TryGetProperty("custom_emoji_id", out var emoji) ? emoji.GetString() : null,
            };
            // Telegram drops entities that point outside of the text without a word.
            if (entity.Offset >= 0 && entity.Length > 0 && entity.Offset + entity.Length <= length)
                entities.Add(entity);
        }
        return entities;
    }
}
