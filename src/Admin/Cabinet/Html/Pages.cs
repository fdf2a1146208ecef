using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Cabinet.Entry;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>A page for who is inside.</summary>
internal static class Pages
{
    public static IResult Of(
        HttpContext http,
        CentreSettings centre,
        string section,
        string title,
        Markup main,
        int status = StatusCodes.Status200OK
    ) => Answer.Page(Layout.Inside(centre.Name, section, title, http.Visitor().Token, main), status);

    /// <summary>What the answer tells of names is in the journal before it goes out.</summary>
    public static async Task<IResult> WithNames(
        HttpContext http,
        Db db,
        (string Action, string Subject, long? Id) seen,
        IResult page
    )
    {
        await http.Visitor().Saw(db, seen.Action, seen.Subject, seen.Id);
        return page;
    }

    public static IResult Missing(HttpContext http, CentreSettings centre, string section) =>
        Of(
            http,
            centre,
            section,
            "Не нашлось",
            Markup.Of($"<p>Такой страницы нет: возможно, это уже удалено.</p>"),
            StatusCodes.Status404NotFound
        );
}
