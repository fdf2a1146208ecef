using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Journal;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Storage;

namespace TochkaBot.Domain.Roster;

public enum NewYearOutcome
{
    Done,
    NotAllowed,

    /// <summary>This year was begun before; a second time would move everybody once more.</summary>
    AlreadyDone,

    /// <summary>The day is ahead, or belongs to another school year.</summary>
    WrongDay,

    /// <summary>The lists changed since the preview: here is what it would do now, and nothing was done.</summary>
    Changed,
}

public sealed record NewYearResult(NewYearOutcome Outcome, NewYearPlan? Plan = null);

/// <summary>«Новый учебный год»: everybody moves up, the ninth and the eleventh finish, new lists correct it. Once a year, as a whole.</summary>
public static class NewYear
{
    private const int Ninth = 9;
    private const int Eleventh = 11;

    /// <summary>The days that may be chosen now: today, and 1 September once it is past.</summary>
    public static IReadOnlyList<DateOnly> Days(Tx tx, CentreSettings centre)
    {
        var today = centre.Day(tx.Now);
        var begins = StudyYear.Begins(StudyYear.Prepared(today));
        return begins < today ? [today, begins] : [today];
    }

    public static NewYearResult Preview(Tx tx, CentreSettings centre, Actor actor, NewYearRequest request)
    {
        if (!RosterRights.MayLead(actor))
        {
            return new NewYearResult(NewYearOutcome.NotAllowed);
        }

        if (!Days(tx, centre).Contains(request.Day))
        {
            return new NewYearResult(NewYearOutcome.WrongDay);
        }

        var year = StudyYear.Prepared(request.Day);
        return SchoolYearStore.BegunOn(tx, year) is null
            ? new NewYearResult(NewYearOutcome.Done, Plan(tx, request, year))
            : new NewYearResult(NewYearOutcome.AlreadyDone);
    }

    /// <param name="confirmed">The hash of the plan that was agreed to.</param>
    public static NewYearResult Apply(
        Tx tx,
        CentreSettings centre,
        Actor actor,
        NewYearRequest request,
        string confirmed
    )
    {
        var result = Preview(tx, centre, actor, request);
        if (result.Plan is not { } plan)
        {
            return result;
        }

        if (confirmed != plan.Hash())
        {
            return result with { Outcome = NewYearOutcome.Changed };
        }

        SchoolYearStore.Begin(tx, plan.FirstYear, plan.Day, actor.PersonId);
        foreach (var promotion in plan.Promotions)
        {
            Promote(tx, centre, actor, promotion, plan.Day);
        }

        RosterImport.Carry(tx, actor, plan.Lists, plan.Day);
        ClassTeachers.MoveUp(tx);
        JournalStore.Note(tx, actor.PersonId, "roster.newYear", "schoolYear", plan.FirstYear);
        return result;
    }

    private static void Promote(Tx tx, CentreSettings centre, Actor actor, Promotion promotion, DateOnly day)
    {
        if (promotion.To is { } to)
        {
            RosterStore.Place(tx, promotion.Child.Id, to, day);
            return;
        }

        Leaving.Part(tx, centre, actor, promotion.Child.Id, day, "roster.graduated");
    }

    private static NewYearPlan Plan(Tx tx, NewYearRequest request, int year)
    {
        var here = RosterStore.Here(tx).ToLookup(c => c.FromDay < StudyYear.Begins(year));
        var (moving, placed) = (here[true].ToList(), here[false].ToList());
        var lists = RosterPlanner.Make(
            request.Rows,
            [.. moving.Where(c => c.Grade < Eleventh).Select(Up).Concat(placed).Where(IsListed), .. Gone(tx)],
            request.Answers,
            request.Day
        );
        var matched = lists.Rows.Where(r => r.Child is not null).ToDictionary(r => r.Child!.Id, r => r.Class!);
        var stays = request.Stays.ToHashSet();
        IReadOnlyList<Promotion> promotions =
        [
            .. moving.Select(c => new Promotion(c, matched.GetValueOrDefault(c.Id) ?? Usual(c, stays))),
        ];
        var finished = promotions.Where(p => p.To is null).Select(p => p.Child.Id).ToHashSet();
        return new NewYearPlan
        {
            FirstYear = year,
            Day = request.Day,
            Promotions = promotions,
            Placed = placed,
            Lists = lists with { Missing = [.. lists.Missing.Where(c => !finished.Contains(c.Id))] },
        };
    }

    private static SchoolClass? Usual(RosterChild child, HashSet<long> stays) =>
        child.Grade switch
        {
            Eleventh => null,
            Ninth when !stays.Contains(child.Id) => null,
            _ => Up(child).Class,
        };

    private static RosterChild Up(RosterChild child) => child with { Grade = child.Grade + 1 };

    private static bool IsListed(RosterChild child) => child.Origin == PersonOrigin.Roster;

    private static IEnumerable<RosterChild> Gone(Tx tx) => RosterStore.Listed(tx).Where(c => !c.IsHere);
}
