using TochkaBot.Sandbox.Markup;

namespace TochkaBot.Sandbox.Tests;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("просто текст", "просто текст", "")]
    [InlineData("<b>жирный</b>", "жирный", "bold 0 6")]
    [InlineData(
        "<strong>a</strong><em>b</em><ins>c</ins><del>d</del>",
        "abcd",
        "bold 0 1, italic 1 1, underline 2 1, strikethrough 3 1"
    )]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0 2, italic 1 1")]
    [InlineData("<B>a</B>", "a", "bold 0 1")]
    [InlineData("😀<b>x</b>", "😀x", "bold 2 1")]
    [InlineData("<b>😀</b>", "😀", "bold 0 2")]
    [InlineData("1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;да&quot;", "1 < 2 && 3 > 2 \"да\"", "")]
    [InlineData("&#1103; &#x42f; &#128512;", "я Я 😀", "")]
    [InlineData("&nbsp; &copy; & все", "&nbsp; &copy; & все", "")]
    [InlineData("<a href=\"https://a.ru/?x=1&amp;y=2\">тут</a>", "тут", "text_link 0 3 https://a.ru/?x=1&y=2")]
    [InlineData("<a href='https://a.ru'>тут</a>", "тут", "text_link 0 3 https://a.ru")]
    [InlineData("<a href=\"никуда\">тут</a>", "тут", "")]
    [InlineData("<pre><code class=\"language-python\">x</code></pre>", "x", "pre 0 1 python")]
    [InlineData("<code>x</code>", "x", "code 0 1")]
    [InlineData("<blockquote>a</blockquote>", "a", "blockquote 0 1")]
    [InlineData("<blockquote expandable>a</blockquote>", "a", "expandable_blockquote 0 1")]
    [InlineData("<tg-spoiler>a</tg-spoiler><span class=\"tg-spoiler\">b</span>", "ab", "spoiler 0 1, spoiler 1 1")]
    [InlineData("  <b> a </b>  ", "a", "bold 0 1")]
    [InlineData("\n\n<b>a</b>\n", "a", "bold 0 1")]
    [InlineData("<b></b>", "", "")]
    [InlineData("<b>a</>", "a", "bold 0 1")]
    public void Html_becomes_text_and_entities(string html, string text, string entities)
    {
        var (parsed, found) = HtmlText.Parse(html);

        Assert.Equal(text, parsed);
        Assert.Equal(entities, string.Join(", ", found.Select(Show)));
    }

    [Theory]
    [InlineData("<b>a", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("a</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>a</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("Маша <3", "Unclosed start tag \"3\" at byte offset 9")]
    [InlineData("a <br> b", "Unsupported start tag \"br\" at byte offset 2")]
    [InlineData("<div>a</div>", "Unsupported start tag \"div\" at byte offset 0")]
    [InlineData("<span>a</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<b>a</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<a href=\"x>a</a>", "Unclosed start tag \"a\" at byte offset 0")]
    public void Broken_html_is_refused_with_the_place(string html, string complaint) =>
        Assert.Equal(complaint, Assert.Throws<MarkupException>(() => HtmlText.Parse(html)).Message);

    [Fact]
    public async Task Broken_html_in_a_message_comes_back_as_a_bad_request()
    {
        await using var stand = await Stand.Start();

        var answer = await stand.Call(
            "sendMessage",
            new
            {
                chat_id = Stand.Boris,
                text = "<b>a",
                parse_mode = "HTML",
            }
        );

        answer.Refused(400, "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"");
    }

    [Fact]
    public async Task Commands_and_links_are_marked_by_themselves()
    {
        await using var stand = await Stand.Start();

        await stand.Say("Наберите /help или https://a.ru/x.");

        var entities = stand.World.Last(Stand.Boris)!.Entities;
        Assert.Equal("bot_command 9 5, url 19 14", string.Join(", ", entities.Select(Show)));
    }

    private static string Show(Entity entity) =>
        $"{entity.Type} {entity.Offset} {entity.Length} {entity.Url}{entity.Language}".Trim();
}
