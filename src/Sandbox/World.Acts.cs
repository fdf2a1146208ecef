using System.Text;
using System.Text.Json.Nodes;
using TochkaBot.Sandbox.Chats;
using TochkaBot.Sandbox.Markup;
using TochkaBot.Sandbox.Updates;

namespace TochkaBot.Sandbox;

/// <summary>What people do.</summary>
public sealed partial class World
{
    public Message Send(long userId, string text)
    {
        lock (gate)
        {
            var chat = Get(userId);
            return Say(chat, Draft(chat) with { Text = text, Entities = Finder.Add(text, []) });
        }
    }

    /// <summary>The person began this chat long ago: the bot may write.</summary>
    public void Begin(long userId)
    {
        lock (gate)
            Get(userId).Started = true;
    }

    /// <summary>The person changes what they wrote: an edited_message for the bot.</summary>
    public Message EditText(long userId, long messageId, string text)
    {
        lock (gate)
        {
            var chat = Get(userId);
            var old = chat.Find(messageId) is { FromBot: false } found
                ? found
                : throw new InvalidOperationException($"Message {messageId} is not {userId}'s own.");
            var edited = old with
            {
                Text = text,
                Entities = Finder.Add(text, []),
                EditedAt = Now,
                Edits = old.Edits + 1,
            };
            chat.Replace(edited);
            Tell(new(WorldChange.Edited, chat.Id, edited));
            Queue(chat, "edited_message", id => updateWriter.Message(id, "edited_message", chat, edited));
            return edited;
        }
    }

    /// <summary>Presses a button by its callback data or its label; answers with the id of the query.</summary>
    public string Press(long userId, long messageId, string dataOrText)
    {
        lock (gate)
        {
            var message =
                Get(userId).Find(messageId) ?? throw new InvalidOperationException($"No message {messageId}.");
            var buttons = message.Keyboard?.Buttons.Where(one => one.CallbackData is not null).ToList() ?? [];
            var button =
                buttons.Find(one => one.CallbackData == dataOrText)
                ?? buttons.Find(one => one.Text == dataOrText)
                ?? throw new InvalidOperationException($"Message {messageId} has no button «{dataOrText}».");
            return PressForged(userId, messageId, button.CallbackData!);
        }
    }

    /// <summary>A press that no honest client would send: any data, on any message of the chat.</summary>
    public string PressForged(long userId, long messageId, string data)
    {
        lock (gate)
        {
            var chat = Get(userId);
            var message = chat.Find(messageId) ?? throw new InvalidOperationException($"No message {messageId}.");
            if (chat.Blocked || chat.Deactivated)
                throw new InvalidOperationException($"{userId} has blocked the bot.");
            var query = Ask(chat.Id);
            Queue(chat, "callback_query", id => updateWriter.Press(id, chat, message, query, data));
            return query;
        }
    }

    public void Block(long userId) => SetBlocked(userId, blocked: true);

    public void Unblock(long userId) => SetBlocked(userId, blocked: false);

    /// <summary>The account is gone for ever.</summary>
    public void Deactivate(long userId)
    {
        lock (gate)
        {
            Get(userId).Deactivated = true;
            Tell(new(WorldChange.Person, userId));
        }
    }

    /// <summary>Hands the bot any update as it stands, known or not; a missing update_id is filled in.</summary>
    public long Inject(JsonNode rawUpdate)
    {
        var update = rawUpdate.DeepClone().AsObject();
        var id = update["update_id"]?.GetValue<long>() ?? Updates.TakeId();
        update["update_id"] = id;
        var kind = update.FirstOrDefault(field => field.Key != "update_id").Key ?? "";
        Updates.Add(new Update(id, kind, 0, Encoding.UTF8.GetBytes(update.ToJsonString())), always: true);
        return id;
    }

    private DateTimeOffset Now => Clock.GetUtcNow();

    private Message Draft(Chat chat) =>
        new()
        {
            Id = nextMessageId,
            ChatId = chat.Id,
            FromBot = false,
            Date = Now,
        };

    private Message Say(Chat chat, Message message)
    {
        if (chat.Deactivated)
            throw new InvalidOperationException($"{chat.Id} is deactivated.");
        // Writing to a blocked bot unblocks it, as the client's «Перезапустить» does.
        if (chat.Blocked)
            SetBlocked(chat.Id, blocked: false);
        nextMessageId++;
        chat.Started = true;
        chat.Add(message, Options.KeptPerChat);
        Tell(new(WorldChange.Sent, chat.Id, message));
        Queue(chat, "message", id => updateWriter.Message(id, "message", chat, message));
        return message;
    }

    private void SetBlocked(long userId, bool blocked)
    {
        lock (gate)
        {
            var chat = Get(userId);
            if (chat.Blocked == blocked)
                return;
            chat.Blocked = blocked;
            var (before, after) = blocked ? ("member", "kicked") : ("kicked", "member");
            Tell(new(WorldChange.Person, userId));
            Queue(chat, "my_chat_member", id => updateWriter.Membership(id, chat, Now, before, after));
        }
    }

    private void Queue(Chat chat, string kind, Func<long, byte[]> write)
    {
        var id = Updates.TakeId();
        chat.UnansweredSince ??= Clock.GetTimestamp();
        Interlocked.Increment(ref Counters.TotalUpdates);
        Updates.Add(new Update(id, kind, chat.Id, write(id)));
    }
}
