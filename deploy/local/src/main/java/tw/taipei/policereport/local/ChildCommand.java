package tw.taipei.policereport.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command line and the environment of one of the five processes. Secrets go through the environment only. */
record ChildCommand(List<String> command, Map<String, String> environment) {

    /** The most that the heap of a process may take. */
    static final String HEAP = "112m";

    /**
     * Five processes and PostgreSQL have to fit into 1.2 GiB and to start on two cores. The second compiler doubles the
     * processor time of a start, from 2.0 to 4.3 s for the gateway, when it takes whatever a start runs often; it is left
     * what readers make run six times as often as usual (2.9 s, 6 MiB more). A heap that begins with less collects the garbage
     * of a flood several times a second. What runs out of memory ends, so that it is started again.
     */
    private static final List<String> SMALL = List.of(
            "-Xms64m",
            "-Xmx" + HEAP,
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:Tier4InvocationThreshold=30000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=200000",
            "-XX:+ExitOnOutOfMemoryError");

    /** The process itself says what is wrong with an address; the server below it would refuse it without a word. */
    private static final String OWN_WORDS = "-Dvertx.disableURIValidation=true";

    /** Further options of the five Javas; a later option overrides an earlier one. */
    private static final String MORE = "POLICE_REPORT_JAVA_OPTIONS";

    ChildCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    static ChildCommand of(Program program, Path project, Ports ports, Passwords passwords, SigningKeys keys) {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(SMALL);
        java.add(OWN_WORDS);
        java.addAll(furtherOptions());
        if (program == Program.GATEWAY) {
            java.addAll(addresses(ports));
        }
        java.add("-jar");
        java.add(program.jar(project).toString());
        return new ChildCommand(Wrapping.ownSession("TERM").around(java), environment(program, ports, passwords, keys));
    }

    /** What the environment asks for beside what is set here. */
    static List<String> furtherOptions() {
        String options = System.getenv().getOrDefault(MORE, "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    private static List<String> addresses(Ports ports) {
        List<String> settings = new ArrayList<>();
        for (Program program : Program.values()) {
            if (program != Program.GATEWAY) {
                settings.add("-Dpolice-report.services.\"" + program.label() + "\".url=http://127.0.0.1:"
                        + ports.of(program));
            }
        }
        return settings;
    }

    private static Map<String, String> environment(
            Program program, Ports ports, Passwords passwords, SigningKeys keys) {
        Map<String, String> environment = new LinkedHashMap<>();
        // In the profile for production a process does not start on keys that were made here.
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(program)));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + ports.database() + "/" + Database.NAME);
        environment.put("QUARKUS_DATASOURCE_USERNAME", program.schema());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", passwords.of(program.schema()));
        environment.put("QUARKUS_LOG_CONSOLE_COLOR", "false");
        // glibc otherwise keeps a pool of memory for each thread.
        environment.put("MALLOC_ARENA_MAX", "2");
        if (program == Program.GATEWAY) {
            environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", location(keys.publicFile(SigningKeys.PEOPLE)));
            environment.put("POLICE_REPORT_SIGNING_KEY", location(keys.privateFile(SigningKeys.GATEWAY)));
        } else {
            environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", location(keys.publicFile(SigningKeys.GATEWAY)));
        }
        return environment;
    }

    private static String location(Path file) {
        return file.toUri().toString();
    }

    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }
}
