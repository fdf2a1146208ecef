using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>A link to the page for the wall: a new one each time, the old ones live on until they end.</summary>
internal sealed class WallFlow(PageAddress address) : IFlow
{
    public string Name => "tournamentWall";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["tWall", "tWallOff"];

    public Reply Answer(Turn turn) =>
        ArbiterDoor.With(
            turn,
            book =>
            {
                if (turn.Verb == "tWallOff")
                {
                    WallStore.Close(turn.Tx, turn.Actor, book.Event.Id);
                    return new Reply(Hub.Of(turn, book).Under(WallTexts.Closed)) { Toast = WallTexts.Closed };
                }

                var wall = WallStore.Open(turn.Tx, turn.Actor, book.Event.Id)!;
                return new Screen(
                    WallTexts.Link(book, address, wall, turn.Centre, turn.Tx.Now),
                    [Button.Bad(WallTexts.Close, "tWallOff", book.Event.Id)],
                    [Hub.Back(book)]
                );
            }
        );

    public Reply? Fresh(Turn turn) => ArbiterDoor.With(turn, book => Hub.Of(turn, book));
}
