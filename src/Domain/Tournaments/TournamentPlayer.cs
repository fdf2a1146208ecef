using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Tournaments;

public enum PlayerState
{
    Here,
    Withdrawn,
}

/// <summary>For whose eyes a name is.</summary>
public enum Naming
{
    /// <summary>«Соколов Борис, 6Б»: staff, where the centre lets a messenger carry it.</summary>
    Full,

    /// <summary>«Борис С., 6Б»: those whom the centre knows.</summary>
    Inside,

    /// <summary>The same with a consent to publish, else «Участник 7».</summary>
    Outside,
}

/// <summary>Somebody who is or was here to play.</summary>
public sealed record TournamentPlayer
{
    public long Id { get; init; }

    public long EventId { get; init; }

    /// <summary>Nothing when the person was deleted.</summary>
    public long? PersonId { get; init; }

    /// <summary>The starting number; nothing before the start.</summary>
    public int? Number { get; init; }

    /// <summary>The school rating before the tournament.</summary>
    public int Rating { get; init; }

    public PlayerState State { get; init; }

    /// <summary>Half points at the end.</summary>
    public int? Points { get; init; }

    /// <summary>The place at the end.</summary>
    public int? Place { get; init; }

    public string FamilyName { get; init; } = string.Empty;

    public string GivenName { get; init; } = string.Empty;

    public int? Grade { get; init; }

    public string Letter { get; init; } = string.Empty;

    /// <summary>A legal representative agreed to publishing.</summary>
    public bool MayPublish { get; init; }

    public bool IsHere => State == PlayerState.Here;

    public string? Class => Person?.Class;

    public string Name(Naming naming) =>
        (naming, Person) switch
        {
            (_, null) => Nameless,
            (Naming.Full, { } person) => person.FullName,
            (Naming.Inside, { } person) => person.ShortName,
            (_, { } person) => MayPublish ? person.ShortName : Nameless,
        };

    /// <summary>The name without the class, where room is short.</summary>
    public string Brief(Naming naming) => Name(naming).Split(',')[0];

    private string Nameless => $"Участник {Number}";

    private Person? Person =>
        PersonId is { } id
            ? new Person
            {
                Id = id,
                FamilyName = FamilyName,
                GivenName = GivenName,
                Grade = Grade,
                Letter = Letter,
            }
            : null;
}
