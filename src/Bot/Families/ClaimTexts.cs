using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

internal static class ClaimTexts
{
    public const string Confirm = "Подтвердить связь";
    public const string Nothing = "Никто не ждёт подтверждения.";
    public const string Gone = "Этот вопрос уже решён.";
    public const string Enlist = "➕ В списке нет: записать в класс";
    public const string Reject = "Это не так";
    public const string RejectYes = "Да, отклонить";
    public const string Rejected = "Отклонили: имя и записи исчезли, написавшему ответили.";
    public const string Confirmed = "Готово, связь подтверждена. Семье написали.";

    public const string ForStaff = """
        <b>Семьи</b>

        Кто написал имя без листка, ждёт, пока вы подтвердите: да, это он или она и это его ребёнок.
        """;

    public const string NewsOfRejection =
        "Педагог не узнал имя, которое вы написали, и мы его убрали. Если это ошибка, попросите «Листок для семьи» у классного руководителя.";

    public static string Label(int count) => count > 0 ? $"🔗 {Confirm}: {count}" : $"🔗 {Confirm}";

    public static string ListTitle(int count) => $"<b>Ждут подтверждения: {count}</b>\n\nОткройте и скажите, кто это.";

    public static string LineLabel(Claim claim, CentreSettings centre) =>
        $"{(claim.Links.Count > 0 ? "👪" : "🎒")} {claim.Typed.NameFor(centre)}";

    public static string Of(Claim claim, IReadOnlyList<Person> adults, bool hasCandidates, CentreSettings centre)
    {
        var who =
            adults.Count > 0
                ? string.Join(
                    ", ",
                    adults.Zip(
                        claim.Links,
                        (adult, link) => $"{Html.Safe(adult.NameFor(centre))} — {ParentTexts.RoleName(link.Role)}"
                    )
                )
                : "сам ученик или ученица";
        var question = hasCandidates
            ? "Если вы знаете, что это так, выберите ребёнка из списка школы:"
            : "В списке школы такого имени нет. Проверьте имя или запишите ребёнка в класс.";
        return $"{Html.Bold(claim.Typed.NameFor(centre))}\nНаписал(а): {who}\n\n{question}";
    }

    public static string CandidateLabel(Person child, CentreSettings centre) => $"✅ Это {child.NameFor(centre)}";

    public static string RejectQuestion(Claim claim, CentreSettings centre) =>
        $"Отклонить: {Html.Bold(claim.Typed.NameFor(centre))}? Имя и записи на мероприятия исчезнут, написавшему ответим.";

    public static string NewsOfClaim(Claim claim, CentreSettings centre) =>
        $"🔗 Ждёт подтверждения: {Html.Bold(claim.Typed.NameFor(centre))}. "
        + (claim.Links.Count > 0 ? "Взрослый пишет, что это его ребёнок." : "Имя написано в боте.");

    public static string NewsOfConfirmation(Person child, bool toChild) =>
        toChild
            ? $"✅ Педагог подтвердил: вы — {Html.Bold(child.FullName)}."
            : $"✅ Педагог подтвердил: {Html.Bold(child.FullName)} — в вашей семье.";
}
