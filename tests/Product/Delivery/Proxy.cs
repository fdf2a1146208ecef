using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TochkaBot.Tests.Delivery;

/// <summary>A real small proxy, HTTP and SOCKS5 with a password: wherever it is asked to go, it goes to the target.</summary>
internal sealed class Proxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Uri target;
    private readonly string? password;

    /// <param name="password">«name:word» for SOCKS5; nothing makes it an HTTP proxy.</param>
    public Proxy(Uri target, string? password = null)
    {
        (this.target, this.password) = (target, password);
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The hosts that it was asked for.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Asked { get; } = new();

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        while (true)
        {
            try
            {
                _ = Carry(await listener.AcceptTcpClientAsync());
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task Carry(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            try
            {
                var from = near.GetStream();
                if (password is not null && !await Greet(from))
                {
                    return;
                }

                await far.ConnectAsync(target.Host, target.Port);
                await Task.WhenAny(Copy(from, far.GetStream()), Copy(far.GetStream(), from));
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                // One of the two has gone.
            }
        }
    }

    /// <summary>RFC 1928 and 1929: the method, the name and the word, the address that is wanted.</summary>
    private async Task<bool> Greet(NetworkStream client)
    {
        var methods = await Read(client, (await Read(client, 2))[1]);
        Assert.Contains((byte)2, methods);
        await client.WriteAsync((byte[])[5, 2]);
        await Read(client, 1);
        var name = Encoding.UTF8.GetString(await Read(client, (await Read(client, 1))[0]));
        var word = Encoding.UTF8.GetString(await Read(client, (await Read(client, 1))[0]));
        var isKnown = $"{name}:{word}" == password;
        await client.WriteAsync((byte[])[1, isKnown ? (byte)0 : (byte)1]);
        if (!isKnown)
        {
            return false;
        }

        var kind = (await Read(client, 4))[3];
        var host = await Read(client, kind == 3 ? (await Read(client, 1))[0] : 4);
        await Read(client, 2);
        Asked.Enqueue(kind == 3 ? Encoding.UTF8.GetString(host) : new IPAddress(host).ToString());
        await client.WriteAsync((byte[])[5, 0, 0, 1, 127, 0, 0, 1, 0, 0]);
        return true;
    }

    private async Task Copy(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[16 * 1024];
        while (await from.ReadAsync(buffer) is var count and > 0)
        {
            Note(buffer.AsSpan(0, count));
            await to.WriteAsync(buffer.AsMemory(0, count));
        }
    }

    /// <summary>To an HTTP proxy the whole address is said: POST http://host/path.</summary>
    private void Note(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("POST http://"u8))
        {
            var line = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, 200)]);
            Asked.Enqueue(new Uri(line.Split(' ')[1]).Host);
        }
    }

    private static async Task<byte[]> Read(NetworkStream from, int count)
    {
        var bytes = new byte[count];
        await from.ReadExactlyAsync(bytes);
        return bytes;
    }
}
