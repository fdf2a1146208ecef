using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;

namespace TochkaBot.Bot.Events;

/// <summary>
/// What a room puts on an event's card, for whoever may see the event: registered like a flow,
/// <c>services.AddSingleton&lt;ICardRows, MyCardRows&gt;()</c>. «Назад» to the card is the verb <c>card</c> with the event's id.
/// </summary>
internal interface ICardRows
{
    /// <summary>Rooms stand one below the other, the smallest first.</summary>
    int Order { get; }

    /// <summary>Below what became of the sign-ups; empty for nothing to say.</summary>
    /// <param name="members">The reader and the children of their family, each with what they asked of this event.</param>
    string Text(Turn turn, Event item, IReadOnlyList<Member> members) => string.Empty;

    /// <summary>Below «Записаться» and «Отменить запись», above what staff may do.</summary>
    IEnumerable<IReadOnlyList<Button>> Rows(Turn turn, Event item, IReadOnlyList<Member> members) => [];

    /// <summary>The room's own buttons stand where «Записаться» would.</summary>
    bool ReplacesAsking(Event item) => false;
}
