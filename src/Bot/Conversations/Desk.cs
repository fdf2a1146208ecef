using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Outbox;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Sessions;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Bot.Conversations;

/// <summary>Where every update arrives, from whatever channel. One update is one transaction: seen id, session, rows, reply.</summary>
internal sealed class Desk(IEnumerable<IFlow> flows, IEnumerable<IChannelEar> ears, CentreBook book, Home home)
{
    private readonly Dictionary<string, IFlow> byCommand = Index(flows, f => f.Commands);
    private readonly Dictionary<string, IFlow> byVerb = Index(flows, f => f.Verbs);
    private readonly Dictionary<string, IFlow> byName = Index(flows, f => [f.Name]);

    /// <returns>The toast for the press, if there is one to give.</returns>
    public string? Handle(Tx tx, Incoming incoming)
    {
        if (!SeenUpdates.Mark(tx, incoming.Channel, incoming.UpdateId))
        {
            return null;
        }

        if (incoming.Said is OfChannel)
        {
            foreach (var ear in ears)
            {
                ear.Hear(tx, incoming);
            }

            return null;
        }

        if (incoming.Said is SwitchedOff)
        {
            SwitchOff(tx, incoming);
            return null;
        }

        if (incoming.Said is MovedTo moved)
        {
            AccountStore.Move(tx, incoming.Channel, incoming.Address, moved.Address);
            return null;
        }

        var account = AccountStore.Meet(tx, incoming.Channel, incoming.Address);
        if (incoming.Said is SwitchedOn)
        {
            return null;
        }

        var turn = new Turn(
            tx,
            book.Now,
            account,
            Actor.Of(tx, account),
            SessionStore.Of(tx, account.Id),
            incoming.Said
        );
        return Say(turn, incoming.Said is Pressed press ? OnPress(turn, press) : OnText(turn));
    }

    /// <summary>Whether a step of this chat waits for what is in the file, so that it is worth fetching.</summary>
    public bool WantsBytes(Tx tx, Incoming incoming) =>
        incoming.Said is SentFile file
        && (file.IsPicture || (!file.IsTooLarge && (file.IsReadable || file.IsPaper)))
        && AccountStore.FindByAddress(tx, incoming.Channel, incoming.Address) is { } account
        && SessionStore.Of(tx, account.Id).Flow is { } name
        && byName.GetValueOrDefault(name) is { } flow
        && (
            file.IsPicture
                ? flow.TakesPictures
                : (file.IsReadable && flow.TakesFiles) || (file.IsPaper && flow.TakesPapers)
        );

    /// <summary>Our fault: what was begun is rolled back, the update is seen, and the person hears of it.</summary>
    public string? Apologise(Tx tx, Incoming incoming)
    {
        if (
            !SeenUpdates.Mark(tx, incoming.Channel, incoming.UpdateId)
            || incoming.Said is SwitchedOff or SwitchedOn or MovedTo or OfChannel
        )
        {
            return null;
        }

        var account = AccountStore.Meet(tx, incoming.Channel, incoming.Address);
        var turn = new Turn(
            tx,
            book.Now,
            account,
            Actor.Of(tx, account),
            SessionStore.Of(tx, account.Id),
            incoming.Said
        );
        return Say(turn, Spoken.Anew(Keeping(turn, home.Screen(turn).Under(HomeTexts.OurFault))));
    }

    private static void SwitchOff(Tx tx, Incoming incoming)
    {
        if (AccountStore.FindByAddress(tx, incoming.Channel, incoming.Address) is { } account)
        {
            AccountStore.SetState(tx, account.Id, AccountState.Blocked);
            DeliveryStore.BlockWaiting(tx, account.Id);
        }
    }

    private Spoken OnText(Turn turn)
    {
        if (turn.Said is Command command && byCommand.GetValueOrDefault(command.Name) is { } asked)
        {
            return Spoken.Anew(asked.Answer(turn));
        }

        var waiting = turn.Session.Flow is { } name ? byName.GetValueOrDefault(name) : null;
        return Spoken.Anew(waiting is null ? home.Unasked(turn) : Continue(waiting, turn));
    }

