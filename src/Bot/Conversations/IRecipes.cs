using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Conversations;

/// <summary>Makes pictures and documents: at delivery, from a read, with what is true then.</summary>
internal interface IRecipes
{
    IReadOnlyList<string> Kinds { get; }

    /// <summary>Asks for the right again: rows may be forged, and rights may have gone since.</summary>
    /// <returns>Nothing when this person may not have it, or it is no more.</returns>
    Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to);
}

/// <param name="FileName">As people see it, in Cyrillic too: «Список 6Б.xlsx».</param>
internal sealed record Rendered(byte[] Bytes, string FileName)
{
    /// <summary>A few words under it (HTML).</summary>
    public string Caption { get; init; } = string.Empty;

    /// <summary>Shown in the chat, and not only as a name to open.</summary>
    public bool IsPicture { get; init; }
}
