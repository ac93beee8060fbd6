package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path folder;

    @Test
    void run_after_being_unpacked_without_the_help_of_the_system() throws Exception {
        Path archive = folder.resolve("postgresql.txz");
        PostgresBinaries.copyArchive(archive);

        PostgresBinaries.unpackByItself(archive, folder.resolve("postgresql"));

        assertThat(version(folder.resolve("postgresql"))).startsWith("postgres (PostgreSQL) 18.");
        assertThat(folder.resolve("postgresql/share")).isDirectoryRecursivelyContaining("glob:**/Asia/Taipei");
    }

    @Test
    void a_half_unpacked_folder_of_a_killed_launcher_is_unpacked_again() throws Exception {
        PostgresBinaries first = PostgresBinaries.unpack(folder);
        Folders.delete(first.folder());
        Files.createDirectories(folder.resolve(first.folder().getFileName() + ".part/bin"));

        PostgresBinaries second = PostgresBinaries.unpack(folder);

        assertThat(version(second.folder())).contains(second.majorVersion() + ".");
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,txz}");
    }

    private static String version(Path programs) {
        return ShortCommand.run(List.of(programs.resolve("bin/postgres").toString(), "--version"))
                .output();
    }
}
