using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Calendar;

/// <summary>«Неделя»: everything of the family's next days on one screen.</summary>
internal sealed class WeekFlow : IFlow
{
    public const string Verb = "week";

    public string Name => Verb;

    public IReadOnlyList<string> Commands => [Verb];

    public IReadOnlyList<string> Verbs => [Verb];

    public Reply Answer(Turn turn)
    {
        if (turn.Actor.Person is null)
        {
            return new Screen(WeekTexts.Stranger, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        // Weeks are counted from this one: there is none before it.
        var number = (int)Math.Clamp(turn.Id(0) ?? 0, 0, WeekScreen.LastWeek);
        return WeekScreen.Of(turn, number, (int)Math.Clamp(turn.Id(1) ?? 0, 0, byte.MaxValue));
    }

    public Reply? Fresh(Turn turn) => Answer(turn);
}
