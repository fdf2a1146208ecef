using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TochkaBot.Admin.Cabinet.Entry;
using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.People;

/// <summary>Staff and keys for the head, classes and their families for who leads the centre.</summary>
internal static class PeopleEndpoints
{
    private const string Section = "/people";

    public static void MapPeople(this IEndpointRouteBuilder inside)
    {
        inside.MapGet(Section, Show);
        inside.MapGet($"{Section}/class", ShowClass);
    }

    private static Task<IResult> Show(HttpContext http, Db db, CentreSettings centre)
    {
        var isHead = http.Visitor().Actor.IsHead;
        var page = db.Read(tx => new PeopleView
        {
            Staff = isHead ? StaffStore.All(tx) : [],
            Keys = isHead ? ApiKeyStore.Active(tx) : [],
            Classes = LinkingReport.ByClass(tx),
            Teachers = ClassTeacherStore
                .All(tx)
                .Select(t => (t.Class, PersonStore.Find(tx, t.PersonId)))
                .Where(t => t.Item2 is not null)
                .ToDictionary(t => t.Class, t => t.Item2!),
        });
        return Pages.WithNames(
            http,
            db,
            ("cabinet.people", "people", null),
            Pages.Of(http, centre, Section, isHead ? "Люди и роли" : "Люди", PeoplePage.Of(page, centre, isHead))
        );
    }

    private static Task<IResult> ShowClass(HttpContext http, Db db, CentreSettings centre)
    {
        var asked = new Asked(http.Request.Query);
        if (asked.Id("grade") is not (>= 1 and <= 11) || asked.Text("letter") is { Length: > 3 })
        {
            return Task.FromResult(Pages.Missing(http, centre, Section));
        }

        var of = new SchoolClass((int)asked.Id("grade")!.Value, asked.Text("letter") ?? string.Empty);
        var children = db.Read(tx => LinkingReport.OfClass(tx, of));
        return Pages.WithNames(
            http,
            db,
            ("cabinet.class", "class", null),
            Pages.Of(http, centre, Section, $"Класс {of}", ClassPage.Of(of, children, asked.One<Link>("of")))
        );
    }
}
