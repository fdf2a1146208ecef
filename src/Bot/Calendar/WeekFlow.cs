using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Calendar;

namespace TochkaBot.Bot.Calendar;

/// <summary>«Неделя»: everything of the family's next days on one screen.</summary>
internal sealed class WeekFlow : IFlow
{
    public const string Verb = "week";
    public const string On = "weekOn";
    public const string Off = "weekOff";

    public string Name => Verb;

    public IReadOnlyList<string> Commands => [Verb];

    public IReadOnlyList<string> Verbs => [Verb, On, Off];

    public Reply Answer(Turn turn)
    {
        if (turn.Actor.Person is null)
        {
            return new Screen(WeekTexts.Stranger, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        if (turn.Verb is On or Off)
        {
            return Turned(turn, turn.Verb == On);
        }

        // Weeks are counted from this one: there is none before it.
        var number = (int)Math.Clamp(turn.Id(0) ?? 0, 0, WeekScreen.LastWeek);
        return WeekScreen.Of(turn, number, (int)Math.Clamp(turn.Id(1) ?? 0, 0, byte.MaxValue));
    }

    public Reply? Fresh(Turn turn) => Answer(turn.Verb == Verb ? turn : turn with { Verb = Verb, Words = [] });

    private static Reply Turned(Turn turn, bool isOn)
    {
        if (isOn)
        {
            WeekReaderStore.TurnOn(turn.Tx, turn.Account);
        }
        else
        {
            WeekReaderStore.TurnOff(turn.Tx, turn.Account);
        }

        var words = isOn ? WeekTexts.IsOn : WeekTexts.IsOff;
        return new Reply(WeekScreen.Of(turn, 0, 0).Under(words)) { Toast = words };
    }
}
