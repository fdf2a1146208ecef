using System.Net;
using System.Net.Sockets;

namespace TochkaBot.Bot.Setup;

/// <summary>Where we listen. The sandbox has no passwords, so whatever is set it stays on this machine.</summary>
internal static class Listening
{
    private const string Key = "Urls";
    private const string Standard = "http://127.0.0.1:5080";

    public static string Choose(Values values, Place place)
    {
        var urls = values.Text(Key);
        if (!place.IsSandbox)
        {
            return urls ?? Standard;
        }

        return urls is null
            ? Loopback(IsFree(new Uri(Standard).Port) ? new Uri(Standard).Port : FreePort())
            : Loopback(PortOf(urls));
    }

    private static string Loopback(int port) => $"http://127.0.0.1:{port}";

    private static int PortOf(string urls)
    {
        var first = urls.Split(';')[0].Replace("//*", "//localhost").Replace("//+", "//localhost");
        if (!Uri.TryCreate(first, UriKind.Absolute, out var address))
        {
            throw WrongSettingException.For(Key, urls, "Нужен адрес вида http://127.0.0.1:5080.");
        }

        // The stand-in's own address must be known before anybody listens.
        return address.Port == 0 ? FreePort() : address.Port;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
