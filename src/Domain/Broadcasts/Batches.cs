namespace TochkaBot.Domain.Broadcasts;

/// <summary>What the rows of a broadcast are called in the outbox.</summary>
internal static class Batches
{
    /// <summary>The message itself.</summary>
    public static string Message(long id) => $"broadcast:{id}";

    /// <summary>The button under an album, in a message of its own.</summary>
    public static string Keys(string batch) => $"{batch}:keys";

    /// <summary>«Только мне».</summary>
    public static string Proof(long id, int number) => $"broadcast:{id}:proof{number}";

    /// <summary>The message that shows how it goes, to its author and who leads the centre.</summary>
    public static string Course(long id) => $"broadcast:{id}:course";

    /// <summary>Said once more to those who have not read it.</summary>
    public static string Reminder(long id, int number) => $"broadcast:{id}:again{number}";

    public static string Back(long id) => $"broadcast:{id}:back";

    public static string Edition(long id, int number) => $"broadcast:{id}:edition{number}";

    public static string ToClassTeachers(long id) => $"broadcast:{id}:inPerson";

    /// <summary>All that people have got of it.</summary>
    public static IReadOnlyList<string> Sent(Broadcast item)
    {
        IReadOnlyList<string> messages =
        [
            Message(item.Id),
            .. Enumerable.Range(1, item.Reminders).Select(number => Reminder(item.Id, number)),
        ];
        return item is { Acknowledged: true, KeysApart: true } ? [.. messages, .. messages.Select(Keys)] : messages;
    }
}

/// <summary>Announced when a broadcast has something to do at once.</summary>
public sealed class BroadcastsStir
{
    public static readonly BroadcastsStir Fact = new();

    private BroadcastsStir() { }
}

/// <summary>The kinds of notices that broadcasts write.</summary>
public static class BroadcastNotice
{
    public const string Message = "broadcast";
    public const string Keys = "broadcastKeys";
    public const string Back = "broadcastBack";
    public const string Course = "broadcastCourse";
    public const string InPerson = "broadcastInPerson";
}
