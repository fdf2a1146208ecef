using System.Diagnostics;

namespace TochkaBot.Bench.Flow;

/// <summary>The real service as a child process against the stand-in.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;

    private BotProcess(Process started, long startedAt)
    {
        process = started;
        StartedAt = startedAt;
    }

    /// <summary>Timestamp of the moment just before the process was made.</summary>
    public long StartedAt { get; }

    public static BotProcess Start(Options options, Uri standIn, string database)
    {
        var start = new ProcessStartInfo("dotnet", options.Bot)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["Telegram__Token"] = Load.Token;
        start.Environment["Telegram__ApiUrl"] = standIn.ToString();
        start.Environment["Telegram__MessagesPerSecond"] = "0";
        start.Environment["Telegram__PerChatPerSecond"] = "0";
        start.Environment["Centre__RequireConsent"] = "false";
        start.Environment["ConnectionStrings__Tochka"] = $"Data Source={database}";
        start.Environment["Urls"] = "http://127.0.0.1:0";
        if (options.Webhook)
        {
            var port = Ports.Free();
            start.Environment["Urls"] = $"http://127.0.0.1:{port}";
            start.Environment["Telegram__WebhookUrl"] = $"http://127.0.0.1:{port}/telegram";
            start.Environment["Telegram__WebhookSecret"] = new string('s', 40);
        }

        if (options.Preload is { } library)
        {
            start.Environment["LD_PRELOAD"] = library;
        }

        var startedAt = Stopwatch.GetTimestamp();
        var child = Process.Start(start)!;
        child.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        child.OutputDataReceived += (_, _) => { };
        child.BeginErrorReadLine();
        child.BeginOutputReadLine();
        return new BotProcess(child, startedAt);
    }

    /// <summary>Resident memory in MB.</summary>
    public double Resident()
    {
        process.Refresh();
        return process.WorkingSet64 / 1048576.0;
    }

    public double CpuSeconds()
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
