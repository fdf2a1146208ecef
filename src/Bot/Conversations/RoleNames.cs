using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Conversations;

/// <summary>What staff are called.</summary>
internal static class RoleNames
{
    public static string Of(StaffRole role) =>
        role switch
        {
            StaffRole.Teacher => "педагог",
            StaffRole.Deputy => "заместитель руководителя",
            _ => "руководитель центра",
        };
}
