using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Setup;

/// <summary>Which database is opened. The sandbox and real life never mix.</summary>
internal static class Places
{
    private const string Key = "ConnectionStrings:Tochka";
    private const string Prefix = "Data Source=";

    /// <summary>The solution's root, or where the published program lies: relative paths count from here.</summary>
    public static string Root { get; } = FindRoot();

    public static Place Choose(Values values)
    {
        var file = RealFile(values);
        if (values.Text("Telegram:Token") is not null)
        {
            return new Place(file, IsSandbox: false);
        }

        if (File.Exists(file) && Db.IsReal(file))
        {
            throw new WrongSettingException(
                $"Настройка Telegram:Token пуста, а рядом лежит настоящая база {file}. Укажите токен бота; песочница настоящую базу не открывает."
            );
        }

        return new Place(Path.Combine(Path.GetDirectoryName(file)!, "sandbox.db"), IsSandbox: true);
    }

    private static string RealFile(Values values)
    {
        var text = values.Text(Key, Prefix + "data/tochka.db");
        if (
            !text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            || text.Length == Prefix.Length
            || text.Contains(';')
        )
        {
            throw WrongSettingException.For(Key, text, "Нужно вида Data Source=data/tochka.db.");
        }

        return Path.GetFullPath(text[Prefix.Length..].Trim(), Root);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TochkaBot.sln")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
