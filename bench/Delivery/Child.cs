using System.Diagnostics;

namespace TochkaBot.Bench.Delivery;

/// <summary>The service as a child process: one word in, one line out.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;

    private Child(Process started) => process = started;

    public double PeakMegabytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1048576.0;
        }
    }

    /// <summary>What the service itself worked, whatever else the machine did meanwhile.</summary>
    public double CpuSeconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    /// <param name="preload">A library that gives every fsync one price.</param>
    public static async Task<Child> Start(string database, Uri api, bool limits, string? preload, bool onOneCore)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        string[] words =
        [
            typeof(Child).Assembly.Location,
            "--service",
            database,
            api.ToString(),
            limits ? "on" : "off",
        ];
        Array.ForEach(words, start.ArgumentList.Add);
        if (preload is not null)
        {
            start.Environment["LD_PRELOAD"] = preload;
        }

        var child = new Child(Process.Start(start)!);
        if (onOneCore && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
        {
            child.process.ProcessorAffinity = 1;
        }

        await child.process.StandardOutput.ReadLineAsync();
        return child;
    }

    public async Task<string[]> Ask(string word)
    {
        await process.StandardInput.WriteLineAsync(word);
        return (await process.StandardOutput.ReadLineAsync())!.Split(' ');
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
