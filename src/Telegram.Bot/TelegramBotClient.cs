using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot;

public class TelegramBotClient : ITelegramBotClient
{
    private readonly TelegramBotClientOptions options;
    private readonly HttpClient http;

    public TelegramBotClient(
        TelegramBotClientOptions options,
        HttpClient? httpClient = default,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        http = httpClient ?? DirectClient();
        GlobalCancelToken = cancellationToken;
    }

    public TelegramBotClient(string token, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken) { }

    public string Token => options.Token;

    public long BotId => options.BotId;

    public TimeSpan Timeout
    {
        get => http.Timeout;
        set => http.Timeout = value;
    }

    public CancellationToken GlobalCancelToken { get; }

    public virtual async Task<TResponse> SendRequest<TResponse>(
        IRequest<TResponse> request,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var content = request.ToHttpContent();
        for (var attempt = 1; ; attempt++)
        {
            using var response = await Send(request, content, either.Token);
            if (response.StatusCode is HttpStatusCode.OK)
                return Result<TResponse>(response);

            var failure = Failure(response);
            if (Wait(failure, attempt) is not { } seconds)
                throw new ApiRequestException(failure.Description!, failure.ErrorCode, failure.Parameters);
            await Task.Delay(TimeSpan.FromSeconds(seconds), either.Token);
        }
    }

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default) =>
        DownloadFile(file.FilePath!, destination, cancellationToken);

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(filePath);
        ArgumentNullException.ThrowIfNull(destination);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var response = await Guarded(
            () =>
                http.GetAsync(
                    $"{options.BaseFileUrl}/{filePath}",
                    HttpCompletionOption.ResponseHeadersRead,
                    either.Token
                ),
            either.Token
        );
        if (!response.IsSuccessStatusCode)
        {
            await response.Content.LoadIntoBufferAsync(either.Token);
            var failure = Failure(response);
            throw new ApiRequestException(failure.Description!, failure.ErrorCode, failure.Parameters);
        }

        await CopyTo(destination, response, either.Token);
    }

    private async Task<HttpResponseMessage> Send(IRequest request, HttpContent? content, CancellationToken cancel)
    {
        // A second attempt sends the same bytes again, so a stream that cannot be rewound is read into memory first.
        if (content is { Headers.ContentLength: null } && options is { RetryThreshold: > 0, RetryCount: > 1 })
            await content.LoadIntoBufferAsync(cancel);

        // Not disposed: it would take the content along, which the next attempt needs.
        var message = new HttpRequestMessage(request.HttpMethod, $"{options.BaseRequestUrl}/{request.MethodName}")
        {
            Content = content,
        };
        return await Guarded(() => http.SendAsync(message, cancel), cancel);
    }

    private static async Task<HttpResponseMessage> Guarded(
        Func<Task<HttpResponseMessage>> call,
        CancellationToken cancel
    )
    {
        try
        {
            return await call();
        }
        catch (TaskCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new RequestException("Bot API Request timed out", e);
        }
        catch (Exception e) when (e is not TaskCanceledException)
        {
            throw new RequestException($"Bot API Service Failure: {e.GetType().Name}: {e.Message}", e);
        }
    }

    private static TResponse Result<TResponse>(HttpResponseMessage response)
    {
        var answer = Read<ApiResponse<TResponse>>(response);
        return answer is { Ok: true, Result: not null } ? answer.Result : throw Incomplete(response);
    }

    private static ApiResponse Failure(HttpResponseMessage response)
    {
        var answer = Read<ApiResponse>(response);
        return answer is { ErrorCode: not 0, Description: not null } ? answer : throw Incomplete(response);
    }

    private int? Wait(ApiResponse failure, int attempt) =>
        failure is { ErrorCode: 429, Parameters.RetryAfter: { } seconds }
        && options.RetryThreshold > 0
        && seconds <= options.RetryThreshold
        && attempt < options.RetryCount
            ? seconds
            : null;

    /// <summary>The body is in memory by now, so it is read in place: no copy, no waiting.</summary>
    private static T? Read<T>(HttpResponseMessage response)
    {
        try
        {
            using var body = response.Content.ReadAsStream();
            return JsonSerializer.Deserialize(body, (JsonTypeInfo<T>)JsonBotAPI.Options.GetTypeInfo(typeof(T)));
        }
        catch (Exception e)
        {
            const string Message = "There was an exception during deserialization of the response";
            throw new RequestException(Message, response.StatusCode, e);
        }
    }

    private static RequestException Incomplete(HttpResponseMessage response) =>
        new("Required properties not found in response", response.StatusCode);

    private static async Task CopyTo(Stream destination, HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            await response.Content.CopyToAsync(destination, cancel);
        }
        catch (Exception e)
        {
            throw new RequestException("Exception during file download", response.StatusCode, e);
        }
    }

    private static HttpClient DirectClient() =>
        new(
            new SocketsHttpHandler
            {
                ConnectTimeout = TimeSpan.FromSeconds(15),
                // Addresses change: a connection must not outlive a change of DNS for long.
                PooledConnectionLifetime = TimeSpan.FromMinutes(3),
            }
        );
}
