using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace TochkaBot.Sandbox.Page;

/// <summary>What a person does through the page.</summary>
internal sealed class ChatRoutes(World world)
{
    private const long GuestIds = 900_000_000;
    private static readonly FileExtensionContentTypeProvider Types = new();

    public Task People(HttpContext http) => Exchange.Write(http, Exchange.Json.PeopleView, Cards.People(world));

    public Task Calls(HttpContext http) => Exchange.Write(http, Exchange.Json.IReadOnlyListApiCall, world.Log.Calls);

    public async Task AddGuest(HttpContext http)
    {
        if (await Exchange.Read(http, Exchange.Json.GuestOrder) is not { } order)
            return;
        var id = Math.Max(GuestIds, world.People.Select(person => person.UserId).DefaultIfEmpty().Max()) + 1;
        var name = string.IsNullOrWhiteSpace(order.FirstName) ? "Гость" : order.FirstName.Trim();
        world.Add(new(id, name, order.LastName, $"Гость {id - GuestIds}", "guest"));
        await Exchange.Write(http, Exchange.Json.ChatView, Cards.Chat(world, id)!, 201);
    }

    public Task Chat(HttpContext http) =>
        Cards.Chat(world, Id(http)) is { } view
            ? Exchange.Write(http, Exchange.Json.ChatView, view)
            : Exchange.Complain(http, "Nobody here has this id.", 404);

    public Task Send(HttpContext http) =>
        Act(
            http,
            async id =>
            {
                if (await Exchange.Read(http, Exchange.Json.TextOrder) is not { } order)
                    return;
                if (string.IsNullOrWhiteSpace(order.Text) || order.Text.Length > 4096)
                    await Exchange.Complain(http, "«text» must have 1 to 4096 characters.");
                else
                    await Done(http, () => world.Send(id, order.Text.Trim()));
            }
        );

    public Task Press(HttpContext http) =>
        Act(
            http,
            async id =>
            {
                if (await Exchange.Read(http, Exchange.Json.PressOrder) is not { } order)
                    return;
                var query = world.Press(id, order.MessageId, order.Data ?? "");
                await Exchange.Write(http, Exchange.Json.QueryView, new(query));
            }
        );

    public Task Block(HttpContext http) =>
        Act(
            http,
            async id =>
            {
                if (await Exchange.Read(http, Exchange.Json.BlockOrder) is not { } order)
                    return;
                await Done(http, order.Blocked ? () => world.Block(id) : () => world.Unblock(id));
            }
        );

    public Task Upload(HttpContext http) =>
        Act(
            http,
            async id =>
            {
                var form = await http.Request.ReadFormAsync(http.RequestAborted);
                if (form.Files.Count == 0)
                {
                    await Exchange.Complain(http, "There is no file in the form.");
                    return;
                }
                List<byte[]> contents = [];
                foreach (var file in form.Files)
                {
                    using var content = new MemoryStream();
                    await file.CopyToAsync(content, http.RequestAborted);
                    contents.Add(content.ToArray());
                }
                await Done(http, () => Receive(id, form.Files, contents, form["caption"].ToString()));
            }
        );

    public Task File(HttpContext http)
    {
        if (world.Files.ByPath((string)http.Request.RouteValues["path"]!) is not { } found)
            return Exchange.Complain(http, "No such file.", 404);
        var isPhoto = found.File.Kind == "photo";
        http.Response.ContentType = isPhoto ? PictureType(found.Content) : Type(found.File);
        if (!isPhoto)
            http.Response.Headers.ContentDisposition =
                "attachment; filename*=UTF-8''" + Uri.EscapeDataString(found.File.Name);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.ContentLength = found.Content.Length;
        return http.Response.Body.WriteAsync(found.Content, http.RequestAborted).AsTask();
    }

    // By content, not by name: an active picture (SVG) never gets this far, and nothing else is shown in place.
    private static string PictureType(byte[] content) =>
        content[0] switch
        {
            0x89 => "image/png",
            0xFF => "image/jpeg",
            _ => "image/gif",
        };

    private static string Type(SentFile file) =>
        Types.TryGetContentType(file.Name, out var type) ? type : "application/octet-stream";

    // As a phone does it: photos together are an album, anything else goes one by one.
    private void Receive(long id, IFormFileCollection files, List<byte[]> contents, string caption)
    {
        if (files.Count > 1 && files.Zip(contents).All(one => IsPhoto(one.First, one.Second)))
        {
            world.SendAlbum(id, contents, caption);
            return;
        }
        foreach (var (file, content) in files.Zip(contents))
        {
            if (IsPhoto(file, content))
                world.SendPhoto(id, content, caption);
            else
                world.SendDocument(id, content, file.FileName, caption, file.ContentType);
            caption = "";
        }
    }

    private static bool IsPhoto(IFormFile file, byte[] content) =>
        file.ContentType.StartsWith("image/", StringComparison.Ordinal) && Chats.ImageSize.Read(content).Width > 0;

    private static long Id(HttpContext http) =>
        long.TryParse((string?)http.Request.RouteValues["id"], out var id) ? id : 0;

    private async Task Act(HttpContext http, Func<long, Task> act)
    {
        if (world.Find(Id(http)) is null)
        {
            await Exchange.Complain(http, "Nobody here has this id.", 404);
            return;
        }
        try
        {
            await act(Id(http));
        }
        catch (InvalidOperationException impossible)
        {
            await Exchange.Complain(http, impossible.Message, 409);
        }
    }

    private static Task Done(HttpContext http, Action act)
    {
        act();
        http.Response.StatusCode = 204;
        return Task.CompletedTask;
    }
}
