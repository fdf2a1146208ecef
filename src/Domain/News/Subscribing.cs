using TochkaBot.Domain.Centre;
using TochkaBot.Domain.Storage;
using TochkaBot.Domain.Topics;

namespace TochkaBot.Domain.News;

/// <summary>Changing the rhythm loses nothing and says nothing twice.</summary>
public static class Subscribing
{
    public static void SetRhythm(Tx tx, CentreSettings centre, long accountId, Rhythm rhythm)
    {
        var before = SubscriptionStore.Of(tx, accountId);
        if (before.Rhythm == rhythm)
        {
            return;
        }

        if (rhythm == Rhythm.Off)
        {
            SubscriptionStore.Stop(tx, centre, accountId);
            return;
        }

        var isDigest = before.Rhythm is Rhythm.Daily or Rhythm.Weekly;
        if (isDigest && rhythm == Rhythm.AtOnce)
        {
            // What was put by for the digest is said in a last one.
            NewsClock.Tell(tx, centre, before);
        }

        var keeps = isDigest && rhythm != Rhythm.AtOnce;
        SubscriptionStore.Save(
            tx,
            centre,
            before with
            {
                Rhythm = rhythm,
                ToldUntil = keeps ? before.ToldUntil : tx.Now,
            }
        );
    }
}
