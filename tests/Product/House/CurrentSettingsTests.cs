using System.Reflection;
using Quartz;
using TochkaBot.Admin;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Tests.House;

public sealed class CurrentSettingsTests
{
    /// <summary>A job is made for each ring; whatever lives longer would go on with the settings of its first moment.</summary>
    [Fact]
    public void What_lives_as_long_as_the_process_asks_the_book_for_the_settings() =>
        Rule.Holds(
            "Its constructor takes the settings of one moment:",
            from type in typeof(Desk).Assembly.GetTypes().Concat(typeof(AdminFeature).Assembly.GetTypes())
            where
                !type.IsAssignableTo(typeof(IJob))
                && !IsRecord(type)
                && !type.Name.Contains('<', StringComparison.Ordinal)
            from constructor in type.GetConstructors()
            where constructor.GetParameters().Any(p => p.ParameterType == typeof(CentreSettings))
            where !MadeByHand.Contains(type.Name)
            select type.Name
        );

    /// <summary>Values that are made anew from the settings of their moment.</summary>
    private static readonly string[] MadeByHand = ["ListNames", "SchoolYear", "Programmes", "PastEvents", "LatelyHeld"];

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null;
}
