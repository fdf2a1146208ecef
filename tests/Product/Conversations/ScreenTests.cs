using System.Text;
using System.Text.RegularExpressions;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Conversations;

/// <summary>Whatever stands on the way, every screen of a whole walk is one that the messenger takes.</summary>
public sealed partial class ScreenTests : IDisposable
{
    private readonly World world = new(centre => centre with { FullNames = true });

    [Fact]
    public void Every_screen_of_a_whole_walk_fits_and_is_well_formed()
    {
        var longest = new string('Я', PersonName.LongestWord);
        var title = string.Concat(Enumerable.Repeat("<b>&😀\"", 42));
        var id = world.Event(
            title,
            e =>
                e with
                {
                    Description = string.Concat(Enumerable.Repeat("<&>😀", 400)),
                    Place = new string('<', 300),
                    DateText = new string('&', 300),
                }
        );
        for (var i = 0; i < 30; i++)
        {
            world
                .Pupil(
                    $"{longest}-{i}"[..55].Replace("-", string.Empty)
                        + (char)('а' + (i % 30))
                        + $" {longest} {longest} {longest}",
                    consent: false
                )
                .Press($"|join.{id}");
        }

        for (var i = 0; i < 9; i++)
        {
            world.Event($"{title[..280]}{i}", e => e with { StartsAt = e.StartsAt.AddDays(i) });
        }

        Walk(world.Boris, "/start", "/help", "/events", "/my");
        Walk(world.Vera, "/start", "/events", "/new", "/new Хакатон 7.12 15:00, 12 мест");
        Walk(world.Irina, "/start", "/events", "/new", "/staff", "/apikey");
        Walk(world.Gleb, "/start", "/events");
        world.Write(tx => EventActions.Change(tx, world.Centre, world.Vera.Actor, id, e => e with { Place = "Зал" }));
        foreach (var chat in (Chat[])[world.Boris, world.Vera, world.Irina, world.Gleb])
        {
            Assert.All(chat.Screens, Fits);
            Assert.All(chat.Notices, Fits);
        }

        Assert.True(world.Vera.Screens.Count > 60, "the walk went somewhere");
    }

    [Fact]
    public void A_label_is_never_cut_through_an_emoji()
    {
        for (var before = 0; before < 4; before++)
        {
            var label = Button
                .To(new string('я', before) + string.Concat(Enumerable.Repeat("😀", 60)), "card", 1)
                .Label;
            Assert.True(label.Length <= 60);
            Assert.Equal(label, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(label)));
        }
    }

    public void Dispose() => world.Dispose();

    /// <summary>Says each command and presses every button that is found, two deep.</summary>
    private static void Walk(Chat who, params string[] commands)
    {
        foreach (var command in commands)
        {
            who.Says(command);
            foreach (var label in who.Labels.Take(20))
            {
                who.Says(command);
                PressAt(who, label);
                foreach (var next in who.Labels.Take(12))
                {
                    PressAt(who, next);
                }
            }
        }
    }

    private static void PressAt(Chat who, string label)
    {
        if (who.Screen.Rows.SelectMany(r => r).FirstOrDefault(b => b.Label == label) is { } button)
        {
            who.Press(button.Data);
        }
    }

    private static void Fits(Screen screen)
    {
        var plain = Tag()
            .Replace(screen.Text, string.Empty)
            .Replace("&lt;", "<")
            .Replace("&gt;", ">")
            .Replace("&amp;", "&");
        Assert.InRange(plain.Length, 1, 4096);
        Assert.DoesNotContain("  ", plain.Trim().Split('\n')[0]);
        Balanced(screen.Text);
        var buttons = screen.Rows.SelectMany(r => r).ToList();
        Assert.InRange(buttons.Count, 0, 100);
        Assert.All(screen.Rows, row => Assert.InRange(row.Count, 1, 8));
        Assert.All(buttons, b => Assert.InRange(Encoding.UTF8.GetByteCount(b.Data), 1, 64));
        Assert.All(buttons, b => Assert.InRange(b.Label.Length, 1, 64));
        Assert.All(buttons, b => Assert.Equal(b.Label, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(b.Label))));
    }

    private static void Balanced(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (!tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                open.Push(name);
                continue;
            }

            Assert.Equal(open.Pop(), name);
        }

        Assert.Empty(open);
        Assert.DoesNotMatch("[<>]", Tag().Replace(html, string.Empty));
        Assert.DoesNotMatch("&(?!lt;|gt;|amp;)", html);
    }

    [GeneratedRegex("</?(?<name>b|i|code)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
