using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.News;
using TochkaBot.Domain.Words;

namespace TochkaBot.Admin.News;

/// <summary>RFC 4287. Ids are made from the birth of the database, so that neither another address nor another name changes them.</summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static string Write(PublicBoard board, CentreSettings centre, string? address)
    {
        List<(DateTimeOffset Updated, XElement Entry)> entries =
        [
            .. board.News.Select(item => (Updated(item), Entry(board, item))),
            .. board.Events.Select(item => (Updated(item), Entry(board, item, centre, address))),
        ];
        var updated = entries.Select(entry => entry.Updated).DefaultIfEmpty(board.Born).Max();
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "ru"),
            new XElement(Atom + "title", $"{centre.Name}: новости и мероприятия"),
            new XElement(Atom + "id", Id(board, "feed", 0)),
            new XElement(Atom + "updated", Time(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", Clean(centre.Name))),
            address is null ? null : Link("self", $"{address}/feed.atom"),
            address is null ? null : Link("alternate", $"{address}/embed/events"),
            entries.OrderByDescending(entry => entry.Updated).Select(entry => entry.Entry)
        );
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{feed}";
    }

    private static XElement Entry(PublicBoard board, NewsItem item) =>
        Entry(
            Id(board, "news", item.Id),
            Updated(item),
            item.Text.Split('\n', 2)[0] is { Length: > 0 } first ? first : "Новость",
            item.Text,
            item.Page,
            new XElement(Atom + "published", Time(item.PublishedAt ?? item.CreatedAt))
        );

    private static XElement Entry(PublicBoard board, Event item, CentreSettings centre, string? address) =>
        Entry(
            Id(board, "event", item.Id),
            Updated(item),
            $"{When(item, centre, item.ChangedAt)}: {item.Title}",
            $"{When(item, centre, item.ChangedAt)}. {item.Place}\n{item.Description}".Trim(),
            item.NewsUrl ?? (address is null ? null : $"{address}/embed/events#event-{item.Id}"),
            published: null
        );

    private static XElement Entry(
        string id,
        DateTimeOffset updated,
        string title,
        string text,
        string? link,
        XElement? published
    ) =>
        new(
            Atom + "entry",
            new XElement(Atom + "title", Clean(title)),
            new XElement(Atom + "id", id),
            new XElement(Atom + "updated", Time(updated)),
            published,
            link is null ? null : Link("alternate", Clean(link)),
            new XElement(Atom + "content", new XAttribute("type", "text"), Clean(text))
        );

    public static string When(Event item, CentreSettings centre, DateTimeOffset now) =>
        item.DateText ?? RussianDate.DayAndTime(centre.Local(item.StartsAt), centre.Local(now));

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static DateTimeOffset Updated(NewsItem item) =>
        item.PublishedAt is { } published && published > item.ChangedAt ? published : item.ChangedAt;

    private static DateTimeOffset Updated(Event item) => item.ChangedAt;

    private static string Time(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Id(PublicBoard board, string kind, long id)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{board.Born.ToUnixTimeMilliseconds()}:{kind}:{id}");
        return $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16))}";
    }

    /// <summary>XML has no place for control characters, which phones may send.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(IsXml));

    private static bool IsXml(Rune rune) => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
}
