using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Tournaments.Arbiter;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Play;
using TochkaBot.Domain.Tournaments.Tables;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Tournaments.Player;

/// <summary>Words for players and for everybody who looks.</summary>
internal static class GameTexts
{
    public const string AsPicture = "🖼 Картинкой";
    public const string AsCross = "🖼 Кто с кем";
    public const string AsBracket = "🖼 Сетка";
    public const string Menu = "♟ Турниры";
    public const string List = "<b>Турниры</b>";
    public const string Nothing = "Сейчас турниров нет. Загляните позже!";
    public const string NotFound = "Такого турнира нет.";
    public const string Join = "♟ Участвовать";
    public const string Mine = "♟ Моя партия";
    public const string Won = "🏆 Победа";
    public const string Drawn = "🤝 Ничья";
    public const string Lost = "Поражение";
    public const string Agree = "✅ Подтвердить";
    public const string Dispute = "Оспорить";
    public const string WhyWhite = "❓ Почему у меня белые?";
    public const string WhyBlack = "❓ Почему у меня чёрные?";
    public const string Run = "🎛 Вести турнир";
    public const string NoRoundYet = "Пары появятся, как только судья их опубликует.";
    public const string ColourByCalendar =
        "В круговом турнире цвета заранее расписаны в таблице: у всех белых и чёрных почти поровну.";
    public const string ColourByTurns = "В матчах цвет чередуется: белые — у того, у кого их было меньше.";
    public const string ColourByHand = "Здесь судья поменял цвета вручную.";
    public const string PlaceInBracket =
        "Места здесь — по тому, кто дошёл дальше. Кто выбыл в одном круге, делят место.";
    public const string NoPlaceYet = "Пока ничего не сыграно.";

    public static string Label(TournamentLine line, CentreSettings centre) =>
        line.Status switch
        {
            TournamentStatus.Running => $"▶️ {line.Title}",
            TournamentStatus.Finished => $"🏁 {line.Title}",
            _ => $"♟ {line.Title} · {RussianDate.Brief(centre.Local(line.StartsAt))}",
        };

    public static string Card(
        Book book,
        TournamentPlayer? me,
        IReadOnlyList<TournamentPlayer> children,
        CentreSettings centre,
        DateTimeOffset now
    )
    {
        List<string> lines = [$"♟ {Html.Bold(book.Event.Title)}", State(book, centre, now)];
        if (me is not null && book.IsRunning)
        {
            lines.Add(string.Empty);
            lines.Add(Seat(book, me));
        }

        if (book is { IsRunning: true, Current: { } round })
        {
            lines.AddRange(children.Select(c => Child(book, round, c)));
        }

        if (me is not null && book.Published > 0 && Table.Of(book).Of(me) is { } line)
        {
            lines.Add($"Ваше место: <b>{line.Place}</b>, {TableTexts.Points(line.Points)}");
        }

        return string.Join('\n', lines);
    }

    /// <summary>«Стол 3 · вы белыми · соперник: Пётр И., 6Б».</summary>
    public static string Board(Book book, Game game, TournamentPlayer me)
    {
        var colour = game.White.PlayerId == me.Id ? "белыми" : "чёрными";
        var opponent = book.Player(game.OpponentOf(me.Id).PlayerId)!;
        return $"Стол {game.Board} · вы {colour} · соперник: {Html.Safe(opponent.Name(Naming.Inside))}";
    }

    public static string Round(Book book, Round round, TournamentPlayer me) =>
        book.Game(round, me.Id) is { } game ? $"{Board(book, game, me)}{Reported(game, me)}"
        : book.Byes(round).Contains(me) ? "В этом туре вы без соперника: очко уже ваше. Отдыхайте!"
        : "В этом туре вы не играете.";

    /// <summary>What I have said of my game, or how it ended.</summary>
    private static string Reported(Game game, TournamentPlayer me) =>
        game.SeatOf(me.Id) is not { } mine ? string.Empty
        : !game.IsOpen ? $"\nРезультат: {ResultWord(mine.Outcome)}"
        : mine.Reported is { } said
            ? $"\nВы сообщили: {Said(said)}. {(mine.IsAsked ? "Решает судья." : "Ждём ответа соперника.")}"
        : string.Empty;

    public static string RoundNews(Book book, Round round, TournamentPlayer me) =>
        $"♟ {Html.Bold(book.Event.Title)}\n<b>Тур {round.Number}</b>\n\n{Round(book, round, me)}"
        + (
            book.Game(round, me.Id) is { IsOpen: true }
                ? "\n\nСыграете — нажмите, как закончилось для вас."
                : string.Empty
        );

    public static string TakenBackNews(Book book, Round round) =>
        $"♟ {Html.Bold(book.Event.Title)}\n↩️ Тур {round.Number} отозван: {Html.Safe(round.Reason ?? string.Empty)}.\nДождитесь новых пар.";

