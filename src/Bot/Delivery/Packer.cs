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
    CentreBook book,
    IEnumerable<INoticeTexts> notices,
    LetterBox letters,
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
            OutgoingAct.Notice => Tell(row, OutboxJson.ReadNotice(row.Body!)),
            OutgoingAct.Strip => (row.MessageId ?? MessageOf(row)) is { } message
                ? Packed.Ready((channel, stop) => channel.Strip(row.Address, message, stop))
                : Packed.Nothing,
            OutgoingAct.File => kitchen.Make(row),
            _ => Menu(row),
        };

    /// <summary>A notice with a message changes that one: it is a correction, or takes it back.</summary>
    private Packed Tell(Outgoing row, Notice notice)
    {
        if (letters.Holds(notice))
        {
            return letters.Find(notice) is { } letter ? Send(row, letter) : Packed.Nothing;
        }

        return db.Read(tx => byKind[notice.Kind].Write(tx, book.Now, notice, Reader(tx, row))) is { } screen
            ? Show(row, ScreenJson.Marked(screen, number: null), row.MessageId)
            : Packed.Nothing;
    }

    private static Actor Reader(Tx tx, Outgoing row) => Actor.Of(tx, AccountStore.Find(tx, row.AccountId)!);

    private static Packed Send(Outgoing row, Letter letter) =>
        Packed.Ready(
            (channel, stop) => channel.SendLetter(row.Address, row.MessageId, letter, stop),
            row.MessageId is null ? letter.Parts.Count : 1
        );

    private static Packed Show(Outgoing row, Screen screen, string? messageId)
    {
        var parcel = new Parcel(row.Address, messageId, screen);
        return Packed.Ready((channel, stop) => channel.Send(parcel, stop));
    }

    private string? MessageOf(Outgoing row) =>
        db.Read(tx => DeliveryStore.MessageOf(tx, row.AccountId, row.Screen ?? 0));

    private Packed Menu(Outgoing row)
    {
        var commands = db.Read(tx => menu.For(Reader(tx, row)));
        return Packed.Ready((channel, stop) => channel.SetMenu(row.Address, commands, stop));
    }
}
