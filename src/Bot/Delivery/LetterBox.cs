using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>The letters of broadcasts: written once for all who get them, and anew after some seconds.</summary>
internal sealed class LetterBox(Db db, CentreBook book, IEnumerable<ILetters> letters, TimeProvider time)
{
    private readonly Memo<Notice, Letter?> written = new(TimeSpan.FromSeconds(5), time);

    private readonly Dictionary<string, ILetters> byKind = letters
        .SelectMany(some => some.Kinds.Select(kind => (kind, some)))
        .ToDictionary(p => p.kind, p => p.some);

    public bool Holds(Notice notice) => byKind.ContainsKey(notice.Kind);

    public Letter? Find(Notice notice) => written.Get(notice, Write);

    private Letter? Write(Notice notice) =>
        db.Read(tx => byKind[notice.Kind].Write(tx, book.Now, notice)) is { } letter
            ? letter with
            {
                Rows = ScreenJson.Marked(new Screen(string.Empty, letter.Rows), number: null).Rows,
            }
            : null;
}
