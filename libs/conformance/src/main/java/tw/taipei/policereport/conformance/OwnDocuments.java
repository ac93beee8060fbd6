package tw.taipei.policereport.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The document of each process that was asked, fetched once from itself. */
final class OwnDocuments {

    private final Map<String, Description> known = new ConcurrentHashMap<>();

    /** @param address of any of its answers */
    Description of(URI address) {
        String path = ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
        return known.computeIfAbsent(address.resolve(path + "?format=json").toString(), OwnDocuments::fetch);
    }

    private static Description fetch(String document) {
        try (InputStream body = URI.create(document).toURL().openStream()) {
            return Description.of(body.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(document + " cannot be read", e);
        }
    }
}
