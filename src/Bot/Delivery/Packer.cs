using TochkaBot.Bot.Channels;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>Turns a row into a call: screens as they lie there, notices put into words now.</summary>
internal sealed class Packer(
    Db db,
    CentreSettings centre,
    IEnumerable<INoticeTexts> notices,
    Kitchen kitchen,
    CommandMenu menu
)
{
    private readonly Dictionary<string, INoticeTexts> byKind = notices
        .SelectMany(texts => texts.Kinds.Select(kind => (kind, texts)))
        .ToDictionary(p => p.kind, p => p.texts);

    public Packed Pack(Outgoing row) =>
        row.Act switch
        {
            OutgoingAct.Screen => Show(row, ScreenJson.Read(row.Body!), row.MessageId ?? MessageOf(row)),
            OutgoingAct.Notice => db.Read(tx => Words(tx, row)) is { } screen
                ? Show(row, screen, messageId: null)
                : Packed.Nothing,
            OutgoingAct.Strip => (row.MessageId ?? MessageOf(row)) is { } message
                ? Packed.Ready((channel, stop) => channel.Strip(row.Address, message, stop))
                : Packed.Nothing,
            OutgoingAct.File => kitchen.Make(row),
            _ => Menu(row),
        };

    private static Packed Show(Outgoing row, Screen screen, string? messageId)
    {
        var parcel = new Parcel(row.Address, messageId, screen);
        return Packed.Ready((channel, stop) => channel.Send(parcel, stop));
    }

    private string? MessageOf(Outgoing row) =>
        db.Read(tx => DeliveryStore.MessageOf(tx, row.AccountId, row.Screen ?? 0));

    private Screen? Words(Tx tx, Outgoing row)
    {
        var notice = OutboxJson.ReadNotice(row.Body!);
        var reader = Actor.Of(tx, AccountStore.Find(tx, row.AccountId)!);
        return byKind[notice.Kind].Write(tx, centre, notice, reader) is { } screen
            ? ScreenJson.Marked(screen, number: null)
            : null;
    }

    private Packed Menu(Outgoing row)
    {
        var commands = db.Read(tx => menu.For(Actor.Of(tx, AccountStore.Find(tx, row.AccountId)!)));
        return Packed.Ready((channel, stop) => channel.SetMenu(row.Address, commands, stop));
    }
}
