package tw.taipei.policereport.faults.workload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.local.Program;

/**
 * What a reader asks about the first report.
 *
 * @param place the process that is asked
 * @param path with its query, without the release; below the root path of the process
 * @param service whose rows are the answer; null for those of all
 */
record Question(Program place, String path, String service) {

    private static final String OBSERVATIONS = "/v1/observations?lang=en&limit=1000&report=" + Documents.FIRST;

    static final Question COMPARISON =
            new Question(Program.GATEWAY, "/v1/reports/" + Documents.FIRST + "/comparison?lang=en&limit=1000", null);

    static Question direct(Program service) {
        return new Question(service, OBSERVATIONS, service.label());
    }

    /** The same through the gateway. */
    static Question forwarded(Program service) {
        return new Question(Program.GATEWAY, "/" + service.label() + OBSERVATIONS, service.label());
    }

    static List<Question> allDirect() {
        return BreakableHouse.services().stream().map(Question::direct).toList();
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
        List<String> id = new ArrayList<>(List.of(Documents.FIRST));
        if (service == null) {
            id.add("2022-S1");
        }
        Documents.FIGURES.forEach(figure -> ids.put(figure.service(), figure.series() + ":" + String.join(":", id)));
        return ids;
    }
}
