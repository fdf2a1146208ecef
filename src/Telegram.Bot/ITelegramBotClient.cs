using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Telegram.Bot;

/// <summary>The calls themselves are extension methods: <see cref="TelegramBotClientExtensions"/>.</summary>
public interface ITelegramBotClient
{
    long BotId { get; }

    TimeSpan Timeout { get; set; }

    Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);

    Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default);

    Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default);
}
