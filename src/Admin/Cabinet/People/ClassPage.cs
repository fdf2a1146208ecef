using TochkaBot.Admin.Cabinet.Html;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.People;

namespace TochkaBot.Admin.Cabinet.People;

/// <summary>By what the children of a class are chosen.</summary>
internal enum Link
{
    Account,
    Family,
    Reach,
    Consent,
}

internal static class ClassPage
{
    public static string Address(SchoolClass of, Link? by = null) =>
        $"/cabinet/people/class?grade={of.Grade}&letter={Uri.EscapeDataString(of.Letter)}"
        + (by is { } link ? $"&of={link.ToString().ToLowerInvariant()}" : string.Empty);

    public static Markup Of(SchoolClass of, IReadOnlyList<ChildLinks> children, Link? by) =>
        Markup.Of(
            $"""
            <p><a href="/cabinet/people">‹ Все классы</a></p>
            <nav aria-label="Кого показать" class="chips"><ul>{Chips(of, by)}</ul></nav>
            {new Table(
                by is { } link ? $"{of}: {Words(link)}" : $"{of}: все ученики",
                ["Ученик", "Сам(а) в боте", "Есть взрослый", "Можно известить", "Согласие"],
                children.Where(c => by is not { } one || Has(c, one)).Select(Row)
            ).Write()}
            """
        );

    private static IEnumerable<Markup> Chips(SchoolClass of, Link? by) =>
        [
            Chip("Все", Address(of), by is null),
            .. Enum.GetValues<Link>().Select(l => Chip(Words(l), Address(of, l), by == l)),
        ];

    private static Markup Chip(string words, string address, bool isCurrent) =>
        isCurrent
            ? Markup.Of($"<li><a href=\"{address}\" aria-current=\"true\">{words}</a></li>")
            : Markup.Of($"<li><a href=\"{address}\">{words}</a></li>");

    private static string Words(Link link) =>
        link switch
        {
            Link.Account => "сами в боте",
            Link.Family => "есть взрослый",
            Link.Reach => "можно известить",
            _ => "с согласием",
        };

    private static bool Has(ChildLinks child, Link link) =>
        link switch
        {
            Link.Account => child.HasAccount,
            Link.Family => child.HasFamily,
            Link.Reach => child.IsReachable,
            _ => child.HasConsent,
        };

    private static IReadOnlyList<Markup> Row(ChildLinks child) =>
        [
            Parts.Text($"{child.FamilyName} {child.GivenName}"),
            Parts.Tick(child.HasAccount),
            Parts.Tick(child.HasFamily),
            Parts.Tick(child.IsReachable),
            Parts.Tick(child.HasConsent),
        ];
}
