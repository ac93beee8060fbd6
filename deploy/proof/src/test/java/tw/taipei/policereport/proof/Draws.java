package tw.taipei.policereport.proof;

import java.util.Arrays;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tw.taipei.policereport.proof.manuscript.HalfYear;
import tw.taipei.policereport.proof.printing.Arrangement;
import tw.taipei.policereport.proof.printing.Arrangement.Placement;
import tw.taipei.policereport.proof.printing.Style;
import tw.taipei.policereport.proof.printing.Style.Blanks;
import tw.taipei.policereport.proof.printing.Style.Layout;
import tw.taipei.policereport.proof.printing.Style.PageBreak;
import tw.taipei.policereport.proof.printing.Style.PageNumber;
import tw.taipei.policereport.proof.printing.Style.Paging;
import tw.taipei.policereport.proof.printing.Style.RunEnds;
import tw.taipei.policereport.proof.printing.Style.Separator;
import tw.taipei.policereport.proof.printing.Style.Setting;
import tw.taipei.policereport.proof.printing.Style.Signs;
import tw.taipei.policereport.proof.printing.Style.Typography;
import tw.taipei.policereport.proof.printing.Style.Width;

/** Random reports. The first of each choice is the plain one, towards which a failing draw shrinks. */
final class Draws {

    private static final Arbitrary<Signs> ATTACHED = Arbitraries.just(Signs.ATTACHED);
    private static final Arbitrary<Signs> ANY_SIGNS = Arbitraries.of(Signs.values());
    private static final Arbitrary<Signs> APART = Arbitraries.of(Arrays.stream(Signs.values())
            .filter(signs -> signs != Signs.ATTACHED)
            .toList());
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    /** A minus sign in books of account, of which the reader knows nothing. */
    private static final char TRIANGLE = '△';

    /** What the issue of any layout asks for by name; everything else about such a report is random. */
    enum Kind {
        ONE_ROW_ON_ONE_LINE(draw -> draw.style().setting().layout() == Layout.ONE_LINE
                && draw.style().setting().width() == 0),
        EVERY_CELL_ON_A_LINE_OR_NOT(draw -> draw.style().setting().layout() == Layout.TORN),
        WRAPPED_ELSEWHERE(draw -> draw.style().setting().width() > 0),
        BLANK_LINES_REMOVED(draw -> draw.style().setting().blanks() == Blanks.NONE),
        BLANK_LINES_DOUBLED(draw -> draw.style().setting().blanks() == Blanks.TWO),
        PAGE_BREAKS_MOVED(draw -> draw.style().paging().pageBreak() != PageBreak.NONE),
        CARRIAGE_RETURNS(draw -> draw.style().typography().lineEnd().contains("\r")),
        NO_BREAK_SPACES(draw -> draw.style().typography().space() == '\u00A0'),
        FULL_WIDTH_DIGITS_AND_SIGNS(draw -> draw.style().typography().width() == Width.FULL),
        OTHER_THOUSAND_SEPARATORS(draw -> draw.style().typography().separator() != Separator.COMMA),
        SECTIONS_RENUMBERED(draw -> draw.arrangement().chapters()),
        ROWS_AND_COLUMNS_IN_OTHER_ORDER(
                draw -> draw.arrangement().rows() && draw.arrangement().columns()),
        DISPLACED_TABLES_AT_HOME(draw -> draw.arrangement().placement() == Placement.AT_HOME),
        TABLES_SCATTERED(draw -> draw.arrangement().placement() == Placement.SCATTERED),
        OF_A_SECOND_HALF_YEAR(draw -> draw.period().half() == 2);

        private final Predicate<Draw> has;

        Kind(Predicate<Draw> has) {
            this.has = has;
        }

        Arbitrary<Draw> draws() {
            return clear().filter(has);
        }
    }

    private Draws() {}

    /** Any arrangement in any style that leaves no doubt what a number is. */
    static Arbitrary<Draw> clear() {
        return draws(arrangements(), styles(separator -> !separator.isDoubtful(), ATTACHED));
    }

