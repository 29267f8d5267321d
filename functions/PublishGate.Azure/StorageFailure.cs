using System.Runtime.CompilerServices;
using Azure;
using Azure.Identity;

namespace PublishGate.Azure;

/// <summary>Turns what the storage clients throw into what the ports promise: an <see cref="IOException"/>.</summary>
/// <remarks>
/// A client that gives up waiting throws the exception of a cancelled task. Unless the caller has cancelled, that is a
/// failure like any other: taken for a cancellation, it would end the work instead of having it repeated.
/// </remarks>
internal static class StorageFailure
{
    public const int NotFound = 404;
    public const int Conflict = 409;
    public const int ConditionNotMet = 412;
    public const int RangeNotSatisfiable = 416;

    /// <exception cref="IOException">The storage account could not be reached, or refused.</exception>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> operation, CancellationToken cancellation)
    {
        try
        {
            return await operation();
        }
        catch (Exception exception) when (IsFailure(exception, cancellation))
        {
            throw Of(exception);
        }
    }

    /// <inheritdoc cref="GuardAsync{T}(Func{Task{T}}, CancellationToken)"/>
    public static async Task GuardAsync(Func<Task> operation, CancellationToken cancellation)
    {
        try
        {
            await operation();
        }
        catch (Exception exception) when (IsFailure(exception, cancellation))
        {
            throw Of(exception);
        }
    }

    /// <inheritdoc cref="GuardAsync{T}(Func{Task{T}}, CancellationToken)"/>
    public static async IAsyncEnumerable<T> GuardAsync<T>(
        IAsyncEnumerable<T> items,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var each = items.GetAsyncEnumerator(cancellation);
        while (await GuardAsync(async () => await each.MoveNextAsync(), cancellation))
        {
            yield return each.Current;
        }
    }

    /// <summary>Whether an exception means that storage failed, and not that the caller cancelled or the code is wrong.</summary>
    public static bool IsFailure(Exception exception, CancellationToken cancellation) =>
        exception switch
        {
            OperationCanceledException => !cancellation.IsCancellationRequested,
            AggregateException several => several.InnerExceptions.All(inner =>
                inner is IOException || IsFailure(inner, cancellation)
            ),
            RequestFailedException or AuthenticationFailedException or HttpRequestException => true,
            _ => false,
        };

    /// <summary>Tells the status and the service's code, and never a name or content.</summary>
    public static IOException Of(Exception exception) =>
        new(
            exception is RequestFailedException { Status: > 0 } refusal
                ? $"Storage answered {refusal.Status} {refusal.ErrorCode}."
                : $"Storage could not be reached ({exception.GetType().Name}).",
            exception
        );
}
