package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RowProperties {

    /** A row whose change is value − base. */
    record Counted(long value, long base) {

        String read() {
            return value + " " + base + " " + (value - base);
        }

        List<String> printed(PrintStyle style) {
            return List.of(style.print(value), style.print(base), style.printChange(value - base));
        }
    }

    private static final List<String> LABELS = List.of("發生件數", "破獲件數", "查獲人數", "妨害電腦使用(件)", "網路詐欺背信(件)", "一般及專案勤務督導");

    /** Any white space between two cells. */
    private static final List<String> GAPS =
            List.of(" ", "  ", "\n", "\n\n", " \n\n", "\r\n", "\u00A0", "\u3000", "\r\n\r\n", "\t");

    @Property
    void rows_with_a_consistent_change_are_split_back_however_they_are_wrapped(
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("rows") Counted> rows,
            @ForAll("styles") PrintStyle style,
            @ForAll Random random) {
        StringBuilder text = new StringBuilder("項目 本期 前期 增減數");
        for (int i = 0; i < rows.size(); i++) {
            text.append(gap(random)).append(wrapped(LABELS.get(i), random));
            rows.get(i).printed(style).forEach(cell -> text.append(gap(random)).append(cell));
        }
        List<String> expected = Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                .map(i -> LABELS.get(i) + " " + rows.get(i).read())
                .collect(Collectors.toList());
        int pageEnd = text.indexOf("\n", random.nextInt(text.length()));
        text.insert(Math.max(pageEnd, 0), "\f");
        List<String> read = RowText.of(ReportText.of(text.toString()));
        assertThat(read).as(text.toString()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(read.get(i))
                    .as(text.toString())
                    .isIn(expected.get(i), read.get(i) + unlessAmbiguous(read.get(i)));
        }
    }

    /** What is marked as ambiguous may differ: two readings add up, and the report itself does not say which is right. */
    private static String unlessAmbiguous(String read) {
        return read.endsWith(" ambiguous") ? "" : " is wrong";
    }

    private static String gap(Random random) {
        return GAPS.get(random.nextInt(GAPS.size()));
    }

    private static String wrapped(String label, Random random) {
        int at = 1 + random.nextInt(label.length() - 1);
        return random.nextBoolean() ? label : label.substring(0, at) + "\n" + label.substring(at);
    }

    @Provide
    Arbitrary<Counted> rows() {
        Arbitrary<Long> numbers = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 999),
                Arbitraries.longs().between(0, 99_999),
                Arbitraries.longs().between(0, 9_999_999),
                Arbitraries.longs().between(0, 99_999_999_999L));
        return Combinators.combine(numbers, numbers).as(Counted::new);
    }

    @Provide
    Arbitrary<PrintStyle> styles() {
        return NumeralProperties.PrintStyleArbitrary.styles();
    }
}
