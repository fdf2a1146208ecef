using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>Words about a round that is drafted, published, taken back.</summary>
internal static class RoundTexts
{
    public const string ReasonRefused = "Причина — до 300 знаков, словами. Например: <i>забыли двух игроков</i>";
    public const string AskSwap = "Кого поменять? Выберите первого.";

    /// <summary>The place in the list is the word that a button carries.</summary>
    public static readonly IReadOnlyList<string> Reasons =
    [
        "Ошибка в парах",
        "Забыли игрока",
        "Ошибка в результатах прошлого тура",
    ];

    public static string NoRound(Book book) =>
        $"{ArbiterTexts.Title(book)}\n{ArbiterTexts.System(book.Tournament)}\n\nТур {book.Published + 1} пока не составлен.";

    public static string Draft(Book book, Round draft) =>
        $"{ArbiterTexts.Title(book)} · <b>{RoundTitle(book, draft)}</b>, черновик\nПосмотрите и опубликуйте — напишем игрокам.";

    /// <summary>«Тур 2 из 5»; brackets do not know how many there will be.</summary>
    public static string RoundTitle(Book book, Round round) =>
        book.Tournament.IsBracket ? $"Тур {round.Number}" : $"Тур {round.Number} из {book.Tournament.Rounds}";

    public static string Published(Round round) => $"✅ Тур {round.Number} опубликован";

    public static string TakenBack(int round) => $"Тур {round} отозван, игрокам написали.";

    public static string TakeBackQuestion(Book book, Round round)
    {
        var known = book.Games(round).Count(g => !g.IsOpen);
        var lost = known > 0 ? $" Результаты этого тура пропадут (внесено: {known})." : string.Empty;
        return $"Отозвать тур <b>{round.Number}</b>? Всем, кто играет, напишем.{lost}\nПочему? Нажмите или напишите своими словами.";
    }

    /// <summary>What a change by hand breaks, in a sentence; and that it may be published all the same.</summary>
    public static string Faults(IReadOnlyList<DraftFault> faults, Naming naming) =>
        faults.Count == 0 ? string.Empty : "\n\n" + string.Join('\n', faults.Select(f => $"⚠️ {Fault(f, naming)}"));

    public static string SwapSecond(TournamentPlayer first, Naming naming) =>
        $"{Html.Bold(first.Name(naming))} — с кем поменять местами? Соперник той же партии — поменяются цветами.";

    public static string WaysQuestion(IReadOnlyList<TournamentPlayer> stuck, Naming naming)
    {
        var who =
            stuck.Count == 0
                ? string.Empty
                : $": не хватает соперников для {Html.Safe(string.Join(", ", stuck.Take(6).Select(p => p.Name(naming))))}";
        return $"По всем правилам пар больше не составить{who}. Чем поступиться? Выберите, что меньше жаль, — или завершите турнир.";
    }

    public static string WayLabel(WayOut way, Naming naming)
    {
        List<string> given = [];
        if (way.Ban)
        {
            given.Add("встретятся разведённые");
        }

        if (way.Colour)
        {
            given.Add("цвет не по очереди");
        }

        if (way.SecondBye)
        {
            given.Add("второе очко без игры");
        }

        if (way.Rematch)
        {
            given.Add("повторная встреча");
        }

        var boards = way.Exceptions.Select(e =>
            e.Other is { } other ? $"{e.One.Brief(naming)} – {other.Brief(naming)}" : e.One.Brief(naming)
        );
        return $"{string.Join(" и ", given)}: {string.Join(", ", boards)}";
    }

    private static string Fault(DraftFault fault, Naming naming)
    {
        var one = Html.Safe(fault.One.Name(naming));
        var other = fault.Other is { } known ? Html.Safe(known.Name(naming)) : string.Empty;
        return fault.Fault switch
        {
            Chess.Swiss.Arbiter.Fault.Rematch => $"{one} и {other} уже играли друг с другом.",
            Chess.Swiss.Arbiter.Fault.SecondBye => $"{one} — уже было очко без игры.",
            Chess.Swiss.Arbiter.Fault.SameColour => $"{one} и {other}: обоим нужен один и тот же цвет.",
            Chess.Swiss.Arbiter.Fault.Ban => $"{one} и {other}: просили развести.",
            Chess.Swiss.Arbiter.Fault.ReversedColours => $"{one} и {other}: по правилам цвета наоборот.",
            Chess.Swiss.Arbiter.Fault.TwoByes => $"{one}: свободных больше одного.",
            Chess.Swiss.Arbiter.Fault.Missing => $"{one} — без соперника. Составьте пары заново.",
            Chess.Swiss.Arbiter.Fault.Absent => $"{one} — в этом туре не играет. Составьте пары заново.",
            _ => $"{one} — за двумя досками. Составьте пары заново.",
        };
    }
}
