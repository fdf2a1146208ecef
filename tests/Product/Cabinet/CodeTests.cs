using System.Net;
using TochkaBot.Domain.Access;

namespace TochkaBot.Tests.Cabinet;

/// <summary>The code to type where the messenger is on another device.</summary>
public sealed class CodeTests
{
    [Fact]
    public async Task The_code_of_the_bot_opens_the_cabinet_once_however_it_is_typed()
    {
        await using var office = await Office.Open();
        var code = (await office.Entry(office.Head))!.Code;
        var browser = office.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, await browser.Get("/cabinet"));
        Assert.Contains("/cabinet", browser.Page);
        Assert.Equal(HttpStatusCode.SeeOther, await Type(browser, $" {Secrets.Spaced(code).ToLowerInvariant()} "));
        Assert.Equal(HttpStatusCode.OK, await browser.Get("/cabinet"));

        var late = office.Browser();
        await late.Get("/cabinet/enter");
        Assert.Equal(HttpStatusCode.Forbidden, await Type(late, code));
        Assert.Contains("Такого кода нет", late.Page);
    }

    [Fact]
    public async Task A_code_lives_a_day()
    {
        await using var office = await Office.Open();
        var code = (await office.Entry(office.Head))!.Code;
        Assert.Equal(8, code.Length);
        var browser = office.Browser();
        await browser.Get("/cabinet/enter");
        office.Host.Clock.Now += TimeSpan.FromHours(24);
        Assert.Equal(HttpStatusCode.Forbidden, await Type(browser, code));
    }

    [Fact]
    public async Task After_five_wrong_codes_in_an_hour_even_the_right_one_must_wait()
    {
        await using var office = await Office.Open();
        var code = (await office.Entry(office.Head))!.Code;
        var browser = office.Browser();
        await browser.Get("/cabinet/enter");
        foreach (var wrong in (string[])["", "ABCD-EFG", "AAAA-AAAA", "<script>", "ЫЫЫЫЫЫЫЫ"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, await Type(browser, wrong));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await Type(browser, code));
        Assert.DoesNotContain("cabinet", browser.Cookies.Keys);
        office.Host.Clock.Now += TimeSpan.FromMinutes(61);
        Assert.Equal(HttpStatusCode.SeeOther, await Type(browser, code));
    }

    [Fact]
    public async Task The_link_still_opens_when_the_tries_are_used_up()
    {
        await using var office = await Office.Open();
        var entry = (await office.Entry(office.Head))!;
        var browser = office.Browser();
        await browser.Get("/cabinet/enter");
        for (var i = 0; i < 6; i++)
        {
            await Type(browser, "AAAA-AAAA");
        }

        Assert.Equal(HttpStatusCode.SeeOther, await browser.Post($"/cabinet/enter/{entry.Link}", token: null));
    }

    private static Task<HttpStatusCode> Type(Browser browser, string code) =>
        browser.Submit("/cabinet/enter", ("code", code));
}
