using TochkaBot.Bot.Conversations;

namespace TochkaBot.Bot.Calendar;

/// <summary>A wide button on the home screen of who has a school week: families and pupils.</summary>
internal sealed class WeekHome : IHomeRows
{
    public IEnumerable<Button> Buttons(Turn turn) => [];

    public IEnumerable<Button> Wide(Turn turn) =>
        turn.Actor.IsFamily || turn.Actor.IsPupil ? [Button.To(WeekTexts.Label, WeekFlow.Verb)] : [];
}
