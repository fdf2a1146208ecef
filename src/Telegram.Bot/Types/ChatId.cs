using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A chat by its number, or a public one by <c>@name</c>.</summary>
[JsonConverter(typeof(ChatIdConverter))]
public class ChatId : IEquatable<ChatId>
{
    public ChatId(long identifier) => Identifier = identifier;

    public ChatId(string username)
    {
        ArgumentNullException.ThrowIfNull(username);
        if (username.Length > 1 && username[0] == '@')
            Username = username;
        else if (long.TryParse(username, NumberStyles.Integer, CultureInfo.InvariantCulture, out var identifier))
            Identifier = identifier;
        else
            throw new ArgumentException("A chat is a number or a name that starts with @", nameof(username));
    }

    public long? Identifier { get; }

    public string? Username { get; }

    public static implicit operator ChatId(long identifier) => new(identifier);

    public static implicit operator ChatId(string username) => new(username);

    [return: NotNullIfNotNull(nameof(chat))]
    public static implicit operator ChatId?(Chat? chat) => chat is null ? null : new(chat.Id);

    public static bool operator ==(ChatId? obj1, ChatId? obj2) => obj1?.Equals(obj2) ?? obj2 is null;

    public static bool operator !=(ChatId? obj1, ChatId? obj2) => !(obj1 == obj2);

    public bool Equals(ChatId? other) =>
        other is not null
        && Identifier == other.Identifier
        && string.Equals(Username, other.Username, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as ChatId);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    public override string ToString() => Username ?? Identifier!.Value.ToString(CultureInfo.InvariantCulture);
}