    public static string ReportedNews(Book book, Game game, TournamentPlayer me)
    {
        var other = game.OpponentOf(me.Id);
        var name = Html.Safe(book.Player(other.PlayerId)!.Name(Naming.Inside));
        var result = other.Reported switch
        {
            SeatOutcome.Win => "ваше поражение",
            SeatOutcome.Loss => "вашу победу",
            _ => "ничью",
        };
        return $"♟ {Html.Bold(book.Event.Title)} · Тур {game.Round.Number}\n{name} сообщает про {result}. Всё верно?";
    }

    public static string OverNews(Book book, TournamentPlayer me)
    {
        if (me.Place is not { } place)
        {
            return $"🏁 {Html.Bold(book.Event.Title)}\nТурнир завершён. Спасибо за игру!";
        }

        var award = Finishing.AwardFor(book.Tournament, place) switch
        {
            EventAward.Winner => "\n🥇 Вы победитель турнира! Поздравляем!",
            EventAward.PrizeWinner => "\n🏅 Вы призёр турнира! Поздравляем!",
            _ => "\nСпасибо за игру!",
        };
        return $"🏁 {Html.Bold(book.Event.Title)}\nТурнир завершён. Ваше место: <b>{place}</b>, {TableTexts.Points(me.Points ?? 0)}.{award}";
    }

    /// <summary>«Маша: тур 2, стол 3, белыми; соперник: Пётр И., 6Б»: for the family.</summary>
    public static string Child(Book book, Round round, TournamentPlayer child)
    {
        var name = Html.Bold(child.GivenName);
        if (book.Game(round, child.Id) is not { } game)
        {
            return book.Byes(round).Contains(child)
                ? $"{name}: тур {round.Number} без соперника, очко без игры"
                : $"{name}: в туре {round.Number} не играет";
        }

        var colour = game.White.PlayerId == child.Id ? "белыми" : "чёрными";
        var opponent = book.Player(game.OpponentOf(child.Id).PlayerId)!;
        return $"{name}: тур {round.Number} · стол {game.Board} · {colour} · соперник: {Html.Safe(opponent.Name(Naming.Inside))}";
    }

    public static string ChildRoundNews(Book book, Round round, TournamentPlayer child) =>
        $"♟ {Html.Bold(book.Event.Title)}\n{Child(book, round, child)}";

    public static string ChildOverNews(Book book, TournamentPlayer child) =>
        $"🏁 {Html.Bold(book.Event.Title)}\nТурнир завершён. "
        + (
            child.Place is { } place
                ? $"{Html.Bold(child.GivenName)}: место <b>{place}</b>, {TableTexts.Points(child.Points ?? 0)}, {FinishTexts.Award(Finishing.AwardFor(book.Tournament, place))}."
                : "Спасибо за игру!"
        );

    public static string Outcome(ReportOutcome outcome) =>
        outcome switch
        {
            ReportOutcome.Noted => "Записали. Ждём ответа соперника.",
            ReportOutcome.Settled => "Результат записан. Спасибо!",
            ReportOutcome.Disputed => "Вы с соперником сказали разное. Позвали судью — он решит.",
            ReportOutcome.Late => "Результат этой партии уже известен или тур отозван.",
            _ => NotFound,
        };

    private static string ResultWord(SeatOutcome outcome) =>
        outcome switch
        {
            SeatOutcome.ForfeitWin => "победа, соперник не пришёл",
            SeatOutcome.ForfeitLoss => "неявка",
            _ => Said(outcome),
        };

    public static string Said(SeatOutcome outcome) =>
        outcome switch
        {
            SeatOutcome.Win => "победа",
            SeatOutcome.Draw => "ничья",
            _ => "поражение",
        };

    public static string WhyPlace(int place) => $"❓ Почему моё место — {place}?";

    public static string Reason(IEnumerable<string> reasons) => string.Join('\n', reasons.Select(Html.Safe));

    private static string State(Book book, CentreSettings centre, DateTimeOffset now) =>
        book.Tournament.Status switch
        {
            TournamentStatus.Finished => "🏁 Турнир завершён.",
            TournamentStatus.Running when book.Current is { } round => $"Идёт <b>тур {round.Number}</b>"
                + (book.Tournament.IsBracket ? "." : $" из {book.Tournament.Rounds}."),
            TournamentStatus.Running => NoRoundYet,
            _ =>
                $"🗓 {RussianDate.DayAndTime(centre.Local(book.Event.StartsAt), centre.Local(now))}\n{Plural.Of(book.Event.Taken, "участник", "участника", "участников")}",
        };

    private static string Seat(Book book, TournamentPlayer me) =>
        !me.IsHere ? "Вы больше не играете в этом турнире."
        : book.Current is { } round ? Round(book, round, me)
        : NoRoundYet;
}
