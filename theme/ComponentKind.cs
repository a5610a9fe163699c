using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Briefing.Theme;

/// <summary>
/// A type of components. How one is made and how its parameters are set is found once; from then on these are calls like any other.
/// </summary>
internal sealed class ComponentKind
{
    private const DynamicallyAccessedMemberTypes Needed =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    private static readonly ConcurrentDictionary<Type, ComponentKind> Known = [];

    private readonly ConstructorInvoker constructor;
    private readonly Dictionary<string, MethodInvoker> setters = new(StringComparer.Ordinal);

    private ComponentKind([DynamicallyAccessedMembers(Needed)] Type type)
    {
        constructor = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)!);
        foreach (var property in type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))))
        {
            setters.Add(property.Name, MethodInvoker.Create(property.SetMethod!));
        }
    }

    /// <summary>The kind of a type.</summary>
    public static ComponentKind Of([DynamicallyAccessedMembers(Needed)] Type type) =>
        Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, new ComponentKind(type));

    /// <summary>Makes a component, with the parameters that another has written as attributes.</summary>
    public StaticComponent Make(ReadOnlySpan<RenderTreeFrame> attributes)
    {
        var component = (StaticComponent)constructor.Invoke();
        foreach (ref readonly var attribute in attributes)
        {
            var setter = setters.GetValueOrDefault(attribute.AttributeName)
                ?? throw new InvalidOperationException($"{component.GetType().Name} has no parameter {attribute.AttributeName}.");
            setter.Invoke(component, attribute.AttributeValue);
        }

        return component;
    }
}
