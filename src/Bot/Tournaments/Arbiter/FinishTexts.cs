using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Bot.Tournaments.Arbiter;

internal static class FinishTexts
{
    private const int MostNamed = 12;

    public const string Done = "🏁 Турнир завершён";

    public static string PrizesLabel(Tournament item, int places) =>
        $"{(item.PrizePlaces == places ? "● " : string.Empty)}{(places == 1 ? "Без призёров" : places == 2 ? "Призёр: 2 место" : $"Призёры: 2–{places} места")}";

    public static string Question(Book book, Naming naming)
    {
        var early =
            !book.Tournament.IsBracket && book.Published < book.Tournament.Rounds
                ? $"Сыграно туров: {book.Published} из {book.Tournament.Rounds}. "
                : string.Empty;
        return $"{ArbiterTexts.Title(book)} — завершить?\n{early}Места и очки запишем насовсем, игрокам напишем, вернуть будет нельзя.\n\n{Awards(book, naming)}";
    }

    public static string Over(Book book) =>
        $"{ArbiterTexts.Title(book)}\n🏁 Турнир завершён.\n\n{Awards(book, Naming.Inside)}";

    public static string Award(EventAward award) =>
        award switch
        {
            EventAward.Winner => "победитель",
            EventAward.PrizeWinner => "призёр",
            EventAward.Laureate => "лауреат",
            _ => "участник",
        };

    private static string Awards(Book book, Naming naming)
    {
        var named = Table.Of(book).Lines.Where(l => l.Place <= book.Tournament.PrizePlaces).ToList();
        var lines = named
            .Take(MostNamed)
            .Select(l =>
                $"{Medal(l.Place)} {Html.Safe(l.Player.Name(naming))} — {Award(Finishing.AwardFor(book.Tournament, l.Place))}, {TableTexts.Points(l.Points)}"
            );
        return string.Join('\n', lines) + (named.Count > MostNamed ? "\n…" : string.Empty);
    }

    private static string Medal(int place) =>
        place switch
        {
            1 => "🥇",
            2 => "🥈",
            3 => "🥉",
            _ => $"{place}.",
        };
}
