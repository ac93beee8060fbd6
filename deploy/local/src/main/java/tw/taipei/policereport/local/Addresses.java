package tw.taipei.policereport.local;

import java.util.List;

/** What a person is told when everything is ready: where to look first. */
final class Addresses {

    private Addresses() {}

    static String of(Ports ports, List<Gateway.PublishedReport> reports) {
        String gateway = ports.address(Program.GATEWAY);
        StringBuilder text = new StringBuilder("\nReady. Ctrl-C stops everything.\n");
        append(text, "Swagger UI", gateway + "/swagger-ui");
        reports.forEach(report -> append(
                text, "comparison " + report.report(), gateway + "/v1/reports/" + report.report() + "/comparison"));
        append(text, "reports", gateway + "/v1/reports");
        for (Program program : Program.values()) {
            if (program != Program.GATEWAY) {
                append(text, program.label(), ports.address(program) + "/v1/datasets");
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String what, String address) {
        text.append(String.format("  %-20s %s%n", what, address));
    }
}
