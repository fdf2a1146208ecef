using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Attachments;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Papers;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Attachments;

/// <summary>The papers of an event, as they were given to us: pictures too go as documents, so that nothing is lost of them.</summary>
internal sealed class AttachmentFiles : IRecipes
{
    public const string Kind = "eventFile";

    public IReadOnlyList<string> Kinds => [Kind];

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        AttachmentStore.Find(tx, recipe.Id(0) ?? 0) is { } attachment && Attaching.Read(tx, to, attachment) is { } bytes
            ? new Rendered(bytes, attachment.FileName)
            : null;
}
