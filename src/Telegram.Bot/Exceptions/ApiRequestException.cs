using System.Diagnostics.CodeAnalysis;
using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

/// <summary>Telegram said no: the call took no effect.</summary>
[SuppressMessage("Design", "CA1032", Justification = "The library has these constructors and no others.")]
public class ApiRequestException : RequestException
{
    public ApiRequestException(string message)
        : base(message) { }

    public ApiRequestException(string message, int errorCode)
        : base(message) => ErrorCode = errorCode;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters)
        : this(message, errorCode) => Parameters = parameters;

    public virtual int ErrorCode { get; }

    public ResponseParameters? Parameters { get; }
}
