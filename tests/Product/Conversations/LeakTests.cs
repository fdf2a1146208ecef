using TochkaBot.Bot.Conversations;
using TochkaBot.Domain.Events;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Teams;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Conversations;

/// <summary>Every verb the code knows, pressed with every id there is, by those whom it is none of their business.</summary>
public sealed class LeakTests : IDisposable
{
    private static readonly string[] Kept =
    [
        "people",
        "class_memberships",
        "sign_ups",
        "trips",
        "events",
        "staff_roles",
        "api_keys",
        "invitations",
        "consents",
        "roster_drafts",
        "school_years",
        "tournaments",
        "tournament_players",
        "tournament_rounds",
        "tournament_seats",
        "tournament_absences",
        "tournament_bans",
        "tournament_walls",
        "event_results",
        "broadcasts",
        "broadcast_audience",
        "broadcast_children",
        "broadcast_readers",
        "suspended_days",
        "report_rows",
        "report_texts",
        "report_overrides",
        "approved_reports",
        "approved_report_people",
        "privacy_requests",
        "centre_settings",
        "directions",
        "consent_texts",
        "clubs",
        "club_groups",
        "club_lessons",
        "club_members",
        "club_sessions",
        "club_marks",
        "taught_subjects",
        "calendar_feeds",
        "holidays",
        "news",
        "news_topics",
        "news_channels",
        "visits",
        "head_counts",
        "door_codes",
        "diplomas",
        "certificates",
        "certificate_numbers",
        "cabinet_entries",
        "cabinet_sessions",
        "goals",
        "enrolments",
        "trainings",
        "teams",
        "team_seekers",
        "team_calls",
        "event_attachments",
        "papers",
        "event_questions",
        "event_answers",
    ];

    private readonly World world = new(centre => centre with { FullNames = true });

    public LeakTests()
    {
        var (nina, ivan) = (world.Pupil("Тайнова Нина"), world.Pupil("Секретов Иван", consent: false));
        var open = world.Event("Открытое", e => e with { Capacity = 1, GradeFrom = 6, GradeTo = 6 });
        var draft = world.Event("Черновик", e => e with { GradeFrom = 6 }, EventStatus.Draft);
        foreach (var chat in (Chat[])[world.Boris, nina, ivan])
        {
            chat.Press($"|join.{open}");
        }

        // Nina's offer is open, Ivan waits for a consent elsewhere, a key and an invitation are alive.
        world.Boris.Press($"|leaveNow.{open}");
        var other = world.Event("Другое", e => e with { GradeFrom = 6, GradeTo = 6 });
        ivan.Press($"|join.{other}");
        world.Irina.Says("/apikey").Presses("Ключ: всё").Says("/staff").Presses("Пригласить педагога");
        // A round is published, and nobody has said how it ended.
        var evening = world.Event(
            "Вечер шахмат",
            e => e with { Kind = EventKind.Tournament, GradeFrom = 6, GradeTo = 6 }
        );
        foreach (var chat in (Chat[])[world.Boris, nina])
        {
            chat.Press($"|join.{evening}");
        }

        world.Vera.Press($"|tAll.{evening}").Presses("Готово").Presses("Начать турнир").Presses("Опубликовать тур");
        world.Vera.Press($"|tWall.{evening}");
        Assert.Contains("соперник", nina.LastNotice);
        // A team with a captain, a member and an open invitation.
        var camp = world.Event("Сбор команд", e => e with { TeamMin = 3, TeamMax = 4, GradeFrom = 6, GradeTo = 6 });
        world.Boris.Press($"|teamNew.{camp}.{world.Boris.PersonId}").Says("Роботы");
        nina.Press($"|teamSeek.{camp}.{nina.PersonId}");
        var team = world.Read(tx => Squads.OfPerson(tx, camp, world.Boris.PersonId)!.Team);
        world.Boris.Press($"|teamCallOne.{team.Id}.{nina.PersonId}");
        // A broadcast that is on its way, with children it is for, and a draft of the same teacher.
        world.Vera.Says("/broadcast").Says("Сбор").Presses("Всем").Presses("Готово").Presses("Отправить");
        world.Later(TimeSpan.FromSeconds(61));
        world.Vera.Says("/broadcast").Says("Черновик").Presses("Всем");
        Assert.Equal(1, world.Found(open).Offered);
        Assert.Equal(1, world.Found(other).AwaitingConsent);
        Assert.Equal(EventStatus.Draft, world.Found(draft).Status);
    }

    [Fact]
    public void A_stranger_presses_everything_and_learns_and_changes_nothing() => PressEverything(world.Gleb);

    [Fact]
    public void A_pupil_of_another_class_presses_everything_and_learns_and_changes_nothing() =>
        PressEverything(world.Pupil("Любопытный Пётр", grade: 11));

    [Fact]
    public void A_teacher_of_other_events_learns_no_names() =>
        PressEverything(world.Staff("Чужова Зоя", StaffRole.Teacher));

    public void Dispose() => world.Dispose();

    private void PressEverything(Chat curious)
    {
        var own = curious.Actor.Person?.FamilyName;
        var ownId = curious.Actor.PersonId;
        var names = world.Read(tx => tx.List<string>("SELECT family_name FROM people")).Where(n => n != own).ToList();
        var before = Dump.Tables(world, Kept);
        var verbs = world.Flows.SelectMany(f => f.Verbs).ToList();
        Assert.True(verbs.Count > 25, "the list of verbs is read from the code");
        curious.Says("/start");
        foreach (var verb in verbs)
        {
            // Everybody may delete themselves, and nobody else; whoever has gone would press no further.
            foreach (var id in Enumerable.Range(0, 9).Where(id => verb != "privacyEraseNow" || id != ownId))
            {
                Pressed(curious, $"{verb}.{id}", names, own);
            }

            foreach (
                var words in (string[])
                    ["", ".1.1", ".1.3", ".2.4", ".3.5", ".pupil", ".staff", ".parent", ".Title.x", ".Kind.Hackathon"]
            )
            {
                Pressed(curious, verb + words, names, own);
            }
        }

        Assert.Equal(before, Dump.Tables(world, Kept));
        Assert.Equal(0, NotedOf(ownId));
    }

    /// <summary>What the ledger was told of others: a grown person may refuse for themselves, and it is noted.</summary>
    private long NotedOf(long? except) =>
        world.Read(tx =>
            tx.One<long>("SELECT count(*) FROM ledger_notes WHERE person_id IS NOT @except", new { except })
        );

    private void Pressed(Chat curious, string data, List<string> names, string? own)
    {
        curious.Forges(data).Press($"|{data}");
        var all = curious.Last(2).Select(Words).ToList();
        Assert.All(
            names.Where(n => n != own),
            name => Assert.All(all, words => Assert.DoesNotContain(name, words, StringComparison.OrdinalIgnoreCase))
        );
        Assert.All(all, words => Assert.DoesNotContain("Черновик", words));
        Assert.All(all, words => Assert.DoesNotContain("сломалось", words));
    }

    private static string Words(Screen screen) =>
        screen.Text + string.Join('\n', screen.Rows.SelectMany(r => r).Select(b => b.Label));
}
