using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Holidays;

namespace TochkaBot.Bot.Holidays;

internal sealed record HolidayState;

/// <summary>«Каникулы и праздники»: the head's list, added to by a typed line.</summary>
internal sealed class HolidayFlow : IFlow
{
    private const int PerPage = 8;

    public string Name => "holidays";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["rest", "restAdd", "restOff", "restOffYes"];

    public Reply Answer(Turn turn)
    {
        if (!turn.Actor.IsHead)
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "rest" => List(turn, turn.Id(0)),
            "restAdd" => Ask(HolidayTexts.Ask),
            "restOff" => Question(turn),
            "restOffYes" => Remove(turn),
            _ => Take(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "rest", Words = [] });

    private Reply Take(Turn turn)
    {
        if (turn.Said is not Typed typed)
        {
            return Ask(HolidayTexts.NotUnderstood);
        }

        var read = HolidayReader.Read(typed.Text, turn.LocalNow.DateTime);
        if (read is not { From: { } from, To: { } to })
        {
            return Ask(read.NoSuchDay is { } wrong ? HolidayTexts.NoSuchDay(wrong) : HolidayTexts.NotUnderstood);
        }

        if (read.Title.Length is 0 or > HolidayActions.LongestTitle)
        {
            return Ask(read.Title.Length == 0 ? HolidayTexts.NoTitle : HolidayTexts.TitleTooLong);
        }

        var outcome = HolidayActions.Add(turn.Tx, turn.Actor, from, to, read.Title);
        var words = HolidayTexts.Told(outcome);
        return outcome is HolidayOutcome.Done or HolidayOutcome.Already ? List(turn, 0).Under(words) : Ask(words);
    }

    private Reply Ask(string words) =>
        new Reply(new Screen(words, [Button.To(HomeTexts.Back, "rest")])).Wait(Name, new HolidayState());

    private static Screen List(Turn turn, long? asked)
    {
        var today = turn.Today;
        var coming = HolidayStore.All(turn.Tx).Where(h => h.ToDay >= today).ToList();
        var page = Paging.Page(asked, coming.Count, PerPage);
        IReadOnlyList<Holiday> shown = [.. coming.Skip(page * PerPage).Take(PerPage)];
        return new Screen(
            HolidayTexts.List(shown, turn.LocalNow),
            [
                .. shown.Select(h => (IReadOnlyList<Button>)[Button.To(HolidayTexts.Label(h), "restOff", h.Id)]),
                [Button.Good(HolidayTexts.Add, "restAdd")],
                Paging.Row(Button.To(HomeTexts.Back, "settings"), "rest", page, coming.Count > (page + 1) * PerPage),
            ]
        );
    }

    private static Screen Question(Turn turn) =>
        HolidayStore.Find(turn.Tx, turn.Id(0) ?? 0) is { } found
            ? new Screen(
                HolidayTexts.RemoveQuestion(found, turn.LocalNow),
                [Button.Bad(HolidayTexts.Yes, "restOffYes", found.Id)],
                [Button.To(HomeTexts.Back, "rest")]
            )
            : List(turn, 0).Under(HolidayTexts.Gone);

    private static Screen Remove(Turn turn)
    {
        var outcome = HolidayActions.Remove(turn.Tx, turn.Actor, turn.Id(0) ?? 0);
        return List(turn, 0).Under(outcome == HolidayOutcome.Done ? HolidayTexts.Removed : HolidayTexts.Told(outcome));
    }
}
