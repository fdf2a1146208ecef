using System.Net.Http.Json;
using System.Text.Json;

namespace TochkaBot.Tests.Tournaments;

/// <summary>One of the sandbox's people, by the routes that its page uses.</summary>
internal sealed class SandboxPhone(HttpClient http, long id)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task Says(string text, string expected)
    {
        await Done(await http.PostAsJsonAsync($"/sandbox/chats/{id}/text", new { text }));
        await Sees(expected);
    }

    /// <summary>Presses the newest button with these words, and waits for what it leads to.</summary>
    public async Task Presses(string label, string expected)
    {
        var (message, data) = await Button(label);
        await Done(await http.PostAsJsonAsync($"/sandbox/chats/{id}/press", new { messageId = message, data }));
        await Sees(expected);
    }

    /// <summary>Waits until any message of the bot, as it stands now, has these words; the newest such.</summary>
    public async Task<string> Sees(string words)
    {
        string? found = null;
        await Until(
            async () => (found = (await FromBot()).Select(TextOf).LastOrDefault(t => t.Contains(words))) is not null,
            $"{id} sees «{words}»"
        );
        return found!;
    }

    public async Task<IReadOnlyList<string>> Texts() => [.. (await FromBot()).Select(TextOf)];

    /// <summary>Labels on the newest message that has this button.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> Rows(string label)
    {
        var message = (await FromBot()).Last(m =>
            Buttons(m).Any(b => b.GetProperty("text").GetString()!.Contains(label))
        );
        return
        [
            .. message
                .GetProperty("keyboard")
                .GetProperty("rows")
                .EnumerateArray()
                .Select(r =>
                    (IReadOnlyList<string>)[.. r.EnumerateArray().Select(b => b.GetProperty("text").GetString()!)]
                ),
        ];
    }

    private async Task<(long Message, string Data)> Button(string label)
    {
        (long, string)? found = null;
        await Until(
            async () =>
            {
                foreach (var message in (await FromBot()).Reverse())
                {
                    if (
                        Buttons(message).FirstOrDefault(b => b.GetProperty("text").GetString()!.Contains(label)) is
                        { ValueKind: JsonValueKind.Object } button
                    )
                    {
                        found = (message.GetProperty("id").GetInt64(), button.GetProperty("callbackData").GetString()!);
                        return true;
                    }
                }

                return false;
            },
            $"{id} can press «{label}»"
        );
        return found!.Value;
    }

    private async Task<IReadOnlyList<JsonElement>> FromBot()
    {
        var chat = await http.GetFromJsonAsync<JsonElement>($"/sandbox/chats/{id}");
        return [.. chat.GetProperty("messages").EnumerateArray().Where(m => m.GetProperty("fromBot").GetBoolean())];
    }

    private static IEnumerable<JsonElement> Buttons(JsonElement message) =>
        message.TryGetProperty("keyboard", out var keyboard)
            ? keyboard.GetProperty("rows").EnumerateArray().SelectMany(r => r.EnumerateArray())
            : [];

    private static string TextOf(JsonElement message) => message.GetProperty("text").GetString()!;

    private static async Task Done(HttpResponseMessage answer) =>
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());

    private async Task Until(Func<Task<bool>> isTrue, string what)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await isTrue())
        {
            if (TimeProvider.System.GetElapsedTime(begun) > Patience)
            {
                Assert.Fail(
                    $"It never came to this: {what}; last: «{(await FromBot()).Select(TextOf).LastOrDefault()}»"
                );
            }

            await Task.Delay(15);
        }
    }
}