    /** With something between thousands, so that a digit too many shows; signs may stand apart. */
    static Arbitrary<Draw> separated() {
        return draws(
                arrangements(), styles(separator -> !separator.isDoubtful() && separator != Separator.NONE, ANY_SIGNS));
    }

    /** Numbers may be written so that some of them could be another. */
    static Arbitrary<Draw> doubtful() {
        return draws(arrangements(), styles(Separator::isDoubtful, ATTACHED));
    }

    /** As the first report, but for the signs, which stand apart from their numbers. */
    static Arbitrary<Draw> signsApart() {
        return draws(
                Arbitraries.just(Arrangement.PLAIN),
                Combinators.combine(APART, minuses()).as(Draws::signed));
    }

    /** Signs stand apart from their numbers, and everything else is set in any way. */
    static Arbitrary<Draw> signsApartInAnyStyle() {
        return draws(
                arrangements(),
                Combinators.combine(styles(separator -> true, APART), minuses())
                        .filter((style, minus) ->
                                minus != TRIANGLE || style.paging().number() != PageNumber.DASHED)
                        .as(Draws::signed));
    }

    /** As the first report is arranged and set. */
    static Arbitrary<Draw> plain() {
        return draws(Arbitraries.just(Arrangement.PLAIN), Arbitraries.just(Style.PLAIN));
    }

    private static Arbitrary<Draw> draws(Arbitrary<Arrangement> arrangements, Arbitrary<Style> styles) {
        Arbitrary<Long> seeds = Arbitraries.longs().between(0, 1L << 40).withoutEdgeCases();
        Arbitrary<HalfYear> periods = Combinators.combine(
                        Arbitraries.integers().between(112, 118), Arbitraries.of(1, 2))
                .as(HalfYear::new);
        return Combinators.combine(seeds, periods, arrangements, styles).as(Draw::new);
    }

    private static Arbitrary<Arrangement> arrangements() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(false, true);
        return Combinators.combine(yesOrNo, yesOrNo, yesOrNo, Arbitraries.of(Placement.values()))
                .as(Arrangement::new);
    }

    private static Arbitrary<Character> minuses() {
        return Arbitraries.of('-', '−', '－', '–', '‐', TRIANGLE);
    }

    private static Style signed(Signs signs, char minus) {
        Setting plain = Style.PLAIN.setting();
        Setting setting = new Setting(plain.layout(), signs, plain.width(), plain.blanks(), plain.runEnds());
        return signed(new Style(setting, Style.PLAIN.paging(), Style.PLAIN.typography()), minus);
    }

    private static Style signed(Style style, char minus) {
        Typography given = style.typography();
        return new Style(
                style.setting(),
                style.paging(),
                new Typography(given.separator(), given.width(), given.space(), minus, given.lineEnd()));
    }

    private static Arbitrary<Style> styles(Predicate<Separator> separators, Arbitrary<Signs> signs) {
        Arbitrary<Setting> settings = Combinators.combine(
                        Arbitraries.of(Layout.values()),
                        signs,
                        Arbitraries.integers().between(NARROWEST - 1, WIDEST).map(Draws::width),
                        Arbitraries.of(Blanks.values()),
                        Arbitraries.of(RunEnds.values()))
                .as(Setting::new);
        Arbitrary<Paging> pagings = Combinators.combine(
                        Arbitraries.of(PageBreak.values()), Arbitraries.of(PageNumber.values()))
                .as(Paging::new);
        Arbitrary<Typography> typographies = Combinators.combine(
                        Arbitraries.of(Arrays.stream(Separator.values())
                                .filter(separators)
                                .toList()),
                        Arbitraries.of(Width.values()),
                        Arbitraries.of(' ', '\u00A0', '\u2009', '\u3000', '\t'),
                        Arbitraries.of('-', '−', '－', '–', '‐'),
                        Arbitraries.of("\n", "\r\n", "\r"))
                .as(Typography::new);
        return Combinators.combine(settings, pagings, typographies).as(Style::new);
    }

    private static int width(int drawn) {
        return drawn < NARROWEST ? 0 : drawn;
    }
}
