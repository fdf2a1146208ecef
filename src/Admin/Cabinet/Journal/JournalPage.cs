using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Journal;

internal sealed record JournalSearch
{
    public JournalTopic? Topic { get; init; }

    public string? Name { get; init; }

    public long? PersonId { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public long? Before { get; init; }

    public string Address(long? before) =>
        Html.Address.Of(
            "/cabinet/journal",
            ("topic", Topic?.Stored()),
            ("person", $"{PersonId}"),
            ("from", $"{From:yyyy-MM-dd}"),
            ("to", $"{To:yyyy-MM-dd}"),
            ("before", $"{before}")
        );
}

internal sealed record JournalView
{
    public required JournalSearch Search { get; init; }

    public required Person? Person { get; init; }

    /// <summary>Whom the typed name may mean.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>One more than a page shows, when there are more.</summary>
    public required IReadOnlyList<JournalLine> Lines { get; init; }
}

internal static class JournalPage
{
    public const int PerPage = 50;

    public static Markup Of(JournalView view, CentreSettings centre, string? said) =>
        Markup.Of(
            $"""
            {Parts.Wrong(said)}{Form(view)}{Choice(view)}
            {new Table(
                "Кто что сделал: новое сверху",
                ["Когда", "Что", "Кто", "О ком или о чём"],
                view.Lines.Take(PerPage).Select(l => Row(l, centre))
            )
            {
                Empty = "Записей не нашлось.",
            }.Write()}
            {Next(view)}
            """
        );

    private static Markup Form(JournalView view) =>
        Markup.Of(
            $"""
            <form method="get" action="/cabinet/journal" class="filter" role="search" aria-label="Поиск в журнале">
            {Parts.Select(
                "topic",
                "Что",
                Enum.GetValues<JournalTopic>().Select(t => (t.Stored(), JournalTexts.Of(t))),
                view.Search.Topic?.Stored()
            )}
            <label>Чьё имя <input name="name" maxlength="100" value="{view.Person?.FamilyName
                ?? view.Search.Name}" placeholder="Фамилия Имя"></label>
            {Parts.Day("from", "С", $"{view.Search.From:yyyy-MM-dd}")}{Parts.Day(
                "to",
                "По",
                $"{view.Search.To:yyyy-MM-dd}"
            )}
            <button type="submit">Найти</button> <a href="/cabinet/journal">Сбросить</a></form>
            """
        );

    private static Markup Choice(JournalView view) =>
        view.Person is { } person ? Markup.Of($"<p>О ком: <b>{person.FullName}</b></p>")
        : view.Search.Name is null ? Markup.None
        : view.People.Count == 0 ? Parts.Wrong($"Никого с именем «{view.Search.Name}» нет. Начните с фамилии.")
        : Markup.Of(
            $"<p>Кого вы имели в виду?</p><ul>{view.People.Select(p => Markup.Of($"<li>{Parts.Link(p.FullName, (view.Search with { PersonId = p.Id }).Address(null))}</li>"))}</ul>"
        );

    private static IReadOnlyList<Markup> Row(JournalLine line, CentreSettings centre) =>
        [
            Parts.Moment(centre, line.Entry.At),
            Markup.Of(
                $"{JournalTexts.Of(line.Entry.Action)}{(line.Note.Length > 0 ? $": {line.Note}" : string.Empty)}"
            ),
            Parts.Text(
                line.Actor?.FullName ?? (line.Entry.ActorId is null ? "бот или программа" : "удалённый человек")
            ),
            About(line),
        ];

    private static Markup About(JournalLine line) =>
        Markup.Of(
            $"{line.Entry.Subject switch
            {
                "event" when line.EventTitle is { } title => Parts.Link(title, $"/cabinet/events/{line.Entry.SubjectId}"),
                "broadcast" => Parts.Link($"рассылка № {line.Entry.SubjectId}", $"/cabinet/broadcasts/{line.Entry.SubjectId}"),
                _ when line.Person is { } person => Parts.Text(person.FullName),
                "person" => Parts.Text("удалённый человек"),
                "apiKey" => Parts.Text($"ключ № {line.Entry.SubjectId}"),
                _ => Markup.None,
            }}{(line.Other is { } other ? $" · {other.FullName}" : string.Empty)}"
        );

    private static Markup Next(JournalView view) =>
        view.Lines.Count > PerPage
            ? Markup.Of($"<p>{Parts.Link("Ещё раньше ›", view.Search.Address(view.Lines[PerPage - 1].Entry.Id))}</p>")
            : Markup.None;
}
