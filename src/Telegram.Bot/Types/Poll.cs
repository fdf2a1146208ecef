using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

public class Poll
{
    public string Id { get; set; } = default!;

    public string Question { get; set; } = default!;

    public PollOption[] Options { get; set; } = default!;

    public int TotalVoterCount { get; set; }

    public bool IsClosed { get; set; }

    public bool IsAnonymous { get; set; }

    public PollType Type { get; set; }

    public bool AllowsMultipleAnswers { get; set; }
}

public class PollOption
{
    public string Text { get; set; } = default!;

    public int VoterCount { get; set; }
}
