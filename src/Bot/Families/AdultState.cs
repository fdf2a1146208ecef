using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

internal enum AdultStep
{
    /// <summary>A code from the slip.</summary>
    Code,

    /// <summary>Who they are to the child.</summary>
    Role,

    /// <summary>Family and given name of the adult.</summary>
    Name,

    /// <summary>Their own consent, before anything of them is kept.</summary>
    Consent,

    /// <summary>Name and class of a child, typed.</summary>
    Child,
}

/// <summary>What an adult who comes new has said so far; nothing of it is kept until they agree.</summary>
internal sealed record AdultState(AdultStep Step)
{
    /// <summary>The code that led here; 0 when none did.</summary>
    public long Code { get; init; }

    public FamilyRole Role { get; init; }

    public string Name { get; init; } = string.Empty;

    /// <summary>The other school of a guest; empty for a parent.</summary>
    public string School { get; init; } = string.Empty;

    /// <summary>The link of the event that they came for; empty when none.</summary>
    public string Wanted { get; init; } = string.Empty;
}
