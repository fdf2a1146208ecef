using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;

namespace TochkaBot.Sandbox.Chats;

internal sealed record ShelvedFile(SentFile File, byte[] Content);

/// <summary>Every file ever sent, by id and by download path.</summary>
internal sealed class FileShelf
{
    private readonly ConcurrentDictionary<string, ShelvedFile> byId = new();
    private readonly ConcurrentDictionary<string, ShelvedFile> byPath = new();
    private int count;

    public IEnumerable<ShelvedFile> All => byPath.Values;

    public SentFile Put(string kind, string name, string mimeType, byte[] content)
    {
        var number = Interlocked.Increment(ref count);
        var (width, height) = ImageSize.Read(content);
        var unique = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        var file = new SentFile($"SB{kind[0]}{number}-{unique}", unique, kind, name, mimeType, content.Length)
        {
            Width = width,
            Height = height,
            Path = string.Create(CultureInfo.InvariantCulture, $"{kind}s/file_{number}{Extension(kind, name)}"),
        };
        Restore(new(file, content));
        return file;
    }

    public void Restore(ShelvedFile shelved)
    {
        byId[shelved.File.Id] = shelved;
        byPath[shelved.File.Path] = shelved;
    }

    public void CountFrom(int number) => count = number;

    public int Count => count;

    // The small copy that Telegram lists first among the sizes of a photo carries the same id with an "s".
    public ShelvedFile? ById(string id) =>
        byId.GetValueOrDefault(id) ?? (id.EndsWith('s') ? byId.GetValueOrDefault(id[..^1]) : null);

    public ShelvedFile? ByPath(string path) => byPath.GetValueOrDefault(path);

    private static string Extension(string kind, string name) => kind == "photo" ? ".jpg" : Path.GetExtension(name);
}
