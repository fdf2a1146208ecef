using System.Collections.Concurrent;
using System.Diagnostics;
using OsProcess = System.Diagnostics.Process;

namespace TochkaBot.Tests.Flight;

/// <summary>The bot as people run it: a process of its own, told everything by its environment.</summary>
internal sealed class BotProcess
{
    private readonly OsProcess process;
    private readonly ConcurrentQueue<string> said = new();

    private BotProcess(OsProcess process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? string.Empty);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it wrote to its console so far.</summary>
    public IReadOnlyList<string> Said => [.. said];

    public bool IsRunning => !process.HasExited;

    public static BotProcess Start(IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new BotProcess(new OsProcess { StartInfo = start });
    }

    /// <summary>As a power cut does it: SIGKILL, no word of farewell.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (IsRunning)
        {
            Kill();
        }

        process.Dispose();
    }

    /// <summary>Built beside these tests, in the same configuration.</summary>
    private static string Program
    {
        get
        {
            var mine = new DirectoryInfo(AppContext.BaseDirectory);
            var (framework, configuration) = (mine.Name, mine.Parent!.Name);
            var root = mine;
            while (!File.Exists(Path.Combine(root.FullName, "TochkaBot.sln")))
            {
                root = root.Parent ?? throw new DirectoryNotFoundException("No TochkaBot.sln above the tests.");
            }

            return Path.Combine(root.FullName, "src/Bot/bin", configuration, framework, "TochkaBot.Bot.dll");
        }
    }
}
