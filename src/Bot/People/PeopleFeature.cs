using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.People;

internal static class PeopleFeature
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PupilSteps>();
        services.AddSingleton<StaffSteps>();
        services.AddSingleton<IFlow, StartFlow>();
        return services.AddSingleton(
            new MenuCommand("start", "начало", StartTexts.Introduce, "who", _ => true)
            {
                Order = 1,
                OnHome = actor => actor.Person is null,
            }
        );
    }
}
