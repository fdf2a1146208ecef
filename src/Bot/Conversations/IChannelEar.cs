using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Conversations;

/// <summary>Hears what happens in channels that we were added to. Nobody there waits for an answer.</summary>
internal interface IChannelEar
{
    void Hear(Tx tx, Incoming incoming);
}
