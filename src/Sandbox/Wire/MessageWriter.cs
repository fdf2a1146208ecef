using System.Text.Json;

namespace TochkaBot.Sandbox.Wire;

/// <summary>Our messages in Telegram's JSON.</summary>
internal sealed class MessageWriter(SandboxOptions options)
{
    public void Write(Utf8JsonWriter json, Persona person, bool isGroup, Message message)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id", message.Id);
        json.WritePropertyName("from");
        if (message.FromBot)
            WriteBot(json);
        else
            WriteUser(json, person);
        json.WritePropertyName("chat");
        WriteChat(json, person, isGroup);
        json.WriteNumber("date", message.Date.ToUnixTimeSeconds());
        if (message.EditedAt is { } edited)
            json.WriteNumber("edit_date", edited.ToUnixTimeSeconds());
        if (message.Forwarded is { } origin)
            WriteOrigin(json, origin);
        if (message.MediaGroupId is { } group)
            json.WriteString("media_group_id", group);
        if (message.File is { } file)
            WriteFile(json, file);
        WriteText(json, message);
        if (message.Poll is { } poll)
        {
            json.WritePropertyName("poll");
            WritePoll(json, message.Id, poll);
        }
        if (message.Keyboard is { } keyboard)
        {
            json.WritePropertyName("reply_markup");
            json.WriteRawValue(keyboard.Json, skipInputValidation: true);
        }
        json.WriteEndObject();
    }

    public void WriteBot(Utf8JsonWriter json, bool withAbilities = false)
    {
        json.WriteStartObject();
        json.WriteNumber("id", options.BotId);
        json.WriteBoolean("is_bot", value: true);
        json.WriteString("first_name", options.BotName);
        json.WriteString("username", options.BotUsername);
        if (withAbilities)
        {
            json.WriteBoolean("can_join_groups", value: true);
            json.WriteBoolean("can_read_all_group_messages", value: false);
            json.WriteBoolean("supports_inline_queries", value: false);
            json.WriteBoolean("can_connect_to_business", value: false);
            json.WriteBoolean("has_main_web_app", value: false);
        }
        json.WriteEndObject();
    }

    public static void WriteUser(Utf8JsonWriter json, Persona person)
    {
        json.WriteStartObject();
        json.WriteNumber("id", person.UserId);
        json.WriteBoolean("is_bot", value: false);
        json.WriteString("first_name", person.FirstName);
        if (person.LastName is { } last)
            json.WriteString("last_name", last);
        json.WriteString("language_code", "ru");
        json.WriteEndObject();
    }

    public static void WriteChat(Utf8JsonWriter json, Persona person, bool isGroup)
    {
        json.WriteStartObject();
        json.WriteNumber("id", person.UserId);
        if (isGroup)
        {
            json.WriteString("title", person.FirstName);
        }
        else
        {
            json.WriteString("first_name", person.FirstName);
            if (person.LastName is { } last)
                json.WriteString("last_name", last);
        }
        json.WriteString("type", isGroup ? "group" : "private");
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, Origin origin)
    {
        json.WriteStartObject("forward_origin");
        json.WriteString("type", "channel");
        json.WriteNumber("date", origin.Date.ToUnixTimeSeconds());
        json.WriteStartObject("chat");
        json.WriteNumber("id", origin.ChannelId);
        json.WriteString("title", origin.Title);
        json.WriteString("type", "channel");
        json.WriteEndObject();
        json.WriteNumber("message_id", origin.MessageId);
        json.WriteEndObject();
    }

    public static void WritePoll(Utf8JsonWriter json, long id, Poll poll)
    {
        json.WriteStartObject();
        json.WriteString("id", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("question", poll.Question);
        json.WriteStartArray("options");
        foreach (var answer in poll.Answers)
        {
            json.WriteStartObject();
            json.WriteString("text", answer);
            json.WriteNumber("voter_count", 0);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("total_voter_count", 0);
        json.WriteBoolean("is_closed", poll.Closed);
        json.WriteBoolean("is_anonymous", value: true);
        json.WriteString("type", "regular");
        json.WriteBoolean("allows_multiple_answers", value: false);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, Message message)
    {
        if (message.Text.Length == 0)
            return;
        json.WriteString(message.File is null ? "text" : "caption", message.Text);
        if (message.Entities.Count == 0)
            return;
        json.WriteStartArray(message.File is null ? "entities" : "caption_entities");
        foreach (var entity in message.Entities)
            WriteEntity(json, entity);
        json.WriteEndArray();
    }

    private static void WriteEntity(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("offset", entity.Offset);
        json.WriteNumber("length", entity.Length);
        json.WriteString("type", entity.Type);
        if (entity.Url is { } url)
            json.WriteString("url", url);
        if (entity.Language is { } language)
            json.WriteString("language", language);
        if (entity.CustomEmojiId is { } emoji)
            json.WriteString("custom_emoji_id", emoji);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, SentFile file)
    {
        if (file.Kind != "photo")
        {
            json.WritePropertyName(file.Kind);
            WriteDocument(json, file);
            return;
        }
        json.WriteStartArray("photo");
        // The first size is a small copy, as in Telegram: whoever takes it instead of the last is found out here.
        if (Math.Max(file.Width, file.Height) > 90)
            WriteSize(json, file, file.Id + "s", 90.0 / Math.Max(file.Width, file.Height));
        WriteSize(json, file, file.Id, 1);
        json.WriteEndArray();
    }

    private static void WriteSize(Utf8JsonWriter json, SentFile file, string id, double scale)
    {
        json.WriteStartObject();
        json.WriteString("file_id", id);
        json.WriteString("file_unique_id", file.UniqueId + (scale < 1 ? "s" : ""));
        json.WriteNumber("file_size", (long)(file.Size * scale));
        json.WriteNumber("width", (int)(file.Width * scale));
        json.WriteNumber("height", (int)(file.Height * scale));
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, SentFile file)
    {
        json.WriteStartObject();
        json.WriteString("file_id", file.Id);
        json.WriteString("file_unique_id", file.UniqueId);
        json.WriteString("file_name", file.Name);
        json.WriteString("mime_type", file.MimeType);
        json.WriteNumber("file_size", file.Size);
        if (file.Kind == "video")
        {
            json.WriteNumber("width", Math.Max(file.Width, 320));
            json.WriteNumber("height", Math.Max(file.Height, 240));
            json.WriteNumber("duration", 1);
        }
        json.WriteEndObject();
    }
}
