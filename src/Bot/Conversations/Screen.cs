using System.Text.Json.Serialization;

namespace TochkaBot.Bot.Conversations;

/// <summary>What a person sees: text (HTML) and rows of buttons.</summary>
[method: JsonConstructor]
internal sealed record Screen(string Text, IReadOnlyList<IReadOnlyList<Button>> Rows)
{
    public Screen(string text, params IReadOnlyList<Button>[] rows)
        : this(text, (IReadOnlyList<IReadOnlyList<Button>>)rows) { }

    public Screen Under(string heading) => this with { Text = $"{heading}\n\n{Text}" };
}

internal enum ButtonLook
{
    Plain,

    /// <summary>The way forward.</summary>
    Good,

    /// <summary>Takes something away.</summary>
    Bad,
}

/// <param name="Data">A verb and its words: see <see cref="To"/>.</param>
internal sealed record Button(string Label, string Data, ButtonLook Look = ButtonLook.Plain)
{
    private const char Between = '.';

    /// <summary>Longer labels are cut by phones anyway.</summary>
    private const int LongestLabel = 60;

    public static Button To(string label, string verb, params object[] words) =>
        Make(label, ButtonLook.Plain, verb, words);

    public static Button Good(string label, string verb, params object[] words) =>
        Make(label, ButtonLook.Good, verb, words);

    public static Button Bad(string label, string verb, params object[] words) =>
        Make(label, ButtonLook.Bad, verb, words);

    /// <summary>The verb and its words as they come back with a press.</summary>
    public static (string Verb, string[] Words) Read(string data)
    {
        var parts = data.Split(Between);
        return (parts[0], parts[1..]);
    }

    private static string Cut(string label)
    {
        if (label.Length <= LongestLabel)
        {
            return label;
        }

        // Half an emoji would make the whole message unsendable.
        var end = char.IsHighSurrogate(label[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1;
        return label[..end].TrimEnd() + "…";
    }

    private static Button Make(string label, ButtonLook look, string verb, object[] words)
    {
        return new Button(Cut(label), string.Join(Between, [verb, .. words]), look);
    }
}

/// <summary>Text typed by people, made safe inside our HTML.</summary>
internal static class Html
{
    public static string Safe(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    public static string Bold(string text) => $"<b>{Safe(text)}</b>";

    public static string Code(string text) => $"<code>{Safe(text)}</code>";
}
