package tw.taipei.policereport.local;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Addresses of one service that nobody has asked for before, so that each has to be read from PostgreSQL and written. */
final class Readings implements Supplier<URI> {

    private static final List<String> LANGUAGES = List.of("zh-TW", "en", "all");
    private static final List<String> PARTS = List.of(
            "provenance,notes,labels", "provenance,notes", "provenance,labels", "notes,labels", "provenance", "labels");
    /** All numbers of a service's first report fit on any of these pages. */
    private static final int SHORTEST_PAGE = 400;

    private static final int LONGEST_PAGE = 1000;

    private static final int ALL = (LONGEST_PAGE - SHORTEST_PAGE + 1) * LANGUAGES.size() * PARTS.size();
    /** A prime, so that all of them come before one comes again, and those in a row are of every kind. */
    private static final int STRIDE = 7919;

    private final String service;
    private final AtomicInteger next = new AtomicInteger();

    /** @param service its address at the gateway, or its own */
    Readings(String service) {
        this.service = Objects.requireNonNull(service, "service is null");
    }

    @Override
    public URI get() {
        int number = (int) ((long) next.getAndIncrement() * STRIDE % ALL);
        int pages = LONGEST_PAGE - SHORTEST_PAGE + 1;
        int page = SHORTEST_PAGE + number % pages;
        int shape = number / pages;
        return URI.create(service + "/v1/observations?limit=" + page + "&include=" + PARTS.get(shape % PARTS.size())
                + "&lang=" + LANGUAGES.get(shape / PARTS.size()));
    }
}
