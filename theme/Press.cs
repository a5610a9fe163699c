using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Briefing.Theme;

/// <summary>
/// Prints components as HTML, one at a time. The framework's own renderer keeps every component to compare it with its next state;
/// pages have none, and are printed in less than two thirds of the time without.
/// </summary>
internal sealed class Press
{
    private readonly HtmlBuffer html = new();
    private readonly Stack<RenderTreeBuilder> idle = [];
    private Dialect dialect = Dialect.OfPages;

    /// <summary>Adds the HTML of a component for a page of the site, as UTF-8.</summary>
    public void Print(StaticComponent component, IBufferWriter<byte> bytes)
    {
        dialect = Dialect.OfPages;
        Component(component);
        html.MoveTo(bytes);
    }

    /// <summary>The HTML of a component in a dialect.</summary>
    public string Print(StaticComponent component, Dialect spoken)
    {
        dialect = spoken;
        Component(component);
        return html.TakeText();
    }

    /// <summary>The HTML of a piece that stands on many pages of the site.</summary>
    public static string Print(RenderFragment piece)
    {
        var (press, tree) = (new Press(), new RenderTreeBuilder());
        piece(tree);
        press.Frames(tree.GetFrames().Array.AsSpan(0, tree.GetFrames().Count));
        return press.html.TakeText();
    }

    private void Component(StaticComponent component)
    {
        if (component is DataBlock data)
        {
            data.Print(html);
            return;
        }

        var tree = idle.TryPop(out var rested) ? rested : new RenderTreeBuilder();
        component.Build(tree);
        var frames = tree.GetFrames();
        Frames(frames.Array.AsSpan(0, frames.Count));
        tree.Clear();
        idle.Push(tree);
    }

    private void Frames(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            at += Frame(frames[at..]);
        }
    }

    /// <summary>Prints the first of some frames, with all that is in it.</summary>
    /// <returns>How many frames that were.</returns>
    private int Frame(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var first = ref frames[0];
        switch (first.FrameType)
        {
            case RenderTreeFrameType.Text:
                html.Text(first.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                html.Raw(dialect.Markup(first.MarkupContent));
                return 1;
            case RenderTreeFrameType.Region:
                Frames(frames[1..first.RegionSubtreeLength]);
                return first.RegionSubtreeLength;
            case RenderTreeFrameType.Element:
                Element(first.ElementName, frames[1..first.ElementSubtreeLength]);
                return first.ElementSubtreeLength;
            case RenderTreeFrameType.Component:
                Component(in first, frames[1..first.ComponentSubtreeLength]);
                return first.ComponentSubtreeLength;
            default:
                throw new UnreachableException($"A static component has no {first.FrameType}.");
        }
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2072",
        Justification = "What opens a component has all its members kept; only the frame does not say so.")]
    private void Component(in RenderTreeFrame opened, ReadOnlySpan<RenderTreeFrame> attributes) =>
        Component(ComponentKind.Of(opened.ComponentType).Make(attributes));

    private void Element(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        html.Open(name);
        var at = 0;
        for (; at < inside.Length && inside[at].FrameType is RenderTreeFrameType.Attribute; at++)
        {
            Attribute(inside[at].AttributeName, inside[at].AttributeValue);
        }

        var content = inside[at..];
        if (dialect.Direction(name, content) is { } direction)
        {
            Attribute("dir", direction);
        }

        if (VoidElements.Have(name))
        {
            html.Raw(dialect.EndOfVoid);
            return;
        }

        html.Close();
        Frames(content);
        html.Close(name);
    }

    private void Attribute(string name, object value)
    {
        if (!dialect.Has(name))
        {
            return;
        }

        if ((value is true ? dialect.Presence : dialect.Value(name, (string)value)) is { } written)
        {
            html.Attribute(name, written);
        }
        else
        {
            html.Attribute(name);
        }
    }
}
