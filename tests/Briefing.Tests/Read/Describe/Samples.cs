using Briefing.Read;
using Briefing.Read.Yaml;

namespace Briefing.Tests.Read.Describe;

/// <summary>Answers a format with each sample that its schema shows, and keeps what the format thinks of them.</summary>
internal sealed class Samples : Fields
{
    public static readonly Place Nowhere = new SourceText("samples.yml", "").Beginning;

    private readonly List<Diagnostic> notices = [];

    /// <summary>The keys whose schema shows samples.</summary>
    public List<string> Shown { get; } = [];

    /// <summary>What was noticed about the samples of a format.</summary>
    public static (IReadOnlyList<string> Shown, IReadOnlyList<Diagnostic> Notices) Of<T>(Func<Fields, T> format)
    {
        var samples = new Samples();
        format(samples);
        return (samples.Shown, samples.notices);
    }

    public override T Required<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples) =>
        Optional(key, shape, description, examples) ?? shape.StandIn(Nowhere);

    public override T? RequiredWithout<T>(string other, string key, Shape<T> shape, string description)
        where T : class => Optional(key, shape, description);

    public override IReadOnlyList<T> List<T>(string key, Shape<T> item, string description, params ReadOnlySpan<string> examples) =>
        Optional(key, item, description, examples) is { } sample ? [sample] : [];

    public override T? Optional<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples)
        where T : class
    {
        var schema = shape.Schema();
        foreach (var sample in (examples.IsEmpty ? schema : schema.SuchAs([.. examples])).Samples)
        {
            Shown.Add(key);
            Assert.NotNull(shape.Read(new YamlNode.Scalar(sample, Nowhere, default), notices));
        }

        return null;
    }

    public override void Notice(Diagnostic diagnostic) => notices.Add(diagnostic);
}
