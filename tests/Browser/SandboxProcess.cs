using System.Diagnostics;

namespace TochkaBot.Browser.Tests;

/// <summary>The product as a newcomer starts it: no token, so it opens the sandbox and prints where.</summary>
internal sealed class SandboxProcess : IDisposable
{
    private const string Announced = "Песочница открыта: ";

    // Else the test would go on on the thread that reads the process.
    private readonly TaskCompletionSource<Uri> announced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string folder;
    private readonly Process process;

    private SandboxProcess()
    {
        folder = Directory.CreateTempSubdirectory("tochka-browser-").FullName;
        var start = new ProcessStartInfo("dotnet", [House.Bot])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ConnectionStrings__Tochka"] = $"Data Source={Path.Combine(folder, "tochka.db")}";
        start.Environment["Backup__Folder"] = Path.Combine(folder, "backups");
        start.Environment["Centre__RequireConsent"] = "false";
        start.Environment["Urls"] = "http://127.0.0.1:0";
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, said) => Hear(said.Data ?? string.Empty);
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public static async Task<(SandboxProcess Sandbox, Uri Page)> Start()
    {
        var sandbox = new SandboxProcess();
        try
        {
            return (sandbox, await sandbox.announced.Task.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        catch (TimeoutException)
        {
            sandbox.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Hear(string line)
    {
        if (line.StartsWith(Announced, StringComparison.Ordinal))
        {
            announced.TrySetResult(new Uri(line[Announced.Length..]));
        }
    }
}
