package tw.taipei.policereport.gateway.catalogue.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.service.Rows;
import tw.taipei.policereport.gateway.service.Services;

/** Gathers what a catalogue says. It is whole or there is none: a harvester deletes what it no longer finds. */
@Singleton
public class Catalogues {

    private static final List<String> JUSTICE = List.of("JUST");

    private final DatasetNames names;
    private final PublishedCsvs csvs;
    private final Releases releases;
    private final Services services;
    private final CatalogueConfig config;
    private final ObjectMapper json;
    /** By release, which never changes: every form of it, under whatever address, says the same. */
    private final Cache<Long, Catalogue> known =
            Caffeine.newBuilder().maximumSize(3).build();

    Catalogues(
            DatasetNames names,
            PublishedCsvs csvs,
            Releases releases,
            Services services,
            CatalogueConfig config,
            ObjectMapper json) {
        this.names = names;
        this.csvs = csvs;
        this.releases = releases;
        this.services = services;
        this.config = config;
        this.json = json;
    }

    /**
     * @param base what its addresses begin with
     * @throws tw.taipei.policereport.gateway.problem.ProblemException when a service is away whose part is not known
     */
    public Catalogue of(Pin pin, String base) {
        Catalogue kept = known.getIfPresent(pin.release());
        if (kept == null) {
            kept = gathered(pin);
            known.put(pin.release(), kept);
        }
        return kept.under(base);
    }

    private Catalogue gathered(Pin pin) {
        Rows described = names.described(pin);
        Incomplete.refuse(described.gaps());
        Map<ObjectNode, CompletableFuture<PublishedCsv>> reading = new LinkedHashMap<>();
        for (ObjectNode row : described.rows()) {
            DatasetNames.Name name = DatasetNames.name(row);
            reading.put(row, csvs.of(name.service(), name.dataset(), pin.release()));
        }
        Incomplete.await(reading.values());
        Dates dates = Dates.of(releases.published(), pin);
        List<CataloguedDataset> datasets = new ArrayList<>();
        reading.forEach((row, csv) -> datasets.add(dataset(row, csv.join(), dates)));
        return new Catalogue(
                new Addresses(""),
                Publisher.of(config),
                services.names(),
                datasets,
                pin.release(),
                dates.first(),
                pin.publishedAt());
    }

    private CataloguedDataset dataset(ObjectNode row, PublishedCsv csv, Dates dates) {
        String service = DatasetNames.name(row).service();
        return CataloguedDataset.of(
                service,
                json.convertValue(row, DatasetRow.class),
                config.themes().getOrDefault(service, JUSTICE),
                csv,
                dates.issued(csv.reports()),
                dates.modified(csv.reports()));
    }
}
