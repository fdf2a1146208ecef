using System.Net;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using TochkaBot.Tests.TelegramClient.Support;

namespace TochkaBot.Tests.TelegramClient;

public sealed class FailureTests : IAsyncLifetime
{
    private const string Me = """{"id":123456,"is_bot":true,"first_name":"Точка","username":"tochka_bot"}""";

    private FakeTelegram telegram = null!;

    public async ValueTask InitializeAsync() => telegram = await FakeTelegram.Start();

    public ValueTask DisposeAsync() => telegram.DisposeAsync();

    internal static string TooManyRequests(int seconds) =>
        $$"""{"ok":false,"error_code":429,"description":"Too Many Requests: retry after {{seconds}}","parameters":{"retry_after":{{seconds}} } }""";

    [Fact]
    public async Task Without_retries_too_many_requests_is_the_callers_to_wait_out()
    {
        telegram.Answers(TooManyRequests(17), 429);
        var e = await Assert.ThrowsAsync<ApiRequestException>(() => telegram.Client(retryCount: 0).GetMe());

        Assert.Equal((429, 17), (e.ErrorCode, e.Parameters!.RetryAfter));
        Assert.Single(telegram.Calls);
    }

    [Fact]
    public async Task With_retries_too_many_requests_is_waited_out_inside_the_call()
    {
        telegram.Answers(TooManyRequests(0), 429).Answers(TooManyRequests(0), 429).Result(Me);
        var me = await telegram.Client(retryCount: 3).GetMe();

        Assert.Equal("tochka_bot", me.Username);
        Assert.Equal(3, telegram.Calls.Count);
    }

    [Fact]
    public async Task A_wait_beyond_the_threshold_is_refused_at_once()
    {
        telegram.Answers(TooManyRequests(61), 429);
        await Assert.ThrowsAsync<ApiRequestException>(() => telegram.Client(retryCount: 3).GetMe());

        Assert.Single(telegram.Calls);
    }

    [Fact]
    public async Task Waiting_inside_a_call_ends_when_the_caller_gives_up()
    {
        using var stop = new CancellationTokenSource();
        telegram.Answers(TooManyRequests(50), 429);
        var call = telegram.Client(retryCount: 3).GetMe(stop.Token);
        await WaitFor(() => !telegram.Calls.IsEmpty);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_refusal_names_its_code_its_reason_and_the_new_chat()
    {
        telegram.Answers(
            """{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded","parameters":{"migrate_to_chat_id":-1009876543210}}""",
            400
        );
        var e = await Assert.ThrowsAsync<ApiRequestException>(() => telegram.Client().SendMessage(-5, "x"));

        Assert.Equal("Bad Request: group chat was upgraded", e.Message);
        Assert.Equal((400, -1009876543210), (e.ErrorCode, e.Parameters!.MigrateToChatId));
    }

    [Fact]
    public async Task A_page_of_HTML_instead_of_an_answer_is_no_refusal()
    {
        telegram.Answers("<html><h1>502 Bad Gateway</h1></html>", 502, "text/html");
        var e = await Assert.ThrowsAsync<RequestException>(() => telegram.Client().GetMe());

        Assert.Equal(HttpStatusCode.BadGateway, e.HttpStatusCode);
    }

    [Fact]
    public async Task A_dropped_connection_keeps_the_network_error_inside()
    {
        var e = await Assert.ThrowsAsync<RequestException>(() => telegram.Client().SendMessage(1, "x"));

        Assert.IsType<HttpRequestException>(e.InnerException);
        Assert.Null(e.HttpStatusCode);
        Assert.Single(telegram.Calls);
    }

    [Fact]
    public async Task An_answer_cut_short_keeps_the_network_error_inside()
    {
        telegram.AnswersWith(async context =>
        {
            context.Response.ContentLength = 500;
            await context.Response.WriteAsync("""{"ok":true,"result":""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        var e = await Assert.ThrowsAsync<RequestException>(() => telegram.Client().GetMe());

        Assert.IsType<HttpRequestException>(e.InnerException);
    }

    [Fact]
    public async Task Nobody_listening_is_a_network_error_too()
    {
        var client = telegram.Client();
        await telegram.DisposeAsync();
        var e = await Assert.ThrowsAsync<RequestException>(() => client.GetMe());

        Assert.Equal(
            HttpRequestError.ConnectionError,
            Assert.IsType<HttpRequestException>(e.InnerException).HttpRequestError
        );
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":false,"result":{}}""")]
    public async Task An_answer_without_a_result_is_no_answer(string body)
    {
        telegram.Answers(body);
        var e = await Assert.ThrowsAsync<RequestException>(() => telegram.Client().GetMe());

        Assert.Equal(HttpStatusCode.OK, e.HttpStatusCode);
    }

    [Fact]
    public async Task A_silent_server_ends_in_a_timeout_that_is_not_a_cancellation()
    {
        telegram.AnswersWith(context => Forever(context.RequestAborted));
        var client = telegram.Client();
        client.Timeout = TimeSpan.FromMilliseconds(200);
        var e = await Assert.ThrowsAsync<RequestException>(() => client.GetMe());

        Assert.IsType<TaskCanceledException>(e.InnerException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_in_flight_ends_with_its_caller_or_with_the_whole_client(bool whole)
    {
        using var stop = new CancellationTokenSource();
        telegram.AnswersWith(context => Forever(context.RequestAborted));
        var call = whole ? telegram.Client(stop: stop.Token).GetMe() : telegram.Client().GetMe(stop.Token);
        await WaitFor(() => !telegram.Calls.IsEmpty);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    private static async Task Forever(CancellationToken gone) =>
        await Task.Delay(Timeout.InfiniteTimeSpan, gone).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static async Task WaitFor(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!condition())
            await Task.Delay(5, limit.Token);
    }
}
