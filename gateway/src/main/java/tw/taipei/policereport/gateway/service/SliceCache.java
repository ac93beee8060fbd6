package tw.taipei.policereport.gateway.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a service has said of a release, as bytes. It never changes, so it stands in for the service when that is away.
 */
@Singleton
class SliceCache {

    /** @param query path and query behind the service's name, without the release */
    record Key(String service, long release, String query) {}

    private final Cache<Key, byte[]> slices;

    SliceCache(@ConfigProperty(name = "police-report.slice-cache", defaultValue = "16M") MemorySize size) {
        slices = Caffeine.newBuilder()
                .maximumWeight(size.asLongValue())
                .weigher((Key key, byte[] rows) -> rows.length + 2 * key.query.length() + 128)
                .build();
    }

    Optional<byte[]> find(Key key) {
        return Optional.ofNullable(slices.getIfPresent(key));
    }

    void keep(Key key, byte[] rows) {
        slices.put(key, rows);
    }
}
