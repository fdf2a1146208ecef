using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>«Листки для семей» of a class or one child, and «Реестр согласий».</summary>
internal sealed class SlipFlow : IFlow
{
    public string Name => "slips";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["slips", "slipsOf", "slipOf", "register"];

    public Reply Answer(Turn turn)
    {
        var mayPrint = turn.Actor.LeadsCentre || turn.Actor.Classes.Count > 0;
        if (!mayPrint || (turn.Verb == "register" && !turn.Actor.LeadsCentre))
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        return turn.Verb switch
        {
            "slipsOf" => OfClass(turn),
            "slipOf" => OfChild(turn),
            "register" => new Reply(new Screen(SlipTexts.RegisterReady, [Button.To(HomeTexts.Back, "family")])).With(
                Recipe.Of(SlipRecipes.Register)
            ),
            _ => Classes(turn),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "slips" });

    private static Screen Classes(Turn turn)
    {
        var classes = PersonStore.Classes(turn.Tx).Where(c => FamilyRights.MayPrint(turn.Actor, c)).ToList();
        return new Screen(
            classes.Count > 0 ? SlipTexts.AskClass : SlipTexts.NoClasses,
            [
                .. classes.Select(c => Button.To($"{c}", "slipsOf", c.Grade, c.Letter)).Chunk(4),
                [Button.To(HomeTexts.Back, "family")],
            ]
        );
    }

    private static Reply OfClass(Turn turn)
    {
        if (turn.Id(0) is not (>= 1 and <= 11 and var grade))
        {
            return Classes(turn);
        }

        var of = new SchoolClass((int)grade, turn.Word(1));
        return Slips.Prepare(turn.Tx, turn.Actor, of) switch
        {
            null => Classes(turn).Under(HomeTexts.NotAllowed),
            0 => Classes(turn).Under(SlipTexts.NobodyThere),
            { } count => new Reply(Classes(turn).Under(SlipTexts.Ready(of, count))).With(
                Recipe.Of(SlipRecipes.OfClass, of.Grade, of.Letter)
            ),
        };
    }

    private static Reply OfChild(Turn turn) =>
        turn.Id(0) is { } id && Slips.PrepareOne(turn.Tx, turn.Actor, id)
            ? new Reply(Classes(turn).Under(SlipTexts.OneReady)).With(Recipe.Of(SlipRecipes.OfChild, id))
            : Classes(turn).Under(SlipTexts.NoSlip);
}
