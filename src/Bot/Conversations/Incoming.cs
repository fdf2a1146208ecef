namespace TochkaBot.Bot.Conversations;

/// <summary>What reached us from a chat, whatever the messenger.</summary>
/// <param name="Address">The chat, in the channel's own words.</param>
internal sealed record Incoming(string Channel, long UpdateId, string Address, Said Said);

/// <summary>What the person did.</summary>
internal abstract record Said;

/// <param name="Name">Without the slash, lower case.</param>
internal sealed record Command(string Name, string Argument) : Said;

internal sealed record Typed(string Text) : Said;

/// <param name="Data">What the button carries.</param>
/// <param name="MessageId">The message that the button is on.</param>
/// <param name="PressId">What the channel wants acknowledged.</param>
internal sealed record Pressed(string Data, string MessageId, string PressId) : Said;

/// <summary>A photo, a voice, a sticker: something that no step has asked for yet.</summary>
internal sealed record SentFile : Said;

internal sealed record SwitchedOff : Said;

internal sealed record SwitchedOn : Said;
