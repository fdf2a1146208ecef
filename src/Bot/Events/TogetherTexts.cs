using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

internal static class TogetherTexts
{
    public const string Choose = "👫 Только вместе…";
    public const string TooFew = "Вместе — это хотя бы двое: отметьте ещё кого-нибудь.";
    public const string NotUnderstood = "Нажмите на имена или напишите их. Например: «Маша и Петя».";

    public static string Label(IReadOnlyList<Member> children) => $"👫 Только вместе: {Siblings.Names(children)}";

    public static string Question(Event item) =>
        $"<b>Только вместе</b>: {Html.Safe(item.Title)}\n\nКого записываем? Место получат все отмеченные или никто: если мест не хватит, встанут в очередь вместе.";

    public static string TickLabel(Member child, bool isTicked) => $"{(isTicked ? "☑️" : "⬜")} {child.Name}";

    public static string DoneLabel(int count) => $"Готово: {count}";

    /// <summary>One of them needs a consent still: what that means for the others.</summary>
    public static string Pending(IReadOnlyList<Member> together) =>
        $"👫 Только вместе: {Html.Safe(Siblings.Names(together))}. Не будет согласия в срок — {(together.Count == 2 ? "обе" : "все")} записи вернутся в очередь.";

    public static string Stays(IReadOnlyList<Member> others) =>
        $"{Html.Safe(Siblings.Names(others))}: запись остаётся как есть.";

    public static string Refused(IEnumerable<string> reasons) => $"Вместе не получилось. {string.Join(". ", reasons)}.";
}
