package tw.taipei.policereport.gateway.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tw.taipei.policereport.gateway.comparison.RowFields;
import tw.taipei.policereport.gateway.comparison.RowFilter;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.report.ReportLibrary;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.ReportRows;
import tw.taipei.policereport.gateway.service.Rows;
import tw.taipei.policereport.gateway.service.Services;
import tw.taipei.policereport.text.SearchWords;

/** Looks for words in what the services hold and in the printed text. */
@Singleton
class Search {

    private static final List<String> DATASET = List.of("/id", "/title", "/description", "/dimensions", "/measures");
    private static final List<String> LABEL = List.of("/label");
    private static final List<String> NUMBER = List.of("/label", "/labels", "/published", "/source/quote");
    private static final List<String> PROGRAMME = List.of("/title", "/text", "/tags", "/places", "/partners");
    private static final List<String> NOTE = List.of("/text", "/published");

    private final ReportRows rows;
    private final ReportLibrary library;
    private final Services services;

    Search(ReportRows rows, ReportLibrary library, Services services) {
        this.rows = rows;
        this.library = library;
        this.services = services;
    }

    Reading of(ReadRequest request, SearchParameters parameters) {
        Mistakes mistakes = parameters.mistakes();
        Slice slice = parameters.page().read(mistakes, request);
        SearchWords words = parameters.wanted();
        List<String> all = library.names(request.pin());
        List<String> reports = parameters.reports(mistakes, all);
        RowFilter filter = parameters.chooser(mistakes, services.names());
        mistakes.check();

        Hits hits = new Hits(request);
        Set<Gap> gaps = new LinkedHashSet<>();
        if (reports.equals(all)) {
            found(request, "/v1/datasets", DATASET, words, gaps).forEach(hits::dataset);
        }
        for (String report : reports) {
            numbers(request, report, words, gaps).forEach(hits::number);
        }
        found(request, "/v1/programmes", PROGRAMME, words, gaps).forEach(hits::programme);
        found(request, "/v1/notes", NOTE, words, gaps).forEach(hits::note);
        for (String report : reports) {
            hits.lines(library.find(request.pin(), report), words);
        }

        Map<String, Object> query = new LinkedHashMap<>();
        query.put("q", words.toString());
        query.putAll(filter.echo());
        query.put("report", reports.equals(all) ? List.of() : reports);
        List<ObjectNode> chosen = filter.of(new Rows(hits.of(reports), List.copyOf(gaps)));
        return ListView.page(request, chosen, slice, query, List.copyOf(gaps));
    }

    private List<ObjectNode> found(
            ReadRequest request, String path, List<String> fields, SearchWords words, Set<Gap> gaps) {
        return read(request, path, gaps).stream()
                .filter(row -> words.areIn(texts(row, fields)))
                .toList();
    }

    /** Those that say so in their own label come before those whose dataset or printed row does. */
    private List<ObjectNode> numbers(ReadRequest request, String report, SearchWords words, Set<Gap> gaps) {
        String path = "/v1/observations?report=" + report + "&include=labels,provenance";
        Map<Boolean, List<ObjectNode>> found = read(request, path, gaps).stream()
                .map(Search::withoutCommonLabels)
                .filter(row -> words.areIn(texts(row, NUMBER)))
                .collect(Collectors.partitioningBy(row -> words.areIn(texts(row, LABEL))));
        return Stream.of(true, false).flatMap(own -> found.get(own).stream()).toList();
    }

    /** Nobody who writes Taipei means each number. */
    private static ObjectNode withoutCommonLabels(ObjectNode row) {
        if (row.path("labels") instanceof ObjectNode labels) {
            labels.remove(List.of("area", "unit", "period"));
        }
        return row;
    }

    private List<ObjectNode> read(ReadRequest request, String query, Set<Gap> gaps) {
        Rows read = rows.read(request.pin().release(), query, RowFields.PRINTED_ORDER);
        gaps.addAll(read.gaps());
        return read.rows();
    }

    /** Every text in these fields of a row, also those in lists. */
    private static Stream<String> texts(ObjectNode row, List<String> fields) {
        return fields.stream().flatMap(field -> texts(row.at(field)));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainerNode()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(Search::texts)
                : Stream.of(node.asText());
    }
}
