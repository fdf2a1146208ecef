using System.Globalization;
using Telegram.Bot.Exceptions;
using TochkaBot.Bot.Channels;

namespace TochkaBot.Bot.Telegram;

/// <summary>What may go wrong with a call, put into the three kinds that delivery knows: for ever, for now, uncertain.</summary>
internal static class Faults
{
    public static async Task<SendResult> Catch(Func<Task<string?>> call)
    {
        try
        {
            return new SendResult(SendOutcome.Sent) { MessageId = await call() };
        }
        catch (ApiRequestException refusal)
        {
            return Of(refusal);
        }
        catch (RequestException failure) when (NeverLeft(failure.InnerException))
        {
            return new SendResult(SendOutcome.NotLeft) { Reason = "no connection" };
        }
        catch (Exception failure)
            when (failure is RequestException or HttpRequestException or OperationCanceledException)
        {
            return new SendResult(SendOutcome.Uncertain) { Reason = "the answer was lost" };
        }
    }

    private static bool NeverLeft(Exception? cause) =>
        cause
            is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError
            };

    private static SendResult Of(ApiRequestException refusal) =>
        (refusal.ErrorCode, refusal.Message) switch
        {
            (429, _) => new SendResult(SendOutcome.TooMany)
            {
                RetryAfter = TimeSpan.FromSeconds(refusal.Parameters?.RetryAfter ?? 1),
            },
            (400, _) when refusal.Parameters?.MigrateToChatId is { } moved => new SendResult(SendOutcome.Moved)
            {
                NewAddress = moved.ToString(CultureInfo.InvariantCulture),
            },
            (400, var said) when Says(said, "message is not modified") || Says(said, "poll has already been closed") =>
                new SendResult(SendOutcome.Sent),
            (400, var said)
                when Says(said, "message to edit not found")
                    || Says(said, "message to delete not found")
                    || Says(said, "message with poll to stop not found")
                    || Says(said, "message can't be edited")
                    || Says(said, "MESSAGE_ID_INVALID") => With(SendOutcome.EditTargetGone, said),
            (400, var said) when Says(said, "chat not found") => With(SendOutcome.ChatGone, said),
            (403, var said) when Says(said, "deactivated") => With(SendOutcome.ChatGone, said),
            (403, var said) => With(SendOutcome.Blocked, said),
            // The token is wrong or being changed, or another server stands in the way: a person will mend it.
            (401 or 404 or 409, _) => new SendResult(SendOutcome.NotLeft) { Reason = refusal.Message },
            (>= 500, var said) => With(SendOutcome.Uncertain, said),
            (_, var said) => With(SendOutcome.Refused, said),
        };

    private static SendResult With(SendOutcome outcome, string said) => new(outcome) { Reason = said };

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
