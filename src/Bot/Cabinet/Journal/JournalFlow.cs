using System.Globalization;
using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Cabinet;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;

namespace TochkaBot.Bot.Cabinet.Journal;

/// <summary>What the journal is searched for; it travels in the buttons.</summary>
/// <param name="Topic">−1 for all.</param>
/// <param name="Month">202612, or 0 for all times.</param>
internal sealed record JournalQuery(int Topic, long Person, int Month)
{
    public static readonly JournalQuery All = new(-1, 0, 0);

    public JournalTopic? TopicOf => Enum.IsDefined((JournalTopic)Topic) ? (JournalTopic)Topic : null;

    public DateOnly? MonthOf =>
        DateOnly.TryParseExact($"{Month}", "yyyyMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is >= 2000 and <= 2100
            ? month
            : null;

    public static JournalQuery Of(Turn turn) =>
        new((int)(turn.Id(0) ?? -1), turn.Id(1) ?? 0, (int)Math.Clamp(turn.Id(2) ?? 0, 0, 999_999));

    public Button Button(string label, string verb, long before = 0) =>
        Conversations.Button.To(label, verb, Topic, Person, Month, before);
}

/// <summary>The journal for who leads the centre: by kind, by person, by month.</summary>
internal sealed class JournalFlow : IFlow
{
    public const string Verb = "journal";
    private const string Topics = "journalTopics";
    private const string Months = "journalMonths";
    private const string Who = "journalWho";
    private const int PerPage = 10;
    private const int MonthsBack = 12;

    public string Name => Verb;

    public IReadOnlyList<string> Commands => ["journal"];

    public IReadOnlyList<string> Verbs => [Verb, Topics, Months, Who];

    public Reply Answer(Turn turn)
    {
        if (!JournalReading.MayRead(turn.Actor))
        {
            return new Screen(HomeTexts.NotAllowed, [Button.To(HomeTexts.Back, Home.Verb)]);
        }

        if (turn.Said is not (Command or Pressed))
        {
            return Named(turn, turn.State<JournalQuery>(Name) ?? JournalQuery.All);
        }

        var query = JournalQuery.Of(turn);
        return turn.Verb switch
        {
            Topics => ChooseTopic(query),
            Months => ChooseMonth(query, turn),
            Who => Ask(query),
            _ => List(turn, query, turn.Id(3) ?? 0),
        };
    }

    public Reply? Fresh(Turn turn) => Answer(turn with { Verb = Verb, Words = [] });

    private static Screen List(Turn turn, JournalQuery query, long before)
    {
        var filter = new JournalFilter
        {
            Topic = query.TopicOf,
            PersonId = query.Person > 0 ? query.Person : null,
            From = Begin(turn, query.MonthOf),
            Until = Begin(turn, query.MonthOf?.AddMonths(1)),
            Before = before > 0 ? before : null,
        };
        var lines = JournalReading.Page(turn.Tx, turn.Actor, filter, PerPage + 1);
        var person = query.Person > 0 ? PersonStore.Find(turn.Tx, query.Person) : null;
        var shown = lines.Take(PerPage).ToList();
        return new Screen(
            JournalFlowTexts.Page(shown, query, person, turn),
            [
                [
                    query.Button(JournalFlowTexts.Topic(query.TopicOf), Topics),
                    query.Button(JournalFlowTexts.Period(query.MonthOf), Months),
                ],
                query.Person > 0
                    ? [(query with { Person = 0 }).Button(JournalFlowTexts.Anybody, Verb)]
                    : [query.Button(JournalFlowTexts.Somebody, Who)],
                Turn(query, before, lines.Count > PerPage ? shown[^1].Entry.Id : null),
            ]
        );
    }

    private static IReadOnlyList<Button> Turn(JournalQuery query, long before, long? next)
    {
        var back =
            before > 0 || query != JournalQuery.All
                ? (before > 0 ? query : JournalQuery.All).Button(HomeTexts.Back, Verb)
                : Button.To(HomeTexts.Back, Home.Verb);
        return next is { } id ? [back, query.Button(Paging.Next, Verb, id)] : [back];
    }

    private static Screen ChooseTopic(JournalQuery query) =>
        new(
            JournalFlowTexts.ChooseTopic,
            [
                [(query with { Topic = -1 }).Button(JournalFlowTexts.Everything, Verb)],
                .. Enum.GetValues<JournalTopic>()
                    .Select(t => (query with { Topic = (int)t }).Button(JournalTexts.Of(t), Verb))
                    .Chunk(2),
                [query.Button(HomeTexts.Back, Verb)],
            ]
        );

    private static Screen ChooseMonth(JournalQuery query, Turn turn)
    {
        var now = new DateOnly(turn.LocalNow.Year, turn.LocalNow.Month, 1);
        return new Screen(
            JournalFlowTexts.ChooseMonth,
            [
                [(query with { Month = 0 }).Button(JournalFlowTexts.AllTimes, Verb)],
                .. Enumerable
                    .Range(0, MonthsBack)
                    .Select(back => now.AddMonths(-back))
                    .Select(m =>
                        (query with { Month = (m.Year * 100) + m.Month }).Button(JournalFlowTexts.Period(m), Verb)
                    )
                    .Chunk(2),
                [query.Button(HomeTexts.Back, Verb)],
            ]
        );
    }

    private static Reply Ask(JournalQuery query, string? said = null)
    {
        var screen = new Screen(JournalFlowTexts.AskName, [query.Button(HomeTexts.Back, Verb)]);
        return new Reply(said is null ? screen : screen.Under(said)).Wait(Verb, query);
    }

    private static Reply Named(Turn turn, JournalQuery query)
    {
        var people = turn.Said is Typed typed ? NamedReport.Find(turn.Tx, typed.Text) : [];
        return people.Count switch
        {
            0 => Ask(query, turn.Said is Typed ? JournalFlowTexts.Nobody : null),
            1 => List(turn, query with { Person = people[0].Id }, 0),
            _ => new Screen(
                JournalFlowTexts.ChoosePerson,
                [
                    .. people.Select(p =>
                        (IReadOnlyList<Button>)[(query with { Person = p.Id }).Button(p.NameFor(turn.Centre), Verb)]
                    ),
                    [query.Button(HomeTexts.Back, Verb)],
                ]
            ),
        };
    }

    private static DateTimeOffset? Begin(Turn turn, DateOnly? month) =>
        month is { } first ? turn.Centre.Moment(first.ToDateTime(TimeOnly.MinValue)) : null;
}
