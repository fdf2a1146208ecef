using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Families;

internal static class ConsentTexts
{
    /// <summary>A message holds 4096 characters; what is longer is read on the centre's page or on paper.</summary>
    private const int LongestQuote = 3000;

    public const string TickFirst = "Ничего не отмечено. Нажмите на то, с чем согласны, и потом «Даю согласие».";
    public const string NoChildren = "Сначала добавьте ребёнка: по «Листку для семьи» или по имени.";
    public const string OnlyRepresentative =
        "Согласие даёт законный представитель: мама, папа или опекун. Помощник семьи записывает и получает напоминания.";
    public const string OfAge = "С 18 лет согласие даёт сам ученик или ученица.";
    public const string NewsOfAge =
        "Вам исполнилось 18 лет: теперь о согласиях решаете вы сами. Прежние действуют, пока вы их не измените.";
    public const string RefuseYes = "Да, не даю согласия";
    public const string RefusedNow = "Записали: согласия нет. Записи отменены, имя нигде не показываем.";

    public const string Screen = """
        <b>Согласия</b>

        Отметьте, с чем согласны, — отдельно для каждого ребёнка:

        <b>участие</b> — записать имя и класс, чтобы вести списки и напоминать. Без этого записать ребёнка нельзя.
        <b>имя и фото</b> — показать в новостях и на сайте школы.
        <b>организатору</b> — передать имя и класс тем, кто проводит мероприятие в другом месте.

        Отозвать можно в любой день: /family
        """;

    /// <summary>What holds by somebody else's word: on paper, or by the other representative.</summary>
    public static string HeldAlready(IReadOnlyList<(Person Child, ConsentPurpose Purpose)> held) =>
        "Уже есть: "
        + string.Join(", ", held.Select(h => $"{Html.Safe(h.Child.GivenName)} — {PurposeName(h.Purpose)}"))
        + ".";

    public static string Tick(string child, ConsentPurpose purpose, bool on)
    {
        var box = on ? "☑️" : "⬜️";
        return purpose switch
        {
            ConsentPurpose.Processing => $"{box} {child}: участие",
            ConsentPurpose.Publishing => $"{box} {child}: имя и фото",
            _ => $"{box} {child}: организатору",
        };
    }

    public static string PurposeName(ConsentPurpose purpose) =>
        purpose switch
        {
            ConsentPurpose.Processing => "участие",
            ConsentPurpose.Publishing => "имя и фото",
            _ => "передача организатору",
        };

    public static string Answered(Person child, ConsentOutcome outcome) =>
        outcome switch
        {
            ConsentOutcome.Done => $"✅ {Html.Safe(child.GivenName)}: согласие записано.",
            ConsentOutcome.WaitsForLink =>
                $"⏳ {Html.Safe(child.GivenName)}: согласие записано и подействует, когда педагог подтвердит, что это ваш ребёнок.",
            ConsentOutcome.AnotherRefused =>
                $"⚠️ {Html.Safe(child.GivenName)}: другой законный представитель согласия не дал. Пока вы не договоритесь, записать нельзя.",
            _ => $"{Html.Safe(child.GivenName)}: {OnlyRepresentative}",
        };

    public static string RefuseQuestion(IReadOnlyList<Person> children) =>
        $"Не даёте согласия: {string.Join(", ", children.Select(c => Html.Bold(c.GivenName)))}?\n\n"
        + "Все записи на мероприятия отменятся сразу, имя больше нигде не покажем.";

    public static string Quote(Tx tx, ConsentPurpose purpose)
    {
        var text = ConsentTextStore.Current(tx, purpose)?.Text ?? string.Empty;
        return Html.Safe(text.Length <= LongestQuote ? text : text[..LongestQuote] + "…");
    }

    public static string FullText(Tx tx) =>
        string.Join(
            "\n\n",
            Enum.GetValues<ConsentPurpose>().Select(p => $"<b>{Title(p)}</b>\n{Cut(Quote(tx, p), LongestQuote / 3)}")
        );

    private static string Title(ConsentPurpose purpose) =>
        purpose switch
        {
            ConsentPurpose.Processing => "Участие",
            ConsentPurpose.Publishing => "Имя и фото",
            _ => "Передача организатору",
        };

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest] + "…";
}
