using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

internal static class EventsFeature
{
    public static IServiceCollection AddEvents(this IServiceCollection services)
    {
        services.AddSingleton<EventCard>();
        services.AddSingleton<ICardRows, TogetherRows>();
        services.AddSingleton<ICardRows, ClashRows>();
        services.AddSingleton<SignUpFlow>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<SignUpFlow>());
        services.AddSingleton<IDoor>(provider => provider.GetRequiredService<SignUpFlow>());
        services.AddSingleton<IFlow, TogetherFlow>();
        services.AddSingleton<IFlow, MyFlow>();
        services.AddSingleton<IFlow, OfferFlow>();
        services.AddSingleton<IFlow, ListFlow>();
        services.AddSingleton<IFlow, ListAddFlow>();
        services.AddSingleton<IFlow, ListDropFlow>();
        services.AddSingleton<IFlow, ApplicationFlow>();
        services.AddSingleton<IFlow, FormFlow>();
        services.AddSingleton<IFlow, OwnFlow>();
        services.AddSingleton<INoticeTexts, EventNotices>();
        services.AddSingleton<INoticeTexts, SignUpNotices>();
        services.AddSingleton<INoticeTexts, OnlineNotices>();
        services.AddSingleton<ICardRows, OnlineCard>();
        services.AddSingleton<IRecipes, EventFiles>();
        services.AddSingleton(
            new MenuCommand("events", "что намечается", EventTexts.ToEvents, "events", _ => true) { Order = 10 }
        );
        services.AddSingleton(
            new MenuCommand("my", "мои записи", "🎟 Мои записи", "my", actor => actor.Person is not null) { Order = 20 }
        );
        return services.AddSingleton(
            new MenuCommand("new", "новое мероприятие", FormTexts.New, "new", EventRights.MayCreate) { Order = 30 }
        );
    }
}
