using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>The envelope of every answer; the result is there if and only if <see cref="Ok"/>.</summary>
internal class ApiResponse
{
    public bool Ok { get; set; }

    public int ErrorCode { get; set; }

    public string? Description { get; set; }

    public ResponseParameters? Parameters { get; set; }
}

internal sealed class ApiResponse<TResult> : ApiResponse
{
    public TResult? Result { get; set; }
}
