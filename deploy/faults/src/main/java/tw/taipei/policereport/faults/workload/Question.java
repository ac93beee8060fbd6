package tw.taipei.policereport.faults.workload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.local.Program;

/**
 * What a reader asks about the first report, about the series, or about programmes.
 *
 * @param place the process that is asked
 * @param path with its query, without the release; below the root path of the process
 * @param service whose rows are the answer; null for those of all
 * @param report whose numbers are the answer; null where no number tells documents apart
 */
record Question(Program place, String path, String service, String report) {

    private static final String PROGRAMMES = "/v1/programmes?lang=en&limit=1000";
    private static final String OBSERVATIONS = "/v1/observations?lang=en&limit=1000";
    private static final String OF_REPORT = OBSERVATIONS + "&report=" + Documents.FIRST;
    private static final String OF_SERIES = OBSERVATIONS + "&period=1999-S1," + Series.PERIOD;

    static final Question COMPARISON = new Question(
            Program.GATEWAY,
            "/v1/reports/" + Documents.FIRST + "/comparison?lang=en&limit=1000",
            null,
            Documents.FIRST);

    static Question direct(Program service) {
        return new Question(service, OF_REPORT, service.label(), Documents.FIRST);
    }

    static Question ofSeries(Program service) {
        return new Question(service, OF_SERIES, service.label(), Series.REPORT);
    }

    static Question ofProgrammes(Program service) {
        return new Question(service, PROGRAMMES, service.label(), null);
    }

    /** The same through the gateway. */
    Question forwarded() {
        return new Question(Program.GATEWAY, "/" + service + path, service, report);
    }

    static List<Question> allDirect() {
        return BreakableHouse.services().stream()
                .flatMap(service -> Stream.of(direct(service), ofSeries(service), ofProgrammes(service)))
                .toList();
    }

    /** The same for whoever is asked. */
    String canonical() {
        return place == Program.GATEWAY ? path : "/" + place.label() + path;
    }

    String path(Long release) {
        return release == null ? path : path + "&release=" + release;
    }

    /** The ids of the rows that tell documents apart, by service. */
    Map<String, String> figureIds() {
        Map<String, String> ids = new HashMap<>();
        if (report == null) {
            return ids;
        }
        List<String> id = new ArrayList<>(List.of(report.equals(Series.REPORT) ? Series.PERIOD : report));
        if (service == null) {
            id.add("2022-S1");
        }
        Documents.FIGURES.forEach(figure -> ids.put(figure.service(), figure.series() + ":" + String.join(":", id)));
        return ids;
    }
}
