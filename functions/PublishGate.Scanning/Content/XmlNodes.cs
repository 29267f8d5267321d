using System.Xml;

namespace PublishGate.Scanning.Content;

/// <summary>Reads XML from bytes that may be of no encoding at all.</summary>
internal static class XmlNodes
{
    /// <summary>Goes to the next node.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="XmlException">
    /// The text is damaged. So are bytes that the declaration's encoding does not know before its end, over which the
    /// framework's reader trips with a count below zero.
    /// </exception>
    public static bool ReadNode(this XmlReader xml)
    {
        try
        {
            return xml.Read();
        }
        catch (ArgumentException damage)
        {
            throw new XmlException("The declaration is damaged.", damage);
        }
    }
}
