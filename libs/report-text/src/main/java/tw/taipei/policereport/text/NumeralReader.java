package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a text, each with the 億 and 萬 that belong to it. */
final class NumeralReader {

    private NumeralReader() {}

    static List<Numeral> read(ReportText report) {
        CompactText compact = report.compact();
        AtomReader atoms = new AtomReader(compact);
        List<Numeral> numerals = new ArrayList<>();
        List<Atom> open = new ArrayList<>();
        for (int at = 0; at < compact.length(); at++) {
            if (!compact.isDigitAt(at) && !(atoms.startsAt(at) && signOpens(compact, at))) {
                continue;
            }
            Atom atom = atoms.read(at);
            Atom last = open.isEmpty() ? null : open.get(open.size() - 1);
            if (last != null && !(last.end() == at && AtomGroup.joins(last, atom))) {
                numerals.add(numeral(report, new AtomGroup(open)));
                open.clear();
            }
            open.add(atom);
            at = atom.end() - 1;
        }
        if (!open.isEmpty()) {
            numerals.add(numeral(report, new AtomGroup(open)));
        }
        return List.copyOf(numerals);
    }

    /** {@code 他轄-84} has a sign; {@code COVID-19}, {@code 1-6月} and {@code 1月-6月} have none. */
    private static boolean signOpens(CompactText compact, int at) {
        if (at == 0 || compact.gapBefore(at) || compact.charAt(at) == '+' && !compact.isDigitAt(at - 1)) {
            return true;
        }
        char before = compact.charAt(at - 1);
        boolean range = CompactText.isDigit(before) || compact.isDigitAt(at - 2);
        return !range && (Character.isIdeographic(before) || !Character.isLetter(before));
    }

    private static Numeral numeral(ReportText report, AtomGroup group) {
        Span span = report.compact().original(group.start(), group.end());
        return new Numeral(span, group.value(), report.printed(span));
    }
}
