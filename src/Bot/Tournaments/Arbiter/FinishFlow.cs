using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>«Завершить»: what it will do, asked once.</summary>
internal sealed class FinishFlow : IFlow
{
    private static readonly int[] Prizes = [1, 2, 3, 4, 5, 6];

    public string Name => "tournamentEnd";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["tEnd", "tPrizes", "tEndNow"];

    public Reply Answer(Turn turn)
    {
        var (tx, actor, id) = (turn.Tx, turn.Actor, turn.Id(0) ?? 0);
        return turn.Verb switch
        {
            "tPrizes" => ArbiterDoor.After(
                turn,
                Regulations.SetPrizePlaces(tx, actor, id, (int)Math.Clamp(turn.Id(1) ?? 3, 1, 20)),
                book => Ask(turn, book)
            ),
            "tEndNow" => ArbiterDoor.After(turn, Finishing.Finish(tx, turn.Centre, actor, id), said: FinishTexts.Done),
            _ => ArbiterDoor.With(turn, book => Ask(turn, book)),
        };
    }

    public Reply? Fresh(Turn turn) => ArbiterDoor.With(turn, book => Hub.Of(turn, book));

    private static Screen Ask(Turn turn, Book book)
    {
        if (!book.IsRunning || book.Published == 0)
        {
            return Hub.Of(turn, book);
        }

        if (book.Open().Count > 0)
        {
            return Hub.Of(turn, book).Under(ArbiterTexts.Outcome(TournamentOutcome.ResultsMissing, book));
        }

        return new Screen(
            FinishTexts.Question(book, ArbiterDoor.Naming(turn)),
            [
                [Button.Good(ArbiterTexts.FinishYes, "tEndNow", book.Event.Id)],
                .. Prizes
                    .Select(p => Button.To(FinishTexts.PrizesLabel(book.Tournament, p), "tPrizes", book.Event.Id, p))
                    .Chunk(2),
                [Hub.Back(book)],
            ]
        );
    }
}
