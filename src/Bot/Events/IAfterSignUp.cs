using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;

namespace TochkaBot.Bot.Events;

/// <summary>What a room asks of whoever has just signed up, on the screen that says so: registered like a flow.</summary>
internal interface IAfterSignUp
{
    /// <param name="words">What became of the sign-up: they must stand in the text.</param>
    /// <returns>Nothing when there is nothing to ask: then it is the card that says so.</returns>
    Reply? First(Turn turn, Event item, SignUp standing, string words);
}
