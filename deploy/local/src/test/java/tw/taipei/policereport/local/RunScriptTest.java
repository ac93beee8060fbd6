package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a project of empty files, on a machine that has what a test gives it. */
class RunScriptTest {

    private static final Instant BUILT = Instant.now().minus(Duration.ofHours(1));
    private static final String NO_JAVA =
            "No Java from version 17 on was found: install a JDK (25 is preferred) or set JAVA_HOME.";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path project;

    @BeforeEach
    void layOut() throws IOException {
        project = folder.resolve("project");
        file("project/run", Files.readString(Path.of(System.getProperty("house.directory"), "run")));
        file("project/pom.xml", "");
        file("project/libs/statistics/src/main/java/Code.java", "");
        file("project/deploy/local/src/main/resources/help.txt", "this is the help");
        file("project/deploy/local/target/launcher.jar", "");
        Files.createDirectories(project.resolve("services"));
        Files.createDirectories(project.resolve("gateway"));
        for (Program program : Program.values()) {
            file(folder.relativize(program.jar(project)).toString(), "");
        }
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(BUILT));
            }
        }
        for (String tool : List.of("bash", "dirname", "readlink", "sed", "find", "touch", "cat")) {
            program("tools/" + tool, "exec " + located(tool) + " \"$@\"");
        }
        environment.put("PATH", folder.resolve("tools").toString());
        environment.put("JAVA_HOME", "");
        environment.put("POLICE_REPORT_JVM_FOLDERS", "");
    }

    @Test
    void a_machine_without_java_is_told_so_in_one_sentence() throws Exception {
        assertThat(run(1)).isEqualTo(NO_JAVA);
    }

    @Test
    void a_java_that_is_too_old_does_not_count() throws Exception {
        environment.put("JAVA_HOME", java("jdk-11", "11.0.2"));

        assertThat(run(1)).isEqualTo(NO_JAVA);
    }

    @Test
    void java_25_is_taken_before_java_home() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15"));
        java("others/jdk-21", "21.0.1");
        java("others/jdk-25", "25.0.3");
        environment.put("POLICE_REPORT_JVM_FOLDERS", folder.resolve("others").toString());

        assertThat(run(0)).isEqualTo("jdk-25 runs launcher.jar --port 9000");
    }

    @Test
    void without_java_25_java_home_is_taken() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15"));
        java("others/jdk-21", "21.0.1");
        environment.put("POLICE_REPORT_JVM_FOLDERS", folder.resolve("others").toString());

        assertThat(run(0)).isEqualTo("jdk-17 runs launcher.jar --port 9000");
    }

    @Test
    void a_java_that_was_asked_for_and_is_not_there_is_named() throws Exception {
        environment.put("POLICE_REPORT_JAVA_HOME", "/no/such/java");

        assertThat(run(1)).isEqualTo("POLICE_REPORT_JAVA_HOME is /no/such/java, and there is no bin/java in it.");
    }

    @Test
    void a_source_that_is_newer_than_the_build_is_built_once() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15"));
        program("tools/mvn", "echo Maven builds");
        file("project/libs/statistics/src/main/java/Code.java", "changed");

        assertThat(run(0)).contains("Maven builds").endsWith("jdk-17 runs launcher.jar --port 9000");
        assertThat(run(0)).isEqualTo("jdk-17 runs launcher.jar --port 9000");
    }

    /** The house that it is for may be running from what a build would replace. */
    @Test
    void a_token_is_made_without_a_build_where_there_is_a_launcher() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15"));
        program("tools/mvn", "echo Maven builds");
        file("project/libs/statistics/src/main/java/Code.java", "changed");

        assertThat(run(0, "token", "--role")).isEqualTo("jdk-17 runs launcher.jar token --role");

        Files.delete(project.resolve("deploy/local/target/launcher.jar"));
        assertThat(run(0, "token", "--role")).contains("Maven builds");
    }

    @Test
    void a_missing_process_is_built() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15"));
        program("tools/mvn", "echo Maven builds");
        Files.delete(Program.LOGISTICS.jar(project));

        assertThat(run(0)).contains("Maven builds");
    }

    @Test
    void without_maven_a_build_is_refused_in_one_sentence() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15"));
        Files.delete(Program.LOGISTICS.jar(project));

        assertThat(run(1)).startsWith("Maven was not found").hasLineCount(1);
    }

    @Test
    void a_failed_build_starts_nothing() throws Exception {
        environment.put("JAVA_HOME", java("jdk-17", "17.0.15"));
        program("tools/mvn", "exit 1");
        Files.delete(Program.LOGISTICS.jar(project));

        assertThat(run(1)).endsWith("The build failed; its messages are above.");
    }

    @Test
    void help_needs_neither_java_nor_a_build() throws Exception {
        Files.delete(project.resolve("deploy/local/target/launcher.jar"));

        assertThat(run(0, "token", "--help")).isEqualTo("this is the help");
    }

    /** A folder that looks like a Java and says what it was asked to run. */
    private String java(String name, String version) throws IOException {
        file(name + "/release", "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path home = folder.resolve(name);
        program(
                name + "/bin/java",
                "while [ \"$1\" != -jar ]; do shift; done; shift\necho " + home.getFileName() + " runs ${1##*/} $2 $3");
        return home.toString();
    }

    private Path program(String name, String script) throws IOException {
        Path program = file(name, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String located(String tool) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private String run(int exit, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/bash", project.resolve("run").toString()));
        command.addAll(arguments.length == 0 ? List.of("--port", "9000") : List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }
}
