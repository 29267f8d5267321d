namespace PublishGate.Scanning.Reports;

/// <summary>Where a finding's value ships.</summary>
/// <param name="Channel">How it ships.</param>
/// <param name="Place">The way in, such as <c>script#__NEXT_DATA__ $.props.calls[3].phone</c>; holds no raw value.</param>
/// <param name="Line">Line in the file as given, from 1; absent where lines make no sense.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; absent where lines make no sense.</param>
/// <param name="Offset">Byte offset in the file as given, from 0; of the encoded run where the value had to be decoded.</param>
/// <param name="Length">Length in bytes of the value, or of the encoded run.</param>
public sealed record FindingPlace(
    Channel Channel,
    string Place,
    int? Line = null,
    int? Column = null,
    long? Offset = null,
    long? Length = null
);
