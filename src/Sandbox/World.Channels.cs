using System.Text.Json.Nodes;

namespace TochkaBot.Sandbox;

/// <summary>Channels that somebody added the bot to. They keep nothing: the bot hears what is posted, and that is all.</summary>
public sealed partial class World
{
    /// <summary>The bot becomes an administrator there, or is put out.</summary>
    public void SetMember(long channelId, string title, bool isMember)
    {
        lock (gate)
        {
            var (before, after) = isMember ? ("left", "administrator") : ("administrator", "left");
            var change = new JsonObject
            {
                ["chat"] = Channel(channelId, title, username: null),
                ["from"] = new JsonObject
                {
                    ["id"] = 1,
                    ["is_bot"] = false,
                    ["first_name"] = "Владелец",
                },
                ["date"] = Now.ToUnixTimeSeconds(),
                ["old_chat_member"] = Member(before),
                ["new_chat_member"] = Member(after),
            };
            Announce("my_chat_member", change);
        }
    }

    /// <param name="username">Of a public channel; its posts have an address then.</param>
    /// <param name="album">Posts with the same word here are one album.</param>
    /// <returns>The number of the post.</returns>
    public long Post(long channelId, string title, string text, string? username = null, string? album = null)
    {
        lock (gate)
        {
            var id = nextMessageId++;
            var post = Said(channelId, id, title, text, username);
            if (album is not null)
            {
                post.Remove("text");
                post["caption"] = text;
                post["media_group_id"] = album;
                post["photo"] = new JsonArray(Photo(id));
            }

            Announce("channel_post", post);
            return id;
        }
    }

    public void EditPost(long channelId, long messageId, string title, string text, string? username = null)
    {
        lock (gate)
        {
            var post = Said(channelId, messageId, title, text, username);
            post["edit_date"] = Now.ToUnixTimeSeconds();
            Announce("edited_channel_post", post);
        }
    }

    private void Announce(string kind, JsonObject what)
    {
        var id = Updates.TakeId();
        var update = new JsonObject { ["update_id"] = id, [kind] = what };
        Updates.Add(new Updates.Update(id, kind, 0, System.Text.Encoding.UTF8.GetBytes(update.ToJsonString())));
    }

    private JsonObject Said(long channelId, long messageId, string title, string text, string? username) =>
        new()
        {
            ["message_id"] = messageId,
            ["sender_chat"] = Channel(channelId, title, username),
            ["chat"] = Channel(channelId, title, username),
            ["date"] = Now.ToUnixTimeSeconds(),
            ["text"] = text,
        };

    private static JsonObject Channel(long id, string title, string? username)
    {
        var chat = new JsonObject
        {
            ["id"] = id,
            ["type"] = "channel",
            ["title"] = title,
        };
        if (username is not null)
        {
            chat["username"] = username;
        }

        return chat;
    }

    private static JsonObject Photo(long id) =>
        new()
        {
            ["file_id"] = $"channel-photo-{id}",
            ["file_unique_id"] = $"channel-{id}",
            ["width"] = 90,
            ["height"] = 60,
        };

    private JsonObject Member(string status)
    {
        var member = new JsonObject
        {
            ["user"] = new JsonObject
            {
                ["id"] = Options.BotId,
                ["is_bot"] = true,
                ["first_name"] = "Bot",
            },
            ["status"] = status,
        };
        if (status == "administrator")
        {
            member["can_be_edited"] = false;
            member["is_anonymous"] = false;
        }

        return member;
    }
}
