using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Staff;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Staff;

internal static class StaffTexts
{
    public const string InviteTeacher = "➕ Пригласить педагога";
    public const string InviteDeputy = "Пригласить заместителя";
    public const string InviteHead = "Пригласить руководителя";
    public const string RemoveYes = "Снять только роль";
    public const string LeaveLabel = "Уходит из школы: передать дела";
    public const string ToNobody = "Никому: дела останутся руководителю";
    public const string LeaveYes = "Да, передать и закрыть доступ";
    public const string NewPhone = "📱 Новый телефон: дать код";

    public static string List(IReadOnlyList<StaffMember> members, CentreSettings centre) =>
        $"<b>Сотрудники центра</b>\n\n{string.Join('\n', members.Select(m => $"• {Html.Safe(Name(m, centre))} — {RoleNames.Of(m.Role)}"))}";

    public static string RemoveLabel(StaffMember member, CentreSettings centre) => $"Снять: {Name(member, centre)}";

    public static string AskRemove(StaffMember member, CentreSettings centre) =>
        $"{Html.Bold(Name(member, centre))} больше не {RoleNames.Of(member.Role)}?\n\nСнять только роль: мероприятия останутся, их смогут вести руководитель и заместитель.\nУходит из школы: передайте дела, и доступ закроется совсем.";

    public static string AskSuccessor(StaffMember member, Affairs affairs, CentreSettings centre) =>
        $"<b>Передать дела</b>: {Html.Safe(Name(member, centre))}\n\n{What(affairs)}\n\nКому передать?";

    public static string AskLeave(StaffMember member, StaffMember? successor, Affairs affairs, CentreSettings centre) =>
        $"{Html.Bold(Name(member, centre))} уходит. {What(affairs)}\n"
        + (
            successor is null
                ? "Дела останутся руководителю и заместителю."
                : $"Дела примет: {Html.Safe(Name(successor, centre))}."
        )
        + "\n\nПосле этого его или её роль, ключи и приглашения больше не действуют.";

    public static string LeftNow(StaffMember member, CentreSettings centre) =>
        $"Готово: {Html.Safe(Name(member, centre))} больше не в команде, дела переданы.";

    public static string Phone(StaffMember member, string link, NewCode made, CentreSettings centre) =>
        $"<b>Новый телефон</b>: {Html.Safe(Name(member, centre))}\n\nПередайте ссылку лично:\n{link}\n\nИли код: {Html.Code(Secrets.Spaced(made.Code))}\n\nСработает один раз, действует сутки. Прежний телефон отключится.";

    public static string Taken(Person from, CentreSettings centre) =>
        $"Вам передали дела: {Html.Bold(from.NameFor(centre))}. Мероприятия — в «Мероприятия» → «Мои», кружки — в «Кружки».";

    public static string Label(StaffMember member, CentreSettings centre) => Name(member, centre);

    public static string Invitation(StaffRole role, string link, NewInvitation made) =>
        $"""
            <b>Приглашение: {RoleNames.Of(role)}</b>

            Перешлите ссылку тому, кого приглашаете:
            {link}

            Или продиктуйте код: {Html.Code(Secrets.Spaced(made.Code))}

            Приглашение сработает один раз и действует сутки.
            """;

    public static string Removed(StaffOutcome outcome, StaffMember member, CentreSettings centre) =>
        outcome switch
        {
            StaffOutcome.Done => $"Готово: {Html.Safe(Name(member, centre))} больше не {RoleNames.Of(member.Role)}.",
            StaffOutcome.LastHead => "Это единственный руководитель. Сначала пригласите другого.",
            _ => "Такого сотрудника уже нет.",
        };

    public static string Joined(Person person, StaffRole role, CentreSettings centre) =>
        $"{Html.Bold(person.NameFor(centre))} теперь в боте: {RoleNames.Of(role)}.";

    private static string What(Affairs affairs)
    {
        var parts = new List<string> { Plural.Of(affairs.Events, "мероприятие", "мероприятия", "мероприятий") };
        if (affairs.Clubs > 0)
        {
            parts.Add(Plural.Of(affairs.Clubs, "кружок", "кружка", "кружков"));
        }

        if (affairs.Broadcasts > 0)
        {
            parts.Add(
                Plural.Of(
                    affairs.Broadcasts,
                    "запланированная рассылка",
                    "запланированные рассылки",
                    "запланированных рассылок"
                )
            );
        }

        if (affairs.Classes.Count > 0)
        {
            parts.Add($"классное руководство: {string.Join(", ", affairs.Classes)}");
        }

        if (affairs.Keys > 0)
        {
            parts.Add($"{Plural.Of(affairs.Keys, "ключ", "ключа", "ключей")} для программ (перестанут работать)");
        }

        return $"За этим человеком: {string.Join("; ", parts)}.";
    }

    /// <summary>What a foreign messenger may carry about others is the centre's setting.</summary>
    private static string Name(StaffMember member, CentreSettings centre) => member.NameFor(centre);
}
