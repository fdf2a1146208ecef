using System.Net;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.People;

namespace TochkaBot.Tests.Cabinet;

/// <summary>Who comes in, how, and for how long.</summary>
public sealed class EntryTests
{
    [Fact]
    public async Task A_look_at_the_link_spends_nothing_and_the_press_opens_the_cabinet_once()
    {
        await using var office = await Office.Open();
        var link = $"/cabinet/enter/{(await office.Entry(office.Head))!.Link}";
        var (head, preview) = (office.Browser(), office.Browser("a messenger's preview"));

        Assert.Equal(HttpStatusCode.OK, await preview.Get(link));
        Assert.Empty(preview.Set);
        Assert.Equal(HttpStatusCode.OK, await head.Get(link));
        Assert.Contains("Войти в кабинет", head.Page);
        Assert.Equal(HttpStatusCode.SeeOther, await head.Post(link, token: null));
        Assert.Equal("/cabinet", head.Answer.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet"));
        Assert.Contains("Обзор", head.Page);

        foreach (var late in (Browser[])[head, preview])
        {
            Assert.Equal(HttpStatusCode.Gone, await late.Get(link));
            Assert.Contains("Ссылка больше не действует", late.Page);
            Assert.Equal(HttpStatusCode.Gone, await late.Post(link, token: null));
        }
    }

    [Fact]
    public async Task A_link_is_late_after_five_minutes_and_void_when_there_is_a_newer_one()
    {
        await using var office = await Office.Open();
        var first = (await office.Entry(office.Head))!;
        var second = (await office.Entry(office.Head))!;
        var browser = office.Browser();
        Assert.InRange(second.Link.Length, 22, 64);
        Assert.Equal(HttpStatusCode.Gone, await browser.Post($"/cabinet/enter/{first.Link}", token: null));

        office.Host.Clock.Now += TimeSpan.FromMinutes(5);
        Assert.Equal(HttpStatusCode.Gone, await browser.Get($"/cabinet/enter/{second.Link}"));
        Assert.Equal(HttpStatusCode.Gone, await browser.Post($"/cabinet/enter/{second.Link}", token: null));
        Assert.Equal(HttpStatusCode.Gone, await browser.Get("/cabinet/enter/never-made"));
        Assert.Empty(browser.Cookies);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("http://school.example/", false)]
    [InlineData("https://school.example/", true)]
    public async Task The_cookie_is_for_this_path_and_this_site_only_and_no_script_reads_it(string? url, bool secure)
    {
        await using var office = await Office.Open(url);
        var browser = office.Browser();
        await browser.Post($"/cabinet/enter/{(await office.Entry(office.Head))!.Link}", token: null);
        var cookie = browser.Set.Single(c => c.StartsWith("cabinet=", StringComparison.Ordinal)).ToLowerInvariant();

        Assert.Contains("; httponly", cookie);
        Assert.Contains("; samesite=strict", cookie);
        Assert.Contains("; path=/cabinet", cookie);
        Assert.Equal(secure, cookie.Contains("; secure"));
        Assert.DoesNotContain("domain=", cookie);
    }

    [Fact]
    public async Task A_cookie_carried_into_another_browser_opens_nothing_and_the_owner_stays_inside()
    {
        await using var office = await Office.Open();
        await office.Child("Тайнова", "Нина");
        var head = await office.Inside(office.Head);
        var thief = office.Browser("Chrome of somebody else");
        thief.Cookies["cabinet"] = head.Cookies["cabinet"];

        Assert.Equal(HttpStatusCode.Unauthorized, await thief.Get("/cabinet/people/class?grade=6&letter=Б"));
        Assert.DoesNotContain("Тайнова", thief.Page);
        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet/people"));
    }

    [Fact]
    public async Task It_closes_after_eight_idle_hours_and_not_while_it_is_used()
    {
        await using var office = await Office.Open();
        var head = await office.Inside(office.Head);
        office.Host.Clock.Now += TimeSpan.FromHours(7);
        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet"));
        office.Host.Clock.Now += TimeSpan.FromHours(7);
        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet"));
        office.Host.Clock.Now += TimeSpan.FromHours(8);
        Assert.Equal(HttpStatusCode.Unauthorized, await head.Get("/cabinet"));
    }

    [Fact]
    public async Task It_closes_a_week_after_it_was_opened_however_much_it_is_used()
    {
        await using var office = await Office.Open();
        var head = await office.Inside(office.Head);
        for (var hour = 0; hour < 7 * 24; hour += 6)
        {
            Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet"));
            office.Host.Clock.Now += TimeSpan.FromHours(6);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, await head.Get("/cabinet"));
    }

    [Fact]
    public async Task It_closes_with_the_role_and_a_role_given_again_does_not_open_it_again()
    {
        await using var office = await Office.Open();
        var deputy = await office.Inside(office.Deputy);
        var link = (await office.Entry(office.Deputy))!.Link;
        await office.Host.Db.Write(tx =>
            StaffStore.Take(tx, Actor.OfPerson(tx, office.Head), office.Deputy, StaffRole.Deputy)
        );
        Assert.Equal(HttpStatusCode.Unauthorized, await deputy.Get("/cabinet"));
        Assert.Equal(HttpStatusCode.Gone, await office.Browser().Post($"/cabinet/enter/{link}", token: null));

        office.Host.Clock.Now += TimeSpan.FromMinutes(1);
        await office.Host.Db.Write(tx => StaffStore.Give(tx, office.Head, office.Deputy, StaffRole.Deputy));
        Assert.Equal(HttpStatusCode.Unauthorized, await deputy.Get("/cabinet"));
    }

    [Fact]
    public async Task Who_leaves_is_out_and_the_cookie_that_was_kept_opens_nothing()
    {
        await using var office = await Office.Open();
        var head = await office.Inside(office.Head);
        var kept = head.Cookies["cabinet"];
        await head.Get("/cabinet");
        Assert.Equal(HttpStatusCode.OK, await head.Submit("/cabinet/leave"));
        Assert.Contains("Вы вышли", head.Page);

        head.Cookies["cabinet"] = kept;
        Assert.Equal(HttpStatusCode.Unauthorized, await head.Get("/cabinet"));
    }

    [Fact]
    public async Task Closing_on_all_devices_ends_every_session_link_and_code_of_that_person_only()
    {
        await using var office = await Office.Open();
        var (first, second) = (await office.Inside(office.Head), await office.Inside(office.Head));
        var deputy = await office.Inside(office.Deputy);
        var open = (await office.Entry(office.Head))!;
        var ended = await office.Host.Db.Write(tx => CabinetSessionStore.EndAll(tx, Actor.OfPerson(tx, office.Head)));

        Assert.Equal(2, ended);
        Assert.Equal(HttpStatusCode.Unauthorized, await first.Get("/cabinet"));
        Assert.Equal(HttpStatusCode.Unauthorized, await second.Get("/cabinet"));
        Assert.Equal(HttpStatusCode.OK, await deputy.Get("/cabinet"));
        Assert.Equal(HttpStatusCode.Gone, await first.Post($"/cabinet/enter/{open.Link}", token: null));
    }

    [Fact]
    public async Task Nothing_in_the_file_opens_the_cabinet()
    {
        await using var office = await Office.Open();
        var head = await office.Inside(office.Head);
        var entry = (await office.Entry(office.Head))!;
        var rows = office.Host.Db.Read(tx =>
            tx.List<object>("SELECT * FROM cabinet_entries")
                .Concat(tx.List<object>("SELECT * FROM cabinet_sessions"))
                .Concat(tx.List<object>("SELECT * FROM journal"))
                .Cast<IDictionary<string, object?>>()
                .Select(row => string.Join('|', row.Values))
                .ToList()
        );
        var all = string.Join('\n', rows);

        Assert.DoesNotContain(entry.Link, all);
        Assert.DoesNotContain(entry.Code, all);
        Assert.DoesNotContain(head.Cookies["cabinet"], all);
        Assert.Contains(Secrets.Hash(entry.Link), all);
    }

    [Fact]
    public async Task A_teacher_gets_no_way_in()
    {
        await using var office = await Office.Open();
        Assert.Null(await office.Entry(await office.Employ("Орлова Вера", StaffRole.Teacher)));
    }
}
