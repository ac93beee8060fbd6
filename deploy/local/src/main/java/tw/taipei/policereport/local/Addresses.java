package tw.taipei.policereport.local;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is told when everything is ready: where to look first. */
final class Addresses {

    private Addresses() {}

    static String of(Ports ports) {
        String gateway = ports.address(Program.GATEWAY);
        String services = Stream.of(Program.values())
                .filter(program -> program != Program.GATEWAY)
                .map(program -> String.format("  %-24s %s/v1/datasets", program.label(), ports.address(program)))
                .collect(Collectors.joining("\n"));
        return """

                Ready. Ctrl-C stops everything.
                  Swagger UI               %1$s/swagger-ui
                  Report-wide comparison   %1$s/v1/reports/2023-S1/comparison
                  Reports                  %1$s/v1/reports
                %2$s
                """
                .formatted(gateway, services);
    }
}
