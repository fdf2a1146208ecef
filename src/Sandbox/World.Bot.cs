using TochkaBot.Sandbox.Chats;

namespace TochkaBot.Sandbox;

/// <summary>What the bot does. The Bot API checks first; here it only happens.</summary>
public sealed partial class World
{
    // Telegram gives no number; bots see it after some tens of seconds.
    private static readonly TimeSpan QueryLife = TimeSpan.FromSeconds(60);
    private readonly Dictionary<string, (long ChatId, long AskedAt)> queries = [];
    private readonly Queue<string> oldQueries = [];
    private long nextQuery = Random.Shared.NextInt64(1_000_000_000_000, 9_000_000_000_000);

    internal Message Post(Chat chat, Func<Message, Message> fill)
    {
        lock (gate)
        {
            var message = fill(Draft(chat) with { FromBot = true });
            nextMessageId++;
            chat.Add(message, Options.KeptPerChat);
            Interlocked.Increment(ref Counters.TotalSent);
            Tell(new(WorldChange.Sent, chat.Id, message));
            return message;
        }
    }

    internal Message? Message(Chat chat, long messageId)
    {
        lock (gate)
            return chat.Find(messageId);
    }

    /// <summary>Puts the edited message in its place, unless the change says that nothing is new (null).</summary>
    internal Message? Edit(Chat chat, long messageId, Func<Message, Message?> change)
    {
        lock (gate)
        {
            if (chat.Find(messageId) is not { } old || change(old) is not { } fresh)
                return null;
            var edited = fresh with { EditedAt = Now, Edits = old.Edits + 1 };
            chat.Replace(edited);
            Interlocked.Increment(ref Counters.TotalEdited);
            Tell(new(WorldChange.Edited, chat.Id, edited));
            return edited;
        }
    }

    internal void Delete(Chat chat, long messageId)
    {
        lock (gate)
        {
            if (chat.Find(messageId) is not { } old)
                return;
            var deleted = old with { Deleted = true };
            chat.Replace(deleted);
            Tell(new(WorldChange.Deleted, chat.Id, deleted));
        }
    }

    /// <summary>False: the query is unknown, too old or already answered.</summary>
    internal bool Answer(string queryId, string? text, bool alert, string? url)
    {
        lock (gate)
        {
            if (!queries.Remove(queryId, out var query) || Clock.GetElapsedTime(query.AskedAt) > QueryLife)
                return false;
            var toast = new Toast(queryId, text, alert, url, Now);
            var chat = Get(query.ChatId);
            chat.Toasts.Add(toast);
            if (chat.Toasts.Count > Options.KeptPerChat)
                chat.Toasts.RemoveAt(0);
            Interlocked.Increment(ref Counters.TotalAnswered);
            Tell(new(WorldChange.Answered, query.ChatId, Toast: toast));
            return true;
        }
    }

    internal long? ChatOf(string queryId)
    {
        lock (gate)
            return queries.TryGetValue(queryId, out var query) ? query.ChatId : null;
    }

    internal void SetMenu(string key, IReadOnlyList<BotCommand> commands)
    {
        lock (gate)
        {
            Menus.Set(key, commands);
            Tell(new(WorldChange.Commands, 0));
        }
    }

    internal IReadOnlyList<BotCommand> Menu(string key)
    {
        lock (gate)
            return Menus.Get(key);
    }

    internal void SetReplyKeyboard(Chat chat, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        lock (gate)
        {
            chat.ReplyKeyboard = rows;
            Tell(new(WorldChange.Person, chat.Id));
        }
    }

    internal void Type(Chat chat, string action) => Tell(new(WorldChange.Typing, chat.Id, Detail: action));

    /// <summary>How long the person had waited, told once per act.</summary>
    internal TimeSpan? TakeWait(long chatId)
    {
        lock (gate)
        {
            if (chats.GetValueOrDefault(chatId) is not { UnansweredSince: { } since } chat)
                return null;
            chat.UnansweredSince = null;
            return Clock.GetElapsedTime(since);
        }
    }

    private string Ask(long chatId)
    {
        var id = (nextQuery++).ToString();
        queries[id] = (chatId, Clock.GetTimestamp());
        oldQueries.Enqueue(id);
        if (oldQueries.Count > 50_000)
            queries.Remove(oldQueries.Dequeue());
        return id;
    }
}
