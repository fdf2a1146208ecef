using TochkaBot.Sandbox.Markup;

namespace TochkaBot.Sandbox;

/// <summary>What people send that is more than plain text.</summary>
public sealed partial class World
{
    public Message SendPhoto(long userId, byte[] content, string? caption = null) =>
        SendFile(userId, Files.Put("photo", "photo.jpg", "image/jpeg", content), caption);

    public Message SendDocument(
        long userId,
        byte[] content,
        string name,
        string? caption = null,
        string mimeType = "application/octet-stream"
    ) => SendFile(userId, Files.Put("document", name, mimeType, content), caption);

    /// <summary>Several photos at once: each a message, all of one media group. The caption stands on the first.</summary>
    public IReadOnlyList<Message> SendAlbum(long userId, IReadOnlyList<byte[]> photos, string caption = "")
    {
        lock (gate)
        {
            var chat = Get(userId);
            var group = $"{nextMessageId}{userId}";
            return
            [
                .. photos.Select(
                    (photo, i) =>
                        Say(
                            chat,
                            Draft(chat) with
                            {
                                File = Files.Put("photo", "photo.jpg", "image/jpeg", photo),
                                MediaGroupId = group,
                                Text = i == 0 ? caption : "",
                                Entities = Finder.Add(i == 0 ? caption : "", []),
                            }
                        )
                ),
            ];
        }
    }

    /// <summary>Any message as a phone can send it: formatted, forwarded, in an album.</summary>
    public Message SendAs(long userId, Func<Message, Message> fill)
    {
        lock (gate)
        {
            var chat = Get(userId);
            return Say(chat, fill(Draft(chat)));
        }
    }

    private Message SendFile(long userId, SentFile file, string? caption)
    {
        lock (gate)
        {
            var chat = Get(userId);
            var text = caption ?? "";
            return Say(chat, Draft(chat) with { Text = text, Entities = Finder.Add(text, []), File = file });
        }
    }
}
