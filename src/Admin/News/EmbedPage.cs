using System.Net;
using System.Security.Cryptography;
using System.Text;
using TochkaBot.Admin.Links;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Words;

namespace TochkaBot.Admin.News;

/// <summary>What is coming, to be framed by the school's site: no scripts, nothing from elsewhere, light and dark.</summary>
internal static class EmbedPage
{
    private const int MostNews = 5;
    private const int LongestNews = 280;

    private const string Style = """
        :root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d9dee5;--accent:#1659c7;--paper:#fff}
        @media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--soft:#a3adba;--line:#343c48;--accent:#8db6ff;--paper:#14181e}}
        *{box-sizing:border-box}
        body{margin:0;padding:16px;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.25rem;margin:0 0 12px}h2{font-size:1.1rem;margin:24px 0 8px}
        ul{list-style:none;margin:0;padding:0}li{padding:12px 0;border-top:1px solid var(--line)}
        li strong{display:block}time,p{margin:0;color:var(--soft)}p{white-space:pre-line}
        a{display:inline-block;padding:10px 0;color:var(--accent)}
        """;

    /// <summary>The only page that others may frame.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors *";

    public static string Of(PublicBoard board, CentreSettings centre, EventLinks links, DateTimeOffset now)
    {
        var events =
            board.Events.Count == 0
                ? "<p>Пока ничего не назначено. Загляните позже.</p>"
                : $"<ul>{string.Concat(board.Events.Select(item => Line(item, centre, links, now)))}</ul>";
        var news =
            board.News.Count == 0
                ? string.Empty
                : $"<h2>Новости</h2><ul>{string.Concat(board.News.Take(MostNews).Select(item => Line(item, centre, now)))}</ul>";
        return $"""
            <!doctype html>
            <html lang="ru"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <title>{Safe(centre.Name)}: мероприятия</title>
            <link rel="alternate" type="application/atom+xml" href="/feed.atom">
            <style>{Style}</style></head>
            <body><main><h1>Скоро в центре «{Safe(centre.Name)}»</h1>{events}{news}</main></body></html>
            """;
    }

    private static string Line(Event item, CentreSettings centre, EventLinks links, DateTimeOffset now)
    {
        var place = string.IsNullOrWhiteSpace(item.Place) ? string.Empty : $"<p>{Safe(item.Place)}</p>";
        var link =
            item.IsOpen(now) && links.To(item.Link) is { } to ? Link(to, "Записаться в Telegram", item.Title)
            : item.NewsUrl is { } page ? Link(page, "Подробнее", item.Title)
            : string.Empty;
        // What has begun stands below what is coming, with an earlier day: it must say why.
        var when = $"{(item.StartsAt <= now ? "Уже идёт, начало: " : string.Empty)}{AtomFeed.When(item, centre, now)}";
        return $"<li id=\"event-{item.Id}\"><time>{Safe(when)}</time><strong>{Safe(item.Title)}</strong>{place}{link}</li>";
    }

    private static string Line(NewsItem item, CentreSettings centre, DateTimeOffset now)
    {
        var at = RussianDate.DayAndTime(centre.Local(item.PublishedAt ?? item.CreatedAt), centre.Local(now));
        var text = (item.Text.Length <= LongestNews ? item.Text : $"{Cut(item.Text)}…").Trim();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var (title, rest) = end < 0 ? (text, string.Empty) : (text[..end], $"<p>{Safe(text[end..].Trim())}</p>");
        var link = item.Page is { } page ? Link(page, "Читать в канале", at) : string.Empty;
        return $"<li><time>{at}</time><strong>{Safe(title)}</strong>{rest}{link}</li>";
    }

    private static string Cut(string text) =>
        text[..(char.IsHighSurrogate(text[LongestNews - 1]) ? LongestNews - 1 : LongestNews)].TrimEnd();

    private static string Link(string to, string words, string about) =>
        $"<a href=\"{Safe(to)}\" target=\"_blank\" rel=\"noopener\" aria-label=\"{Safe($"{words}: {about}")}\">{words}</a>";

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
