using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.Tournaments;
using TochkaBot.Domain.Tournaments.Settings;

namespace TochkaBot.Bot.Tournaments.Arbiter;

/// <summary>«Кто здесь» by ticks, and «Добавить пришедшего»: from the list, by a typed surname or class, or a new name.</summary>
internal sealed class ArrivalFlow : IFlow
{
    private const int PerPage = 40;
    private const int MostFound = 30;

    public string Name => "arrivals";

    public IReadOnlyList<string> Commands => [];

    public IReadOnlyList<string> Verbs => ["tHere", "tTick", "tAll", "tAdd", "tCome", "tNew"];

    public Reply Answer(Turn turn) =>
        turn.Verb switch
        {
            "tHere" => ArbiterDoor.With(turn, book => WhoIsHere(turn, book, turn.Id(1))),
            "tTick" => Tick(turn),
            "tAll" => ArbiterDoor.After(
                turn,
                Arrivals.AllCame(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0),
                book => WhoIsHere(turn, book, page: 0)
            ),
            "tAdd" => ArbiterDoor.With(turn, book => Ask(turn, book)),
            "tCome" => Come(turn),
            "tNew" => New(turn),
            _ => OnText(turn),
        };

    public Reply? Fresh(Turn turn) =>
        Answer(
            turn with
            {
                Verb = turn.Verb is "tHere" or "tTick" or "tAll" ? "tHere" : "tAdd",
                Words = [turn.Word(0)],
            }
        );

    private static Screen WhoIsHere(Turn turn, Book book, long? page)
    {
        if (book.Tournament.Status != TournamentStatus.Setup)
        {
            return Hub.Of(turn, book);
        }

        var (id, naming) = (book.Event.Id, ArbiterDoor.Naming(turn));
        var all = CandidateStore.Listed(turn.Tx, id);
        var shown = Paging.Page(page, all.Count, PerPage);
        return new Screen(
            ArrivalTexts.WhoIsHere(book, all.Count),
            [
                .. all.Any(c => !c.IsHere)
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.Good(ArrivalTexts.All, "tAll", id)],
                        ]
                    : [],
                .. all.Skip(shown * PerPage)
                    .Take(PerPage)
                    .Select(c => Button.To(ArrivalTexts.Tick(c, naming), "tTick", id, c.Id, shown))
                    .Chunk(2),
                [Button.To(ArbiterTexts.Add, "tAdd", id)],
                Paging.Row(Hub.Back(book, ArbiterTexts.Done), "tHere", shown, all.Count > (shown + 1) * PerPage, id),
            ]
        );
    }

    private static Reply Tick(Turn turn)
    {
        var (tx, id, person) = (turn.Tx, turn.Id(0) ?? 0, turn.Id(1) ?? 0);
        return ArbiterDoor.With(
            turn,
            book =>
            {
                var result = book.PlayerOf(person) is null
                    ? CandidateStore.Listed(tx, id).Any(c => c.Id == person)
                        ? Arrivals.Come(tx, turn.Centre, turn.Actor, id, person)
                        : new TournamentResult(TournamentOutcome.Stale, book)
                    : Arrivals.NotHere(tx, turn.Actor, id, person);
                return ArbiterDoor.After(turn, result, after => WhoIsHere(turn, after, turn.Id(2)));
            }
        );
    }

    private Reply Ask(Turn turn, Book book, string? heading = null)
    {
        var (id, naming) = (book.Event.Id, ArbiterDoor.Naming(turn));
        var waiting = CandidateStore.Listed(turn.Tx, id).Where(c => !c.IsHere).ToList();
        var screen = new Screen(
            ArrivalTexts.Ask(book, waiting.Count),
            [
                .. waiting.Take(PerPage).Select(c => Button.To(c.Name(naming), "tCome", id, c.Id)).Chunk(2),
                [Hub.Back(book, ArbiterTexts.Done)],
            ]
        );
        return Waiting(heading is null ? screen : screen.Under(heading), new ArrivalState(id));
    }

    private Reply OnText(Turn turn)
    {
        if (turn.State<ArrivalState>(Name) is not { } state)
        {
            return new Screen(ArbiterTexts.NotFound, [Button.To(HomeTexts.Back, "arbiter")]);
        }

        return ArbiterDoor.With(
            turn with
            {
                Words = [$"{state.EventId}"],
            },
            book =>
                turn.Said is Typed typed && TypedName.Read(typed.Text) is { } name
                    ? Search(turn, book, name)
                    : Ask(turn, book, ArrivalTexts.NotUnderstood)
        );
    }

    private Reply Search(Turn turn, Book book, TypedName typed)
    {
        var (id, naming) = (book.Event.Id, ArbiterDoor.Naming(turn));
        var found =
            typed.Words.Length == 0 && typed.Class is { } only
                ? CandidateStore.OfClass(turn.Tx, turn.Actor, id, only, MostFound)
                : CandidateStore.Named(turn.Tx, turn.Actor, id, typed.Words, MostFound);
        var screen = new Screen(
            ArrivalTexts.Found(typed.Text, found.Count),
            [
                .. found
                    .Select(c => Button.To(c.IsHere ? ArrivalTexts.Tick(c, naming) : c.Name(naming), "tCome", id, c.Id))
                    .Chunk(2),
                .. typed.Name is { } name
                    ? (IEnumerable<IReadOnlyList<Button>>)
                        [
                            [Button.Good(ArrivalTexts.NewLabel(name, typed.Class), "tNew", id)],
                        ]
                    : [],
                [Button.To(HomeTexts.Back, "tAdd", id)],
            ]
        );
        return Waiting(screen, new ArrivalState(id) { Typed = typed.Text });
    }

    private Reply Come(Turn turn) =>
        Added(turn, Arrivals.Come(turn.Tx, turn.Centre, turn.Actor, turn.Id(0) ?? 0, turn.Id(1) ?? 0));

    private Reply New(Turn turn)
    {
        if (
            turn.State<ArrivalState>(Name) is not { } state
            || state.EventId != turn.Id(0)
            || TypedName.Read(state.Typed) is not { Name: { } name } typed
        )
        {
            return ArbiterDoor.With(turn, book => Ask(turn, book));
        }

        return Added(turn, Arrivals.NewCame(turn.Tx, turn.Centre, turn.Actor, state.EventId, name, typed.Class));
    }

    private Reply Added(Turn turn, TournamentResult result)
    {
        if (result is not { IsDone: true, Book: { } book })
        {
            return ArbiterDoor.After(turn, result);
        }

        var player = book.Player(result.PlayerId ?? 0);
        var noConsent = player?.PersonId is { } person && SignUps.NeedsConsent(turn.Tx, turn.Centre, person);
        var said = ArrivalTexts.Came(book, player, ArbiterDoor.Naming(turn), noConsent);
        return Ask(turn, book, said) with { Toast = said };
    }

    private Reply Waiting(Screen screen, ArrivalState state) => new Reply(screen).Wait(Name, state);
}

/// <summary>Which tournament waits for a name, and what was typed last.</summary>
internal sealed record ArrivalState(long EventId)
{
    public string Typed { get; init; } = string.Empty;
}
