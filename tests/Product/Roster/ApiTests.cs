using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using TochkaBot.Domain.Access;
using TochkaBot.Domain.Roster;
using TochkaBot.Tests.Admin;
using TochkaBot.Tests.Support;

namespace TochkaBot.Tests.Roster;

/// <summary>POST /api/v1/roster.</summary>
public sealed class ApiTests
{
    private const string Csv = "text/csv";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string List = "ФИО;Класс\nПетров Иван;6Б\nИванова Мария;6А\nПетров Иван;6Б\n";

    [Fact]
    public async Task A_dry_run_answers_row_by_row_and_does_nothing()
    {
        await using var host = await AdminHost.Start();

        var answer = await (await Send(host, List, "?dryRun=true")).Body();

        Assert.Equal(
            "True 2 1",
            $"{answer.GetProperty("dryRun")} {answer.GetProperty("added")} {answer.GetProperty("refused")}"
        );
        var rows = answer.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(["2 added ", "3 added ", "4 refused sameChildTwice"], rows.Select(Brief));
        Assert.Contains("earlier row", rows[2].Text("reason"));
        Assert.Empty(host.Db.Read(RosterStore.Listed));
    }

    [Fact]
    public async Task Applying_adds_children_and_names_them_and_the_second_time_changes_nothing()
    {
        await using var host = await AdminHost.Start();

        var first = await (await Send(host, List)).Body();
        var second = await (await Send(host, List)).Body();

        Assert.Equal(
            host.Db.Read(RosterStore.Listed).Select(c => c.Id),
            first.GetProperty("rows").EnumerateArray().Take(2).Select(r => r.GetProperty("personId").GetInt64())
        );
        Assert.Equal(2, second.GetProperty("unchanged").GetInt32());
        Assert.Equal(2, host.Db.Read(RosterStore.Listed).Count);
    }

    [Fact]
    public async Task A_workbook_is_read_the_same_and_who_is_missing_is_named()
    {
        await using var host = await AdminHost.Start();
        await Send(host, List);

        var book = Files.Xlsx([
            ["Список 6Б"],
            ["Класс", "ФИО"],
            ["6А", "Петров Иван"],
        ]);
        var answer = await (await Send(host, book, Xlsx)).Body();

        Assert.Equal("6Б", answer.GetProperty("rows")[0].Text("from"));
        Assert.Equal("Иванова Мария", answer.GetProperty("missing")[0].Text("name"));
    }

    [Fact]
    public async Task The_plan_of_a_dry_run_is_done_or_nothing()
    {
        await using var host = await AdminHost.Start();
        var plan = (await (await Send(host, List, "?dryRun=true")).Body()).Text("plan");
        await Send(host, "ФИО;Класс\nПетров Иван;7А");

        var late = await Send(host, List, $"?plan={plan}");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("plan", await late.WrongFields());
        Assert.Equal("7А", $"{Assert.Single(host.Db.Read(RosterStore.Listed)).Class}");
    }

    [Theory]
    [InlineData("просто текст", "Класс,ФИО")]
    [InlineData("ФИО;Телефон\nПетров Иван;1", "Класс")]
    [InlineData("Имя;Класс\nИван;6Б", "ФИО")]
    [InlineData("", "file")]
    [InlineData("ФИО;Класс\n\"Петров;6Б\nКим;7", "file")]
    public async Task What_is_wrong_with_a_file_is_named(string csv, string fields)
    {
        await using var host = await AdminHost.Start();

        var response = await Send(host, csv);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(fields, await response.WrongFields());
    }

    [Fact]
    public async Task Other_types_large_files_and_wrong_flags_are_refused()
    {
        await using var host = await AdminHost.Start();

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Send(host, [1], "image/png")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(host, new byte[10_485_761], Csv)).StatusCode);
        Assert.Equal("dryRun", await (await Send(host, List, "?dryRun=yes")).WrongFields());
        Assert.Empty(host.Db.Read(RosterStore.Listed));
    }

    [Theory]
    [InlineData(ApiScopes.Write)]
    [InlineData(ApiScopes.Names)]
    [InlineData(ApiScopes.Counts | ApiScopes.Names)]
    public async Task It_takes_the_right_to_write_and_to_see_names(ApiScopes scopes)
    {
        await using var host = await AdminHost.Start();
        host.UseKey(await host.MakeKey(scopes));

        Assert.Equal(HttpStatusCode.Forbidden, (await Send(host, List, "?dryRun=true")).StatusCode);

        host.UseKey(await host.MakeKey(ApiScopes.Write | ApiScopes.Names));
        Assert.Equal(HttpStatusCode.OK, (await Send(host, List)).StatusCode);
        Assert.Equal(
            1,
            host.Db.Read(tx =>
                tx.One<int>("SELECT count(*) FROM journal WHERE action = 'api.wrote' AND note LIKE 'key:%'")
            )
        );
    }

    private static Task<HttpResponseMessage> Send(AdminHost host, string csv, string query = "") =>
        Send(host, Encoding.UTF8.GetBytes(csv), Csv, query);

    private static Task<HttpResponseMessage> Send(AdminHost host, byte[] file, string type, string query = "")
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return host.Http.PostAsync($"/api/v1/roster{query}", content);
    }

    private static string Brief(JsonElement row) =>
        $"{row.GetProperty("row")} {row.Text("outcome")} {row.GetProperty("refusal")}";
}
