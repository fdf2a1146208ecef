namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>A section of the cabinet.</summary>
/// <param name="Path">Below /cabinet.</param>
internal sealed record Section(string Path, string Title);

/// <summary>What all pages have around them.</summary>
internal static class Layout
{
    private static readonly Section[] Sections =
    [
        new("", "Обзор"),
        new("/events", "Мероприятия"),
        new("/report", "Отчёт"),
        new("/broadcasts", "Рассылки"),
        new("/people", "Люди"),
        new("/journal", "Журнал"),
    ];

    /// <param name="section">The path of the section that the page is in.</param>
    /// <param name="token">What the page's forms must bring.</param>
    public static Markup Inside(string centre, string section, string title, string token, Markup main) =>
        Whole(
            title,
            Markup.Of(
                $"""
                <header class="top"><p class="centre">{centre}</p>
                <nav aria-label="Разделы кабинета"><ul>{Sections.Select(s => Item(s, section))}</ul></nav>
                <form method="post" action="/cabinet/leave"><input type="hidden" name="token" value="{token}">
                <button type="submit" class="quiet">Выйти</button></form></header>
                """
            ),
            title,
            main
        );

    /// <summary>A page for who is not inside.</summary>
    public static Markup Outside(string title, Markup main) =>
        Whole(title, Markup.Of($"<header class=\"top\"><p class=\"centre\">Кабинет центра</p></header>"), title, main);

    private static Markup Whole(string title, Markup header, string heading, Markup main) =>
        Markup.Of(
            $"""
            <!doctype html>
            <html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex, nofollow"><meta name="color-scheme" content="light dark">
            <title>{title} · Кабинет</title><link rel="stylesheet" href="/cabinet/cabinet.css"></head>
            <body><a class="skip" href="#main">К содержанию</a>{header}
            <main id="main" tabindex="-1"><h1>{heading}</h1>{main}</main></body></html>
            """
        );

    private static Markup Item(Section section, string current) =>
        section.Path == current
            ? Markup.Of($"<li><a href=\"/cabinet{section.Path}\" aria-current=\"page\">{section.Title}</a></li>")
            : Markup.Of($"<li><a href=\"/cabinet{section.Path}\">{section.Title}</a></li>");
}
