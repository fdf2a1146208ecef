using System.Text.Json;
using TochkaBot.Sandbox.Calls;

namespace TochkaBot.Sandbox.BotApi;

/// <summary>Where a file of a call comes from: an upload, or a file id known already.</summary>
internal static class Media
{
    private const int PhotoLimit = 10 * 1024 * 1024;

    public static SentFile FromItem(World world, Call call, JsonElement item) =>
        From(world, call, item.GetProperty("type").GetString()!, item.GetProperty("media").GetString()!);

    public static SentFile From(World world, Call call, string kind, string source)
    {
        if (!source.StartsWith("attach://", StringComparison.Ordinal))
            return ById(world, kind, source);
        var upload =
            call.Attached(source["attach://".Length..])
            ?? throw Refusal.Bad("wrong file identifier/HTTP URL specified");
        if (upload.Content.Length == 0)
            throw Refusal.Bad("file must be non-empty");
        if (kind == "photo")
            CheckPhoto(upload);
        return world.Files.Put(kind, upload.FileName, upload.MimeType, upload.Content);
    }

    private static void CheckPhoto(Upload upload)
    {
        if (upload.Content.Length > PhotoLimit)
            throw Refusal.Bad("file is too big");
        var (width, height) = Chats.ImageSize.Read(upload.Content);
        if (width == 0 || height == 0)
            throw Refusal.Bad("IMAGE_PROCESS_FAILED");
        if (width + height > 10_000 || Math.Max(width, height) > 20 * Math.Min(width, height))
            throw Refusal.Bad("PHOTO_INVALID_DIMENSIONS");
    }

    // Telegram would also fetch from an address; the stand-in asks nobody.
    private static SentFile ById(World world, string kind, string id)
    {
        var file = world.Files.ById(id)?.File ?? throw Refusal.Bad("wrong file identifier/HTTP URL specified");
        return file.Kind == kind
            ? file
            : throw Refusal.Bad($"can't use file of type {Title(file.Kind)} as {Title(kind)}");
    }

    private static string Title(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];
}
