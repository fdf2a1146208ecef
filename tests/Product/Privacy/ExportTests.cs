using System.Text;
using System.Text.Json;
using TochkaBot.Bot.Privacy;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;
using TochkaBot.Tests.House;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Privacy;

/// <summary>«Скачать мои данные».</summary>
public sealed class ExportTests : IDisposable
{
    private readonly World world = new();

    [Fact]
    public void A_mother_gets_all_about_her_child_and_nothing_about_others()
    {
        var child = world.Listed("Лебедева Маша", consent: true);
        var mother = world.Parent("Лебедева Ольга", child);
        var open = world.Event("Хакатон «Весна»");
        world.Boris.Press($"|join.{open}");
        mother.Press($"|join.{open}.{child}");
        world.Vera.Press($"|chessTable.{open}");
        mother.Says("/privacy").Presses("Маша").Presses("Скачать данные");
        Assert.Contains("два файла", mother.Text);

        var (page, json) = (Text(mother.Files[^2].Bytes), Text(mother.Files[^1].Bytes));
        Assert.EndsWith(".html", mother.Files[^2].FileName);
        foreach (var words in (string[])[page, json])
        {
            Assert.Contains("Лебедева", words);
            Assert.Contains("Хакатон «Весна»", words);
            Assert.All(
                (string[])["Ольга", "Соколов", "Борис", "Орлова", "Вера"],
                other => Assert.DoesNotContain(other, words)
            );
        }

        Assert.Contains("взрослый семьи", page);
        using var read = JsonDocument.Parse(json);
        Assert.Equal(1, read.RootElement.GetProperty("tables").GetProperty("sign_ups").GetArrayLength());
        Assert.Contains("privacy.exported", Dump.Tables(world, "journal"));
    }

    [Fact]
    public void Nobody_else_gets_it_even_with_a_forged_recipe()
    {
        var child = world.Listed("Лебедева Маша");
        var recipes = world.Recipes.Single(r => r.Kinds.Contains(ExportRecipes.Json));
        foreach (var chat in (Chat[])[world.Boris, world.Anna, world.Vera, world.Irina, world.Gleb])
        {
            Assert.Null(
                world.Read(tx => recipes.Render(tx, world.Centre, Recipe.Of(ExportRecipes.Json, child), chat.Actor))
            );
        }
    }

    [Fact]
    public void No_secret_is_in_it()
    {
        world.Boris.Says("/settings").Presses("Новый телефон");
        world.Boris.Says("/privacy").Presses("Скачать");
        var json = Text(world.Boris.Files[^1].Bytes);
        Assert.Contains("personal_codes", json);
        Assert.DoesNotContain("hash", json);
        Assert.DoesNotContain("nonce", json);
    }

    [Fact]
    public void Whatever_points_at_people_or_accounts_has_a_title_and_says_what_becomes_of_it()
    {
        var traces = world.Read(tx =>
            ErasureStore.Traces(tx, "people").Concat(ErasureStore.Traces(tx, "accounts")).ToList()
        );
        Assert.True(traces.Count > 40, "the list is read from the tables");
        Rule.Holds(
            "Name this table in ExportTexts:",
            traces.Where(t => t.IsAbout && !ExportTexts.HasTitle(t.Source)).Select(t => t.Source).Distinct()
        );
        var ends = world.Read(tx =>
            tx.List<string>(
                """
                SELECT m.name || '.' || f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND f."table" IN ('people', 'accounts') AND f.on_delete NOT IN ('CASCADE', 'SET NULL')
                """
            )
        );
        Rule.Holds("ON DELETE CASCADE: about the person; ON DELETE SET NULL: only mentions them:", ends);
        Rule.Holds("Kept, but no such column:", ErasureStore.Kept.Except(traces.Select(t => $"{t}")));
    }

    [Fact]
    public void After_deleting_only_what_is_kept_on_purpose_points_at_the_nameless_row()
    {
        var child = world.Listed("Лебедева Маша", consent: true);
        var mother = world.Parent("Лебедева Ольга", child);
        mother.Press($"|join.{world.Event()}.{child}").Says("/privacy").Presses("Маша").Presses("Попросить исправить");
        mother.Says("Фамилия через ё").Forges($"privacyEraseNow.{child}");

        var left = world.Read(tx =>
            ErasureStore
                .Traces(tx, "people")
                .Where(t => !ErasureStore.Kept.Contains($"{t}"))
                .Where(t => tx.One<int>($"SELECT count(*) FROM {t.Source} WHERE {t.Name} = @child", new { child }) > 0)
                .Select(t => $"{t}")
                .ToList()
        );
        Assert.Empty(left);
        Assert.Null(world.Read(tx => PersonStore.Find(tx, child))!.Class);
    }

    public void Dispose() => world.Dispose();

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
