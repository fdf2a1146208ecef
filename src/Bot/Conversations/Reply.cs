using System.Text.Json;
using TochkaBot.Domain.Outbox;

namespace TochkaBot.Bot.Conversations;

/// <summary>What a flow answers: a screen, perhaps a toast, and whether it waits for a text.</summary>
internal sealed record Reply(Screen Screen)
{
    /// <summary>A few words over the screen; they may be lost, so they only repeat what the text says.</summary>
    public string? Toast { get; init; }

    /// <summary>The flow that gets the next typed text; nothing when nobody waits.</summary>
    public string? Waits { get; init; }

    /// <summary>What that flow has gathered, as JSON.</summary>
    public string? State { get; init; }

    /// <summary>The screen goes into a message of its own, as after a typed text.</summary>
    public bool Anew { get; init; }

    /// <summary>The screen in front goes on changing although nothing was pressed: the next part of an album.</summary>
    public bool InPlace { get; init; }

    /// <summary>What the person may do has changed: their command menu is made again.</summary>
    public bool NewRights { get; init; }

    /// <summary>Pictures and documents that follow the screen, each in a message of its own; the screen stays a text.</summary>
    public IReadOnlyList<Recipe> Files { get; init; } = [];

    /// <summary>What the screen turns into when the files have gone: until then it says that they are being made.</summary>
    public Screen? Afterwards { get; init; }

    public static implicit operator Reply(Screen screen) => new(screen);

    public Reply With(params Recipe[] files) => this with { Files = [.. Files, .. files] };

    /// <summary>The flow waits for a text and remembers this until then.</summary>
    public Reply Wait<T>(string flow, T state) => this with { Waits = flow, State = JsonSerializer.Serialize(state) };
}
