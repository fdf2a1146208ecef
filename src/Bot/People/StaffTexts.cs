using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

internal static class StaffTexts
{
    public const string InviteTeacher = "➕ Пригласить педагога";
    public const string InviteDeputy = "Пригласить заместителя";
    public const string InviteHead = "Пригласить руководителя";
    public const string RemoveYes = "Да, снять роль";

    public static string List(IReadOnlyList<StaffMember> members) =>
        $"<b>Сотрудники центра</b>\n\n{string.Join('\n', members.Select(m => $"• {Html.Safe(Full(m))} — {StartTexts.RoleName(m.Role)}"))}";

    public static string RemoveLabel(StaffMember member) => $"Снять: {Full(member)}";

    public static string AskRemove(StaffMember member) =>
        $"{Html.Bold(Full(member))} больше не {StartTexts.RoleName(member.Role)}? Мероприятия останутся, их смогут вести руководитель и заместитель.";

    public static string Invitation(StaffRole role, string link, NewInvitation made) =>
        $"""
            <b>Приглашение: {StartTexts.RoleName(role)}</b>

            Перешлите ссылку тому, кого приглашаете:
            {link}

            Или продиктуйте код: {Html.Code(Secrets.Spaced(made.Code))}

            Приглашение сработает один раз и действует сутки.
            """;

    public static string Removed(StaffOutcome outcome, StaffMember member) =>
        outcome switch
        {
            StaffOutcome.Done => $"Готово: {Html.Safe(Full(member))} больше не {StartTexts.RoleName(member.Role)}.",
            StaffOutcome.LastHead => "Это единственный руководитель. Сначала пригласите другого.",
            _ => "Такого сотрудника уже нет.",
        };

    public static string Joined(Person person, StaffRole role) =>
        $"{Html.Bold($"{person.FamilyName} {person.GivenName}")} теперь в боте: {StartTexts.RoleName(role)}.";

    private static string Full(StaffMember member) => $"{member.FamilyName} {member.GivenName}";
}
