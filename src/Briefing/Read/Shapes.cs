using System.Globalization;
using System.Text.Json;
using Briefing.Drafts;
using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Read.Describe;
using Briefing.Read.Markdown;
using Briefing.Read.Yaml;
using static Briefing.Read.Shaping;

namespace Briefing.Read;

/// <summary>The shapes that the keys of all formats are made of.</summary>
internal static class Shapes
{
    /// <summary>Characters on one line, as they stand somewhere else, with white space trimmed and made single.</summary>
    public static Shape<string> Line { get; } = Scalar("a text", _ => "", Texts.Any, (scalar, _) => Letters.OnOneLine(scalar.Text));

    /// <summary>The same, with the place kept.</summary>
    public static Shape<Written<string>> PlacedLine { get; } = Line.Placed();

    /// <summary>What an author says in words alone, on one line.</summary>
    public static Shape<string> Plain { get; } = Scalar("a text", _ => "", Texts.Any, (scalar, notices) =>
    {
        MarksInPlainText.Notice(scalar, notices);
        return Letters.OnOneLine(scalar.Text);
    });

    /// <summary>The same, with the place kept.</summary>
    public static Shape<Written<string>> PlacedPlain { get; } = Plain.Placed();

    /// <summary>What something is called: a short text on one line.</summary>
    public static Shape<Written<string>> Name { get; } = Scalar("a name", _ => "", Texts.Name, (scalar, notices) =>
    {
        var name = Letters.OnOneLine(scalar.Text);
        if (name.Length <= Limits.Name)
        {
            return name;
        }

        notices.Add(new Diagnostic(
            Rules.BadValue, scalar.Place with { Length = 1 },
            $"The name that begins here has {name.Length} characters; it may have {Limits.Name}.", "Shorten it."));
        return null;
    }).Placed();

    /// <summary>A slug.</summary>
    public static Shape<Written<Slug>> SlugName { get; } = Scalar("a slug", _ => Slug.None, Texts.Slug, (scalar, notices) =>
    {
        if (Slug.TryParse(scalar.Text) is { } slug)
        {
            return slug;
        }

        notices.Add(SlugRefusal.Of(scalar.Text, scalar.Place));
        return null;
    }).Placed();

    /// <summary>A date in EDTF.</summary>
    public static Shape<When> Date { get; } = Scalar("a date", _ => When.On(1), Texts.Date, (scalar, notices) =>
        When.Parse(scalar.Text).Match<When?>(date => date, refusal =>
        {
            var place = scalar.At(refusal.Position) with { Length = Math.Max(1, refusal.Length) };
            notices.Add(new Diagnostic(Rules.BadDate, place, $"“{scalar.Text}” is not a date. {refusal.Reason}"));
            return null;
        }));

    /// <summary>The same, with the place kept.</summary>
    public static Shape<Written<When>> PlacedDate { get; } = Date.Placed();

    /// <summary>A language tag.</summary>
    public static Shape<Language> LanguageTag { get; } = Parsed(
        "a language tag", Texts.LanguageTag, Language.TryParse,
        (text, place) => new Diagnostic(
            Rules.BadValue, place, $"“{text}” is not a language tag.", "Write a BCP 47 tag, such as en, en-GB or vi."));

    /// <summary>A licence's identifier.</summary>
    public static Shape<Licence> LicenceId { get; } = Parsed(
        "a licence's identifier", Texts.LicenceId, text => Licence.Known.FirstOrDefault(licence => licence.Id == text),
        (text, place) => new Diagnostic(
            Rules.BadValue, place, $"“{text}” is not the SPDX identifier of a licence that is known here.",
            NearMiss.Hint(text, Licence.Known.Select(licence => licence.Id))
            + $"The known ones are {string.Join(", ", Licence.Known.Select(licence => licence.Id))}."));

    /// <summary>Running text in Markdown.</summary>
    public static Shape<Prose<WrittenLink>> Text { get; } = Scalar(
        "a text in Markdown", _ => Prose<WrittenLink>.Empty, Texts.Any, (scalar, notices) => MarkdownReader.Read(scalar.Text, scalar.At, notices));

    /// <summary>The same, with the place kept.</summary>
    public static Shape<Written<Prose<WrittenLink>>> PlacedText { get; } = Text.Placed();

    /// <summary>Yes or no.</summary>
    public static Shape<string> YesOrNo { get; } = Choice("true", "false");

    /// <summary>One of some words.</summary>
    public static Shape<string> Choice(params string[] words) => Parsed(
        $"one of {string.Join(", ", words)}", new Schema.Choice(words), text => words.Contains(text) ? text : null,
        (text, place) => new Diagnostic(
            Rules.BadValue, place, $"“{text}” has no meaning here.",
            NearMiss.Hint(text, words) + $"Write one of {string.Join(", ", words)}."));

    /// <summary>One of the names of an enumeration, in kebab-case.</summary>
    public static Shape<Written<T>> OneOf<T>(T standIn = default)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var names = Array.ConvertAll(values, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
        var choice = Choice(names);
        return new Shape<Written<T>>(
            choice.Called,
            place => new Written<T>(standIn, place) { IsWhole = false },
            (node, notices) => choice.Read(node, notices) is { } name ? new Written<T>(values[Array.IndexOf(names, name)], node.Place) : null,
            choice.Schema);
    }

    /// <summary>A whole number between two others.</summary>
    public static Shape<Written<int>> Number(int least, int most)
    {
        var called = string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}");
        return Scalar(called, StandIn, new Schema.Number(least, most), (scalar, notices) =>
        {
            if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return new Written<int>(number, scalar.Place);
            }

            notices.Add(new Diagnostic(Rules.BadValue, scalar.Place, $"“{scalar.Text}” is not {called}.", $"Write {called}."));
            return null;
        });

        Written<int> StandIn(Place place) => new(least, place) { IsWhole = false };
    }

    /// <summary>A list of at most so many items. A single value is not one.</summary>
    public static Shape<IReadOnlyList<T>> ListOf<T>(Shape<T> item, int most = Limits.Items)
        where T : class => ListShape.Of(item, most);

    /// <summary>Keys with values, read by a format; a set without any stands in for it.</summary>
    public static Shape<T> Keys<T>(Func<Fields, T> format)
        where T : class => new(
            "a set of keys",
            place => Fields.Read(new YamlNode.Mapping([], place), format, []),
            (node, notices) => node is YamlNode.Mapping mapping
                ? Fields.Read(mapping, format, notices)
                : NotKeys<T>(node, Fields.Describe(format), notices),
            () => Fields.Describe(format));

    private static T? NotKeys<T>(YamlNode node, Schema.Keys keys, List<Diagnostic> notices)
        where T : class
    {
        notices.Add(new Diagnostic(
            Rules.WrongType, node.Place, $"A set of keys belongs here, not {node.Shape}.",
            $"Write a key, a colon, a space and its value; the keys here are {string.Join(", ", keys.All.Select(key => key.Name))}."));
        return null;
    }
}
