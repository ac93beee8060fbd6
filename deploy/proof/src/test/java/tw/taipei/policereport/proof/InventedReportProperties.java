package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A report with numbers that nobody has seen, in a layout that nobody has seen, is read exactly; where its signs or
 * separators leave doubt, it is read right or stopped.
 */
class InventedReportProperties {

    @Property
    void isReadExactlyAsTheFirstReportIsSet(@ForAll("plain") Draw draw) {
        isReadExactly(draw);
    }

    @Property
    void isReadExactlyHoweverItIsSet(@ForAll("clear") Draw draw) {
        isReadExactly(draw);
    }

    @Property
    void isReadRightOrStoppedWhereASpaceOrPointMayBeASeparator(@ForAll("doubtful") Draw draw) {
        isReadRightOrStopped(draw);
    }

    @Property
    void isReadRightOrStoppedWhereSignsStandApart(@ForAll("signsApart") Draw draw) {
        isReadRightOrStopped(draw);
    }

    private static void isReadRightOrStopped(Draw draw) {
        Doubt doubt = Doubt.of(draw);
        assertThat(doubt.misread()).isEmpty();
        assertThat(doubt.silent()).isEmpty();
    }

    private static void isReadExactly(Draw draw) {
        Doubt doubt = Doubt.of(draw);
        assertThat(doubt.misread()).isEmpty();
        assertThat(doubt.unread()).isEmpty();
        assertThat(doubt.silent()).isEmpty();
    }

    @Provide
    Arbitrary<Draw> plain() {
        return Draws.plain();
    }

    @Provide
    Arbitrary<Draw> clear() {
        return Draws.clear();
    }

    @Provide
    Arbitrary<Draw> doubtful() {
        return Draws.doubtful();
    }

    @Provide
    Arbitrary<Draw> signsApart() {
        return Draws.signsApartInAnyStyle();
    }
}
