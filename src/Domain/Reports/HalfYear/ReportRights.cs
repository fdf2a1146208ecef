using TochkaBot.Domain.People;

namespace TochkaBot.Domain.Reports.HalfYear;

/// <summary>Reports are made by whoever leads the centre; lists with names are the head's own choice.</summary>
public static class ReportRights
{
    public static bool MayReport(Actor actor) => actor.LeadsCentre;

    public static bool MayName(Actor actor) => actor.IsHead;
}
