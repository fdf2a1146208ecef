using Microsoft.Extensions.DependencyInjection.Extensions;
using TochkaBot.Bot.Cabinet.Journal;
using TochkaBot.Bot.Cabinet.Stats;
using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Cabinet;

namespace TochkaBot.Bot.Cabinet;

internal static class CabinetFeature
{
    public static IServiceCollection AddCabinet(this IServiceCollection services)
    {
        services.TryAddSingleton<Reach>();
        services.AddSingleton<IFlow, CabinetFlow>();
        services.AddSingleton<IFlow, JournalFlow>();
        services.AddSingleton<IFlow, StatsFlow>();
        services.AddSingleton<IRecipes, StatsFiles>();
        services.AddSingleton(
            new MenuCommand("stats", "месяц в цифрах", StatsTexts.Menu, StatsFlow.Verb, actor => actor.LeadsCentre)
            {
                Order = 65,
            }
        );
        services.AddSingleton(
            new MenuCommand(
                "stats",
                "мои мероприятия в цифрах",
                StatsTexts.OwnLabel,
                StatsFlow.OwnVerb,
                actor => actor.IsStaff && !actor.LeadsCentre
            )
            {
                Order = 65,
            }
        );
        services.AddSingleton(
            new MenuCommand(
                "journal",
                "кто что сделал",
                JournalFlowTexts.Menu,
                JournalFlow.Verb,
                JournalReading.MayRead
            )
            {
                Order = 78,
            }
        );
        return services.AddSingleton(
            new MenuCommand(
                "cabinet",
                "кабинет в браузере",
                CabinetTexts.Menu,
                CabinetFlow.Verb,
                CabinetEntryStore.MayEnter
            )
            {
                Order = 75,
            }
        );
    }
}
