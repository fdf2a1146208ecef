using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;

namespace TochkaBot.Tests.Rights;

/// <summary>Staff and keys: the head's alone.</summary>
internal static class StaffDeeds
{
    private const int Teacher = (int)StaffRole.Teacher;

    public static IEnumerable<Deed> Of(School s)
    {
        var leaver = $"{s.Leaver}.{Teacher}";
        return
        [
            Deed.Of("/staff").By(Cast.Head).Shows("Сотрудники центра"),
            Deed.Of("staff").By(Cast.Head).Shows("Сотрудники центра"),
            Deed.Of($"invite.{Teacher}").By(Cast.Head).Changes("invitations"),
            Deed.Of($"invite.{(int)StaffRole.Head}").By(Cast.Head).Changes("invitations"),
            Deed.Of($"remove.{leaver}").By(Cast.Head).Shows("Снять только роль"),
            Deed.Of($"removeNow.{leaver}").By(Cast.Head).Changes("staff_roles"),
            Deed.Of($"handOver.{leaver}").By(Cast.Head).Shows("Кому передать?"),
            Deed.Of($"leaveStaff.{leaver}.0").By(Cast.Head).Changes("staff_roles"),
            Deed.Of($"staffPhone.{leaver}").By(Cast.Head).Changes("personal_codes"),
            Deed.Of("/apikey").By(Cast.Head).Shows("Ключ: всё"),
            Deed.Of("keys").By(Cast.Head).Shows("Ключ: всё"),
            Deed.Of($"newKey.{(int)ApiScopes.All}").By(Cast.Head).Changes("api_keys"),
            Deed.Of($"revokeKey.{s.Key}").By(Cast.Head).Changes("api_keys"),
        ];
    }
}
