using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TochkaBot.Tests.Flight;

/// <summary>The wire between the bot and the stand-in. Cut, it refuses every connection.</summary>
internal sealed class Line : IDisposable
{
    private readonly ConcurrentDictionary<Socket, bool> open = new();
    private readonly int port;
    private readonly Uri target;
    private TcpListener listener;

    public Line(Uri target)
    {
        this.target = target;
        listener = Listen(0);
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public Uri Address => new($"http://127.0.0.1:{port}");

    public void Cut()
    {
        listener.Stop();
        foreach (var socket in open.Keys)
        {
            Close(socket);
        }
    }

    public void Mend() => listener = Listen(port);

    public void Dispose()
    {
        Cut();
        listener.Dispose();
    }

    private TcpListener Listen(int at)
    {
        var fresh = new TcpListener(IPAddress.Loopback, at);
        fresh.Start();
        _ = Accept(fresh);
        return fresh;
    }

    private async Task Accept(TcpListener from)
    {
        while (true)
        {
            try
            {
                _ = Carry(await from.AcceptSocketAsync());
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task Carry(Socket near)
    {
        var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
        (open[near], open[far]) = (true, true);
        try
        {
            await far.ConnectAsync(target.Host, target.Port);
            await Task.WhenAny(Copy(near, far), Copy(far, near));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut while it was being made.
        }

        Close(near);
        Close(far);
    }

    private static async Task Copy(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is var count and > 0)
            {
                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private void Close(Socket socket)
    {
        open.TryRemove(socket, out _);
        socket.Dispose();
    }
}
