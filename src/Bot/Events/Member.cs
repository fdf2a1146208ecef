using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Events;

/// <summary>Why a sign-up waits, as this reader must hear it.</summary>
internal enum Awaiting
{
    Nothing,

    /// <summary>A pupil reads of themselves: their family must agree.</summary>
    Family,

    /// <summary>The reader may agree.</summary>
    Reader,

    /// <summary>A helper reads it: a legal representative must agree.</summary>
    Representative,

    /// <summary>The reader has agreed, another legal representative has not.</summary>
    Another,

    /// <summary>From 18 on the word is the pupil's own.</summary>
    OwnWord,

    /// <summary>The consent stands; staff must say that the child is theirs.</summary>
    Link,

    /// <summary>Staff must say that the typed name is who it says.</summary>
    Name,
}

/// <summary>One whom this reader signs up: themselves, or a child of the family.</summary>
internal sealed record Member(Person Person, bool IsSelf)
{
    /// <summary>What the reader calls them; two of one name get their class.</summary>
    public string Name { get; init; } = Person.GivenName;

    public SignUp? Standing { get; init; }

    /// <summary>The event is for them.</summary>
    public bool IsAdmitted { get; init; }

    public Awaiting Awaiting { get; init; }

    /// <summary>An offer to them is theirs to answer: of a team it is the captain's.</summary>
    public bool MayAnswer { get; init; } = true;

    /// <summary>May sign up before the others: was left out last time.</summary>
    public bool ComesEarly { get; init; }

    /// <summary>Who asks now gets no seat at once.</summary>
    public bool WouldQueue { get; init; }

    public long Id => Person.Id;

    /// <summary>Themselves and the children, whatever they are asked about.</summary>
    public static IReadOnlyList<Member> All(Turn turn) => Household.Of(turn.Tx, turn.Actor);

    /// <summary>Each with what they have asked of this event and may ask.</summary>
    public static IReadOnlyList<Member> For(Turn turn, Event item) => [.. All(turn).Select(m => m.At(turn, item))];

    public Member At(Turn turn, Event item) => At(turn, item, SignUpStore.ActiveOf(turn.Tx, item.Id, Id));

    /// <summary>The same right after they asked: how they stand is what became of it.</summary>
    public Member After(Turn turn, Event item, SignUpResult asked) =>
        asked switch
        {
            // Who has just got a seat is somebody for whom no consent was needed.
            { Outcome: SignUpOutcome.Seated, SignUp: { } seated } => At(turn, item, seated, Awaiting.Nothing),
            { SignUp: { } standing } => At(turn, item, standing),
            _ => At(turn, item),
        };

    private Member At(Turn turn, Event item, SignUp? standing, Awaiting? awaiting = null) =>
        this with
        {
            Standing = standing,
            MayAnswer = standing is null || WaitingList.IsAnsweredBy(turn.Tx, standing),
            ComesEarly = standing is null && !item.IsOpen(turn.Tx.Now) && SignUps.IsOpenTo(turn.Tx, item, Id),
            WouldQueue = standing is null && !item.NeedsApproval && SignUps.WouldQueue(turn.Tx, item, Id),
            IsAdmitted = SignUps.RoleAt(turn.Actor, item, Person) is not null,
            Awaiting =
                awaiting
                ?? (standing is null ? Awaiting.Nothing : Household.Awaits(turn.Tx, turn.Centre, turn.Actor, Person)),
        };
}
