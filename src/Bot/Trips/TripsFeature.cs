using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;

namespace TochkaBot.Bot.Trips;

/// <summary>The way to an event and home: what the family says, and the teacher's list of it.</summary>
internal static class TripsFeature
{
    public static IServiceCollection AddTrips(this IServiceCollection services) =>
        services
            .AddSingleton<IFlow, TripFlow>()
            .AddSingleton<IFlow, TravelFlow>()
            .AddSingleton<ICardRows, TripCard>()
            .AddSingleton<IRecipes, TravelFiles>();
}
