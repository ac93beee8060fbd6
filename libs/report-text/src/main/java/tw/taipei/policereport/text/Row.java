package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A printed row: a label and what stands behind it, in printed order.
 *
 * @param label without spaces, look-alikes folded; a bare 人數 carries the label of the group above it
 * @param atoms the pieces of its numbers
 * @param parts the numbers in brackets
 * @param periods the periods in brackets: {@code (111年下半年)}
 * @param broken what starts as a number and cannot be one: {@code 1,23}; a dash stands for it among the atoms
 * @param remark text behind the numbers, or null: {@code 本法於111年6月1日開始實行}
 */
public record Row(
        String label,
        Span span,
        List<Atom> atoms,
        List<Part> parts,
        List<PeriodText> periods,
        List<Span> broken,
        PeriodText remark) {

    private static final int LONGEST_REMARK = 40;
    private static final int FEWEST_WORDS = 5;

    /**
     * A number in brackets.
     *
     * @param name what stands before it: {@code 本轄}; empty for a number alone
     * @param value null for a dash
     * @param unit {@code %} or empty
     * @param following how many atoms of the row stand before it
     */
    public record Part(String name, BigDecimal value, String unit, Span span, int following) {}

    public Row {
        atoms = List.copyOf(atoms);
        parts = List.copyOf(parts);
        periods = List.copyOf(periods);
        broken = List.copyOf(broken);
    }

    public boolean hasNumbers() {
        return !atoms.isEmpty();
    }

    /** Whether a few words stand behind the numbers: no paragraph, and more than a sign or a unit left alone. */
    public boolean isRemarked() {
        return remark != null
                && remark.text().length() <= LONGEST_REMARK
                && remark.text().indexOf('。') < 0
                && remark.text().chars().filter(Character::isIdeographic).count() >= FEWEST_WORDS;
    }

    /** Whether the same numbers stand behind both labels. */
    public boolean printsTheSameAs(Row other) {
        return atoms.size() == other.atoms.size()
                && parts.size() == other.parts.size()
                && numbers().equals(other.numbers());
    }

    private List<String> numbers() {
        Stream<String> free = atoms.stream().map(atom -> atom.sign() + atom.digits() + atom.magnitude() + atom.unit());
        Stream<String> bracketed = parts.stream().map(part -> part.name() + part.value() + part.unit());
        return Stream.concat(free, bracketed).toList();
    }

    /** This row with words behind its numbers, and the periods in brackets among them. */
    public Row remarked(PeriodText words, List<PeriodText> among) {
        List<PeriodText> all = new ArrayList<>(periods);
        among.stream().filter(period -> !periods.contains(period)).forEach(all::add);
        return new Row(label, span, atoms, parts, all, broken, words);
    }

    /** This row under the last part of its label, where the first part belongs to the row above. */
    public Row labelled(String last, Span rest) {
        return new Row(last, rest, atoms, parts, periods, broken, remark);
    }
}
