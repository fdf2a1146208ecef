using System.Globalization;
using System.Text;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;

namespace TochkaBot.Bot.Privacy;

/// <summary>A page in one file, to open on a phone or to print.</summary>
internal static class ExportPage
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem auto;max-width:60rem;padding:0 1rem;color-scheme:light dark}
        section{margin:1.5rem 0}div{overflow-x:auto}table{border-collapse:collapse}
        th,td{border:1px solid #8886;padding:.3rem .6rem;text-align:left;vertical-align:top}
        """;

    public static string Write(Person person, CentreSettings centre, DateTimeOffset nowLocal, Export export)
    {
        var page = new StringBuilder(
            $"""
            <!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{ExportTexts.Title}</title><style>{Style}</style></head><body><main>
            <h1>{ExportTexts.Title}: {Html.Safe(person.FullName)}</h1><p>{Html.Safe(
                ExportTexts.Intro(centre, nowLocal)
            )}</p>
            """
        );
        foreach (var (table, rows) in export.Tables)
        {
            Section(page, centre, table, rows);
        }

        if (export.Mentions.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<section><h2>{ExportTexts.Mentions}</h2><ul>");
            foreach (var (trace, count) in export.Mentions)
            {
                page.Append(CultureInfo.InvariantCulture, $"<li>{Html.Safe(ExportTexts.Mention(trace))}: {count}</li>");
            }

            page.Append("</ul></section>");
        }

        return page.Append("</main></body></html>").ToString();
    }

    private static void Section(
        StringBuilder page,
        CentreSettings centre,
        string table,
        IReadOnlyList<IReadOnlyDictionary<string, object?>> rows
    )
    {
        var columns = rows.SelectMany(row => row.Keys).Distinct().Where(ExportTexts.IsTold).ToList();
        page.Append(
            CultureInfo.InvariantCulture,
            $"<section><h2>{Html.Safe(ExportTexts.Table(table))}: {rows.Count}</h2><div><table><thead><tr>"
        );
        columns.ForEach(c =>
            page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Html.Safe(ExportTexts.Column(c))}</th>")
        );
        page.Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            page.Append("<tr>");
            columns.ForEach(c =>
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"<td>{Html.Safe(ExportTexts.Value(c, row.GetValueOrDefault(c), centre))}</td>"
                )
            );
            page.Append("</tr>");
        }

        page.Append("</tbody></table></div></section>");
    }
}
