using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Families;

internal static class FamilyTexts
{
    public const string Family = "👪 Семья";
    public const string Events = "📅 Мероприятия";
    public const string Week = "🗓 Неделя";
    public const string Consents = "📝 Согласия";
    public const string Withdraw = "Отозвать согласие";
    public const string WithdrawYes = "Да, отозвать";
    public const string InviteAdult = "🤝 Пригласить взрослого";
    public const string InviteRepresentative = "Мама, папа, опекун";
    public const string InviteHelper = "Бабушка, брат — помощник";
    public const string Unlink = "Убрать из моей семьи";
    public const string UnlinkYes = "Да, убрать";
    public const string Mine = "🎟 Записи";
    public const string Settings = "⚙️ Настройки";
    public const string NewPhone = "📱 Новый телефон";
    public const string Disconnect = "Отключить аккаунт";
    public const string DisconnectYes = "Да, отключить";
    public const string Gone = "Этой связи уже нет.";
    public const string Unlinked = "Готово, убрали.";
    public const string Withdrawn = "Согласие отозвано. Записи отменены, имя нигде не показываем.";

    public const string NoChildren = """
        <b>Моя семья</b>

        Пока здесь никого нет. Добавьте ребёнка по «Листку для семьи» от классного руководителя или напишите его имя.
        """;

    public const string AskInvite = """
        <b>Кого пригласить?</b>

        Взрослый увидит всех детей вашей семьи и сможет их записывать. Согласия даёт только законный представитель.
        """;

    public const string Disconnected =
        "Отключили: на этот телефон мы больше не пишем. Вернуться можно по коду: его даст классный руководитель или руководитель центра.";

    public const string DisconnectQuestion = """
        Отключить этот аккаунт?

        Мы перестанем писать сюда. Записи и семья останутся; вернуться можно по коду от педагога.
        """;

    public static string List(Actor actor, IReadOnlyList<(FamilyLink Link, Person Child)> children) =>
        $"<b>Моя семья</b>\n\n{string.Join('\n', children.Select(c => Line(c.Link, c.Child)))}";

    public static string Child(
        FamilyLink link,
        Person child,
        IReadOnlyList<ConsentPurpose> agreed,
        IReadOnlyList<(FamilyLink Link, Person Adult)> others,
        CentreSettings centre
    )
    {
        var lines = new List<string>
        {
            Html.Bold(child.FullName),
            $"Вы — {ParentTexts.RoleName(link.Role)}.",
            link.IsConfirmed ? "✅ Связь подтверждена." : "⏳ Педагог ещё не подтвердил, что это ваш ребёнок.",
            agreed.Count > 0
                ? $"📝 Согласия: {string.Join(", ", agreed.Select(ConsentTexts.PurposeName))}."
                : "📝 Согласий пока нет.",
        };
        lines.AddRange(
            others.Select(o => $"👤 {Html.Safe(o.Adult.NameFor(centre))} — {ParentTexts.RoleName(o.Link.Role)}")
        );
        return string.Join('\n', lines);
    }

    public static string RemoveHelper(Person adult, CentreSettings centre) => $"Убрать: {adult.NameFor(centre)}";

    public static string WithdrawQuestion(Person child) =>
        $"Отозвать согласие: {Html.Bold(child.GivenName)}?\n\nВсе записи на мероприятия отменятся сразу, имя больше нигде не покажем. Дать согласие снова можно в любой день.";

    public static string UnlinkQuestion(Person child, FamilyLink link) =>
        link.IsConfirmed
            ? $"Убрать из вашей семьи: {Html.Bold(child.GivenName)}?\n\nВы больше не сможете записывать и получать напоминания. Вернуться можно по новому листку от классного руководителя."
            : $"Убрать: {Html.Bold(child.GivenName)}? Имя и записи, которые вы добавили, исчезнут.";

    public static string HelperQuestion(Person adult, CentreSettings centre) =>
        $"{Html.Bold(adult.NameFor(centre))} больше не помогает вашей семье?";

    public static string Invitation(
        FamilyRole role,
        string link,
        NewCode made,
        CentreSettings centre,
        DateTimeOffset now
    ) =>
        $"""
            <b>Приглашение: {ParentTexts.RoleName(role)}</b>

            Перешлите ссылку тому, кого зовёте:
            {link}

            Или продиктуйте код: {Html.Code(Secrets.Spaced(made.Code))}

            Сработает один раз, действует до {RussianDate.DayAndTime(
                centre.Local(made.CodeExpiresAt),
                centre.Local(now)
            )}.
            """;

    public static string Phone(string link, NewCode made, CentreSettings centre, DateTimeOffset now) =>
        $"""
            <b>Новый телефон</b>

            Откройте на новом телефоне эту ссылку:
            {link}

            Или начните там разговор с ботом, нажмите «Я родитель» или «Я педагог» и пришлите код: {Html.Code(
                Secrets.Spaced(made.Code)
            )}

            После этого прежний телефон отключится. Действует до {RussianDate.DayAndTime(
                centre.Local(made.CodeExpiresAt),
                centre.Local(now)
            )}. Никому не пересылайте.
            """;

    public static string SettingsOf(Person person) => $"<b>Настройки</b>\n\nВы — {Html.Safe(person.FullName)}.";

    private static string Line(FamilyLink link, Person child) =>
        $"{(link.IsConfirmed ? "👤" : "⏳")} {Html.Bold(child.FullName)}{(link.IsConfirmed ? string.Empty : " — ждём подтверждения педагога")}";
}
