package tw.taipei.policereport.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a source that a crash point or a mutant stands in learns it here, without starting anything. */
class SourceChangesTest {

    private static final Path PROJECT = Path.of(System.getProperty("house.directory"));

    @Test
    void every_crash_point_stands_in_the_sources() {
        Map<String, String> changed = ChangedSources.changed(
                PROJECT,
                Stream.concat(CrashPoint.ofGateway().stream(), CrashPoint.ofServices().stream())
                        .toList());
        for (CrashPoint point : CrashPoint.values()) {
            assertThat(changed.values())
                    .filteredOn(source -> source.contains("Crash.at(\"" + point.label() + "\")"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_mutant_fits_the_sources(Mutant mutant) {
        for (SourceChange.Module module : SourceChange.Module.values()) {
            List<SourceChange> changes = mutant.withCrashPoints(module);
            assertThat(ChangedSources.changed(PROJECT, changes)).isNotEmpty();
        }
    }
}
