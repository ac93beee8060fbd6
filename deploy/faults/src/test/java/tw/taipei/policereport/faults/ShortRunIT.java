package tw.taipei.policereport.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.faults.check.Violation;

/** A little of what {@code ./run faults} does at length. */
class ShortRunIT {

    @Test
    void readers_see_whole_releases_whatever_is_killed_and_a_mutant_is_caught() {
        List<Result> results = new Trials(Settings.ofBuild()).shortRun();

        Result real = results.get(0);
        assertThat(real.violations()).isEmpty();
        assertThat(real.kills()).isPositive();
        assertThat(real.crashes()).isEqualTo(2);
        assertThat(real.acknowledged()).isGreaterThanOrEqualTo(3);
        assertThat(real.answers()).isPositive();
        assertThat(results.get(1).violations())
                .as(results.get(1).name())
                .extracting(Violation::rule)
                .contains("an answer is of one release, the one that was asked for");
    }
}
