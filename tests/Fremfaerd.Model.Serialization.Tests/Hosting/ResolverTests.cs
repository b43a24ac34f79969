using System.Text.Json.Serialization.Metadata;
using Fremfaerd.Model.Serialization.Hosting;

namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>Every type a host may use is known, so that none of them falls to a generated contract.</summary>
public class The_resolver
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = FremfaerdJson.Default.Resolver };

    public static TheoryData<Type> Types =>
    [
        .. from type in typeof(TechnologyProcess).Assembly.GetExportedTypes()
           where IsCoded(type) || IsId(type) || IsEvent(type) || type == typeof(Accepted) || type == typeof(Model.Refused)
           select type,
        typeof(TechnologyProcess), typeof(GateReport), typeof(Reply), typeof(Moment), typeof(Money), typeof(LocalizedText), typeof(Explanation),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Knows_every_type_that_hosts_have(Type type)
    {
        var info = FremfaerdJson.Default.Resolver.GetTypeInfo(type, Options);

        info.Should().NotBeNull();
        info!.Kind.Should().Be(JsonTypeInfoKind.None, "none of its members is the host's to change");
        Options.GetTypeInfo(type).Converter.Should().BeSameAs(info.Converter);
        new HostConverters(FremfaerdJson.Default.Hosted).CanConvert(type).Should().BeTrue();
    }

    [Fact]
    public void Leaves_other_types_to_the_host() => FremfaerdJson.Default.Resolver.GetTypeInfo(typeof(HostCase), Options).Should().BeNull();

    /// <summary>What a root of the library's own needs where reflection is off.</summary>
    [Fact]
    public void Goes_before_a_context_that_was_there()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = HostContext.Default }.AddFremfaerd();

        options.TypeInfoResolverChain.Should().Equal(FremfaerdJson.Default.Resolver, HostContext.Default);
        options.GetTypeInfo(typeof(TechnologyProcess)).Kind.Should().Be(JsonTypeInfoKind.None);
    }

    [Fact]
    public void Leaves_options_without_a_context_to_reflection() => new JsonSerializerOptions().AddFremfaerd().TypeInfoResolver.Should().BeNull();

    private static bool IsCoded(Type type) => type.IsEnum && type.GetFields().Any(field => field.CustomAttributes.Any(term => term.AttributeType.Name == "TermAttribute"));

    private static bool IsId(Type type) => type.IsValueType && type.GetInterface("IIdentifier") is not null;

    private static bool IsEvent(Type type) => typeof(ProcessEvent).IsAssignableFrom(type);
}
