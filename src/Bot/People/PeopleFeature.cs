using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.People;

internal static class PeopleFeature
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PupilSteps>();
        services.AddSingleton<StaffSteps>();
        services.AddSingleton<IFlow, StartFlow>();
        services.AddSingleton<IFlow, StaffFlow>();
        services.AddSingleton<IFlow, ApiKeyFlow>();
        services.AddSingleton<INoticeTexts, StaffNotices>();
        services.AddSingleton(
            new MenuCommand("start", "начало", StartTexts.Introduce, "who", _ => true)
            {
                Order = 1,
                OnHome = actor => actor.Person is null,
            }
        );
        services.AddSingleton(
            new MenuCommand("staff", "сотрудники и приглашения", "🧑‍🏫 Сотрудники", "staff", actor => actor.IsHead)
            {
                Order = 60,
            }
        );
        return services.AddSingleton(
            new MenuCommand("apikey", "ключи для программ", "🔑 Ключи", "keys", actor => actor.IsHead) { Order = 90 }
        );
    }
}
