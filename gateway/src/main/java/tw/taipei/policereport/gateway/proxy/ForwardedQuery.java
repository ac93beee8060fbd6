package tw.taipei.policereport.gateway.proxy;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.gateway.release.Pin;

/** The query as it goes on to a service: whichever way the reader chose a release, the service gets its number. */
final class ForwardedQuery {

    /** The service is told of the moment in a header, so that its answer can say what was asked. */
    static final String AS_OF = "asOf";

    private ForwardedQuery() {}

    /** @param pin null where there is no release to name */
    static String of(String query, Pin pin) {
        List<String> parameters =
                new ArrayList<>(List.of(query == null || query.isEmpty() ? new String[0] : query.split("&")));
        parameters.removeIf(parameter -> parameter.startsWith(AS_OF + "="));
        if (pin != null && !pin.named()) {
            parameters.add("release=" + pin.release());
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
