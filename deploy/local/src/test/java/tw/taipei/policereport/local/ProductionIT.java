package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built processes in the profile for production, over a real PostgreSQL with the roles of a house. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProductionIT {

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static PostgresPart part;

    @BeforeAll
    static void start() {
        data = TemporaryData.open(SharedHouse.emptyData("production"));
        part = PostgresPart.startWithSchemas(data);
    }

    @AfterAll
    static void stop() {
        part.close();
        TemporaryData.close(data);
    }

    private static Process run(Program program, Map<String, String> settings) throws IOException {
        Ports ports = new Ports(LaunchedHouse.freePorts().first(), part.port());
        ChildCommand command = ChildCommand.of(
                program, Path.of(System.getProperty("house.directory")), ports, data.passwords(), data.keys());
        ProcessBuilder builder = command.builder().redirectErrorStream(true);
        builder.environment().put("QUARKUS_PROFILE", "prod");
        builder.environment().putAll(settings);
        return builder.start();
    }

    /** What a process says that does not start. */
    private static String refusal(Program program, Map<String, String> settings) throws Exception {
        Process process = run(program, settings);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(1);
        return output;
    }

    @Test
    void a_gateway_does_not_start_with_what_the_launcher_made_and_says_all_of_it_at_once() throws Exception {
        String owner = data.passwords().of(Program.GATEWAY.owner());
        String output = refusal(
                Program.GATEWAY,
                Map.of("QUARKUS_DATASOURCE_USERNAME", Program.GATEWAY.owner(), "QUARKUS_DATASOURCE_PASSWORD", owner));

        assertThat(output)
                .contains("This process is not set up for production")
                .contains("- People's tokens are checked with the local key file:")
                .contains("- The issuer of people's tokens is the launcher's")
                .contains("- The key that signs for the services is the launcher's")
                .contains("- The addresses of the catalogue have no permanent beginning")
                .contains("- The catalogue names nobody who answers questions")
                .contains("- The database role 'gateway_owner' owns tables")
                .contains("- The database role 'gateway_owner' can create tables")
                .doesNotContain("Listening on")
                .doesNotContain(owner);
    }

    @Test
    void a_service_does_not_start_where_it_could_read_the_key_that_signs() throws Exception {
        assertThat(refusal(Program.LOGISTICS, Map.of()))
                .contains("- The gateway's public key ")
                .contains("is the launcher's, beside the private one")
                .doesNotContain("The database role");
    }

    @Test
    void a_gateway_does_not_start_where_its_public_address_is_none() throws Exception {
        assertThat(refusal(Program.GATEWAY, Map.of("POLICE_REPORT_PUBLIC_URL", "statistics.example")))
                .contains("'statistics.example' is no address of a web site")
                .contains("police-report.public-url");
    }

    @Test
    void with_a_key_set_a_realm_an_address_and_keys_of_its_own_a_gateway_starts() throws Exception {
        Path key = Files.copy(data.keys().privateFile(SigningKeys.GATEWAY), folder.resolve("signing-key.pem"));
        Process gateway = run(
                Program.GATEWAY,
                Map.of(
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION", "https://sso.example/realms/police-report/certs",
                        "MP_JWT_VERIFY_ISSUER", "https://sso.example/realms/police-report",
                        "POLICE_REPORT_PUBLIC_URL", "https://statistics.example",
                        "POLICE_REPORT_CATALOGUE_CONTACT_EMAIL", "data@statistics.example",
                        "POLICE_REPORT_SIGNING_KEY", key.toString()));
        try (var lines = gateway.inputReader(StandardCharsets.UTF_8).lines()) {
            assertThat(lines.anyMatch(line -> line.contains("Listening on"))).isTrue();
        } finally {
            gateway.destroy();
            gateway.waitFor();
        }
    }
}
