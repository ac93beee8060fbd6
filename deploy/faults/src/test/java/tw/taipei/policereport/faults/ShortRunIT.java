package tw.taipei.policereport.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.faults.check.Violation;

/** A little of what {@code ./run faults} does at length. */
class ShortRunIT {

    @Test
    void readers_see_whole_releases_whatever_is_killed_and_two_mutants_are_caught() {
        List<Result> results = new Trials(Settings.ofBuild()).shortRun();

        Result real = results.get(0);
        assertThat(real.violations()).isEmpty();
        assertThat(real.kills()).isPositive();
        assertThat(real.crashes()).isEqualTo(3);
        assertThat(real.acknowledged()).isGreaterThan(3);
        assertThat(real.answers()).isPositive();
        assertCaught(results.get(1));
        assertCaught(results.get(2));
    }

    private static void assertCaught(Result mutant) {
        assertThat(mutant.violations())
                .as(mutant.name())
                .extracting(Violation::rule)
                .contains("an answer is of one release, the one that was asked for");
    }
}
