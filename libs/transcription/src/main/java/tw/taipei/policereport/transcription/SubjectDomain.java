package tw.taipei.policereport.transcription;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.IntegrityRule;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.UnknownCodeException;
import tw.taipei.policereport.text.Folding;

/**
 * Everything that one service knows about its part of the report: the structure of its datasets, which printed row
 * becomes which series, what must add up, and which caveats travel with which number.
 *
 * @param programmeChapters words of the headings of those chapters of part 貳 whose items are programmes of this service
 * @param asides numbers that are no data, with the reason
 * @param service path name of the service, {@code crime-statistics}
 */
public record SubjectDomain(
        String service,
        Label title,
        Label description,
        List<Dataset> datasets,
        List<TableRule> tables,
        List<ProseRule> prose,
        List<NoteRule> notes,
        List<IntegrityRule> integrity,
        List<String> programmeChapters,
        List<AsideRule> asides) {

    /** @throws IllegalArgumentException when a rule names a dataset, measure or code that is not declared */
    public SubjectDomain {
        Objects.requireNonNull(service, "service is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(description, "description is null");
        datasets = List.copyOf(datasets);
        tables = List.copyOf(tables);
        prose = List.copyOf(prose);
        notes = List.copyOf(notes);
        integrity = List.copyOf(integrity);
        programmeChapters = List.copyOf(programmeChapters);
        asides = List.copyOf(asides);
        Map<String, Dataset> known = datasets.stream().collect(Collectors.toMap(Dataset::code, Function.identity()));
        for (TableRule table : tables) {
            Dataset dataset = known.get(table.dataset());
            requireKnown(known, table.dataset());
            table.rows().forEach(row -> row.facets().forEach(facet -> dataset.require(facet.series())));
        }
        for (ProseRule rule : prose) {
            requireKnown(known, rule.dataset());
            rule.captures().forEach(capture -> known.get(rule.dataset()).require(capture.series()));
        }
        notes.stream()
                .map(NoteRule::dataset)
                .filter(dataset -> !dataset.isEmpty())
                .forEach(dataset -> requireKnown(known, dataset));
        for (IntegrityRule rule : integrity) {
            requireKnown(known, rule.dataset());
            known.get(rule.dataset()).require(rule.subject());
        }
    }

    /** A domain without programmes. */
    public SubjectDomain(
            String service,
            Label title,
            Label description,
            List<Dataset> datasets,
            List<TableRule> tables,
            List<ProseRule> prose,
            List<NoteRule> notes,
            List<IntegrityRule> integrity) {
        this(service, title, description, datasets, tables, prose, notes, integrity, List.of(), List.of());
    }

    private static void requireKnown(Map<String, Dataset> known, String dataset) {
        if (!known.containsKey(dataset)) {
            throw new UnknownCodeException(
                    "dataset", dataset, known.keySet().stream().sorted().toList());
        }
    }

    /** Each known row label, folded, and the dataset of its numbers: {@code crime-statistics:drugs}; of several the first. */
    public Map<String, String> datasetsByRow() {
        Map<String, String> datasets = new LinkedHashMap<>();
        tables.forEach(table -> table.rows()
                .forEach(row -> datasets.putIfAbsent(Folding.compact(row.label()), service + ":" + table.dataset())));
        return datasets;
    }

    /** Words of the heading of each table and its dataset. */
    public Map<String, String> datasetsByHeading() {
        Map<String, String> datasets = new LinkedHashMap<>();
        tables.forEach(table -> datasets.putIfAbsent(table.heading(), service + ":" + table.dataset()));
        return datasets;
    }

    public Map<String, Dataset> datasetsByCode() {
        return datasets.stream().collect(Collectors.toMap(Dataset::code, Function.identity()));
    }

    /** @throws UnknownCodeException naming the datasets of this service */
    public Dataset dataset(String code) {
        return datasets.stream()
                .filter(dataset -> dataset.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeException(
                        "dataset", code, datasets.stream().map(Dataset::code).toList()));
    }

    /** The text that names an observation for ever: {@code crime-statistics:offences:cleared.theft.own:2023-S1}. */
    public String id(String dataset, Object series, Object period) {
        return service + ":" + dataset + ":" + series + ":" + period;
    }
}
