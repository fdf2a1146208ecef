namespace TochkaBot.Bot.Conversations;

/// <summary>The screen from which everything can be reached, and the answers to what nobody asked for.</summary>
internal sealed class Home(CommandMenu menu, IEnumerable<IHomeRows> more) : IFlow
{
    public const string Verb = "home";

    public string Name => "home";

    public IReadOnlyList<string> Commands => ["help", "cancel"];

    public IReadOnlyList<string> Verbs => [Verb];

    public Reply Answer(Turn turn) =>
        turn.Said switch
        {
            Command { Name: "help" } => new Screen(HomeTexts.Help(menu.For(turn.Actor)), Rows(turn)),
            Command { Name: "cancel" } => Screen(turn).Under(HomeTexts.Cancelled),
            _ => Screen(turn),
        };

    public Screen Screen(Turn turn) => new(HomeTexts.Home(turn.Actor), Rows(turn));

    /// <summary>A text, a photo, a sticker that no step was waiting for.</summary>
    public Reply Unasked(Turn turn) =>
        Screen(turn).Under(turn.Said is Command ? HomeTexts.UnknownCommand : HomeTexts.NotUnderstood);

    public Reply Stale(Turn turn, Reply? fresh = null)
    {
        var shown = fresh ?? Screen(turn);
        return shown with { Screen = shown.Screen.Under(HomeTexts.Stale), Toast = HomeTexts.Stale };
    }

    private IReadOnlyList<IReadOnlyList<Button>> Rows(Turn turn)
    {
        var commands = menu.For(turn.Actor)
            .Where(c => c.Verb is not null && c.OnHome(turn.Actor))
            .Select(c => Button.To(c.Label, c.Verb!));
        return
        [
            .. commands
                .Concat(more.SelectMany(room => room.Buttons(turn)))
                .Chunk(2)
                .Select(row => (IReadOnlyList<Button>)row),
            .. more.SelectMany(room => room.Wide(turn)).Select(button => (IReadOnlyList<Button>)[button]),
        ];
    }
}
