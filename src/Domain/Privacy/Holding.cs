namespace TochkaBot.Domain.Privacy;

/// <summary>How much is stored about somebody.</summary>
public sealed record Holding
{
    public int Classes { get; init; }

    public int SignUps { get; init; }

    public int Came { get; init; }

    /// <summary>Ways home and notes, for a week after each event.</summary>
    public int Trips { get; init; }

    public int Results { get; init; }

    public int Clubs { get; init; }

    public int Tournaments { get; init; }

    public int Consents { get; init; }

    public int Links { get; init; }

    public int Accounts { get; init; }

    /// <summary>Messages of the last thirty days.</summary>
    public int Messages { get; init; }

    public int Requests { get; init; }

    public int? BirthYear { get; init; }
}
