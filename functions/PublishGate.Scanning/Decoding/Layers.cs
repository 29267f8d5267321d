using PublishGate.Scanning.Fragments;
using PublishGate.Scanning.Positions;

namespace PublishGate.Scanning.Decoding;

/// <summary>Makes the fragments that come out of another one.</summary>
internal static class Layers
{
    /// <summary>Adds a text that <paramref name="outer"/> held, one layer deeper.</summary>
    public static void AddLayer(
        this Reading reading,
        Fragment outer,
        string text,
        Origin origin,
        Place? place = null,
        string? key = null,
        FragmentScope? scope = null,
        FragmentForm? form = null
    ) =>
        reading.Add(
            new Fragment
            {
                Channel = outer.Channel,
                Place = place ?? outer.Place,
                Text = text,
                Origin = origin,
                Form = form ?? outer.Form,
                Key = key ?? outer.Key,
                Scope = scope ?? outer.Scope,
                Kind = outer.Kind,
                Visible = outer.Visible,
                Depth = outer.Depth + 1,
            }
        );
}
