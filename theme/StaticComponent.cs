using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Briefing.Theme;

/// <summary>A component that is printed once and never again: nothing in it waits, and nothing renders it anew.</summary>
public abstract class StaticComponent : IComponent
{
    /// <summary>Writes what the component shows, once its parameters are set.</summary>
    internal void Build(RenderTreeBuilder tree)
    {
        OnParametersSet();
        BuildRenderTree(tree);
    }

    /// <summary>What is to be made of the parameters before they are shown.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>The component's Razor, compiled.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException("A static component is printed, not attached.");

    Task IComponent.SetParametersAsync(ParameterView parameters) =>
        throw new NotSupportedException("A static component is printed, not rendered anew.");
}
