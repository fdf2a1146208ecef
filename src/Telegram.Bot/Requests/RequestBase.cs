using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Requests.Abstractions;

namespace Telegram.Bot.Requests;

/// <summary>A call whose public properties are its parameters. Derive from it to make a call of your own.</summary>
public abstract class RequestBase<TResponse>(string methodName) : IRequest<TResponse>
{
    [JsonIgnore]
    public HttpMethod HttpMethod { get; set; } = HttpMethod.Post;

    [JsonIgnore]
    public string MethodName { get; } = methodName;

    public virtual HttpContent? ToHttpContent() => JsonContent(ToUtf8Json());

    private protected byte[] ToUtf8Json() =>
        JsonSerializer.SerializeToUtf8Bytes(this, JsonBotAPI.Options.GetTypeInfo(GetType()));

    private protected static ByteArrayContent JsonContent(byte[] json) =>
        new(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
}

/// <summary>A call without parameters: nothing to send.</summary>
public abstract class ParameterlessRequest<TResult>(string methodName) : RequestBase<TResult>(methodName)
{
    public override HttpContent? ToHttpContent() => null;
}
