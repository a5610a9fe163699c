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
[SuppressMessage("Design", "CA1001", Justification = "A tree that was cleared has given back all that it took.")]
internal sealed class Press
{
    private readonly HtmlBuffer html = new();

    // What a component shows is added to what the others of its page have shown, and all of it is cleared after the page.
    private readonly RenderTreeBuilder tree = new();
    private Dialect dialect = Dialect.OfPages;

    /// <summary>Adds the HTML of a component for a page of the site, as UTF-8.</summary>
    public void Print(StaticComponent component, IBufferWriter<byte> bytes)
    {
        Print(component.Build, Dialect.OfPages);
        html.MoveTo(bytes);
    }

    /// <summary>The HTML of a component in a dialect.</summary>
    public string Print(StaticComponent component, Dialect spoken)
    {
        Print(component.Build, spoken);
        return html.TakeText();
    }

    /// <summary>The HTML of a piece that stands on many pages of the site.</summary>
    public static string Print(RenderFragment piece)
    {
        var press = new Press();
        press.Print(piece, Dialect.OfPages);
        return press.html.TakeText();
    }

    private void Print(RenderFragment piece, Dialect spoken)
    {
        dialect = spoken;
        piece(tree);
        Frames(0, tree.GetFrames().Count);
        tree.Clear();
    }

    /// <summary>Prints frames from one to another.</summary>
    /// <returns>The frame after them.</returns>
    private int Frames(int start, int end)
    {
        for (var at = start; at < end;)
        {
            at = Frame(at);
        }

        return end;
    }

    /// <summary>Prints a frame, with all that is in it.</summary>
    /// <returns>The frame after it.</returns>
    private int Frame(int at)
    {
        ref readonly var frame = ref tree.GetFrames().Array[at];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                html.Text(frame.TextContent);
                return at + 1;
            case RenderTreeFrameType.Markup:
                html.Raw(dialect.Markup(frame.MarkupContent));
                return at + 1;
            case RenderTreeFrameType.Region:
                return Frames(at + 1, at + frame.RegionSubtreeLength);
            case RenderTreeFrameType.Element:
                return Element(at, at + frame.ElementSubtreeLength);
            case RenderTreeFrameType.Component:
                return Component(at, at + frame.ComponentSubtreeLength);
            default:
                throw new UnreachableException($"A static component has no {frame.FrameType}.");
        }
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2072",
        Justification = "What opens a component has all its members kept; only the frame does not say so.")]
    private int Component(int start, int end)
    {
        var frames = tree.GetFrames().Array;
        var component = ComponentKind.Of(frames[start].ComponentType).Make(frames.AsSpan((start + 1)..end));
        if (component is DataBlock data)
        {
            data.Print(html);
        }
        else
        {
            var shown = tree.GetFrames().Count;
            component.Build(tree);
            Frames(shown, tree.GetFrames().Count);
        }

        return end;
    }

    private int Element(int start, int end)
    {
        // The tree may move while what is in the element is printed: these frames are not to be looked at after that.
        var frames = tree.GetFrames().Array;
        var name = frames[start].ElementName;
        html.Open(name);
        var at = start + 1;
        for (; at < end && frames[at].FrameType is RenderTreeFrameType.Attribute; at++)
        {
            Attribute(frames[at].AttributeName, frames[at].AttributeValue);
        }

        if (dialect.Direction(name, frames.AsSpan(at..end)) is { } direction)
        {
            Attribute("dir", direction);
        }

        if (VoidElements.Have(name))
        {
            html.Raw(dialect.EndOfVoid);
            return end;
        }

        html.Close();
        Frames(at, end);
        html.Close(name);
        return end;
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
