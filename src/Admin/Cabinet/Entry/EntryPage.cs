using Microsoft.AspNetCore.Http;
using TochkaBot.Admin.Cabinet.Html;

namespace TochkaBot.Admin.Cabinet.Entry;

/// <summary>What who is not inside sees.</summary>
internal sealed class EntryPage(Cookies cookies)
{
    private const string Title = "Вход в кабинет";

    /// <summary>Asks for the code of the bot.</summary>
    /// <param name="said">What was wrong with the one before.</param>
    public IResult Ask(HttpContext http, int status, string? said = null) =>
        Answer.Page(
            Layout.Outside(
                Title,
                Markup.Of(
                    $"""
                    <p>Напишите боту команду <b>/cabinet</b>: он ответит кодом. Войти могут руководитель центра и заместитель.</p>
                    <form method="post" action="/cabinet/enter" class="entry">
                    <input type="hidden" name="token" value="{cookies.FormToken(http)}">
                    <label for="code">Код из бота</label>
                    <input id="code" name="code" required autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"
                    maxlength="20" placeholder="ABCD-EFGH"{(
                        said is null ? Markup.None : new Markup(" aria-invalid=\"true\" aria-describedby=\"said\"")
                    )}>
                    {(
                        said is null
                            ? Markup.None
                            : Markup.Of($"<p id=\"said\" class=\"wrong\" role=\"alert\">{said}</p>")
                    )}
                    <button type="submit">Войти</button></form>
                    """
                )
            ),
            status
        );

    /// <summary>Only the press enters: messengers look at links before people do.</summary>
    public static IResult Button(string link) =>
        Answer.Page(
            Layout.Outside(
                Title,
                Markup.Of(
                    $"""
                    <p>Кабинет откроется в этом браузере. Ссылка сработает один раз.</p>
                    <form method="post" action="/cabinet/enter/{link}" class="entry"><button type="submit">Войти в кабинет</button></form>
                    """
                )
            )
        );

    public static IResult Gone() =>
        Answer.Page(
            Layout.Outside(
                "Ссылка больше не действует",
                Markup.Of(
                    $"<p>Она сработала раньше или прошло больше пяти минут. Напишите боту <b>/cabinet</b> — он пришлёт новую.</p>"
                )
            ),
            StatusCodes.Status410Gone
        );
}
