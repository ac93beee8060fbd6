package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.taipei.policereport.local.ComposeFile.PROJECT;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerScriptsTest {

    private record Outcome(int exit, String said) {}

    @TempDir
    Path folder;

    @Test
    void the_secrets_are_those_that_the_compose_file_and_the_launcher_read() throws Exception {
        Path secrets = folder.resolve("secrets");

        assertThat(run(Map.of(), "make-secrets", secrets.toString()).exit()).isZero();

        assertThat(ComposeFile.map(ComposeFile.read().root(), "secrets").keySet())
                .allSatisfy(name -> assertThat(secrets.resolve(name)).isNotEmptyFile());
        Passwords passwords = new Passwords(secrets);
        assertThat(Program.values()).allSatisfy(program -> {
            assertThat(passwords.of(program.schema())).hasSize(48);
            assertThat(passwords.of(program.owner())).isNotEqualTo(passwords.of(program.schema()));
        });
        assertThat(Tokens.sign(
                        new SigningKeys(secrets).privateKey(SigningKeys.PEOPLE), "editor", Duration.ofMinutes(1)))
                .isNotEmpty();
    }

    @Test
    void secrets_that_are_there_stay() throws Exception {
        run(Map.of(), "make-secrets", folder.toString());
        String password = Files.readString(folder.resolve("postgres"));
        String key = Files.readString(folder.resolve("people-private.pem"));
        Files.delete(folder.resolve("people-public.pem"));

        run(Map.of(), "make-secrets", folder.toString());

        assertThat(folder.resolve("postgres")).hasContent(password);
        assertThat(folder.resolve("people-private.pem")).hasContent(key);
        assertThat(folder.resolve("people-public.pem")).exists();
    }

    @Test
    void a_command_finds_its_secret_in_its_environment_and_others_do_not() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "p@ss wörd$HOME\n");

        Outcome outcome = run(
                Map.of("QUARKUS_DATASOURCE_PASSWORD_FILE", secret.toString(), "OTHER_FILE", secret.toString()),
                "start",
                "bash",
                "-c",
                "echo \"$QUARKUS_DATASOURCE_PASSWORD|${OTHER-}\"");

        assertThat(outcome).isEqualTo(new Outcome(0, "p@ss wörd$HOME|"));
    }

    @Test
    void a_secret_that_is_not_there_is_named_and_nothing_is_run() throws Exception {
        Outcome outcome =
                run(Map.of("QUARKUS_DATASOURCE_PASSWORD_FILE", "/no/such/secret"), "start", "echo", "running");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1, "QUARKUS_DATASOURCE_PASSWORD_FILE is /no/such/secret, which cannot be read here."));
    }

    @ParameterizedTest
    @CsvSource({"200, true", "503, false", "404, false"})
    void a_process_is_healthy_when_it_says_so(int status, boolean healthy) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/logistics/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/logistics/q/health/ready";

            assertThat(run(Map.of("HEALTH", address), "healthy").exit() == 0).isEqualTo(healthy);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_process_that_does_not_listen_is_not_healthy() throws Exception {
        String address = "http://127.0.0.1:" + TemporaryData.freePort() + "/q/health/ready";

        assertThat(run(Map.of("HEALTH", address), "healthy").exit()).isNotZero();
    }

    private static Outcome run(Map<String, String> environment, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", PROJECT.resolve("deploy/docker").resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Outcome(process.waitFor(), said);
    }
}
