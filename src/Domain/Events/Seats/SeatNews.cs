using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Events.Seats;

/// <summary>What families are told of their sign-ups: the subject is the event, the detail the sign-ups.</summary>
internal static class SeatNews
{
    public static void Tell(Tx tx, SignUp signUp, string kind, NoticeTerms terms) =>
        OutboxStore.TellFamilyAtOnce(tx, signUp.PersonId, new Notice(kind, signUp.EventId, $"{signUp.Id}"), terms);
}
