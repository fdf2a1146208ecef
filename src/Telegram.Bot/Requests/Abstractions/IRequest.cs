namespace Telegram.Bot.Requests.Abstractions;

public interface IRequest
{
    HttpMethod HttpMethod { get; }

    string MethodName { get; }

    HttpContent? ToHttpContent();
}

/// <typeparam name="TResponse">What stands in <c>result</c> of the answer.</typeparam>
public interface IRequest<TResponse> : IRequest;