    /// <summary>To the flow that waits, a command that nobody knows is what a sticker is: no answer, so it asks again.</summary>
    private static Reply Continue(IFlow waiting, Turn turn)
    {
        if (turn.Said is not Command)
        {
            return waiting.Answer(turn);
        }

        var again = waiting.Answer(turn with { Said = new SentFile() });
        return again with { Screen = again.Screen.Under(HomeTexts.UnknownCommand) };
    }

    private Spoken OnPress(Turn turn, Pressed press)
    {
        var (screen, data) = ButtonData.Read(press.Data);
        var (verb, words) = Button.Read(data);
        var asked = turn with { Verb = verb, Words = words };
        if (byVerb.GetValueOrDefault(verb) is not { } flow)
        {
            return Spoken.Anew(Keeping(turn, home.Stale(turn)));
        }

        if (screen is { } number && number != turn.Session.Screen)
        {
            return Spoken.Anew(Keeping(turn, home.Stale(asked, flow.Fresh(asked)))) with
            {
                Strip = number,
                StripMessage = press.MessageId,
            };
        }

        var reply = flow.Answer(asked);
        if (screen is null)
        {
            // A notice stays what it is; what follows from its buttons gets a message of its own.
            return Spoken.Anew(Keeping(turn, reply));
        }

        return reply.Anew ? Spoken.Anew(reply) : new Spoken(reply, press.MessageId);
    }

    /// <summary>Whoever strays from a question, by an old button or a notice's, may still answer it.</summary>
    private static Reply Keeping(Turn turn, Reply reply) =>
        reply.Waits is null ? reply with { Waits = turn.Session.Flow, State = turn.Session.State } : reply;

    private string? Say(Turn turn, Spoken spoken)
    {
        var before = turn.Session;
        var stays = spoken.EditedMessage is not null || (spoken.Reply.InPlace && before.Screen > 0);
        var number = stays ? before.Screen : before.Screen + 1;
        var body = ScreenJson.Write(spoken.Reply.Screen, number);
        OutboxStore.Answer(turn.Tx, turn.Account, OutgoingAct.Screen, number, body, spoken.EditedMessage);
        StripOld(turn, spoken, number);
        foreach (var file in spoken.Reply.Files)
        {
            OutboxStore.Answer(turn.Tx, turn.Account, OutgoingAct.File, body: OutboxJson.Write(file));
        }

        if (spoken.Reply.Afterwards is { } after)
        {
            var changed = ScreenJson.Write(after, number);
            OutboxStore.Answer(turn.Tx, turn.Account, OutgoingAct.Screen, number, changed, spoken.EditedMessage);
        }

        if (spoken.Reply.NewRights)
        {
            OutboxStore.Answer(turn.Tx, turn.Account, OutgoingAct.Menu);
        }

        SessionStore.Save(
            turn.Tx,
            before with
            {
                Flow = spoken.Reply.Waits,
                State = spoken.Reply.State,
                Screen = number,
                HasKeys = (spoken.Reply.Afterwards ?? spoken.Reply.Screen).Rows.Count > 0,
            }
        );
        return spoken.Reply.Toast;
    }

    private static void StripOld(Turn turn, Spoken spoken, long number)
    {
        if (number != turn.Session.Screen && turn.Session.HasKeys)
        {
            OutboxStore.Answer(turn.Tx, turn.Account, OutgoingAct.Strip, turn.Session.Screen);
        }

        if (spoken.Strip is { } stale)
        {
            OutboxStore.Answer(turn.Tx, turn.Account, OutgoingAct.Strip, stale, messageId: spoken.StripMessage);
        }
    }

    private static Dictionary<string, IFlow> Index(IEnumerable<IFlow> flows, Func<IFlow, IReadOnlyList<string>> keys) =>
        flows.SelectMany(flow => keys(flow).Select(key => (key, flow))).ToDictionary(p => p.key, p => p.flow);

    /// <param name="EditedMessage">The message that the press was on; nothing for a new one.</param>
    private sealed record Spoken(Reply Reply, string? EditedMessage)
    {
        public long? Strip { get; init; }

        public string? StripMessage { get; init; }

        public static Spoken Anew(Reply reply) => new(reply, null);
    }
}
