using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Privacy;

namespace TochkaBot.Bot.Privacy;

/// <summary>«Мои данные»: what is stored and why, taking it along, deleting it.</summary>
internal sealed class PrivacyFlow : IFlow
{
    public string Name => "privacy";

    public IReadOnlyList<string> Commands => ["privacy"];

    public IReadOnlyList<string> Verbs => ["privacy", "privacyOf", "privacyGet", "privacyErase", "privacyEraseNow"];

    public Reply Answer(Turn turn) =>
        turn.Actor.Person is null
            ? new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)])
            : turn.Verb switch
            {
                "privacyOf" => Of(turn),
                "privacyGet" => Download(turn),
                "privacyErase" => Ask(turn),
                "privacyEraseNow" => Erase(turn),
                _ => Overview(turn),
            };

    public Reply? Fresh(Turn turn) => turn.Actor.Person is null ? null : (Reply)Overview(turn);

    /// <summary>Who has children here chooses of whom; staff find what was asked of the centre.</summary>
    private static Screen Overview(Turn turn)
    {
        var children = Children(turn);
        return children.Count == 0 && !turn.Actor.IsHead
            ? Show(turn, turn.Actor.Person!, Button.To(HomeTexts.Back, Home.Verb))
            : new Screen(
                PrivacyTexts.Whose,
                [
                    [Button.To(PrivacyTexts.Own, "privacyOf", turn.Actor.PersonId!)],
                    .. children.Select(c => (IReadOnlyList<Button>)[Button.To(Label(c, children), "privacyOf", c.Id)]),
                    .. turn.Actor.IsHead ? HeadRows(turn) : [],
                    [Button.To(HomeTexts.Back, Home.Verb)],
                ]
            );
    }

    private static IEnumerable<IReadOnlyList<Button>> HeadRows(Turn turn) =>
        [
            [Button.To(RequestTexts.Label(RequestStore.CountOpen(turn.Tx)), "privacyAsks", 0)],
            [Button.To(KeepingTexts.Label, "keeping")],
        ];

    private static Screen Of(Turn turn) =>
        Whom(turn) is { } person
            ? Show(turn, person, Button.To(HomeTexts.Back, "privacy"))
            : Overview(turn).Under(PrivacyTexts.NotYours);

    private static Reply Download(Turn turn)
    {
        if (Whom(turn) is not { } person)
        {
            return Overview(turn).Under(PrivacyTexts.NotYours);
        }

        JournalStore.Note(turn.Tx, turn.Actor.PersonId, "privacy.exported", "person", person.Id);
        return new Reply(Show(turn, person, Button.To(HomeTexts.Back, "privacy")).Under(ExportTexts.Sent)).With(
            Recipe.Of(ExportRecipes.Page, person.Id),
            Recipe.Of(ExportRecipes.Json, person.Id)
        );
    }

    private static Screen Show(Turn turn, Person person, Button back)
    {
        var isSelf = person.Id == turn.Actor.PersonId;
        var holding = HoldingReport.Of(turn.Tx, person.Id);
        var mayDecide = PrivacyRights.MayDecide(turn.Tx, turn.Actor, person);
        return new Screen(
            PrivacyTexts.Stored(person, isSelf, holding, KeepingStore.Months(turn.Tx)),
            [
                [Button.To(isSelf ? PrivacyTexts.Download : PrivacyTexts.DownloadChild, "privacyGet", person.Id)],
                [Button.To(PrivacyTexts.Correct, "privacyAsk", person.Id, (int)RequestKind.Correction)],
                .. mayDecide ? Withdrawal(turn, person, isSelf) : [],
                [
                    mayDecide
                        ? Button.Bad(PrivacyTexts.Erase, "privacyErase", person.Id)
                        : Button.To(PrivacyTexts.AskErase, "privacyAsk", person.Id, (int)RequestKind.Deletion),
                ],
                [back],
            ]
        );
    }

    private static IEnumerable<IReadOnlyList<Button>> Withdrawal(Turn turn, Person person, bool isSelf) =>
        !ConsentStore.Has(turn.Tx, person.Id, ConsentPurpose.Processing) ? []
        : isSelf
            ?
            [
                [Button.To(PrivacyTexts.Withdraw, "consents")],
            ]
        :
        [
            [Button.To(PrivacyTexts.Withdraw, "withdraw", person.Id)],
        ];

    private static Screen Ask(Turn turn)
    {
        if (Whom(turn) is not { } person)
        {
            return Overview(turn).Under(PrivacyTexts.NotYours);
        }

        if (Erasing.WhyNot(turn.Tx, turn.Actor, person.Id) is { } why)
        {
            return Show(turn, person, Button.To(HomeTexts.Back, "privacy")).Under(PrivacyTexts.WhyNot(why));
        }

        var isSelf = person.Id == turn.Actor.PersonId;
        var alone = isSelf ? Parting.LeftAlone(turn.Tx, person.Id) : [];
        return new Screen(
            PrivacyTexts.EraseQuestion(person, isSelf, alone, CopiesUntil(turn), turn.LocalNow),
            [
                [Button.Bad(PrivacyTexts.EraseYes, "privacyEraseNow", person.Id)],
                .. alone.Select(c =>
                    (IReadOnlyList<Button>)[Button.To(PrivacyTexts.EraseChildFirst(c), "privacyErase", c.Id)]
                ),
                [Button.To(HomeTexts.Back, "privacyOf", person.Id)],
            ]
        );
    }

    private static Reply Erase(Turn turn)
    {
        var personId = turn.Id(0) ?? 0;
        var isSelf = personId == turn.Actor.PersonId;
        var outcome = Erasing.Erase(turn.Tx, turn.Centre, turn.Actor, personId);
        if (outcome != EraseOutcome.Done)
        {
            return Overview(turn).Under(PrivacyTexts.WhyNot(outcome));
        }

        var words = PrivacyTexts.Erased(isSelf, CopiesUntil(turn), turn.LocalNow);
        return isSelf
            ? new Reply(new Screen(words)) { NewRights = true }
            : Overview(turn with { Actor = Actor.OfPerson(turn.Tx, turn.Actor.PersonId!.Value) }).Under(words);
    }

    private static Person? Whom(Turn turn) =>
        turn.Id(0) is { } id
        && PersonStore.Find(turn.Tx, id) is { } person
        && PrivacyRights.MaySee(turn.Tx, turn.Actor, person)
            ? person
            : null;

    private static List<Person> Children(Turn turn) =>
        [
            .. turn
                .Actor.Links.Select(l => PersonStore.Find(turn.Tx, l.ChildId))
                .OfType<Person>()
                .Where(child => PrivacyRights.MaySee(turn.Tx, turn.Actor, child)),
        ];

    private static string Label(Person child, List<Person> all) =>
        PrivacyTexts.Child(
            all.Count(c => c.GivenName == child.GivenName && c.Class == child.Class) > 1
                ? child.FullName
                : child.ShortName
        );

    private static DateOnly CopiesUntil(Turn turn) => turn.Today.AddDays(turn.Centre.CopiesKept);
}
