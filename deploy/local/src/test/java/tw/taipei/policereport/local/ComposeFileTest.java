package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.taipei.policereport.local.ComposeFile.PROJECT;
import static tw.taipei.policereport.local.ComposeFile.map;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a container engine would refuse or trip over, found without one. */
class ComposeFileTest {

    private static ComposeFile compose;

    @BeforeAll
    static void read() throws IOException {
        compose = ComposeFile.read();
    }

    static Stream<String> services() {
        return compose.services().keySet().stream();
    }

    @Test
    void every_variable_has_a_default_and_is_explained_with_it() throws IOException {
        Map<String, String> explained = new TreeMap<>();
        for (String line : Files.readAllLines(PROJECT.resolve(".env.example"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                explained.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }

        assertThat(compose.variables()).isEqualTo(explained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secrets", "networks", "volumes"})
    void what_services_name_is_declared_and_what_is_declared_is_used(String kind) {
        Set<String> used = new HashSet<>();
        services()
                .flatMap(service -> compose.named(service, kind).stream())
                .map(name -> name.split(":")[0])
                .filter(name -> !name.startsWith("."))
                .forEach(used::add);

        assertThat(used).isEqualTo(map(compose.root(), kind).keySet());
    }

    @ParameterizedTest
    @MethodSource("services")
    void folders_of_this_project_that_are_mounted_exist(String service) {
        assertThat(compose.named(service, "volumes").stream()
                        .map(volume -> volume.split(":")[0])
                        .filter(source -> source.startsWith(".")))
                .allSatisfy(source -> assertThat(PROJECT.resolve(source)).exists());
    }

    @ParameterizedTest
    @MethodSource("services")
    void waits_only_for_what_can_happen(String service) {
        Map<String, Object> awaited = map(compose.service(service), "depends_on");

        assertThat(compose.services().keySet()).containsAll(awaited.keySet());
        awaited.keySet().forEach(other -> {
            Object condition = map(awaited, other).get("condition");
            if ("service_healthy".equals(condition)) {
                assertThat(hasHealthCheck(other)).as("health check of " + other).isTrue();
            } else {
                assertThat(condition).isEqualTo("service_completed_successfully");
                assertThat(compose.service(other)).as(other + " ends").containsEntry("restart", "no");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void nobody_waits_for_himself(String service) {
        List<String> awaited = new ArrayList<>(compose.named(service, "depends_on"));
        for (int i = 0; i < awaited.size() && i < 100; i++) {
            awaited.addAll(compose.named(awaited.get(i), "depends_on"));
        }

        assertThat(awaited).doesNotContain(service);
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_stays_is_asked_for_its_health_and_what_ends_is_not_started_again(String service) {
        boolean stays = "unless-stopped".equals(compose.service(service).get("restart"));

        assertThat(hasHealthCheck(service)).isEqualTo(stays);
    }

    private static boolean hasHealthCheck(String service) {
        return compose.service(service).containsKey("healthcheck")
                || "process".equals(map(compose.service(service), "build").get("target"));
    }

    @Test
    void published_ports_differ_and_are_of_this_machine_only() {
        List<String> ports = services()
                .flatMap(service -> compose.named(service, "ports").stream())
                .toList();

        assertThat(ports).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(ports.stream().map(port -> port.split(":")[1])).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("services")
    void an_image_that_is_not_built_here_is_pinned_to_a_release(String service) {
        if (map(compose.service(service), "build").isEmpty()) {
            assertThat(compose.service(service).get("image").toString()).matches("[a-z/]+:[0-9]+\\.[0-9]+.*");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void no_secret_stands_in_the_file(String service) {
        map(compose.service(service), "environment").forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|KEY|SECRET|TOKEN).*")) {
                assertThat(value.toString()).as(name).contains("/run/secrets/");
                String secret = value.toString().replaceFirst(".*/run/secrets/", "");
                assertThat(compose.named(service, "secrets")).contains(secret);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_is_built_here_can_neither_gain_rights_nor_write_to_its_image(String service) {
        if (!map(compose.service(service), "build").isEmpty()) {
            assertThat(compose.service(service))
                    .containsEntry("read_only", true)
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsEntry("security_opt", List.of("no-new-privileges:true"))
                    .containsKeys("mem_limit", "tmpfs");
        }
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void each_process_has_its_port_its_role_and_its_root_path(Program program) {
        String port = Integer.toString(program.port(Ports.DEFAULT.first()));
        Map<String, Object> environment = map(compose.service(program.label()), "environment");
        Map<String, Object> build = map(compose.service(program.label()), "build");

        assertThat(environment)
                .containsEntry("QUARKUS_HTTP_PORT", port)
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD_FILE", "/run/secrets/" + program.schema());
        assertThat(map(build, "args"))
                .containsEntry("HEALTH", "http://127.0.0.1:" + port + program.rootPath() + "/q/health/ready");
        assertThat(program.jar(PROJECT).toString())
                .startsWith(PROJECT.resolve(map(build, "args").get("PROGRAM").toString())
                        .toString());
        assertThat(compose.named(program.label(), "ports")).singleElement().satisfies(published -> assertThat(published)
                .endsWith(":" + port));
    }

    @ParameterizedTest
    @EnumSource(value = Program.class, mode = EnumSource.Mode.EXCLUDE, names = "GATEWAY")
    void the_gateway_knows_where_each_service_is(Program program) {
        String variable = "POLICE_REPORT_SERVICES__" + program.name() + "__URL";

        assertThat(map(compose.service("gateway"), "environment"))
                .containsEntry(variable, "http://" + program.label() + ":" + program.port(Ports.DEFAULT.first()));
    }
}
