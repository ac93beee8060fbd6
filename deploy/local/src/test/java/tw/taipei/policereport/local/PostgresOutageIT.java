package tw.taipei.policereport.local;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PostgresOutageIT {

    @Test
    void when_postgresql_was_killed_under_load_the_same_processes_answer_again() throws Exception {
        try (LaunchedHouse house = LaunchedHouse.start(SharedHouse.launcher(), SharedHouse.emptyData("outage"))) {
            house.awaitReady();
            List<Long> processes = javaProcesses(house);
            Supplier<URI> addresses = new Readings(house.address(Program.GATEWAY) + "/crime-statistics");
            CompletableFuture<List<Reader.Reply>> readers = CompletableFuture.supplyAsync(
                    () -> Load.patient(4, Duration.ofSeconds(15), addresses), task -> new Thread(task).start());
            String server = Files.readAllLines(house.data().resolve("postgres/postmaster.pid"))
                    .get(0);
            ProcessHandle.of(Long.parseLong(server)).orElseThrow().destroyForcibly();

            house.awaitLine("ready again");
            try (Reader reader = new Reader()) {
                for (Program program : Program.values()) {
                    URI ready = URI.create(house.address(program) + "/q/health/ready");
                    await().atMost(2, MINUTES).until(() -> reader.ask(ready).isGood());
                }
                await().atMost(2, MINUTES)
                        .until(() -> reader.ask(addresses.get()).isGood());
            }

            assertThat(readers.join())
                    .extracting(Reader.Reply::status)
                    .contains(200)
                    .containsOnly(200, 503);
            assertThat(javaProcesses(house)).isEqualTo(processes);
        }
    }

    private static List<Long> javaProcesses(LaunchedHouse house) {
        return house.processes().stream()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/java"))
                        .isPresent())
                .map(ProcessHandle::pid)
                .sorted()
                .toList();
    }
}
