using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>Words for staff about one child's family.</summary>
internal static class ChildTexts
{
    public const string Unknown = "Этого ребёнка ведёте не вы.";
    public const string Slip = "🖨 Листок для семьи";
    public const string PaperWithdrawn = "Забрали согласие на бумаге";
    public const string PupilPhone = "📱 Новый телефон ребёнка";
    public const string OfAgeLabel = "Исполнилось 18 лет";
    public const string OfAgeYes = "Да, исполнилось";
    public const string Yes = "Да";
    public const string Written = "Записали.";
    public const string Unlinked = "Связь убрана. Согласия этого взрослого больше не действуют.";
    public const string OtherRefused =
        "Бумагу записали, но законный представитель отказал в боте: пока он не передумает, согласие не действует.";

    public static string Of(
        Person child,
        IReadOnlyList<(FamilyLink Link, Person Adult)> adults,
        IReadOnlyList<ConsentPurpose> agreed,
        CentreSettings centre
    )
    {
        var family =
            adults.Count == 0
                ? "В боте пока никого из семьи нет."
                : string.Join(
                    '\n',
                    adults.Select(a =>
                        $"👤 {Html.Safe(a.Adult.NameFor(centre))} — {ParentTexts.RoleName(a.Link.Role)}{(a.Link.IsConfirmed ? string.Empty : ", не подтверждено")}"
                    )
                );
        var consents =
            agreed.Count == 0
                ? "📝 Согласий нет."
                : $"📝 Согласия: {string.Join(", ", agreed.Select(ConsentTexts.PurposeName))}.";
        return $"<b>Семья</b>: {Html.Bold(child.NameFor(centre))}\n\n{family}\n{consents}";
    }

    public static string PaperLabel(ConsentPurpose purpose) => $"📄 На бумаге: {ConsentTexts.PurposeName(purpose)}";

    public static string PaperQuestion(Person child, ConsentPurpose purpose, CentreSettings centre) =>
        $"{Html.Bold(child.NameFor(centre))}\n\nСогласие «{ConsentTexts.PurposeName(purpose)}» подписано законным представителем и лежит в центре?";

    public static string WithdrawQuestion(Person child, CentreSettings centre) =>
        $"{Html.Bold(child.NameFor(centre))}\n\nСемья забрала согласие? Все записи на мероприятия отменятся, имя больше нигде не покажем.";

    public static string OfAgeQuestion(Person child, CentreSettings centre) =>
        $"{Html.Bold(child.NameFor(centre))}\n\nУже исполнилось 18 лет? С этого дня согласия даёт только сам ученик или ученица.";

    public static string UnlinkLabel(Person adult, CentreSettings centre) => $"✂️ Отвязать: {adult.NameFor(centre)}";

    public static string PhoneLabel(Person adult, CentreSettings centre) =>
        $"📱 Новый телефон: {adult.NameFor(centre)}";

    public static string UnlinkQuestion(Person adult, Person child, CentreSettings centre) =>
        $"Отвязать: {Html.Bold(adult.NameFor(centre))} больше не семья для {Html.Bold(child.NameFor(centre))}? Согласия этого взрослого перестанут действовать.";

    public static string Phone(Person person, string link, NewCode made, CentreSettings centre) =>
        $"<b>Новый телефон</b>: {Html.Safe(person.NameFor(centre))}\n\nПередайте лично:\n{link}\n\nИли код: {Html.Code(Secrets.Spaced(made.Code))}\n\nСработает один раз, действует сутки. Прежний телефон отключится.";
}
