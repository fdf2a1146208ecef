using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Demo;
using TochkaBot.Tests.House;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Demo;

/// <summary>Somebody curious presses whatever they see, what is new to them first, and no button disappoints.</summary>
public sealed class WalkTests : IDisposable
{
    private const int Steps = 250;

    private static readonly string[] Disappointing =
    [
        HomeTexts.Stale,
        HomeTexts.NotAllowed,
        HomeTexts.OurFault,
        HomeTexts.NotUnderstood,
    ];

    /// <summary>These end the walk: the chat is nobody's afterwards.</summary>
    private static readonly string[] Leaving = ["privacyEraseNow", "disconnectNow"];

    private readonly World world = new();
    private readonly Dictionary<string, int> pressed = [];

    [Fact]
    public void A_head_presses_every_button_and_none_is_dead() => Walk(Cast.Head.UserId);

    [Fact]
    public void A_teacher_presses_every_button_and_none_is_dead() => Walk(Cast.Vera.UserId);

    [Fact]
    public void A_mother_of_three_presses_every_button_and_none_is_dead() => Walk(Cast.Inna.UserId);

    [Fact]
    public void A_bored_pupil_presses_every_button_and_none_is_dead() => Walk(Cast.Boris.UserId);

    public void Dispose() => world.Dispose();

    private void Walk(long userId)
    {
        world.Write(tx => tx.Run("DELETE FROM staff_roles"));
        Assert.True(world.Write(tx => Filling.Once(tx, world.Centre, World.Channel)));
        var chat = world.Chat($"{userId}").Says("/start");
        var wrongs = new SortedSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < Steps; step++)
        {
            if (Next(chat.Screen) is not { } button)
            {
                chat.Says("/start");
                continue;
            }

            var name = $"«{button.Label}» ({Verb(button)})";
            pressed[Verb(button)] = pressed.GetValueOrDefault(Verb(button)) + 1;
            chat.Press(button.Data);
            wrongs.UnionWith(
                Disappointing.Where(w => chat.Text.Contains(w, StringComparison.Ordinal)).Select(w => $"{name}: {w}")
            );
        }

        Rule.Holds("Dead:", wrongs);
    }

    private Button? Next(Screen screen) =>
        screen
            .Rows.SelectMany(row => row)
            .Where(b => b.Data is { Length: > 0 } && !Leaving.Contains(Verb(b)))
            .MinBy(b => (pressed.GetValueOrDefault(Verb(b)), Verb(b) == Home.Verb));

    private static string Verb(Button button) => button.Data.Split('|')[^1].Split('.')[0];
}
