namespace TochkaBot.Tests.Flight;

/// <summary>Waits for conditions. The limit is generous on purpose: a slow machine is not a defect.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static Task Be(Func<bool> isTrue, string what) => Be(isTrue, () => what);

    public static async Task Be(Func<bool> isTrue, Func<string> what)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!isTrue())
        {
            if (TimeProvider.System.GetElapsedTime(begun) > Limit)
            {
                Assert.Fail($"It never came to this: {what()}");
            }

            await Task.Delay(15);
        }
    }

    public static async Task<T> Get<T>(Func<T?> look, string what)
        where T : class
    {
        T? found = null;
        await Be(() => (found = look()) is not null, what);
        return found!;
    }
}
