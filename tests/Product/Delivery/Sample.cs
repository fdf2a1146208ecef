using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Tests.Delivery;

/// <summary>A column of the tests' own: it asks for a file, sends files, and says whatever it is told to say.</summary>
internal sealed class Sample : IFlow, IRecipes, INoticeTexts, ILetters
{
    /// <summary>A picture that every client shows: one white dot.</summary>
    public static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
    );

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Sample>();
        services.AddSingleton<IFlow>(all => all.GetRequiredService<Sample>());
        services.AddSingleton<IRecipes>(all => all.GetRequiredService<Sample>());
        services.AddSingleton<ILetters>(all => all.GetRequiredService<Sample>());
        services.AddSingleton<INoticeTexts>(all => all.GetRequiredService<Sample>());
    }

    /// <summary>What people said to it, oldest first.</summary>
    public ConcurrentQueue<Said> Heard { get; } = new();

    /// <summary>The letters that notices of the kind «letter» stand for, by subject.</summary>
    public ConcurrentDictionary<long, Letter> Letters { get; } = new();

    /// <summary>How often a letter was asked for.</summary>
    public int Written { get; private set; }

    public string Name => "sample";

    public IReadOnlyList<string> Commands => ["sample", "picture", "list", "secret", "broken"];

    public IReadOnlyList<string> Verbs => [];

    IReadOnlyList<string> IRecipes.Kinds => ["dot", "list", "secret", "broken"];

    IReadOnlyList<string> INoticeTexts.Kinds => ["word"];

    IReadOnlyList<string> ILetters.Kinds => ["letter"];

    public bool TakesFiles => true;

    public Reply Answer(Turn turn)
    {
        Heard.Enqueue(turn.Said);
        return turn.Said switch
        {
            Command { Name: "picture" } => new Reply(new Screen("Картинка")).With(Recipe.Of("dot")),
            Command { Name: "list" or "secret" or "broken" } asked => new Reply(new Screen("Список")).With(
                Recipe.Of(asked.Name, 7)
            ),
            SentFile { Bytes: { } bytes } => new Screen($"Прочитано: {Encoding.UTF8.GetString(bytes)}"),
            SentFile file => Ask(FileTexts.Trouble(file) + "\n\nПришлите файл"),
            _ => Ask("Пришлите файл"),
        };
    }

    public Rendered? Render(Tx tx, CentreSettings centre, Recipe recipe, Actor to) =>
        recipe.Kind switch
        {
            "dot" => new Rendered(Dot, "точка.png") { IsPicture = true, Caption = "<b>Точка</b>" },
            "list" => new Rendered(Encoding.UTF8.GetBytes($"№ {recipe.Id(0)}"), "Список 6Б.csv"),
            "secret" when !to.IsStaff => null,
            "secret" => new Rendered([1, 2, 3], "тайна.bin"),
            _ => throw new InvalidOperationException("This cannot be drawn."),
        };

    public Screen? Write(Tx tx, CentreSettings centre, Notice notice) =>
        notice.Subject < 0 ? null : new Screen(notice.Detail ?? $"Слово {notice.Subject}");

    Letter? ILetters.Write(Tx tx, CentreSettings centre, Notice notice)
    {
        Written++;
        return Letters.GetValueOrDefault(notice.Subject);
    }

    private Reply Ask(string text) => new Reply(new Screen(text)).Wait(Name, "waiting");
}
