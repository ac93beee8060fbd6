package tw.taipei.policereport.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfAKilledProcessIsDeletedAtTheNextStartAndNothingElse() throws Exception {
        long ended = endedProcess();
        long running = ProcessHandle.current().parent().orElseThrow().pid();
        Path left = file("police-report-series-" + ended + "-8192.csv");
        Path leftUnderTheSameNumber =
                file("police-report-series-" + ProcessHandle.current().pid() + "-8192.csv");
        Path inUse = file("police-report-series-" + running + "-8192.csv");
        Path another = file("series-" + ended + ".csv");

        TemporaryFiles.clear(folder);

        assertThat(left).doesNotExist();
        assertThat(leftUnderTheSameNumber).doesNotExist();
        assertThat(inUse).exists();
        assertThat(another).exists();
    }

    @Test
    void aFileInUseIsNamedAfterItsProcess() {
        Path file = TemporaryFiles.make();
        assertThat(file.getFileName().toString())
                .startsWith("police-report-series-" + ProcessHandle.current().pid() + "-");
        TemporaryFiles.delete(file);
        assertThat(file).doesNotExist();
    }

    private static long endedProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }

    private Path file(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }
}
