package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.List;

/** Atoms that are read as one number: {@code 5億}, {@code 6,724萬}, {@code 6,530元}. */
record AtomGroup(List<Atom> atoms) {

    AtomGroup {
        atoms = List.copyOf(atoms);
    }

    /** Whether {@code next} may belong to the number that {@code atom} is the end of; nobody writes 1萬 0. */
    static boolean joins(Atom atom, Atom next) {
        boolean tail = atom.magnitude() > next.magnitude()
                && !next.isSigned()
                && !next.isDash()
                && atom.unit().isEmpty()
                && !(next.digits().equals("0") && next.unit().isEmpty());
        return tail && next.value().compareTo(BigDecimal.TEN.pow(atom.magnitude())) < 0;
    }

    /** Whether a space between them may be a thousands separator: {@code 18 012}, {@code 1 645萬}. */
    static boolean joinsThousands(Atom atom, Atom next) {
        boolean group =
                !next.isSigned() && next.digits().length() == 3 && next.digits().indexOf('.') < 0;
        return group
                && atom.magnitude() == 0
                && !atom.isDash()
                && atom.unit().isEmpty()
                && !atom.digits().contains(".");
    }

    boolean startsWithZero() {
        return atoms.get(0).startsWithZero();
    }

    /** Whether the other might as well go on from this one. */
    boolean mayGoOn(AtomGroup other) {
        return joins(atoms.get(atoms.size() - 1), other.atoms.get(0));
    }

    /** Whether they are one number with or without a sign: a zero between them may be missing. */
    boolean equalsUnsigned(AtomGroup other) {
        return value() != null
                && other.value() != null
                && value().abs().compareTo(other.value().abs()) == 0;
    }

    /** Null for a dash. */
    BigDecimal value() {
        if (atoms.get(0).isDash()) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        BigDecimal sum = BigDecimal.ZERO;
        for (Atom atom : atoms) {
            digits.append(atom.digits());
            if (atom.magnitude() > 0) {
                sum = sum.add(NumeralGrammar.part(digits.toString(), atom.magnitude()));
                digits.setLength(0);
            }
        }
        sum = sum.add(NumeralGrammar.part(digits.length() == 0 ? null : digits.toString(), 0));
        return atoms.get(0).sign() == '-' ? sum.negate() : sum;
    }

    boolean isSigned() {
        return atoms.get(0).isSigned();
    }

    String unit() {
        return atoms.get(atoms.size() - 1).unit();
    }

    int start() {
        return atoms.get(0).start();
    }

    /** Behind the last character of the number and its unit. */
    int end() {
        Atom last = atoms.get(atoms.size() - 1);
        return last.end() + last.unit().length();
    }
}
