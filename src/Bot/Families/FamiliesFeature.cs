using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Families;

internal static class FamiliesFeature
{
    public static IServiceCollection AddFamilies(this IServiceCollection services)
    {
        services.AddSingleton<ConsentFlow>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<ConsentFlow>());
        services.AddSingleton<AdultSteps>();
        services.AddSingleton<ParentFlow>();
        services.AddSingleton<IFlow>(provider => provider.GetRequiredService<ParentFlow>());
        services.AddSingleton<IDoor>(provider => provider.GetRequiredService<ParentFlow>());
        services.AddSingleton<IFlow, FamilyFlow>();
        services.AddSingleton<IFlow, ClaimFlow>();
        services.AddSingleton<IFlow, ChildFlow>();
        services.AddSingleton<IFlow, GuestFlow>();
        services.AddSingleton<IFlow, SettingsFlow>();
        services.AddSingleton<IFlow, WordsFlow>();
        services.AddSingleton<IFlow, SlipFlow>();
        services.AddSingleton<IRecipes, SlipRecipes>();
        services.AddSingleton<INoticeTexts, FamilyNotices>();
        services.AddSingleton(new SettingsEntry(FamilyTexts.NewPhone, "newPhone", _ => true) { Order = 50 });
        services.AddSingleton(new SettingsEntry(FamilyTexts.Disconnect, "disconnect", _ => true) { Order = 60 });
        services.AddSingleton(
            new MenuCommand(
                "family",
                "семья и согласия",
                FamilyTexts.Family,
                "family",
                actor => actor is { Person: not null, IsPupil: false }
            )
            {
                Order = 25,
                // Staff who are parents find it in the menu of commands until there is a family to look at.
                OnHome = actor => !actor.IsStaff || actor.IsFamily,
            }
        );
        return services.AddSingleton(
            new MenuCommand(
                "settings",
                "мой аккаунт",
                FamilyTexts.Settings,
                "settings",
                actor => actor.Person is not null
            )
            {
                Order = 95,
                OnHome = actor => !actor.IsStaff || actor.IsHead,
            }
        );
    }

    /// <param name="folder">Where the school's own texts of consents may lie.</param>
    public static IServiceCollection AddConsentTexts(this IServiceCollection services, string folder) =>
        services.AddSingleton(new ConsentFolder(folder)).AddHostedService<Wording>();
}
