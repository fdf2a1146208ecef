using System.Globalization;
using System.Net;
using System.Text;
using TochkaBot.Chess.TieBreaks.Words;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Tables;

namespace TochkaBot.Admin.Tournaments;

/// <summary>Pairs and table, readable from the back of the room. Names as they may stand outside.</summary>
internal static class WallPage
{
    public const string Gone = """
        <!doctype html>
        <html lang="ru"><head><meta charset="utf-8"><meta name="robots" content="noindex, nofollow">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>Ссылка закончилась</title>
        <link rel="stylesheet" href="/wall/wall.css"></head>
        <body><main id="wall"><header><h1>Ссылка больше не действует</h1><p>Попросите у судьи новую.</p></header></main></body></html>
        """;

    private static readonly Dictionary<string, string> Heads = new(StringComparer.Ordinal)
    {
        ["BH/C1"] = "Бх−1",
        ["BH"] = "Бх",
        ["SB"] = "Бергер",
        ["DE"] = "Личн.",
        ["WIN"] = "Побед",
        ["KS"] = "Койя",
    };

    public static string Of(Book book) =>
        $"""
            <!doctype html>
            <html lang="ru"><head><meta charset="utf-8"><meta name="robots" content="noindex, nofollow">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="dark light">
            <title>{Safe(book.Event.Title)}</title>
            <link rel="stylesheet" href="/wall/wall.css"><script src="/wall/wall.js" defer></script>
            <noscript><meta http-equiv="refresh" content="15"></noscript></head>
            <body>{Main(book)}</body></html>
            """;

    private static string Main(Book book)
    {
        var rows = Math.Max(book.Players.Count, 1);
        var size = rows switch
        {
            <= 12 => "few",
            <= 24 => "some",
            _ => "many",
        };
        return $"<main id=\"wall\" class=\"{size}\"><header><h1>{Safe(book.Event.Title)}</h1><p>{State(book)}</p></header>"
            + $"<div id=\"parts\">{Pairs(book)}{Standing(book)}{Waiting(book)}</div></main>";
    }

    private static string State(Book book) =>
        book.Tournament.Status switch
        {
            TournamentStatus.Finished => "Турнир завершён",
            _ when book.Current is { } round => book.Tournament.IsBracket
                ? $"Тур {round.Number}"
                : $"Тур {round.Number} из {book.Tournament.Rounds}",
            TournamentStatus.Running => "Скоро первый тур",
            _ => "Скоро начнём",
        };

    private static string Pairs(Book book)
    {
        if (book.Current is not { } round || book.Tournament.Status == TournamentStatus.Finished)
        {
            return string.Empty;
        }

        StringBuilder rows = new();
        foreach (var game in book.Games(round))
        {
            rows.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td class=\"n\">{game.Board}</td><td class=\"w\">{Name(book, game.White)}</td><td class=\"r\">{Result(game.Result)}</td><td>{Name(book, game.Black)}</td></tr>"
            );
        }

        foreach (var player in book.Byes(round))
        {
            rows.Append(
                $"<tr><td class=\"n\"></td><td class=\"w\">{Safe(player.Name(Naming.Outside))}</td><td class=\"r\">1</td><td class=\"q\">без игры</td></tr>"
            );
        }

        return $"<section><h2>Пары тура {round.Number}</h2><table><thead><tr><th class=\"n\">Стол</th><th class=\"w\">Белые</th><th></th><th>Чёрные</th></tr></thead><tbody>{rows}</tbody></table></section>";
    }

    private static string Standing(Book book)
    {
        if (book.Published == 0)
        {
            return string.Empty;
        }

        var table = Table.Of(book);
        var title =
            book.Tournament.Status == TournamentStatus.Finished ? "Итоговая таблица"
            : table.Rounds == 0 ? "Участники"
            : $"Таблица после тура {table.Rounds}";
        var head =
            table.TieBreaks.Count > 0 ? Heads.GetValueOrDefault(table.TieBreaks[0], table.TieBreaks[0]) : string.Empty;
        StringBuilder rows = new();
        foreach (var line in table.Lines)
        {
            var value = line.Values.Count > 0 && line.Values[0] is { } known ? Numbers.Text(known) : string.Empty;
            rows.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td class=\"n\">{line.Place}</td><td>{Safe(line.Player.Name(Naming.Outside))}</td><td class=\"p\">{Numbers.OfHalves(line.Points)}</td><td class=\"q\">{value}</td></tr>"
            );
        }

        return $"<section><h2>{title}</h2><table><thead><tr><th class=\"n\">Место</th><th>Игрок</th><th class=\"p\">Очки</th><th class=\"q\">{Safe(head)}</th></tr></thead><tbody>{rows}</tbody></table></section>";
    }

    private static string Waiting(Book book) =>
        book.Published > 0 ? string.Empty
        : book.Here.Count == 0 ? "<section><h2>Отметьтесь у судьи</h2></section>"
        : $"<section><h2>Уже здесь: {book.Here.Count}</h2></section>";

    private static string Name(Book book, Seat seat) => Safe(book.Player(seat.PlayerId)!.Name(Naming.Outside));

    private static string Result(GameResult result) =>
        result switch
        {
            GameResult.WhiteWon => "1 : 0",
            GameResult.Draw => "½ : ½",
            GameResult.BlackWon => "0 : 1",
            GameResult.WhiteAbsent => "− : +",
            GameResult.BlackAbsent => "+ : −",
            GameResult.BothAbsent => "− : −",
            _ => "–",
        };

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
