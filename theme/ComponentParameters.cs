using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Briefing.Theme;

/// <summary>The parameters of a type of components. How each is set is found once; from then on it is a call like any other.</summary>
internal sealed class ComponentParameters
{
    private static readonly ConcurrentDictionary<Type, ComponentParameters> Known = [];

    private readonly Dictionary<string, Setter> setters = new(StringComparer.Ordinal);

    private ComponentParameters(Type type)
    {
        foreach (var property in type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute))))
        {
            var setter = typeof(Setter<,>).MakeGenericType(type, property.PropertyType);
            setters.Add(property.Name, (Setter)Activator.CreateInstance(setter, property.SetMethod)!);
        }
    }

    /// <summary>Those of a type of components.</summary>
    public static ComponentParameters Of(Type type) => Known.GetOrAdd(type, each => new ComponentParameters(each));

    /// <summary>Sets those that another component has written as attributes.</summary>
    public void Set(StaticComponent component, ReadOnlySpan<RenderTreeFrame> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            var setter = setters.GetValueOrDefault(attribute.AttributeName)
                ?? throw new InvalidOperationException($"{component.GetType().Name} has no parameter {attribute.AttributeName}.");
            setter.Set(component, attribute.AttributeValue);
        }
    }

    private abstract class Setter
    {
        public abstract void Set(StaticComponent component, object? value);
    }

    private sealed class Setter<TComponent, TValue>(MethodInfo method) : Setter
        where TComponent : StaticComponent
    {
        private readonly Action<TComponent, TValue> set = method.CreateDelegate<Action<TComponent, TValue>>();

        public override void Set(StaticComponent component, object? value) => set((TComponent)component, (TValue)value!);
    }
}
