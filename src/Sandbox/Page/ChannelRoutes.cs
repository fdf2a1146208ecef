using Microsoft.AspNetCore.Http;

namespace TochkaBot.Sandbox.Page;

/// <summary>What happens in channels: the bot is added or put out, somebody posts, somebody changes a post.</summary>
internal sealed class ChannelRoutes(World world)
{
    private const string Usual = "Канал";

    public Task Join(HttpContext http) =>
        Act(http, (id, order) => world.SetMember(id, order.Title ?? Usual, !order.Leave));

    public Task Post(HttpContext http) =>
        Act(
            http,
            (id, order) => world.Post(id, order.Title ?? Usual, order.Text ?? string.Empty, order.Username, order.Album)
        );

    public Task Edit(HttpContext http) =>
        Act(
            http,
            (id, order) =>
            {
                world.EditPost(id, order.MessageId, order.Title ?? Usual, order.Text ?? string.Empty, order.Username);
                return order.MessageId;
            }
        );

    private static Task Act(HttpContext http, Action<long, ChannelOrder> act) =>
        Act(
            http,
            (id, order) =>
            {
                act(id, order);
                return 0;
            }
        );

    private static async Task Act(HttpContext http, Func<long, ChannelOrder, long> act)
    {
        if (!long.TryParse(http.Request.RouteValues["id"] as string, out var id) || id >= 0)
        {
            await Exchange.Complain(http, "A channel's id is a number below zero.", 404);
            return;
        }

        if (await Exchange.Read(http, Exchange.Json.ChannelOrder) is { } order)
        {
            await Exchange.Write(http, Exchange.Json.PostView, new(act(id, order)));
        }
    }
}
