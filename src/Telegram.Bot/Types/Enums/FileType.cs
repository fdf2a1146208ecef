namespace Telegram.Bot.Types.Enums;

/// <summary>How a file travels: by upload, by its id on Telegram's servers, or by an address to fetch.</summary>
public enum FileType
{
    Stream = 1,
    Id,
    Url,
}
