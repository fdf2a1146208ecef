using System.Text;
using System.Text.Json;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Journal;

/// <summary>
/// The nameless ledger beside the database: a line for every deletion and withdrawal, only added to. It outlives the
/// database, so that whatever copy is put back can be cleaned.
/// </summary>
public sealed class LedgerFile(string path)
{
    private const byte NewLine = (byte)'\n';

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public string Path { get; } = path;

    public bool Exists => File.Exists(Path);

    /// <summary>«tochka.ledger» beside «tochka.db».</summary>
    public static LedgerFile Beside(string database) => new(System.IO.Path.ChangeExtension(database, ".ledger"));

    /// <summary>Its copy in the folder of the nights' copies.</summary>
    public LedgerFile In(string folder) => new(System.IO.Path.Combine(folder, System.IO.Path.GetFileName(Path)));

    /// <summary>On disk when it returns.</summary>
    public void Append(IReadOnlyList<LedgerNote> notes)
    {
        using var file = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (IsTorn(file))
        {
            // A power cut in the middle of a line: what it began is written again on a line of its own.
            file.WriteByte(NewLine);
        }

        foreach (var note in notes)
        {
            file.Write(JsonSerializer.SerializeToUtf8Bytes(Line.Of(note), Form));
            file.WriteByte(NewLine);
        }

        file.Flush(flushToDisk: true);
    }

    /// <summary>All lines; one that was torn by a power cut says nothing.</summary>
    public IReadOnlyList<LedgerNote> Read() =>
        Exists ? [.. File.ReadLines(Path, Encoding.UTF8).Select(Parsed).OfType<LedgerNote>()] : [];

    private static bool IsTorn(FileStream file)
    {
        if (file.Length == 0)
        {
            return false;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != NewLine;
    }

    private static LedgerNote? Parsed(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(line, Form)?.Note();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Line
    {
        public DateTimeOffset At { get; init; }

        public string Kind { get; init; } = string.Empty;

        public long Person { get; init; }

        public DateTimeOffset Born { get; init; }

        public string? Purpose { get; init; }

        public long? Answerer { get; init; }

        public DateTimeOffset? AnswererBorn { get; init; }

        public static Line Of(LedgerNote note) =>
            new()
            {
                At = note.At,
                Kind = note.Kind.Stored(),
                Person = note.PersonId,
                Born = note.Born,
                Purpose = note.Purpose,
                Answerer = note.AnswererId,
                AnswererBorn = note.AnswererBorn,
            };

        public LedgerNote? Note() =>
            Enum.TryParse<LedgerKind>(Kind, ignoreCase: true, out var kind)
                ? new LedgerNote
                {
                    At = At,
                    Kind = kind,
                    PersonId = Person,
                    Born = Born,
                    Purpose = Purpose,
                    AnswererId = Answerer,
                    AnswererBorn = AnswererBorn,
                }
                : null;
    }
}
