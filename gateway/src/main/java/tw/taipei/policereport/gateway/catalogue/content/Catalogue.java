package tw.taipei.policereport.gateway.catalogue.content;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Everything that is on offer in one release.
 *
 * @param services by path name
 * @param issued when the first release was published
 * @param modified when this release was published, which changes every file and every entry
 */
public record Catalogue(
        Addresses addresses,
        Publisher publisher,
        List<String> services,
        List<CataloguedDataset> datasets,
        long release,
        Instant issued,
        Instant modified) {

    public Catalogue {
        Objects.requireNonNull(addresses, "addresses is null");
        services = List.copyOf(services);
        datasets = List.copyOf(datasets);
    }

    /** The same with other addresses. */
    Catalogue under(String base) {
        return new Catalogue(new Addresses(base), publisher, services, datasets, release, issued, modified);
    }
}
