namespace TochkaBot.Sandbox.Chats;

/// <summary>One chat with the bot, as Telegram keeps it. Guarded by the world's lock.</summary>
internal sealed class Chat(Persona person, bool isGroup)
{
    public Persona Person { get; set; } = person;
    public bool IsGroup { get; } = isGroup;
    public long Id => Person.UserId;

    /// <summary>The person has written at least once; before that Telegram does not let the bot speak.</summary>
    public bool Started { get; set; } = isGroup;
    public bool Blocked { get; set; }
    public bool Deactivated { get; set; }

    /// <summary>A group that has become a supergroup lives on under another id.</summary>
    public long? MovedTo { get; set; }
    public List<Message> Messages { get; } = [];
    public List<Toast> Toasts { get; } = [];

    /// <summary>Rows of a reply keyboard, shown under the text entry.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ReplyKeyboard { get; set; } = [];

    /// <summary>When the person last did something that the bot has not yet reacted to.</summary>
    public long? UnansweredSince { get; set; }
    public List<Waiter> Waiters { get; } = [];

    public Message? Find(long messageId)
    {
        var index = IndexOf(messageId);
        return index < 0 || Messages[index].Deleted ? null : Messages[index];
    }

    public void Add(Message message, int kept)
    {
        Messages.Add(message);
        if (Messages.Count > kept + kept / 4 + 8)
            Messages.RemoveRange(0, Messages.Count - kept);
        Wake(message);
    }

    public void Replace(Message message)
    {
        Messages[IndexOf(message.Id)] = message;
        Wake(message);
    }

    private void Wake(Message message)
    {
        for (var i = Waiters.Count - 1; i >= 0; i--)
        {
            if (!Waiters[i].Wanted(message))
                continue;
            Waiters[i].Found.TrySetResult(message);
            Waiters.RemoveAt(i);
        }
    }

    // Ids only grow, so the list is sorted.
    private int IndexOf(long messageId)
    {
        int low = 0,
            high = Messages.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Messages[middle].Id == messageId)
                return middle;
            if (Messages[middle].Id < messageId)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    }
}

internal sealed record Waiter(Func<Message, bool> Wanted)
{
    public TaskCompletionSource<Message> Found { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
