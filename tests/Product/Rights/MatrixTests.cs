using TochkaBot.Tests.House;

namespace TochkaBot.Tests.Rights;

/// <summary>
/// Every verb and command that the bot knows, tried as everybody: allowed exactly where section 2 of the contract says.
/// A new verb wants a row in one of the tables beside this file.
/// </summary>
public sealed class MatrixTests(School school) : IClassFixture<School>
{
    private static readonly Dictionary<string, Func<School, IEnumerable<Deed>>> Tables = new()
    {
        ["Start"] = StartDeeds.Of,
        ["Events"] = EventDeeds.Of,
        ["Lists"] = ListDeeds.Of,
        ["Teams"] = TeamDeeds.Of,
        ["Attachments"] = AttachmentDeeds.Of,
        ["Questions"] = QuestionDeeds.Of,
        ["Families"] = FamilyDeeds.Of,
        ["Kin"] = KinDeeds.Of,
        ["Staff"] = StaffDeeds.Of,
        ["Settings"] = SettingDeeds.Of,
        ["Roster"] = RosterDeeds.Of,
        ["Upload"] = UploadDeeds.Of,
        ["Arbiter"] = ArbiterDeeds.Of,
        ["Rounds"] = RoundDeeds.Of,
        ["Chess"] = ChessDeeds.Of,
        ["Broadcasts"] = BroadcastDeeds.Of,
        ["Reminders"] = ReminderDeeds.Of,
        ["Reports"] = ReportDeeds.Of,
        ["Trips"] = TripDeeds.Of,
        ["Turnout"] = TurnoutDeeds.Of,
        ["Portfolio"] = PortfolioDeeds.Of,
        ["Holidays"] = _ => HolidayDeeds.All(),
        ["Calendar"] = CalendarDeeds.Of,
        ["Cabinet"] = CabinetDeeds.Of,
        ["Clubs"] = ClubDeeds.Of,
        ["Privacy"] = PrivacyDeeds.Of,
        ["News"] = _ => NewsDeeds.All(),
        ["Goals"] = GoalDeeds.Of,
    };

    private static readonly Cast[] Single = [.. Enum.GetValues<Cast>().Where(c => int.IsPow2((int)c))];

    public static TheoryData<string> Rooms => [.. Tables.Keys];

    [Fact]
    public void Every_verb_and_command_has_a_row_and_every_row_a_verb_or_command()
    {
        var flows = school.World.Flows;
        var known = flows.SelectMany(f => f.Verbs.Concat(f.Commands.Select(c => $"/{c}"))).ToHashSet();
        var rows = Tables.Values.SelectMany(table => table(school)).ToList();
        Assert.True(known.Count > 100, "the list is read from the code");
        Rule.Holds("No row says who may:", known.Except(rows.Select(r => r.Last.Name).OfType<string>()));
        Rule.Holds(
            "Nobody knows this any more:",
            rows.SelectMany(r => r.Before.Append(r.Last)).Select(s => s.Name).OfType<string>().Except(known)
        );
    }

    [Fact]
    public void Every_row_names_its_evidence() =>
        Rule.Holds(
            "Nothing would show it:",
            Tables
                .Values.SelectMany(table => table(school))
                .Where(d => d.Shown is null && d.Changed is null && d.Sent is null)
                .Select(d => $"{d}")
        );

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Each_deed_is_done_by_those_who_may_and_by_nobody_else(string room) =>
        Rule.Holds(
            "Against section 2:",
            from deed in Tables[room](school)
            from one in Single
            from wrong in Wrongs(deed, one)
            select wrong
        );

    [Theory]
    [MemberData(nameof(Rooms))]
    public void From_an_old_menu_nobody_does_anything_and_sees_no_more(string room) =>
        Rule.Holds(
            "An old menu is only shown anew:",
            from deed in Tables[room](school)
            where deed.Last is { IsCommand: false, Name: not null }
            from one in Single
            let outcome = school.Try(deed, one, fromOldMenu: true)
            from wrong in (string?[])
                [
                    outcome.TouchedLast.Count > 0 ? $"touched {string.Join(", ", outcome.TouchedLast)}" : null,
                    outcome.Answered ? null : "an empty answer",
                    outcome.Done && !deed.Allowed.HasFlag(one) ? "done, though they may not" : null,
                ]
            where wrong is not null
            select $"{deed} as {one}: {wrong}"
        );

    [Fact]
    public void A_menu_offers_only_what_its_reader_may() =>
        Rule.Holds(
            "Offered in vain:",
            from one in Single
            from command in school.World.Menu.For(school.Everybody[one].Actor)
            from deed in Tables.Values.SelectMany(table => table(school))
            where deed.Last.Words == $"/{command.Name}" || (deed.Last.Words == command.Verb && deed.Before.Count == 0)
            group deed by (one, command.Name) into offered
            where offered.All(deed => !deed.Allowed.HasFlag(offered.Key.one))
            select $"/{offered.Key.Name} to {offered.Key.one}"
        );

    private IEnumerable<string> Wrongs(Deed deed, Cast one)
    {
        var mayDo = deed.Allowed.HasFlag(one);
        var outcome = school.Try(deed, one);
        if (outcome.Done != mayDo)
        {
            yield return $"{deed} as {one}: {(mayDo ? "not done, though they may" : "done, though they may not")}";
        }

        if (!outcome.Answered)
        {
            yield return $"{deed} as {one}: an empty answer";
        }

        if (outcome.Surnames.Count > 0)
        {
            yield return $"{deed} as {one}: was sent the surname {string.Join(", ", outcome.Surnames)}";
        }

        if (!mayDo && !deed.OthersDoTheirOwn && outcome.Touched.Count > 0)
        {
            yield return $"{deed} as {one}: may not, and touched {string.Join(", ", outcome.Touched)}";
        }
    }
}
