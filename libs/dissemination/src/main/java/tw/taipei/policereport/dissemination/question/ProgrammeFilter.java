package tw.taipei.policereport.dissemination.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.annotation.Annotation;
import tw.taipei.policereport.annotation.Term;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Periods;
import tw.taipei.policereport.dissemination.storage.StoredProgramme;
import tw.taipei.policereport.text.SearchWords;
import tw.taipei.policereport.transcription.Programme;

/**
 * Which programmes a reader asks for. Different parameters are AND, the values of one are OR.
 *
 * @param containers codes of chapters or programmes in which they stand directly
 * @param periods those in which a milestone lies
 * @param words all of them stand in the title, the text or the annotation
 */
record ProgrammeFilter(
        List<String> statuses, List<String> containers, List<String> tags, Periods periods, SearchWords words) {

    private static final List<String> STATUSES = Arrays.stream(Programme.Status.values())
            .map(Programme.Status::toString)
            .toList();

    /** @param held what codes and tags are chosen from; null when it is not known */
    static ProgrammeFilter read(Parameters parameters, List<StoredProgramme> held) {
        return new ProgrammeFilter(
                parameters.codes("status", STATUSES),
                chosen(parameters, "parent", held == null ? null : held.stream().map(StoredProgramme::container)),
                chosen(
                        parameters,
                        "tag",
                        held == null
                                ? null
                                : held.stream().flatMap(row -> tags(row).map(Term::code))),
                Periods.read(parameters),
                parameters.one("q", SearchWords::valueOf).orElse(SearchWords.NONE));
    }

    private static List<String> chosen(Parameters parameters, String name, Stream<String> known) {
        return known == null
                ? parameters.list(name)
                : parameters.codes(name, known.distinct().sorted().toList());
    }

    /** Whether the known values are needed to read the parameters. */
    static boolean choosesAmongHeld(Parameters parameters) {
        return parameters.isGiven("parent") || parameters.isGiven("tag");
    }

    private static Stream<Term> tags(StoredProgramme row) {
        return row.annotation() == null ? Stream.empty() : row.annotation().tags().stream();
    }

    boolean takes(StoredProgramme row) {
        return (statuses.isEmpty() || statuses.contains(row.status().toString()))
                && (containers.isEmpty() || containers.contains(row.container()))
                && (tags.isEmpty() || tags(row).map(Term::code).anyMatch(tags::contains))
                && (periods.isAny()
                        || row.milestones().stream().anyMatch(milestone -> periods.cover(milestone.period())))
                && words.areIn(texts(row));
    }

    private static Stream<String> texts(StoredProgramme row) {
        List<String> texts = new ArrayList<>(List.of(row.title(), row.text()));
        Annotation annotation = row.annotation();
        if (annotation != null) {
            texts.add(annotation.titleEn());
            Stream.of(annotation.tags(), annotation.places(), annotation.partners())
                    .flatMap(List::stream)
                    .forEach(term -> texts.add(term.toString()));
        }
        return texts.stream();
    }

    /** As understood. */
    Map<String, Object> describe() {
        Map<String, Object> understood = new LinkedHashMap<>();
        put(understood, "status", statuses);
        put(understood, "parent", containers);
        put(understood, "tag", tags);
        periods.describe(understood);
        if (!words.words().isEmpty()) {
            understood.put("q", words.toString());
        }
        return understood;
    }

    private static void put(Map<String, Object> understood, String name, List<String> values) {
        if (!values.isEmpty()) {
            understood.put(name, values);
        }
    }
}
