using System.Text;
using TochkaBot.Sandbox.Chats;
using TochkaBot.Sandbox.State;
using TochkaBot.Sandbox.Updates;

namespace TochkaBot.Sandbox;

/// <summary>The world out of, and into, a snapshot.</summary>
public sealed partial class World
{
    // A killed process may have used numbers that were not yet on disk; ids must never come twice.
    private const int Leap = 10_000;

    internal Snapshot Save()
    {
        lock (gate)
        {
            return new()
            {
                NextMessageId = nextMessageId,
                NextUpdateId = Updates.NextId,
                ClockOffset = Clock.Offset,
                FileCount = Files.Count,
                Chats = [.. chats.Values.Select(Save)],
                Pending = [.. Updates.Pending().Select(Save)],
                Queries = [.. queries.Select(query => new QueryState(query.Key, query.Value.ChatId))],
                AllowedUpdates = Updates.Allowed,
                Menus = Menus.All.ToDictionary(),
                Files = [.. Files.All.Select(shelved => shelved.File)],
            };
        }
    }

    internal void Load(Snapshot snapshot, Func<SentFile, byte[]> content)
    {
        lock (gate)
        {
            nextMessageId = snapshot.NextMessageId + Leap;
            Updates.NextId = snapshot.NextUpdateId + Leap;
            Updates.Allowed = snapshot.AllowedUpdates;
            Clock.Shift(snapshot.ClockOffset);
            Files.CountFrom(snapshot.FileCount + Leap);
            foreach (var file in snapshot.Files)
                Files.Restore(new(file, content(file)));
            foreach (var chat in snapshot.Chats)
                chats[chat.Person.UserId] = Load(chat);
            foreach (var (key, commands) in snapshot.Menus)
                Menus.Set(key, commands);
            foreach (var query in snapshot.Queries)
                queries[query.Id] = (query.ChatId, Clock.GetTimestamp());
            foreach (var update in snapshot.Pending)
                Updates.Add(
                    new Update(update.Id, update.Kind, update.ChatId, Encoding.UTF8.GetBytes(update.Json)),
                    always: true
                );
        }
    }

    private static ChatState Save(Chat chat) =>
        new()
        {
            Person = chat.Person,
            IsGroup = chat.IsGroup,
            Started = chat.Started,
            Blocked = chat.Blocked,
            Deactivated = chat.Deactivated,
            Messages = [.. chat.Messages],
            ReplyKeyboard = chat.ReplyKeyboard,
        };

    private static Chat Load(ChatState state)
    {
        var chat = new Chat(state.Person, state.IsGroup)
        {
            Started = state.Started,
            Blocked = state.Blocked,
            Deactivated = state.Deactivated,
            ReplyKeyboard = state.ReplyKeyboard,
        };
        chat.Messages.AddRange(state.Messages);
        return chat;
    }

    private static UpdateState Save(Update update) =>
        new(update.Id, update.Kind, update.ChatId, Encoding.UTF8.GetString(update.Json));
}
