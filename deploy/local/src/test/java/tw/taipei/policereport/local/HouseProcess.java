package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** One of the five processes of a house, to be lost or to hang. */
record HouseProcess(ProcessHandle handle) {

    static HouseProcess of(HouseClient client, Program program) {
        return client.house().processes().stream()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(program.label() + "/target/quarkus-app"))
                        .isPresent())
                .findFirst()
                .map(HouseProcess::new)
                .orElseThrow();
    }

    void kill() throws Exception {
        handle.destroyForcibly();
        handle.onExit().get(1, TimeUnit.MINUTES);
    }

    /** Keeps it from running while something happens. */
    void hangWhile(Runnable something) throws IOException, InterruptedException {
        signal("STOP");
        try {
            something.run();
        } finally {
            signal("CONT");
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", "-" + name, Long.toString(handle.pid()))
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }
}
