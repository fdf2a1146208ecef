using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using TochkaBot.Sandbox.Chats;

namespace TochkaBot.Sandbox.Wire;

/// <summary>The updates that our people cause, in Telegram's JSON.</summary>
internal sealed class UpdateWriter(MessageWriter messages)
{
    // Telegram escapes Cyrillic; readers must not care, and unescaped is smaller and legible in a log.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Message(long updateId, string kind, Chat chat, Message message) =>
        Wrap(updateId, kind, json => messages.Write(json, chat.Person, chat.IsGroup, message));

    public byte[] Press(long updateId, Chat chat, Message message, string queryId, string data) =>
        Wrap(
            updateId,
            "callback_query",
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id", queryId);
                json.WritePropertyName("from");
                MessageWriter.WriteUser(json, chat.Person);
                json.WritePropertyName("message");
                messages.Write(json, chat.Person, chat.IsGroup, message);
                json.WriteString("chat_instance", (chat.Id * 7_919).ToString());
                json.WriteString("data", data);
                json.WriteEndObject();
            }
        );

    public byte[] Membership(long updateId, Chat chat, DateTimeOffset at, string before, string after) =>
        Wrap(
            updateId,
            "my_chat_member",
            json =>
            {
                json.WriteStartObject();
                json.WritePropertyName("chat");
                MessageWriter.WriteChat(json, chat.Person, chat.IsGroup);
                json.WritePropertyName("from");
                MessageWriter.WriteUser(json, chat.Person);
                json.WriteNumber("date", at.ToUnixTimeSeconds());
                WriteMember(json, "old_chat_member", before);
                WriteMember(json, "new_chat_member", after);
                json.WriteEndObject();
            }
        );

    private void WriteMember(Utf8JsonWriter json, string name, string status)
    {
        json.WriteStartObject(name);
        json.WritePropertyName("user");
        messages.WriteBot(json);
        json.WriteString("status", status);
        if (status == "kicked")
            json.WriteNumber("until_date", 0);
        json.WriteEndObject();
    }

    private static byte[] Wrap(long updateId, string kind, Action<Utf8JsonWriter> body)
    {
        var buffer = new ArrayBufferWriter<byte>(768);
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteNumber("update_id", updateId);
        json.WritePropertyName(kind);
        body(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
