using TochkaBot.Admin;
using TochkaBot.Bot.Backups;
using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Delivery;
using TochkaBot.Bot.Jobs;
using TochkaBot.Bot.Telegram;
using TochkaBot.Domain.Centre;

namespace TochkaBot.Bot.Setup;

/// <summary>All settings, read once and checked before anything starts (contract, section 1).</summary>
internal sealed record Settings
{
    public required Place Place { get; init; }

    public required CentreSettings Centre { get; init; }

    /// <summary>In the sandbox these point to the stand-in.</summary>
    public required TelegramSettings Telegram { get; init; }

    public required PaceLimits Pace { get; init; }

    public required DeliverySettings Delivery { get; init; }

    public required JobSettings Jobs { get; init; }

    public required BackupSettings Backup { get; init; }

    public required AdminSettings Admin { get; init; }

    /// <summary>Where the API and the pages listen.</summary>
    public required string Urls { get; init; }

    /// <summary>Where people reach the pages.</summary>
    public required PageAddress Pages { get; init; }
}

/// <param name="Database">The file that is opened.</param>
/// <param name="IsSandbox">No token was given: a demo centre and a pretended Telegram.</param>
internal sealed record Place(string Database, bool IsSandbox)
{
    /// <summary>The school's own words of the consents may lie here.</summary>
    public string Consents => Path.Combine(Path.GetDirectoryName(Database)!, "consents");
}
