namespace CalAimSite.Rendering.Routing;

/// <summary>Addresses in the repository that holds the content.</summary>
internal sealed class RepositoryLinks(string repository)
{
    // Only of this host is it known how it addresses files and new reports; of others the repository alone is linked.
    private const string KnownHost = "github.com";

    private readonly string _repository = repository.TrimEnd('/');
    private readonly bool _isKnown = Uri.TryCreate(repository, UriKind.Absolute, out var uri) && uri.Host == KnownHost;

    public string Report(string page) => _isKnown ? $"{_repository}/issues/new?title={Uri.EscapeDataString(page)}" : _repository;

    /// <param name="file">The path of a file in the content folder.</param>
    /// <returns>The file's address; null where it is not known.</returns>
    public string? File(string file) => _isKnown ? $"{_repository}/blob/HEAD/content/{file}" : null;
}
