namespace TochkaBot.Bot.Conversations;

/// <summary>What a room puts on the home screen beside the commands of the menu.</summary>
internal interface IHomeRows
{
    /// <summary>Stand among the commands, two in a row.</summary>
    IEnumerable<Button> Buttons(Turn turn);

    /// <summary>Stand below, each in a row of its own.</summary>
    IEnumerable<Button> Wide(Turn turn);
}
