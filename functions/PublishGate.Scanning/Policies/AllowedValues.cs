using System.Text.RegularExpressions;
using PublishGate.Scanning.Detection;

namespace PublishGate.Scanning.Policies;

/// <summary>Which values an entry allows: one way of naming them each.</summary>
public abstract record AllowedValues
{
    /// <param name="detected">What was found.</param>
    /// <param name="fingerprint">Its value's keyed fingerprint.</param>
    public abstract bool Contain(Detected detected, string fingerprint);

    /// <summary>One value, however its spelling is separated: <c>+44 20 7946 0000</c>.</summary>
    public sealed record One(string Value) : AllowedValues
    {
        private readonly string _squeezed = Squeeze(Value);

        public override bool Contain(Detected detected, string fingerprint) =>
            Squeeze(detected.Canonical) == _squeezed || Squeeze(detected.Value) == _squeezed;

        private static string Squeeze(string value) =>
            string.Concat(value.Where(c => char.IsLetterOrDigit(c) || c is '@' or '.').Select(char.ToLowerInvariant));
    }

    /// <summary>One value by its keyed fingerprint, for values that the policy must not tell.</summary>
    public sealed record Fingerprinted(string Fingerprint) : AllowedValues
    {
        public override bool Contain(Detected detected, string fingerprint) => fingerprint == Fingerprint;
    }

    /// <summary>Addresses at a host or below it.</summary>
    public sealed record AtDomain(string Domain) : AllowedValues
    {
        public override bool Contain(Detected detected, string fingerprint)
        {
            var host = HostOf(detected.Canonical);
            return host.Equals(Domain, StringComparison.OrdinalIgnoreCase)
                || host.EndsWith('.' + Domain, StringComparison.OrdinalIgnoreCase);
        }

        private static string HostOf(string value)
        {
            if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Host.Length > 0)
            {
                return uri.IdnHost;
            }

            return value[(value.LastIndexOf('@') + 1)..];
        }
    }

    /// <summary>Values that a regular expression matches from start to end.</summary>
    public sealed record Matching(Regex Pattern) : AllowedValues
    {
        public override bool Contain(Detected detected, string fingerprint) =>
            Pattern.IsMatch(detected.Value) || Pattern.IsMatch(detected.Canonical);
    }
}
