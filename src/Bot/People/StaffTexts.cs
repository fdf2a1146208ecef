using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.People;

internal static class StaffTexts
{
    public const string InviteTeacher = "➕ Пригласить педагога";
    public const string InviteDeputy = "Пригласить заместителя";
    public const string InviteHead = "Пригласить руководителя";
    public const string RemoveYes = "Да, снять роль";

    public static string List(IReadOnlyList<StaffMember> members, CentreSettings centre) =>
        $"<b>Сотрудники центра</b>\n\n{string.Join('\n', members.Select(m => $"• {Html.Safe(Name(m, centre))} — {StartTexts.RoleName(m.Role)}"))}";

    public static string RemoveLabel(StaffMember member, CentreSettings centre) => $"Снять: {Name(member, centre)}";

    public static string AskRemove(StaffMember member, CentreSettings centre) =>
        $"{Html.Bold(Name(member, centre))} больше не {StartTexts.RoleName(member.Role)}? Мероприятия останутся, их смогут вести руководитель и заместитель.";

    public static string Invitation(StaffRole role, string link, NewInvitation made) =>
        $"""
            <b>Приглашение: {StartTexts.RoleName(role)}</b>

            Перешлите ссылку тому, кого приглашаете:
            {link}

            Или продиктуйте код: {Html.Code(Secrets.Spaced(made.Code))}

            Приглашение сработает один раз и действует сутки.
            """;

    public static string Removed(StaffOutcome outcome, StaffMember member, CentreSettings centre) =>
        outcome switch
        {
            StaffOutcome.Done =>
                $"Готово: {Html.Safe(Name(member, centre))} больше не {StartTexts.RoleName(member.Role)}.",
            StaffOutcome.LastHead => "Это единственный руководитель. Сначала пригласите другого.",
            _ => "Такого сотрудника уже нет.",
        };

    public static string Joined(Person person, StaffRole role, CentreSettings centre) =>
        $"{Html.Bold(centre.FullNames ? person.FullName : person.ShortName)} теперь в боте: {StartTexts.RoleName(role)}.";

    /// <summary>What a foreign messenger may carry about others is the centre's setting.</summary>
    private static string Name(StaffMember member, CentreSettings centre) =>
        centre.FullNames ? $"{member.FamilyName} {member.GivenName}" : $"{member.GivenName} {member.FamilyName[..1]}.";
}
