using TochkaBot.Sandbox.Chats;
using TochkaBot.Sandbox.Updates;
using TochkaBot.Sandbox.Wire;

namespace TochkaBot.Sandbox;

/// <summary>Everything that the pretended Telegram knows: people, chats, messages, updates. Thread-safe.</summary>
public sealed partial class World
{
    private readonly Lock gate = new();
    private readonly Dictionary<long, Chat> chats = [];
    private readonly UpdateWriter updateWriter;
    private long nextMessageId = 1;

    public World(SandboxOptions options, SandboxClock clock)
    {
        Options = options;
        Clock = clock;
        Writer = new(options);
        updateWriter = new(Writer);
    }

    public event Action<WorldEvent>? Happened;

    public SandboxOptions Options { get; }
    public SandboxClock Clock { get; }
    public CallLog Log { get; } = new();
    public Counters Counters { get; } = new();

    internal MessageWriter Writer { get; }
    internal UpdateQueue Updates { get; } = new();
    internal FileShelf Files { get; } = new();
    internal MenuBook Menus { get; } = new();

    public IReadOnlyList<Persona> People
    {
        get
        {
            lock (gate)
                return [.. chats.Values.Where(chat => !chat.IsGroup).Select(chat => chat.Person)];
        }
    }

    /// <summary>Adds a person, or gives a known one new words in the list; what they wrote stays.</summary>
    public void Add(Persona person)
    {
        lock (gate)
        {
            if (chats.TryGetValue(person.UserId, out var chat))
                chat.Person = person;
            else
                chats[person.UserId] = new(person, isGroup: false);
            Tell(new(WorldChange.Person, person.UserId));
        }
    }

    /// <summary>A group the bot was added to; ids of groups are negative.</summary>
    public void AddGroup(long chatId, string title)
    {
        lock (gate)
            chats.TryAdd(chatId, new(new(chatId, title, null, title, "group"), isGroup: true));
    }

    /// <summary>The group becomes a supergroup: whoever writes to the old id is told the new one.</summary>
    public void MoveGroup(long from, long to)
    {
        lock (gate)
        {
            var old = Get(from);
            chats.TryAdd(to, new(old.Person with { UserId = to }, isGroup: true));
            old.MovedTo = to;
        }
    }

    /// <summary>All messages of a chat in order, deleted ones too.</summary>
    public IReadOnlyList<Message> Messages(long userId)
    {
        lock (gate)
            return [.. Get(userId).Messages];
    }

    public Message? Last(long userId)
    {
        lock (gate)
            return Get(userId).Messages.FindLast(message => !message.Deleted);
    }

    public IReadOnlyList<Toast> Toasts(long userId)
    {
        lock (gate)
            return [.. Get(userId).Toasts];
    }

    /// <summary>The command menu as this person's client shows it.</summary>
    public IReadOnlyList<BotCommand> Commands(long userId)
    {
        lock (gate)
            return Menus.For(userId, Get(userId).IsGroup);
    }

    public byte[] Content(SentFile file) =>
        Files.ById(file.Id)?.Content ?? throw new InvalidOperationException($"No file {file.Id}.");

    public bool IsBlocked(long userId)
    {
        lock (gate)
            return Get(userId).Blocked;
    }

    /// <summary>The first message that fits, already there or still to come; edits and deletions are looked at anew.</summary>
    public async Task<Message> WaitFor(long userId, Func<Message, bool> wanted, TimeSpan? timeout = null)
    {
        var waiter = new Waiter(wanted);
        lock (gate)
        {
            var chat = Get(userId);
            if (chat.Messages.Find(message => wanted(message)) is { } found)
                return found;
            chat.Waiters.Add(waiter);
        }
        try
        {
            return await waiter.Found.Task.WaitAsync(timeout ?? TimeSpan.FromSeconds(30));
        }
        finally
        {
            lock (gate)
                Get(userId).Waiters.Remove(waiter);
        }
    }

    /// <summary>Waits until something is true of this world, asked again after each event.</summary>
    public async Task WaitUntil(Func<bool> isTrue, TimeSpan? timeout = null)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look(WorldEvent happened)
        {
            if (isTrue())
                done.TrySetResult();
        }
        Happened += Look;
        try
        {
            Look(default);
            await done.Task.WaitAsync(timeout ?? TimeSpan.FromSeconds(30));
        }
        finally
        {
            Happened -= Look;
        }
    }

    internal Chat? Find(long chatId)
    {
        lock (gate)
            return chats.GetValueOrDefault(chatId);
    }

    /// <summary>For whoever must see several things at one moment: the snapshot, the page.</summary>
    internal T Look<T>(Func<IEnumerable<Chat>, T> look)
    {
        lock (gate)
            return look(chats.Values);
    }

    private Chat Get(long chatId) =>
        chats.GetValueOrDefault(chatId) ?? throw new InvalidOperationException($"Nobody here has the id {chatId}.");

    private void Tell(WorldEvent happened) => Happened?.Invoke(happened);
}
