package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The launcher as a process: what it starts, it stops; what it stored, it finds again. */
class LauncherLifecycleIT {

    private static final int SIGTERM = 143;

    @Test
    void what_was_loaded_is_there_after_a_restart_and_nothing_runs_on() throws Exception {
        Path data = SharedHouse.emptyData("lifecycle");
        try (LaunchedHouse first = LaunchedHouse.start(SharedHouse.launcher(), data)) {
            first.awaitReady();
            assertThat(first.output()).contains("is read and published as release 1");
            List<ProcessHandle> processes = first.processes();

            first.launcher().destroy();

            assertThat(first.awaitEnd()).isEqualTo(SIGTERM);
            assertThat(first.output()).contains("everything has ended; the data stays");
            assertThat(processes).noneMatch(ProcessHandle::isAlive);
            assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        }
        try (LaunchedHouse second = LaunchedHouse.start(SharedHouse.launcher(), data)) {
            second.awaitReady();
            assertThat(second.output()).contains("is published already").contains("up to date");
            assertThat(new HouseClient(second).get("/v1/releases").data()).hasSize(1);

            endsWithALauncherThatIsKilled(second);
        }
    }

    private static void endsWithALauncherThatIsKilled(LaunchedHouse house) throws Exception {
        assumeThat(Wrapping.ownSession("TERM").prefix())
                .as("util-linux on this machine")
                .isNotEmpty();
        List<ProcessHandle> processes = house.processes();

        house.launcher().destroyForcibly();

        for (ProcessHandle process : processes) {
            process.onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void a_port_in_use_is_one_sentence_and_nothing_is_started() throws Exception {
        Ports ports = LaunchedHouse.freePorts();
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(Program.LOGISTICS)));

            LaunchedHouse house = LaunchedHouse.start(SharedHouse.launcher(), SharedHouse.emptyData("busy"), ports);

            assertThat(house.awaitEnd()).isEqualTo(1);
            assertThat(house.output())
                    .hasLineCount(1)
                    .startsWith("Port " + other.getLocalPort() + " is not free")
                    .contains("logistics needs it");
        }
    }
}
