using System.Text.Json;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Sessions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Conversations;

/// <summary>One step of a conversation: who, what, and the open transaction.</summary>
internal sealed record Turn(Tx Tx, CentreSettings Centre, Account Account, Actor Actor, Session Session, Said Said)
{
    /// <summary>The verb of the pressed button; empty for commands and typed texts.</summary>
    public string Verb { get; init; } = string.Empty;

    public IReadOnlyList<string> Words { get; init; } = [];

    public DateTimeOffset LocalNow => Centre.Local(Tx.Now);

    public DateOnly Today => Centre.Day(Tx.Now);

    /// <summary>A number that the button carries; nothing when it was forged into something else.</summary>
    public long? Id(int index) => index < Words.Count && long.TryParse(Words[index], out var id) ? id : null;

    public string Word(int index) => index < Words.Count ? Words[index] : string.Empty;

    /// <summary>What this flow has gathered; nothing when another flow, or none, is waiting.</summary>
    public T? State<T>(string flow)
        where T : class =>
        Session.Flow == flow && Session.State is { } json ? JsonSerializer.Deserialize<T>(json) : null;
}
