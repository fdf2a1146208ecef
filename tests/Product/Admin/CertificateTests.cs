using System.Net;
using TochkaBot.Domain.Events.Outcomes;
using TochkaBot.Domain.People;
using TochkaBot.Domain.Portfolio;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Admin;

/// <summary>The page behind the code on a certificate.</summary>
public sealed class CertificateTests
{
    [Fact]
    public async Task It_says_that_the_number_is_genuine_and_the_name_only_where_publishing_was_agreed_to()
    {
        await using var host = await AdminHost.Start();
        var (person, path) = await Issued(host);
        host.UseKey(null);

        var page = await (await host.Http.GetAsync(path)).Content.ReadAsStringAsync();
        Assert.Contains("Сертификат подлинный", page);
        Assert.Contains("2026-0001", page);
        Assert.Contains("Хакатон &#171;Умный дом&#187;", page);
        Assert.Contains("Участник", page);
        Assert.DoesNotContain("Глеб", page);

        await host.Db.Write(tx => ConsentStore.RecordPaper(tx, null, person, ConsentPurpose.Publishing));
        Assert.Contains("Громов Глеб", await (await host.Http.GetAsync(path)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_unknown_a_deleted_and_a_withdrawn_one_read_the_same()
    {
        await using var host = await AdminHost.Start();
        var (person, path) = await Issued(host);
        host.UseKey(null);
        var unknown = await host.Http.GetAsync("/c/unknown");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);

        await host.Db.Write(tx => AttendanceStore.Unmark(tx, 1, person));
        var withdrawn = await host.Http.GetAsync(path);
        await host.Db.Write(tx => PersonStore.Delete(tx, person));
        var deleted = await host.Http.GetAsync(path);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (withdrawn.StatusCode, deleted.StatusCode));
        var words = await unknown.Content.ReadAsStringAsync();
        Assert.Contains("Такого сертификата нет", words);
        Assert.Equal(words, await withdrawn.Content.ReadAsStringAsync());
        Assert.Equal(words, await deleted.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_page_is_strict_not_indexed_and_asks_nothing_of_third_parties()
    {
        await using var host = await AdminHost.Start();
        var (_, path) = await Issued(host);
        host.UseKey(null);

        foreach (var part in (string[])[path, "/c/unknown", "/c/check.css"])
        {
            var response = await host.Http.GetAsync(part);
            Assert.StartsWith(
                "default-src 'none'; style-src 'self'",
                response.Headers.GetValues("Content-Security-Policy").Single()
            );
            var text = await response.Content.ReadAsStringAsync();
            Assert.DoesNotContain("://", text);
            Assert.DoesNotContain("style=", text);
        }

        Assert.Equal("noindex, nofollow", (await host.Http.GetAsync(path)).Headers.GetValues("X-Robots-Tag").Single());
    }

    private static async Task<(long Person, string Path)> Issued(AdminHost host)
    {
        var id = await host.Post(Bodies.Hackathon.Replace("2026-12-07", "2026-11-07")).Id();
        await host.Patch(id, """{"status":"finished"}""");
        return await host.Db.Write(tx =>
        {
            var person = PersonStore.Add(tx, PersonName.Read("Громов Глеб")!, PersonOrigin.Roster);
            PersonStore.PutInClass(tx, person, new SchoolClass(6, "Б"), new DateOnly(2026, 9, 1));
            AttendanceStore.Came(tx, AdminHost.Centre, id, person, null);
            var issued = Certificates.For(tx, AdminHost.Centre, Actor.Program, id, person)!;
            return (person, $"/c/{issued.Token}");
        });
    }
}
