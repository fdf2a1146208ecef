using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Words;

namespace TochkaBot.Admin.Cabinet.Html;

/// <summary>Small pieces that many pages have.</summary>
internal static class Parts
{
    public static Markup Text(string? words) => Markup.Of($"{words}");

    public static Markup Number(long number) => Markup.Of($"{number}");

    /// <summary>A number that opens into its list; nothing to open where there is nobody.</summary>
    public static Markup Number(long number, string list) => number == 0 ? Number(number) : Link($"{number}", list);

    public static Markup Link(string words, string address) => Markup.Of($"<a href=\"{address}\">{words}</a>");

    public static Markup Moment(CentreSettings centre, DateTimeOffset? at) =>
        at is { } known
            ? Markup.Of(
                $"<time datetime=\"{centre.Local(known).ToString("yyyy-MM-dd'T'HH:mmzzz")}\">{centre.Local(known).ToString("dd.MM.yyyy HH:mm")}</time>"
            )
            : Markup.Of($"—");

    public static Markup Tick(bool yes) => yes ? Markup.Of($"да") : Markup.Of($"<b class=\"wrong\">нет</b>");

    public static string Places(long count) => Plural.Of(count, "место", "места", "мест");

    /// <summary>Figures in a row, each perhaps with its list.</summary>
    public static Markup Figures(IEnumerable<(string Name, Markup Value)> figures) =>
        Markup.Of(
            $"<dl class=\"figures\">{figures.Select(f => Markup.Of($"<div><dt>{f.Name}</dt><dd>{f.Value}</dd></div>"))}</dl>"
        );

    /// <summary>A choice of a filter form.</summary>
    public static Markup Select(
        string name,
        string label,
        IEnumerable<(string Value, string Words)> options,
        string? chosen
    ) =>
        Markup.Of(
            $"""
            <label>{label} <select name="{name}"><option value="">все</option>{options.Select(o =>
                Option(o, chosen)
            )}</select></label>
            """
        );

    public static Markup Day(string name, string label, string? value) =>
        Markup.Of($"<label>{label} <input type=\"date\" name=\"{name}\" value=\"{value}\"></label>");

    public static Markup Wrong(string? said) =>
        said is null ? Markup.None : Markup.Of($"<p class=\"wrong\" role=\"alert\">{said}</p>");

    private static Markup Option((string Value, string Words) option, string? chosen) =>
        option.Value == chosen
            ? Markup.Of($"<option value=\"{option.Value}\" selected>{option.Words}</option>")
            : Markup.Of($"<option value=\"{option.Value}\">{option.Words}</option>");
}
