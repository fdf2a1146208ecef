using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Telegram.Bot.Exceptions;

/// <summary>
/// No answer that could be understood: the network failed (inner <see cref="HttpRequestException"/>), time ran out, or
/// something in between answered instead of Telegram. Whether the call took effect is unknown.
/// </summary>
[SuppressMessage("Design", "CA1032", Justification = "The library has these constructors and no others.")]
public class RequestException : Exception
{
    public RequestException(string message)
        : base(message) { }

    public RequestException(string message, Exception innerException)
        : base(message, innerException) { }

    public RequestException(string message, HttpStatusCode httpStatusCode)
        : base(message) => HttpStatusCode = httpStatusCode;

    public RequestException(string message, HttpStatusCode httpStatusCode, Exception innerException)
        : base(message, innerException) => HttpStatusCode = httpStatusCode;

    public HttpStatusCode? HttpStatusCode { get; }
}
