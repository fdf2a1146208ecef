using TochkaBot.Bot.Conversations;

namespace TochkaBot.Tests.Rights;

/// <summary>Something done in a chat: «/new» and other commands, else the data of a button.</summary>
internal record Step(string Words)
{
    /// <summary>The verb or the command, with its slash; nothing for what is typed or sent.</summary>
    public virtual string? Name => IsCommand ? Words.Split(' ')[0] : Button.Read(Words).Verb;

    public bool IsCommand => Words.StartsWith('/');

    public static implicit operator Step(string words) => new(words);
}

internal sealed record Typing(string Words) : Step(Words)
{
    public override string? Name => null;
}

internal sealed record Sending(byte[] Bytes, string FileName) : Step("a file")
{
    public override string? Name => null;
}

/// <summary>One row of the matrix: what is done, after which steps, by whom it may be done, and how it shows that it was.</summary>
internal sealed record Deed(Step Last)
{
    public IReadOnlyList<Step> Before { get; init; } = [];

    public Cast Allowed { get; init; }

    /// <summary>Words that stand in the answer, on the screen or on a button.</summary>
    public string? Shown { get; init; }

    /// <summary>A table, perhaps with WHERE, whose rows are others afterwards.</summary>
    public string? Changed { get; init; }

    /// <summary>The recipe of a picture or document that follows, and can be made for this reader.</summary>
    public string? Sent { get; init; }

    /// <summary>Who may not do this to Masha does the same to themselves or theirs: their own rows may change.</summary>
    public bool OthersDoTheirOwn { get; init; }

    public static Deed Of(Step last) => new(last);

    public static Step Type(string words) => new Typing(words);

    public static Step Send(byte[] bytes, string fileName = "list.csv") => new Sending(bytes, fileName);

    public Deed After(params Step[] steps) => this with { Before = steps };

    public Deed By(Cast allowed) => this with { Allowed = allowed };

    public Deed Shows(string words) => this with { Shown = words };

    public Deed Changes(string rows) => this with { Changed = rows };

    public Deed Sends(string recipe) => this with { Sent = recipe };

    public Deed OrTheirOwn() => this with { OthersDoTheirOwn = true };

    public override string ToString() => string.Join(" → ", Before.Append(Last).Select(s => s.Words));
}
