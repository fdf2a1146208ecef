using System.Net;

namespace TochkaBot.Tests.Cabinet;

/// <summary>Posts that no page of ours has sent.</summary>
public sealed class ForgeryTests
{
    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_post_from_another_site_is_refused_and_changes_nothing(string header, string value)
    {
        await using var office = await Office.Open();
        var head = await office.Inside(office.Head);
        await head.Get("/cabinet");
        Assert.Equal(HttpStatusCode.Forbidden, await head.Post("/cabinet/leave", head.Token, null, (header, value)));
        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet"));

        var link = $"/cabinet/enter/{(await office.Entry(office.Head))!.Link}";
        var victim = office.Browser();
        Assert.Equal(HttpStatusCode.Forbidden, await victim.Post(link, null, null, (header, value)));
        Assert.Empty(victim.Set);
        Assert.Equal(HttpStatusCode.SeeOther, await victim.Post(link, null));
    }

    [Fact]
    public async Task A_post_without_the_token_of_the_page_or_with_another_ones_is_refused()
    {
        await using var office = await Office.Open();
        var (head, deputy) = (await office.Inside(office.Head), await office.Inside(office.Deputy));
        await deputy.Get("/cabinet");
        foreach (var token in (string?[])[null, "", "0", deputy.Token])
        {
            Assert.Equal(HttpStatusCode.Forbidden, await head.Post("/cabinet/leave", token));
        }

        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet"));
        Assert.NotEqual(deputy.Token, head.Token);
    }

    [Fact]
    public async Task A_code_from_a_form_that_this_browser_was_not_given_is_refused_and_stays_good()
    {
        await using var office = await Office.Open();
        var code = (await office.Entry(office.Head))!.Code;
        var (own, other) = (office.Browser(), office.Browser());
        await own.Get("/cabinet/enter");
        await other.Get("/cabinet/enter");
        Assert.Equal(HttpStatusCode.Forbidden, await own.Post("/cabinet/enter", other.Token, [("code", code)]));
        await own.Get("/cabinet/enter");
        Assert.Equal(HttpStatusCode.SeeOther, await own.Submit("/cabinet/enter", ("code", code)));
    }

    [Fact]
    public async Task Behind_a_proxy_the_public_address_is_ours_too()
    {
        await using var office = await Office.Open("https://school.example/");
        var link = $"/cabinet/enter/{(await office.Entry(office.Head))!.Link}";
        Assert.Equal(
            HttpStatusCode.SeeOther,
            await office
                .Browser()
                .Post(link, null, null, ("Origin", "https://school.example"), ("Sec-Fetch-Site", "same-origin"))
        );
    }

    [Fact]
    public async Task What_is_no_form_or_far_too_large_is_refused()
    {
        await using var office = await Office.Open();
        var head = await office.Inside(office.Head);
        await head.Get("/cabinet");
        Assert.Equal(
            HttpStatusCode.Forbidden,
            await head.Post("/cabinet/leave", head.Token, [("more", new string('x', 10_000))])
        );
        Assert.Equal(HttpStatusCode.OK, await head.Get("/cabinet"));
    }
}
