using Azure.Data.Tables;
using Azure.Storage.Blobs;
using PublishGate.Gate.Messages;

namespace PublishGate.Azure.Publications;

/// <summary>JSON of any size as the body of an entity.</summary>
/// <remarks>
/// A property holds 64 KiB, an entity 1 MiB, a transaction 4 MiB. So, by size:
/// <code>
///   Text                    as it is, for people who look into the table   up to 30,000 characters
///   Packed0 … Packed7       compressed                                     up to 8 × 60 KiB
///   Blob                    the name of a blob in `documents`              all else
/// </code>
/// </remarks>
internal sealed class EntityBody(BlobContainerClient documents)
{
    private const int MostCharacters = 30_000;
    private const int ChunkBytes = 60 * 1024;
    private const int MostChunks = 8;
    private const string Text = "Text";
    private const string Blob = "Blob";

    /// <summary>The blob of a body; null if it needs none.</summary>
    public static string? BlobOf(TableEntity entity) => entity.GetString(Blob);

    /// <summary>Sets the body; a blob, if it needs one, is written at once, so that no stored entity lacks it.</summary>
    /// <param name="entity">Not stored yet.</param>
    /// <param name="json">The body.</param>
    /// <param name="blob">A name that no other body has or had.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public async Task SetAsync(TableEntity entity, string json, string blob, CancellationToken cancellation)
    {
        if (json.Length <= MostCharacters)
        {
            entity[Text] = json;
            return;
        }

        var packed = PackedJson.Pack(json);
        if (packed.IsCompressed && packed.Bytes.Length <= MostChunks * ChunkBytes)
        {
            foreach (var (index, chunk) in packed.Bytes.Chunk(ChunkBytes).Index())
            {
                entity[PackedName(index)] = chunk;
            }

            return;
        }

        await StoredJson.WriteAsync(documents, blob, packed, cancellation);
        entity[Blob] = blob;
    }

    /// <summary>The body; null if its blob is gone, because the entity was replaced meanwhile.</summary>
    public async Task<string?> FindAsync(TableEntity entity, CancellationToken cancellation)
    {
        if (entity.GetString(Text) is { } text)
        {
            return text;
        }

        if (BlobOf(entity) is { } blob)
        {
            return await StoredJson.FindAsync(documents, blob, cancellation);
        }

        using var packed = new MemoryStream();
        for (var index = 0; entity.GetBinary(PackedName(index)) is { } chunk; index++)
        {
            packed.Write(chunk);
        }

        return new PackedJson(true, packed.ToArray()).Unpack();
    }

    /// <summary>Removes the blob of an entity that is not stored any more, or never was.</summary>
    public Task RemoveAsync(string blob, CancellationToken cancellation) =>
        documents.DeleteBlobIfExistsAsync(blob, cancellationToken: cancellation);

    private static string PackedName(int index) => $"Packed{index}";
}
