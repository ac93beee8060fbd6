package tw.taipei.policereport.gateway.programme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service is asked for.
 *
 * @param report null for all reports
 * @param words null for any
 */
record ProgrammeQuery(
        String report, List<String> statuses, List<String> periods, String from, String to, String words) {

    /** The query as understood. */
    Map<String, Object> echo() {
        Map<String, Object> echo = new LinkedHashMap<>();
        echo.put("report", report);
        echo.put("status", statuses);
        echo.put("period", periods);
        echo.put("periodFrom", from);
        echo.put("periodTo", to);
        echo.put("q", words);
        return echo;
    }

    /** The same report, whatever stands in it. */
    ProgrammeQuery unfiltered() {
        return new ProgrammeQuery(report, List.of(), List.of(), null, null, null);
    }

    /** Path and query behind the name of a service. */
    String target() {
        StringBuilder target = new StringBuilder("/v1/programmes");
        echo().forEach((name, value) -> {
            String text = value instanceof List<?> list
                    ? String.join(",", list.stream().map(Object::toString).toList())
                    : (String) value;
            if (text != null && !text.isEmpty()) {
                target.append(target.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(text, StandardCharsets.UTF_8));
            }
        });
        return target.toString();
    }
}
