using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Briefing.Theme;

/// <summary>The parameters of a type of components. How each is set is found once; from then on it is a call like any other.</summary>
internal sealed class ComponentParameters
{
    private static readonly ConcurrentDictionary<Type, ComponentParameters> Known = [];

    private readonly Dictionary<string, MethodInvoker> setters = new(StringComparer.Ordinal);

    private ComponentParameters([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        foreach (var property in type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))))
        {
            setters.Add(property.Name, MethodInvoker.Create(property.SetMethod!));
        }
    }

    /// <summary>Those of a type of components.</summary>
    public static ComponentParameters Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, new ComponentParameters(type));

    /// <summary>Sets those that another component has written as attributes.</summary>
    public void Set(StaticComponent component, ReadOnlySpan<RenderTreeFrame> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            var setter = setters.GetValueOrDefault(attribute.AttributeName)
                ?? throw new InvalidOperationException($"{component.GetType().Name} has no parameter {attribute.AttributeName}.");
            setter.Invoke(component, attribute.AttributeValue);
        }
    }
}
