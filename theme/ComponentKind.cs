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
    private readonly Parameter[] parameters;

    private ComponentKind([DynamicallyAccessedMembers(Needed)] Type type)
    {
        constructor = ConstructorInvoker.Create(type.GetConstructor(Type.EmptyTypes)!);
        parameters =
        [
            .. type.GetProperties()
                .Where(property => property.IsDefined(typeof(ParameterAttribute)))
                .Select(property => new Parameter(property.Name, MethodInvoker.Create(property.SetMethod!))),
        ];
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
            SetterOf(attribute.AttributeName).Invoke(component, attribute.AttributeValue);
        }

        return component;
    }

    private MethodInvoker SetterOf(string name)
    {
        // They are a handful: looked through, they are found sooner than by a hash.
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter.Setter;
            }
        }

        throw new InvalidOperationException($"There is no parameter {name} to set.");
    }

    private readonly record struct Parameter(string Name, MethodInvoker Setter);
}
