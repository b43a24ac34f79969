using Fremfaerd.Model.Serialization.Converting;
using Fremfaerd.Model.Serialization.Hosting;

namespace Fremfaerd.Model.Serialization;

/// <summary>Puts this library's types into a host's own JSON.</summary>
public static class FremfaerdJsonSerializerOptions
{
    /// <summary>
    /// Makes processes, events, gate reports, replies, ids and coded values stand in the host's documents as they stand in this
    /// library's own, and read as strictly. Call it after the host's own contexts and converters were added: it goes before them.
    /// </summary>
    /// <param name="options">The host's options, not used yet.</param>
    /// <param name="json">What is known and how much is taken in; null for <see cref="FremfaerdJson.Default"/>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use and can no longer change.</exception>
    public static JsonSerializerOptions AddFremfaerd(this JsonSerializerOptions options, FremfaerdJson? json = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var types = (json ?? FremfaerdJson.Default).Hosted;
        options.Converters.Insert(0, new HostConverters(types));
        // Options without a resolver fall back to reflection, where that is on; any resolver would take that from the host.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
            options.TypeInfoResolverChain.Insert(0, types);
        return options;
    }
}
