using System.Net.Sockets;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Setup;

/// <summary>The start, whose failures are told in one sentence.</summary>
internal static class Start
{
    private const int Failed = 1;

    public static WebApplicationOptions Options(string[] args)
    {
        if (args.FirstOrDefault(a => !a.StartsWith('-')) is { } word && args[0] == word)
        {
            throw new WrongSettingException($"Такой команды нет: {word}. Без команды сервис просто запускается.");
        }

        return new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory };
    }

    /// <returns>What the run ends with, or 1 with the sentence on the console.</returns>
    public static async Task<int> Guarded(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (WrongSettingException wrong)
        {
            return Tell(wrong.Message);
        }
        catch (WrongDatabaseException wrong)
        {
            return Tell(
                wrong.IsDemo
                    ? "Эта база помечена как песочница: с токеном она не открывается. Укажите другую в ConnectionStrings:Tochka."
                    : "Это настоящая база: песочница её не открывает. Укажите Telegram:Token."
            );
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return Tell(
                "Настройка Urls: этот адрес уже занят другой программой. Укажите другой порт, например http://127.0.0.1:5081."
            );
        }
        catch (SocketException refused)
        {
            return Tell(
                $"Настройка Urls: по этому адресу слушать нельзя ({refused.SocketErrorCode}). Укажите адрес этого компьютера, например http://127.0.0.1:5080."
            );
        }
    }

    private static int Tell(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return Failed;
    }
}
