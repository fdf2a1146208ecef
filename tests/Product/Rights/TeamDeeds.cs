using TochkaBot.Bot.Teams;

namespace TochkaBot.Tests.Rights;

/// <summary>A team is its members', its captain's and the teacher's; a family acts for its child.</summary>
internal static class TeamDeeds
{
    private const Cast Captain = Cast.ForMasha;
    private const Cast Leads = Captain | Cast.Owner;

    public static IEnumerable<Deed> Of(School s) => [.. Coming(s), .. Leading(s), .. Seeking(s), .. Caring(s)];

    private static IEnumerable<Deed> Coming(School s)
    {
        var (crews, masha) = (s.Crews, s.Masha);
        return
        [
            Deed.Of($"teamNew.{crews.Empty}.{masha}").By(Cast.ForMasha).Shows("Как назовём команду?"),
            Deed.Of(Deed.Type("Звёзды"))
                .After($"teamNew.{crews.Empty}.{masha}")
                .By(Cast.ForMasha)
                .Changes($"teams WHERE event_id = {crews.Empty}"),
            Deed.Of($"teamIdea.{crews.Empty}.{masha}.0").By(Cast.ForMasha).Changes("teams"),
            Deed.Of($"teamCode.{crews.Other}").By(Cast.Known).Shows("Напишите код команды"),
            Deed.Of(Deed.Type(crews.Rivals.Code!))
                .After($"teamCode.{crews.Other}")
                .By(Cast.Pupil)
                .Changes($"sign_ups WHERE event_id = {crews.Other} AND person_id = {masha}")
                .OrTheirOwn(),
            Deed.Of($"teamEnter.{crews.Rivals.Link}.{masha}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"team.{crews.Team.Id}").By(Leads).Shows("Лев Р., 7Б"),
            Deed.Of($"team.{crews.Team.Id}").By(Leads).Shows("Код для друзей"),
        ];
    }

    private static IEnumerable<Deed> Leading(School s)
    {
        var (team, masha, mate) = (s.Crews.Team.Id, s.Masha, s.Crews.Mate);
        return
        [
            Deed.Of($"teamKey.{team}").By(Leads).Shows("Ссылка, пока в команде есть место"),
            Deed.Of($"teamQr.{team}").By(Leads).Sends(TeamFiles.Qr),
            Deed.Of($"teamRenew.{team}").By(Leads).Changes("teams"),
            Deed.Of($"teamRename.{team}").By(Leads).Shows("Как теперь назовём"),
            Deed.Of(Deed.Type("Звёзды")).After($"teamRename.{team}").By(Leads).Changes("teams"),
            Deed.Of($"teamLeave.{team}.{masha}").By(Cast.ForMasha).Shows("Да, выйти"),
            Deed.Of($"teamLeaveNow.{team}.{masha}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"teamLeaveNow.{team}.{mate}").By(Cast.Nobody).Changes("sign_ups"),
            Deed.Of($"teamPass.{team}").By(Leads).Shows("Лев Р., 7Б"),
            Deed.Of($"teamPassNow.{team}.{mate}").By(Leads).Changes("sign_ups"),
            Deed.Of($"teamDrop.{team}").By(Leads).Shows("Лев Р., 7Б"),
            Deed.Of($"teamDropAsk.{team}.{mate}").By(Leads).Shows("Да, убрать"),
            Deed.Of($"teamDropNow.{team}.{mate}").By(Leads).Changes("sign_ups"),
        ];
    }

    private static IEnumerable<Deed> Seeking(School s)
    {
        var (crews, masha) = (s.Crews, s.Masha);
        return
        [
            Deed.Of($"teamSeek.{crews.Empty}.{masha}").By(Cast.ForMasha).Changes("team_seekers"),
            Deed.Of($"teamSeekOff.{crews.Other}.{masha}").By(Cast.ForMasha).Changes("team_seekers"),
            Deed.Of($"teamCall.{crews.Team.Id}.0").By(Leads).Shows("Игнат В., 7Б"),
            Deed.Of($"teamCallOne.{crews.Team.Id}.{crews.Seeker}").By(Leads).Changes("team_calls"),
            Deed.Of($"teamYes.{crews.Rivals.Id}.{masha}").By(Cast.ForMasha).Changes("sign_ups"),
            Deed.Of($"teamNo.{crews.Rivals.Id}.{masha}").By(Cast.ForMasha).Changes("team_calls"),
            // Nobody has asked Masha's sister in.
            Deed.Of($"teamYes.{crews.Rivals.Id}.{s.Dasha}").By(Cast.Nobody).Changes("sign_ups"),
        ];
    }

    private static IEnumerable<Deed> Caring(School s)
    {
        var (crews, team) = (s.Crews, s.Crews.Team.Id);
        return
        [
            Deed.Of($"teams.{crews.Hack}.0").By(Cast.Owner).Shows("Роботы — 2"),
            Deed.Of($"teamsPlan.{crews.Hack}").By(Cast.Owner).Shows("Игнат В., 7Б"),
            Deed.Of($"teamsMake.{crews.Hack}.{crews.Mark}").By(Cast.Owner).Changes("sign_ups"),
            Deed.Of($"teamMentor.{team}.0").By(Cast.Owner).Shows("Кто будет наставником?"),
            Deed.Of($"teamMentorSet.{team}.{s.PersonOf(Cast.OtherTeacher)}").By(Cast.Owner).Changes("teams"),
            Deed.Of($"teamMentorSet.{team}.{s.Masha}").By(Cast.Nobody).Changes("teams"),
            Deed.Of($"teamAdd.{team}.0").By(Cast.Owner).Shows("Игнат В., 7Б"),
            Deed.Of($"teamAddNow.{team}.{crews.Seeker}").By(Cast.Owner).Changes("sign_ups"),
            Deed.Of($"teamAddNow.{team}.{s.Kolya}").By(Cast.Nobody).Changes("sign_ups"),
            Deed.Of($"teamKeep.{team}").By(Cast.Owner).Changes("teams"),
            Deed.Of($"teamEnd.{team}").By(Cast.Owner).Shows("Да, распустить"),
            Deed.Of($"teamEndNow.{team}").By(Cast.Owner).Changes("sign_ups"),
        ];
    }
}
