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

    /** A hyphen between two words or two numbers is no sign. */
    private static boolean signOpens(CompactText compact, int at) {
        return at == 0 || compact.gapBefore(at) || !Character.isLetterOrDigit(compact.charAt(at - 1));
    }

    private static Numeral numeral(ReportText report, AtomGroup group) {
        Span span = report.compact().original(group.start(), group.end());
        return new Numeral(span, group.value(), report.printed(span));
    }
}
