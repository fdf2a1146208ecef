using System.Net;
using System.Text.RegularExpressions;

namespace TochkaBot.Tests.Cabinet;

/// <summary>Somebody's browser: keeps the cookies it is given and follows nothing by itself.</summary>
internal sealed partial class Browser(Uri site, string name = "Firefox of the centre") : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = site,
    };

    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>The cookies of the last answer as they were set.</summary>
    public IReadOnlyList<string> Set { get; private set; } = [];

    public string Page { get; private set; } = string.Empty;

    public HttpResponseMessage Answer { get; private set; } = new();

    public Task<HttpStatusCode> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>As the form on the page in front would be sent, with what is typed into it.</summary>
    public Task<HttpStatusCode> Submit(string action, params (string Name, string Value)[] typed)
    {
        var token = Hidden().Match(Page) is { Success: true } found ? found.Groups[1].Value : null;
        return Post(action, token, typed);
    }

    public Task<HttpStatusCode> Post(
        string path,
        string? token,
        (string Name, string Value)[]? typed = null,
        params (string Name, string Value)[] headers
    )
    {
        var fields = (typed ?? []).Select(f => new KeyValuePair<string, string>(f.Name, f.Value)).ToList();
        if (token is not null)
        {
            fields.Add(new("token", token));
        }

        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        foreach (var header in headers)
        {
            request.Headers.Add(header.Name, header.Value);
        }

        return Send(request);
    }

    /// <summary>The token that the page in front would send.</summary>
    public string Token => Hidden().Match(Page).Groups[1].Value;

    public void Dispose()
    {
        Answer.Dispose();
        http.Dispose();
    }

    private async Task<HttpStatusCode> Send(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", name);
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        Answer.Dispose();
        Answer = await http.SendAsync(request);
        Page = await Answer.Content.ReadAsStringAsync();
        Keep();
        return Answer.StatusCode;
    }

    private void Keep()
    {
        Set = Answer.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [];
        foreach (var cookie in Set)
        {
            var (name, value) = (cookie.Split('=')[0], cookie.Split('=', 2)[1].Split(';')[0]);
            if (value.Length == 0)
            {
                Cookies.Remove(name);
            }
            else
            {
                Cookies[name] = value;
            }
        }
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();
}
