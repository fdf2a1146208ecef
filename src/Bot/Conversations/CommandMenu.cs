using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations;

/// <summary>A command that a room offers.</summary>
/// <param name="Name">Without the slash.</param>
/// <param name="Words">What the messenger's menu says about it.</param>
/// <param name="Label">The button on the home screen.</param>
/// <param name="Verb">What that button does; nothing when it needs none.</param>
/// <param name="May">Who may.</param>
internal sealed record MenuCommand(string Name, string Words, string Label, string? Verb, Func<Actor, bool> May)
{
    /// <summary>Who finds its button on the home screen, of those who may.</summary>
    public Func<Actor, bool> OnHome { get; init; } = _ => true;

    /// <summary>Its place in the menu.</summary>
    public int Order { get; init; } = 50;
}

/// <summary>The menu of a chat: just what this person may do.</summary>
internal sealed class CommandMenu(IEnumerable<MenuCommand> commands)
{
    private readonly MenuCommand[] all = [.. commands.OrderBy(c => c.Order)];

    public IReadOnlyList<MenuCommand> For(Actor actor) => [.. all.Where(c => c.May(actor))];
}
