using System.Collections.Concurrent;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Delivery;

/// <summary>The letters of broadcasts: written once for all who get them, and anew after some seconds.</summary>
internal sealed class LetterBox(Db db, CentreSettings centre, IEnumerable<ILetters> letters, TimeProvider time)
{
    private const int Most = 64;

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Notice, (Letter? Letter, long At)> written = new();
    private readonly Dictionary<string, ILetters> byKind = letters
        .SelectMany(some => some.Kinds.Select(kind => (kind, some)))
        .ToDictionary(p => p.kind, p => p.some);

    public bool Holds(Notice notice) => byKind.ContainsKey(notice.Kind);

    public Letter? Find(Notice notice)
    {
        if (written.TryGetValue(notice, out var known) && time.GetElapsedTime(known.At) < Fresh)
        {
            return known.Letter;
        }

        if (written.Count >= Most)
        {
            written.Clear();
        }

        var letter = db.Read(tx => byKind[notice.Kind].Write(tx, centre, notice)) is { } plain ? Marked(plain) : null;
        written[notice] = (letter, time.GetTimestamp());
        return letter;
    }

    private static Letter Marked(Letter letter) =>
        letter with
        {
            Rows = ScreenJson.Marked(new Screen(string.Empty, letter.Rows), number: null).Rows,
        };
}
