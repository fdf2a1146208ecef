using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

[JsonConverter(typeof(InputFileConverter))]
public abstract class InputFile
{
    public abstract FileType FileType { get; }

    public static InputFile FromString(string urlOrFileId) =>
        Uri.TryCreate(urlOrFileId, UriKind.Absolute, out var url) ? FromUri(url) : FromFileId(urlOrFileId);

    public static InputFileStream FromStream(Stream stream, string? fileName = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(stream, fileName ?? Path.GetFileName((stream as FileStream)?.Name));
    }

    public static InputFileUrl FromUri(Uri url) => new(url);

    public static InputFileUrl FromUri(string url) => new(url);

    public static InputFileId FromFileId(string fileId) => new(fileId);

    public static implicit operator InputFile(Stream stream) => FromStream(stream);

    [return: NotNullIfNotNull(nameof(urlOrFileId))]
    public static implicit operator InputFile?(string? urlOrFileId) =>
        urlOrFileId is null ? null : FromString(urlOrFileId);

    public static implicit operator InputFile(FileBase file) => FromFileId(file.FileId);
}

/// <summary>A file that Telegram already stores: the cheapest way to send it again.</summary>
[method: SetsRequiredMembers]
public class InputFileId(string id) : InputFile
{
    public override FileType FileType => FileType.Id;

    public required string Id { get; set; } = id;
}

/// <summary>A file that Telegram fetches by itself.</summary>
public class InputFileUrl : InputFile
{
    [SetsRequiredMembers]
    public InputFileUrl(string url) => Url = new(url);

    [SetsRequiredMembers]
    public InputFileUrl(Uri uri) => Url = uri;

    public override FileType FileType => FileType.Url;

    public required Uri Url { get; set; }
}

/// <summary>A file to upload. The call disposes the stream: open a new one to repeat it.</summary>
[method: SetsRequiredMembers]
public class InputFileStream(Stream content, string? fileName = default) : InputFile
{
    public override FileType FileType => FileType.Stream;

    public required Stream Content { get; set; } = content;

    public string? FileName { get; } = fileName;

    /// <summary>The name of this file's part within the one request that carries it.</summary>
    internal string? PartName { get; set; }

    public static implicit operator InputFileStream(Stream stream) => new(stream);
}
