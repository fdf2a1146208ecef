namespace TochkaBot.Bot.Conversations;

/// <summary>A conversation about one thing: a turn in, a reply out. It never sends and never waits.</summary>
internal interface IFlow
{
    string Name { get; }

    /// <summary>Commands that it answers, without the slash.</summary>
    IReadOnlyList<string> Commands { get; }

    /// <summary>Verbs of its buttons.</summary>
    IReadOnlyList<string> Verbs { get; }

    /// <summary>While it waits, tables and texts of up to 10 MB come with their bytes: <see cref="SentFile.Bytes"/>.</summary>
    bool TakesFiles => false;

    /// <summary>While it waits, papers (<see cref="SentFile.IsPaper"/>) of up to 10 MB come with their bytes.</summary>
    bool TakesPapers => false;

    /// <summary>While it waits, a photo comes with the bytes of a small size of it.</summary>
    bool TakesPictures => false;

    Reply Answer(Turn turn);

    /// <summary>A press came from a screen that is no longer in front: what to show instead, without doing anything.</summary>
    Reply? Fresh(Turn turn) => null;
}
