package tw.taipei.policereport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RowProperties {

    /** A row whose change is value − base. */
    record Counted(long value, long base) {

        long change() {
            return value - base;
        }

        List<String> printed(PrintStyle style) {
            return List.of(style.print(value), style.print(base), style.printChange(change()));
        }

        String read(String unit) {
            return value + unit + " " + base + unit + " " + change() + unit;
        }
    }

    private static final String HEADER = "項目 本期 前期 增減數";
    private static final List<String> LABELS = List.of("發生件數", "破獲件數", "查獲人數", "妨害電腦使用(件)", "網路詐欺背信(件)", "一般及專案勤務督導");

    /** Any white space between two cells. */
    private static final List<String> GAPS =
            List.of(" ", "  ", "\n", "\n\n", " \n\n", "\r\n", "\u00A0", "\u3000", "\r\n\r\n", "\t");

    @Property
    void rows_with_a_consistent_change_are_split_back_however_they_are_wrapped(
            @ForAll @Size(min = 1, max = 6) List<@From("rows") Counted> rows,
            @ForAll("styles") PrintStyle style,
            @ForAll Random random) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < rows.size(); i++) {
            text.append(gap(random)).append(wrapped(LABELS.get(i), random));
            rows.get(i).printed(style).forEach(cell -> text.append(gap(random)).append(cell));
        }
        text.insert(Math.max(text.indexOf("\n", random.nextInt(text.length())), 0), "\f");
        List<String> read = RowText.of(ReportText.of(text.toString()));
        assertThat(read).as(text.toString()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(read.get(i))
                    .as(text.toString())
                    .isEqualTo(LABELS.get(i) + " " + rows.get(i).read(""));
        }
    }

    @Property
    void money_is_split_back_cell_by_cell_and_line_by_line(
            @ForAll("money") Counted row, @ForAll boolean cellByCell, @ForAll Random random) {
        List<String[]> cells = row.printed(new PrintStyle(true, "", "|", ",", false)).stream()
                .map(cell -> new String[] {
                    cell.substring(0, cell.lastIndexOf('|')), cell.substring(cell.lastIndexOf('|') + 1) + "元"
                })
                .toList();
        String heads = cells.stream().map(cell -> cell[0].replace('|', ' ')).collect(Collectors.joining(gap(random)));
        String tails = cells.stream().map(cell -> cell[1]).collect(Collectors.joining(gap(random)));
        String wrapped = cells.stream()
                .map(cell -> cell[0].replace('|', ' ') + gap(random) + cell[1])
                .collect(Collectors.joining(gap(random)));
        String text = HEADER + "\n財損金額\n" + (cellByCell ? wrapped : heads + gap(random) + tails) + "\n";
        assertThat(RowText.of(ReportText.of(text))).as(text).containsExactly("財損金額 " + row.read("元"));
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

    /** Amounts that have 萬 and ones behind it, and so has their change. */
    @Provide
    Arbitrary<Counted> money() {
        Arbitrary<Long> amounts =
                Arbitraries.longs().between(10_001, 99_999_999_999L).filter(RowProperties::hasTwoLines);
        return Combinators.combine(amounts, amounts)
                .as(Counted::new)
                .filter(row -> hasTwoLines(Math.abs(row.change())));
    }

    private static boolean hasTwoLines(long amount) {
        return amount > 10_000 && amount % 10_000 != 0 && amount / 10_000 % 10_000 != 0;
    }

    @Provide
    Arbitrary<PrintStyle> styles() {
        return NumeralProperties.PrintStyleArbitrary.styles();
    }
}
