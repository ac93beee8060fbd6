package tw.taipei.policereport.faults;

import java.nio.file.Path;

/** Where trials of the build take place: below its target folder, so that a failed one can be read. */
final class Settings {

    private static final long SEED = 1;

    private Settings() {}

    static Setting ofBuild() {
        return new Setting(
                Path.of(System.getProperty("house.directory")),
                Path.of(System.getProperty("faults.agent")),
                Path.of(System.getProperty("faults.folder")),
                SEED,
                System.out);
    }
}
