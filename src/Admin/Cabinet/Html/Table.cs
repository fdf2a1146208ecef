namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>A table with a caption for those who hear it; the first cell of each row is its heading.</summary>
/// <param name="Caption">What it is about; shown above.</param>
/// <param name="Heads">The columns; those that begin with «#» hold numbers.</param>
internal sealed record Table(string Caption, IReadOnlyList<string> Heads, IEnumerable<IReadOnlyList<Markup>> Rows)
{
    public IReadOnlyList<Markup>? Foot { get; init; }

    public string Empty { get; init; } = "Здесь пока пусто.";

    public Markup Write()
    {
        var rows = Rows.Select(row => Row(row, "th scope=\"row\"", "th")).ToList();
        if (rows.Count == 0)
        {
            return Markup.Of($"<p class=\"quiet\">{Empty}</p>");
        }

        return Markup.Of(
            $"""
            <div class="wide" role="region" aria-label="{Caption}" tabindex="0"><table><caption>{Caption}</caption>
            <thead><tr>{Heads.Select(Head)}</tr></thead>
            <tbody>{rows}</tbody>{(Foot is { } foot ? Footer(foot) : Markup.None)}</table></div>
            """
        );
    }

    private static Markup Head(string head) =>
        head.StartsWith('#')
            ? Markup.Of($"<th scope=\"col\" class=\"n\">{head[1..]}</th>")
            : Markup.Of($"<th scope=\"col\">{head}</th>");

    private Markup Footer(IReadOnlyList<Markup> cells) =>
        Markup.Of($"<tfoot>{Row(cells, "th scope=\"row\"", "th")}</tfoot>");

    private Markup Row(IReadOnlyList<Markup> cells, string first, string firstEnd) =>
        Markup.Of($"<tr>{cells.Select((cell, at) => Cell(cell, at, first, firstEnd))}</tr>");

    private Markup Cell(Markup cell, int at, string first, string firstEnd) =>
        at == 0 ? new Markup($"<{first}>{cell}</{firstEnd}>")
        : at < Heads.Count && Heads[at].StartsWith('#') ? Markup.Of($"<td class=\"n\">{cell}</td>")
        : Markup.Of($"<td>{cell}</td>");
}
