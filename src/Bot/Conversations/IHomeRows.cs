namespace TochkaBot.Bot.Conversations;

/// <summary>What a room puts on the home screen beside the commands of the menu.</summary>
internal interface IHomeRows
{
    IEnumerable<IReadOnlyList<Button>> For(Turn turn);
}
