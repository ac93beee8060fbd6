package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.List;
import tw.taipei.policereport.gateway.release.Pins;
import tw.taipei.policereport.gateway.release.Rearrangements;
import tw.taipei.policereport.gateway.release.Rearrangements.Decision;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** Has readers see something else that was published before. */
@Singleton
class PointerMoves {

    private final Releases releases;
    private final Rearrangements rearrangements;
    private final Completion completion;

    PointerMoves(Releases releases, Rearrangements rearrangements, Completion completion) {
        this.releases = releases;
        this.rearrangements = rearrangements;
        this.completion = completion;
    }

    Release restore(String number, Decision decision) {
        Release earlier = Pins.number(number)
                .flatMap(releases::findPublished)
                .orElseThrow(() -> Pins.unknown("path", number, numbers()));
        return completion.of(rearrangements.restore(earlier, decision, Driver.NAME));
    }

    private List<String> numbers() {
        return releases.published().stream()
                .map(known -> Long.toString(known.number()))
                .toList();
    }

    /** @param report in any spelling of its period */
    Release withdraw(String report, Decision decision) {
        return completion.of(rearrangements.withdraw(canonical(report), decision, Driver.NAME));
    }

    private static String canonical(String report) {
        try {
            return ReferencePeriod.valueOf(report).toString();
        } catch (IllegalArgumentException noPeriod) {
            return report;
        }
    }
}
