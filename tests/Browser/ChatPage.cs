using System.Globalization;
using Deque.AxeCore.Commons;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace TochkaBot.Browser.Tests;

/// <summary>The sandbox's page in a headless Chromium of the distribution.</summary>
internal sealed class ChatPage : IDisposable
{
    private const string Browser = "/usr/bin/chromium";
    private const string Driver = "/usr/bin/chromedriver";
    private const string LastFromBot = "(//*[@data-testid='message'][@data-from='bot'])[last()]";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly ChromeDriver driver;

    public ChatPage(int width, int height, bool isPhone)
    {
        var options = new ChromeOptions { BinaryLocation = Browser };
        options.AddArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=ru");
        options.AddArgument("--no-proxy-server");
        driver = new ChromeDriver(ChromeDriverService.CreateDefaultService("/usr/bin", "chromedriver"), options);
        driver.ExecuteCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            new Dictionary<string, object?>
            {
                ["width"] = width,
                ["height"] = height,
                ["deviceScaleFactor"] = 2,
                ["mobile"] = isPhone,
            }
        );
    }

    /// <summary>Nothing when the machine has a browser.</summary>
    public static string? Missing =>
        File.Exists(Browser) && File.Exists(Driver)
            ? null
            : $"The page was not looked at: {Browser} and {Driver} are not here (packages chromium, chromium-driver).";

    public void Open(Uri page) => driver.Navigate().GoToUrl(page);

    public void Click(string testId) => Act(By.CssSelector($"[data-testid='{testId}']"), node => node.Click());

    /// <summary>Presses a button of the last message.</summary>
    public void Press(string label) => Act(Button(label), node => node.Click());

    public bool HasButton(string label) => driver.FindElements(Button(label)).Count > 0;

    public IReadOnlyList<string> Buttons() =>
        [.. driver.FindElements(By.XPath($"{LastFromBot}//button[@data-testid='button']")).Select(b => b.Text)];

    public void Say(string words)
    {
        Act(By.CssSelector("[data-testid='composer']"), node => node.SendKeys(words));
        Click("send");
    }

    /// <summary>Waits until the last message of the bot has these words, and it can be seen.</summary>
    public void Sees(string words) =>
        Act(
            By.XPath($"{LastFromBot}[contains(., '{words}')]"),
            node =>
            {
                if (!node.Displayed)
                {
                    throw new ElementNotInteractableException($"«{words}» is there, but not to be seen");
                }
            }
        );

    public void AssertFits() =>
        Assert.True(
            (bool)driver.ExecuteScript("return document.documentElement.scrollWidth <= window.innerWidth")!,
            "the page is wider than the window"
        );

    public void Save(string name)
    {
        Directory.CreateDirectory(House.Screenshots);
        driver.GetScreenshot().SaveAsFile(Path.Combine(House.Screenshots, $"{name}.png"));
    }

    /// <summary>«light» or «dark», as the device is set.</summary>
    public void Prefer(string scheme) =>
        driver.ExecuteCdpCommand(
            "Emulation.setEmulatedMedia",
            new Dictionary<string, object?>
            {
                ["features"] = new[]
                {
                    new Dictionary<string, object?> { ["name"] = "prefers-color-scheme", ["value"] = scheme },
                },
            }
        );

    /// <summary>Types into the field of a form and sends it off.</summary>
    public void Type(string field, string words)
    {
        Act(By.Name(field), node => node.SendKeys(words));
        Act(By.CssSelector("form [type='submit']"), node => node.Click());
        Act(By.CssSelector("nav [aria-current='page']"), _ => { });
    }

    /// <summary>What axe finds serious or worse fails the test; the rest may be argued about.</summary>
    public void AssertAccessible(string where)
    {
        driver.ExecuteScript(new BundledAxeScriptProvider().GetScript());
        var found =
            (IReadOnlyCollection<object>)
                driver.ExecuteAsyncScript(
                    """
                    const done = arguments[arguments.length - 1];
                    axe.run(document, { resultTypes: ["violations"] }).then(result => done(result.violations
                        .filter(v => v.impact === "serious" || v.impact === "critical")
                        .map(v => v.id + ": " + v.nodes.map(n => n.html).slice(0, 3).join(" | "))));
                    """
                )!;
        Assert.True(found.Count == 0, $"{where}: {string.Join("; ", found)}");
    }

    /// <summary>The page down to its end, and not only the window.</summary>
    public void SaveWhole(string name)
    {
        Directory.CreateDirectory(House.Screenshots);
        var taken =
            (Dictionary<string, object>)
                driver.ExecuteCdpCommand(
                    "Page.captureScreenshot",
                    new Dictionary<string, object?> { ["format"] = "png", ["captureBeyondViewport"] = true }
                )!;
        File.WriteAllBytes(
            Path.Combine(House.Screenshots, $"{name}.png"),
            Convert.FromBase64String(Convert.ToString(taken["data"], CultureInfo.InvariantCulture)!)
        );
    }

    /// <summary>What the browser refused: a style, a picture, an address that the page's policy forbids.</summary>
    public IReadOnlyList<string> Complaints() =>
        [
            .. driver
                .Manage()
                .Logs.GetLog(LogType.Browser)
                .Select(entry => entry.Message)
                .Where(message => message.Contains("Content Security Policy") || message.Contains("Refused")),
        ];

    /// <summary>What the tab key leads to, in words.</summary>
    public string TabTo()
    {
        driver.FindElement(By.TagName("body")).SendKeys(Keys.Tab);
        return driver.SwitchTo().ActiveElement().Text;
    }

    public void PressEnter() => driver.SwitchTo().ActiveElement().SendKeys(Keys.Enter);

    /// <summary>The id of what has the focus.</summary>
    public string? Focused() => driver.SwitchTo().ActiveElement().GetDomAttribute("id");

    public void Dispose() => driver.Dispose();

    private static By Button(string label) =>
        By.XPath($"{LastFromBot}//button[@data-testid='button'][contains(., '{label}')]");

    /// <summary>The page changes under our hands: what is gone or covered is looked for again.</summary>
    private void Act(By what, Action<IWebElement> act)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                act(driver.FindElement(what));
                return;
            }
            catch (WebDriverException) when (TimeProvider.System.GetElapsedTime(begun) < Patience)
            {
                Thread.Sleep(50);
            }
        }
    }
}
