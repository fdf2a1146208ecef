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
        Uri[] addresses = [.. (urls ?? Standard).Split(';').Select(one => Parse(one, urls))];
        if (!place.IsSandbox)
        {
            return urls ?? Standard;
        }

        var port = addresses[0].Port;
        // The stand-in's own address must be known before anybody listens.
        return Loopback(port == 0 || (urls is null && !IsFree(port)) ? FreePort() : port);
    }

    private static string Loopback(int port) => $"http://127.0.0.1:{port}";

    /// <summary>Plain HTTP only: whoever needs more puts a proxy with the certificate before it.</summary>
    private static Uri Parse(string one, string? urls) =>
        Uri.TryCreate(
            one.Replace("//*", "//localhost").Replace("//+", "//localhost"),
            UriKind.Absolute,
            out var address
        )
        && address.Scheme == Uri.UriSchemeHttp
            ? address
            : throw WrongSettingException.For(Key, urls, "Нужен адрес вида http://127.0.0.1:5080.");

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
