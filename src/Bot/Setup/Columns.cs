using TochkaBot.Bot.Attachments;
using TochkaBot.Bot.Broadcasts;
using TochkaBot.Bot.Cabinet;
using TochkaBot.Bot.Calendar;
using TochkaBot.Bot.Clubs;
using TochkaBot.Bot.Conversations;
using TochkaBot.Bot.Events;
using TochkaBot.Bot.Families;
using TochkaBot.Bot.Holidays;
using TochkaBot.Bot.News;
using TochkaBot.Bot.People;
using TochkaBot.Bot.Portfolio;
using TochkaBot.Bot.Preferences;
using TochkaBot.Bot.Privacy;
using TochkaBot.Bot.Questions;
using TochkaBot.Bot.Reminders;
using TochkaBot.Bot.Reports;
using TochkaBot.Bot.Reports.Goals;
using TochkaBot.Bot.Roster;
using TochkaBot.Bot.Staff;
using TochkaBot.Bot.Teams;
using TochkaBot.Bot.Tournaments;
using TochkaBot.Bot.Trips;
using TochkaBot.Bot.Turnout;

namespace TochkaBot.Bot.Setup;

/// <summary>All conversations of the bot, whoever hosts them: the service, the demo, a test.</summary>
internal static class Columns
{
    public static IServiceCollection AddColumns(this IServiceCollection services) =>
        services
            .AddConversations()
            .AddPeople()
            .AddPrivacy()
            .AddEvents()
            .AddTeams()
            .AddAttachments()
            .AddQuestions()
            .AddClubs()
            .AddFamilies()
            .AddRoster()
            .AddPreferences()
            .AddStaff()
            .AddCabinet()
            .AddBroadcasts()
            .AddHolidays()
            .AddNews()
            .AddReminders()
            .AddReports()
            .AddTournaments()
            .AddTrips()
            .AddTurnout()
            .AddPortfolio()
            .AddCalendar()
            .AddGoals();
}
