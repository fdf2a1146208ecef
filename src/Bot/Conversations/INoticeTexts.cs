using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Conversations;

/// <summary>The words of notices: made at delivery, from a kind and ids, with what is true then.</summary>
internal interface INoticeTexts
{
    IReadOnlyList<string> Kinds { get; }

    /// <returns>Nothing when there is no longer anything to say.</returns>
    Screen? Write(Tx tx, CentreSettings centre, Notice notice);

    /// <param name="reader">Who will read it: a mother is told of Маша what Маша is told of herself.</param>
    Screen? Write(Tx tx, CentreSettings centre, Notice notice, Actor reader) => Write(tx, centre, notice);
}
