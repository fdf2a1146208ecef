using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Families;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Families;

/// <summary>One child's family, as staff see and help it: adults, paper consents, a lost phone.</summary>
internal sealed class ChildFlow(BotName bot) : IFlow
{
    public string Name => "childFamily";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs =>
        [
            "kid",
            "kidPaper",
            "kidPaperNow",
            "kidBack",
            "kidBackNow",
            "kidOff",
            "kidOffNow",
            "kidPhone",
            "kidAge",
            "kidAgeNow",
        ];

    public Reply Answer(Turn turn)
    {
        if (
            turn.Id(0) is not { } id
            || PersonStore.Find(turn.Tx, id) is not { } child
            || !FamilyRights.MayManage(turn.Tx, turn.Actor, child)
        )
        {
            return new Screen(
                turn.Actor.IsStaff ? ChildTexts.Unknown : HomeTexts.NotAllowed,
                [Button.To(HomeTexts.Back, Home.Verb)]
            );
        }

        return turn.Verb switch
        {
            "kidPaper" => AskPaper(turn, child),
            "kidPaperNow" => Paper(turn, child),
            "kidBack" => Ask(ChildTexts.WithdrawQuestion(child, turn.Centre), child, "kidBackNow", ChildTexts.Yes),
            "kidBackNow" => Withdrawn(turn, child),
            "kidOff" => AskUnlink(turn, child),
            "kidOffNow" => Unlink(turn, child),
            "kidPhone" => Phone(turn, child),
            "kidAge" => Ask(ChildTexts.OfAgeQuestion(child, turn.Centre), child, "kidAgeNow", ChildTexts.OfAgeYes),
            "kidAgeNow" => OfAge(turn, child),
            _ => Show(turn, child),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = "kid" });

    private static Screen Show(Turn turn, Person child)
    {
        var adults = FamilyStore
            .AdultsOf(turn.Tx, child.Id)
            .Select(l => (Link: l, Adult: PersonStore.Find(turn.Tx, l.AdultId)!))
            .ToList();
        var purposes = Enum.GetValues<ConsentPurpose>();
        var agreed = purposes.Where(p => ConsentStore.Has(turn.Tx, child.Id, p)).ToList();
        return new Screen(
            ChildTexts.Of(child, adults, agreed, turn.Centre),
            [
                .. purposes
                    .Except(agreed)
                    .Select(p =>
                        (IReadOnlyList<Button>)[Button.To(ChildTexts.PaperLabel(p), "kidPaper", child.Id, (int)p)]
                    ),
                .. agreed.Count > 0 ? Row(Button.To(ChildTexts.PaperWithdrawn, "kidBack", child.Id)) : [],
                .. adults.SelectMany(a =>
                    (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [
                                Button.To(ChildTexts.UnlinkLabel(a.Adult, turn.Centre), "kidOff", child.Id, a.Link.Id),
                                Button.To(
                                    ChildTexts.PhoneLabel(a.Adult, turn.Centre),
                                    "kidPhone",
                                    child.Id,
                                    a.Adult.Id
                                ),
                            ],
                        ]
                ),
                [
                    .. FamilyRights.MayPrint(turn.Actor, new SchoolClass(child.Grade ?? 0, child.Letter))
                        ? (IEnumerable<Button>)[Button.To(ChildTexts.Slip, "slipOf", child.Id)]
                        : [],
                    Button.To(ChildTexts.PupilPhone, "kidPhone", child.Id, child.Id),
                ],
                .. child is { Grade: >= 10, OfAgeOn: null }
                    ? Row(Button.To(ChildTexts.OfAgeLabel, "kidAge", child.Id))
                    : [],
                [Button.To(HomeTexts.Back, "family")],
            ]
        );
    }

    private static Screen AskPaper(Turn turn, Person child) =>
        Purpose(turn) is { } purpose
            ? Ask(
                ChildTexts.PaperQuestion(child, purpose, turn.Centre),
                child,
                "kidPaperNow",
                ChildTexts.Yes,
                (int)purpose
            )
            : Show(turn, child);

    private static Screen Paper(Turn turn, Person child)
    {
        if (Purpose(turn) is not { } purpose)
        {
            return Show(turn, child);
        }

        var outcome = Consents.RecordPaper(turn.Tx, turn.Centre, turn.Actor, child.Id, purpose, ConsentAnswer.Given);
        return Show(turn, child).Under(outcome == ConsentOutcome.Done ? ChildTexts.Written : ChildTexts.OtherRefused);
    }

    private static Screen Withdrawn(Turn turn, Person child)
    {
        foreach (var purpose in Enum.GetValues<ConsentPurpose>())
        {
            Consents.RecordPaper(turn.Tx, turn.Centre, turn.Actor, child.Id, purpose, ConsentAnswer.Withdrawn);
        }

        return Show(turn, child).Under(ChildTexts.Written);
    }

    private static Screen AskUnlink(Turn turn, Person child) =>
        Linked(turn, child) is { } link
            ? Ask(
                ChildTexts.UnlinkQuestion(PersonStore.Find(turn.Tx, link.AdultId)!, child, turn.Centre),
                child,
                "kidOffNow",
                ChildTexts.Yes,
                link.Id
            )
            : Show(turn, child);

    private static Screen Unlink(Turn turn, Person child)
    {
        if (Linked(turn, child) is not { } link)
        {
            return Show(turn, child);
        }

        FamilyActions.Unlink(turn.Tx, turn.Centre, turn.Actor, link.Id);
        return PersonStore.Find(turn.Tx, child.Id) is { } still
            ? Show(turn, still).Under(ChildTexts.Unlinked)
            : new Screen(ChildTexts.Unlinked, [Button.To(HomeTexts.Back, "family")]);
    }

    private Screen Phone(Turn turn, Person child)
    {
        var whose = turn.Id(1) ?? 0;
        var known = whose == child.Id || FamilyStore.Find(turn.Tx, whose, child.Id) is not null;
        return known && Accounts.NewPhoneFor(turn.Tx, turn.Actor, whose) is { } made
            ? new Screen(
                ChildTexts.Phone(PersonStore.Find(turn.Tx, whose)!, bot.DeepLink(made.Link), made, turn.Centre),
                [Button.To(HomeTexts.Back, "kid", child.Id)]
            )
            : Show(turn, child);
    }

    private static Screen OfAge(Turn turn, Person child)
    {
        FamilyActions.ComeOfAge(turn.Tx, turn.Actor, child.Id);
        return Show(turn, PersonStore.Find(turn.Tx, child.Id)!).Under(ChildTexts.Written);
    }

    private static Screen Ask(string question, Person child, string verb, string yes, params object[] more) =>
        new(question, [Button.Good(yes, verb, [child.Id, .. more])], [Button.To(HomeTexts.Back, "kid", child.Id)]);

    private static ConsentPurpose? Purpose(Turn turn) =>
        turn.Id(1) is { } number && Enum.IsDefined((ConsentPurpose)number) ? (ConsentPurpose)number : null;

    private static FamilyLink? Linked(Turn turn, Person child) =>
        FamilyStore.Find(turn.Tx, turn.Id(1) ?? 0) is { } link && link.ChildId == child.Id ? link : null;

    private static IReadOnlyList<IReadOnlyList<Button>> Row(params IReadOnlyList<Button> buttons) => [buttons];
}
