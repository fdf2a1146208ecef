using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Turnout;

/// <param name="EventId">Whose news is being waited for.</param>
internal sealed record NewsState(long EventId);

/// <summary>«Ссылка на новость»: entered once, told once to those who were there.</summary>
internal sealed class NewsFlow : IFlow
{
    public string Name => "newsLink";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["newsLink", "newsLinkDrop"];

    public Reply Answer(Turn turn) =>
        TurnoutDoor.With(
            turn,
            turn.Verb.Length > 0 ? turn.Id(0) : turn.State<NewsState>(Name)?.EventId,
            item =>
                (turn.Verb, turn.Said) switch
                {
                    ("newsLinkDrop", _) => Set(turn, item, null),
                    ("", Typed typed) => Set(turn, item, typed.Text.Trim()),
                    ("", _) => Ask(item, NewsLinkTexts.Refused),
                    _ => Ask(item),
                }
        );

    public Reply? Fresh(Turn turn) => TurnoutDoor.With(turn, turn.Id(0), item => TurnoutFlow.Hub(turn, item));

    private Reply Ask(Event item, string? heading = null)
    {
        var screen = new Screen(
            NewsLinkTexts.Question(item),
            [
                .. item.NewsUrl is null
                    ? (IEnumerable<IReadOnlyList<Button>>)[]
                    :
                    [
                        [Button.Bad(NewsLinkTexts.Drop, "newsLinkDrop", item.Id)],
                    ],
                [Button.To(HomeTexts.Back, "happened", item.Id)],
            ]
        );
        return new Reply(heading is null ? screen : screen.Under(heading)).Wait(Name, new NewsState(item.Id));
    }

    private Reply Set(Turn turn, Event item, string? url)
    {
        var result = EventActions.Change(turn.Tx, turn.Centre, turn.Actor, item.Id, e => e with { NewsUrl = url });
        return result is { Outcome: EventOutcome.Done, Event: { } changed }
            ? TurnoutFlow.Hub(turn, changed).Under(url is null ? NewsLinkTexts.Dropped : NewsLinkTexts.Saved)
            : Ask(item, NewsLinkTexts.Refused);
    }
}
