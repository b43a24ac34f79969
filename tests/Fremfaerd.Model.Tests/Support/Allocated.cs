namespace Fremfaerd.Model.Tests;

/// <summary>What a piece of work allocates on its thread.</summary>
internal static class Allocated
{
    /// <summary>The least of a few tries: a collection in between, for another thread, counts room that this one had and never used.</summary>
    internal static long By(Action work)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 5 && least > 0; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
