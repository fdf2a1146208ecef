using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Entry;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Journal;

internal static class JournalEndpoints
{
    private const string Section = "/journal";

    public static void MapJournal(this IEndpointRouteBuilder inside) => inside.MapGet(Section, Show);

    private static Task<IResult> Show(HttpContext http, Db db, CentreSettings centre)
    {
        var asked = new Asked(http.Request.Query);
        var (from, to) = asked.Period();
        var search = new JournalSearch
        {
            Topic = asked.One<JournalTopic>("topic"),
            Name = asked.Text("name"),
            PersonId = asked.Id("person"),
            From = from,
            To = to,
            Before = asked.Id("before"),
        };
        var page = db.Read(tx => Read(tx, http.Visitor().Actor, centre, search));
        return Pages.WithNames(
            http,
            db,
            ("cabinet.journal", "journal", null),
            Pages.Of(http, centre, Section, "Журнал", JournalPage.Of(page, centre, asked.Said))
        );
    }

    private static JournalView Read(Tx tx, Actor actor, CentreSettings centre, JournalSearch search)
    {
        var people = search.Name is { } name ? NamedReport.Find(tx, name) : [];
        // A name that is one person's needs no further choice.
        var person = search.PersonId ?? (people.Count == 1 ? people[0].Id : null);
        var filter = new JournalFilter
        {
            Topic = search.Topic,
            PersonId = person,
            From = Asked.Begin(centre, search.From),
            Until = Asked.End(centre, search.To),
            Before = search.Before,
        };
        var isOpen = search.Name is not null && person is null;
        return new JournalView
        {
            Search = search with { PersonId = person },
            Person = person is { } id ? PersonStore.Find(tx, id) : null,
            People = people,
            Lines = isOpen ? [] : JournalReading.Page(tx, actor, filter, JournalPage.PerPage + 1),
        };
    }
}
