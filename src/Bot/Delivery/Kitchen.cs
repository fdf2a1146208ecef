using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>Makes the pictures and documents of recipes. Its read is over before anything is sent.</summary>
internal sealed partial class Kitchen(Db db, CentreBook book, IEnumerable<IRecipes> recipes, ILogger<Kitchen> log)
{
    public const string NothingToShow = "nothing to show";

    private readonly Dictionary<string, IRecipes> byKind = recipes
        .SelectMany(some => some.Kinds.Select(kind => (kind, some)))
        .ToDictionary(p => p.kind, p => p.some);

    public Packed Make(Outgoing row)
    {
        try
        {
            return db.Read(tx => Render(tx, row)) is { } file
                ? Packed.Ready((channel, stop) => channel.SendFile(row.Address, file, stop))
                : Packed.Failed(NothingToShow);
        }
        catch (Exception failure)
        {
            Spoilt(row.Id, failure);
            return Packed.Failed(failure.GetType().Name);
        }
    }

    private Rendered? Render(Tx tx, Outgoing row)
    {
        var recipe = OutboxJson.ReadRecipe(row.Body!);
        var to = Actor.Of(tx, AccountStore.Find(tx, row.AccountId)!);
        return byKind.GetValueOrDefault(recipe.Kind)?.Render(tx, SurnamesStore.ForFiles(tx, book.Now), recipe, to);
    }

    [LoggerMessage(LogLevel.Error, "The file of message {OutgoingId} could not be made")]
    private partial void Spoilt(long outgoingId, Exception failure);
}
