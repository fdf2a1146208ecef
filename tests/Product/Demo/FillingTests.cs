using TochkaBot.Bot.Demo;
using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Events.Seats;
using TochkaBot.Domain.People;

namespace TochkaBot.Tests.Demo;

public sealed class FillingTests
{
    [Fact]
    public async Task A_fresh_database_is_filled_once()
    {
        using var centre = new Centre();

        Assert.True(await centre.Fill());
        var (people, events) = (centre.People.Count, centre.Events.Count);

        Assert.False(await centre.Fill());
        Assert.Equal((people, events), (centre.People.Count, centre.Events.Count));
    }

    [Fact]
    public async Task A_village_school_has_a_hundred_and_twenty_pupils_in_eleven_years_a_head_and_three_teachers()
    {
        using var centre = new Centre();
        await centre.Fill();

        var pupils = centre.People.Where(p => p.Grade is not null).ToList();
        var staff = centre.Db.Read(StaffStore.All);

        Assert.Equal(120, pupils.Count);
        Assert.Equal(Enumerable.Range(1, 11), pupils.Select(p => p.Grade!.Value).Distinct().Order());
        Assert.Equal(3, staff.Count(s => s.Role == StaffRole.Teacher));
        Assert.Single(staff, s => s.Role == StaffRole.Head);
        Assert.Equal(129, centre.People.Count);
    }

    [Fact]
    public async Task No_two_people_are_called_the_same_and_surnames_fit_the_given_names()
    {
        using var centre = new Centre();
        await centre.Fill();

        var names = centre.People.Select(p => $"{p.FamilyName} {p.GivenName}").ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(centre.People, p => Assert.Equal(IsFemale(p.GivenName), p.FamilyName[^1] is 'а' or 'я'));
    }

    [Theory]
    [InlineData("СОШ")]
    [InlineData("МКОУ")]
    [InlineData("Хабаровск")]
    [InlineData("Ставропол")]
    public async Task Nobody_and_no_place_is_real(string real)
    {
        using var centre = new Centre();
        await centre.Fill();

        Assert.DoesNotContain(real, string.Join('\n', centre.People), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(real, string.Join('\n', centre.Events), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Everybody_of_the_class_lists_has_a_consent_but_those_who_show_what_happens_without()
    {
        using var centre = new Centre();
        await centre.Fill();

        var without = centre.Db.Read(tx =>
            centre
                .People.Where(p => p.Grade is not null && SignUps.NeedsConsent(tx, new CentreSettings(), p.Id))
                .ToList()
        );

        Assert.Equal(["Богдан", "Лада", "Матвей"], without.Select(p => p.GivenName).Order());
    }

    [Fact]
    public async Task The_cast_can_do_what_its_roles_can()
    {
        using var centre = new Centre();
        await centre.Fill();

        Assert.True(centre.Of(Cast.Head).IsHead);
        Assert.All(Cast.Teachers, t => Assert.Equal([StaffRole.Teacher], centre.Of(t).Roles));
        Assert.All(Cast.Pupils, p => Assert.Equal($"{p.Class}", centre.Of(p).Person!.Class));
        Assert.All(Cast.Parents, p => Assert.False(centre.Of(p).IsPupil || centre.Of(p).IsStaff));
    }

    private static bool IsFemale(string given) =>
        given.Split(' ') is [_, var patronymic]
            ? patronymic.EndsWith('а')
            : given[^1] is 'а' or 'я' && given != "Илья" && given != "Никита";
}
