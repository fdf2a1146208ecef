using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Entry;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Broadcasts;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Broadcasts;

/// <summary>What was sent, and what became of it.</summary>
internal static class BroadcastPages
{
    private const string Section = "/broadcasts";

    public static void MapBroadcastPages(this IEndpointRouteBuilder inside)
    {
        inside.MapGet(Section, List);
        inside.MapGet($"{Section}/{{id:long}}", Show);
        inside.MapGet($"{Section}/{{id:long}}/class", ShowClass);
    }

    private static Task<IResult> List(HttpContext http, Db db, CentreSettings centre)
    {
        var page = (int)Math.Clamp(new Asked(http.Request.Query).Id("page") ?? 0, 0, 100_000);
        var lines = db.Read(tx =>
            BroadcastStore
                .Listed(tx, http.Visitor().Actor, page * BroadcastList.PerPage, BroadcastList.PerPage + 1)
                .Select(item => new BroadcastLine(item, BroadcastReport.Progress(tx, item.Id), Author(tx, item)))
                .ToList()
        );
        return Pages.WithNames(
            http,
            db,
            ("cabinet.broadcasts", "broadcasts", null),
            Pages.Of(http, centre, Section, "Рассылки", BroadcastList.Of(lines, page, centre))
        );
    }

    private static async Task<IResult> Show(long id, HttpContext http, Db db, CentreSettings centre)
    {
        var found = db.Read(tx =>
            Find(tx, http.Visitor().Actor, id) is { } item
                ? (Item: item, Report: BroadcastReport.Of(tx, item), Author: Author(tx, item))
                : default
        );
        return found.Item is null
            ? Pages.Missing(http, centre, Section)
            : await Pages.WithNames(
                http,
                db,
                ("cabinet.broadcast", "broadcast", id),
                Pages.Of(
                    http,
                    centre,
                    Section,
                    $"Рассылка № {id}",
                    BroadcastPage.Of(found.Item, found.Report, found.Author, centre)
                )
            );
    }

    /// <summary>The children of a class whose families have not got it.</summary>
    private static async Task<IResult> ShowClass(long id, HttpContext http, Db db, CentreSettings centre)
    {
        var asked = new Asked(http.Request.Query);
        var of = new SchoolClass((int)Math.Clamp(asked.Id("grade") ?? 0, 0, 11), asked.Text("letter") ?? string.Empty);
        var children = db.Read(tx =>
            Find(tx, http.Visitor().Actor, id) is null ? null : BroadcastReport.ToTell(tx, id, of)
        );
        return children is null
            ? Pages.Missing(http, centre, Section)
            : await Pages.WithNames(
                http,
                db,
                ("cabinet.broadcast", "broadcast", id),
                Pages.Of(
                    http,
                    centre,
                    Section,
                    $"Рассылка № {id}: {of}",
                    BroadcastPage.Children(id, of, children, centre)
                )
            );
    }

    /// <summary>A draft is its author's own business.</summary>
    private static Broadcast? Find(Tx tx, Actor actor, long id) =>
        BroadcastStore.Find(tx, id) is { State: not BroadcastState.Draft } item && BroadcastRights.MayRun(actor, item)
            ? item
            : null;

    private static string Author(Tx tx, Broadcast item) =>
        item.AuthorId is { } id && PersonStore.Find(tx, id) is { } person
            ? $"{person.FamilyName} {person.GivenName}"
            : "—";
}
