using TochkaBot.Bot.Setup;
using TochkaBot.Bot.Telegram;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Words;

namespace TochkaBot.Bot.Commands;

/// <summary>«invite-head»: whoever has the computer of the centre in their hands may make a head, when the head lost the account.</summary>
internal static class InviteHead
{
    public static async Task<int> Run(string[] args)
    {
        var settings = CommandWords.Settings(args);
        var made = await Make(settings);
        // After the commit, and without it: who we are called decides nothing, it only makes the link shorter to use.
        var username = settings.Place.IsSandbox ? null : await Acquaintance.Username(settings.Telegram);
        Console.Out.WriteLine(Words(made, settings, username));
        return CommandWords.Done;
    }

    private static async Task<NewInvitation> Make(Settings settings)
    {
        using var held = SetupFeature.Take(settings.Place);
        using var db = SetupFeature.Open(settings, TimeProvider.System);
        return await db.Write(InvitationStore.CreateForLostHead);
    }

    private static string Words(NewInvitation made, Settings settings, string? username) =>
        $"""
            Одноразовое приглашение руководителя, действует до {RussianDate.Time(
                settings.Centre.Local(made.ExpiresAt)
            )}:
            {(
                username is null
                    ? $"запустите сервис и отправьте боту сообщение: /start {made.Link}"
                    : $"https://t.me/{username}?start={made.Link}"
            )}
            Или код: {Secrets.Spaced(made.Code)} («Я педагог»)
            Теперь запустите сервис и откройте ссылку. Прежнюю роль снимите потом в /staff.
            """;
}
