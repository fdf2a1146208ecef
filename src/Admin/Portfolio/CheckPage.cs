using System.Net;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Portfolio;
using TochkaBot.Domain.Words;

namespace TochkaBot.Admin.Portfolio;

/// <summary>Whether a certificate is genuine. Who guesses learns the same as who mistyped.</summary>
internal static class CheckPage
{
    public static readonly string Unknown = Page(
        "Сертификат не найден",
        "<h1>Такого сертификата нет</h1><p>Проверьте ссылку: наведите камеру на код ещё раз. Если не помогло, спросите в центре.</p>"
    );

    public static string Of(CheckedCertificate found, CentreSettings centre)
    {
        var day = centre.Local(found.Event.StartsAt);
        var when = found.Event.DateText is { Length: > 0 } words
            ? words
            : RussianDate.Day(DateOnly.FromDateTime(day.Date), default);
        return Page(
            $"Сертификат № {found.Certificate.Name}",
            $"<h1 class=\"good\">Сертификат подлинный</h1><dl><dt>Номер</dt><dd>{Safe(found.Certificate.Name)}</dd>"
                + $"<dt>Кому</dt><dd>{Safe(found.PersonName ?? "Участник")}</dd>"
                + $"<dt>За что</dt><dd>Участие: {Safe(found.Event.Title)}</dd><dt>Когда</dt><dd>{Safe(when)}</dd>"
                + $"<dt>Кто выдал</dt><dd>{Safe(centre.Name)}{(centre.School.Length > 0 ? $", {Safe(centre.School)}" : string.Empty)}</dd></dl>"
        );
    }

    private static string Page(string title, string body) =>
        $"""
            <!doctype html>
            <html lang="ru"><head><meta charset="utf-8"><meta name="robots" content="noindex, nofollow">
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <title>{Safe(title)}</title><link rel="stylesheet" href="/c/check.css"></head>
            <body><main>{body}</main></body></html>
            """;

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
