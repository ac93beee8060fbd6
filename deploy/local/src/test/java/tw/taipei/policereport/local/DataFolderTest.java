package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void is_made_when_it_is_not_there_and_can_be_opened_again() {
        DataFolder.open(folder.resolve("new/data")).close();

        DataFolder.open(folder.resolve("new/data")).close();

        assertThat(folder.resolve("new/data")).isDirectory();
    }

    @Test
    void somebody_elses_folder_is_refused_and_left_alone() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear …");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("holds files that this launcher did not make");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("letter.txt"));
    }

    @Test
    void a_file_is_no_folder() throws Exception {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(RefusalException.class)
                .hasMessageContaining("is a file; the data needs a folder");
    }

    @Test
    void the_log_of_the_start_before_is_kept() throws Exception {
        try (DataFolder data = DataFolder.open(folder)) {
            Files.writeString(data.freshLog("gateway"), "first start");
            Files.writeString(data.freshLog("gateway"), "second start");

            assertThat(folder.resolve("logs/gateway.log.1")).hasContent("first start");
            assertThat(folder.resolve("logs/gateway.log")).hasContent("second start");
        }
    }
}
