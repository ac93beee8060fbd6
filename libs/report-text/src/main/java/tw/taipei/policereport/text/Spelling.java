package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.List;

/** The ways in which atoms can be put together to a given number of numbers, the usual one first. */
enum Spelling {
    /** {@code 1萬 8,012}: 億, 萬 and ones follow each other. */
    USUAL,
    /** {@code 114 264 - 150}: a space behind the sign. */
    SIGNS_APART {
        @Override
        List<List<AtomGroup>> groups(List<Atom> atoms, int count) {
            List<Atom> signed = signed(atoms);
            return signed.equals(atoms) ? List.of() : super.groups(signed, count);
        }
    },
    /** {@code 18 012}: a space between thousands. */
    SPACED_THOUSANDS {
        @Override
        boolean joins(Atom atom, Atom next) {
            return AtomGroup.joins(atom, next) || AtomGroup.joinsThousands(atom, next);
        }
    },
    /** {@code 18.012}: a point between thousands. */
    POINTED_THOUSANDS {
        @Override
        List<List<AtomGroup>> groups(List<Atom> atoms, int count) {
            List<Atom> plain = atoms.stream().map(Spelling::withoutPoints).toList();
            return plain.equals(atoms) ? List.of() : super.groups(plain, count);
        }
    },
    /** {@code 5億6,724萬 4億9,718萬 +7,006萬 6,530元 4,329元 2,201元}: the second lines of all cells behind the first lines. */
    LINE_BY_LINE {
        @Override
        List<List<AtomGroup>> groups(List<Atom> atoms, int count) {
            List<List<AtomGroup>> woven = new ArrayList<>();
            for (List<AtomGroup> groups : super.groups(atoms, 2 * count)) {
                List<AtomGroup> joined = weave(groups, count);
                if (joined.size() == count) {
                    woven.add(joined);
                }
            }
            return woven;
        }
    };

    boolean joins(Atom atom, Atom next) {
        return AtomGroup.joins(atom, next);
    }

    /** Every way to read the atoms as {@code count} numbers. */
    List<List<AtomGroup>> groups(List<Atom> atoms, int count) {
        List<List<AtomGroup>> found = new ArrayList<>();
        if (count <= atoms.size()) {
            extend(atoms, 0, count, new ArrayList<>(), found);
        }
        return found;
    }

    private void extend(List<Atom> atoms, int from, int left, List<AtomGroup> groups, List<List<AtomGroup>> found) {
        if (left == 0) {
            if (from == atoms.size()) {
                found.add(List.copyOf(groups));
            }
            return;
        }
        for (int end = from + 1; end <= atoms.size() - left + 1; end++) {
            if (end > from + 1 && !joins(atoms.get(end - 2), atoms.get(end - 1))) {
                return;
            }
            groups.add(new AtomGroup(atoms.subList(from, end)));
            extend(atoms, end, left - 1, groups, found);
            groups.remove(groups.size() - 1);
        }
    }

    private static List<AtomGroup> weave(List<AtomGroup> groups, int count) {
        List<AtomGroup> joined = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Atom> atoms = new ArrayList<>(groups.get(i).atoms());
            List<Atom> tail = groups.get(i + count).atoms();
            if (AtomGroup.joins(atoms.get(atoms.size() - 1), tail.get(0))) {
                atoms.addAll(tail);
                joined.add(new AtomGroup(atoms));
            }
        }
        return joined;
    }

    private static List<Atom> signed(List<Atom> atoms) {
        List<Atom> signed = new ArrayList<>();
        for (Atom atom : atoms) {
            int last = signed.size() - 1;
            if (last >= 0 && signed.get(last).maySign(atom)) {
                signed.set(last, atom.signedBy(signed.get(last)));
            } else {
                signed.add(atom);
            }
        }
        return signed;
    }

    private static Atom withoutPoints(Atom atom) {
        boolean grouped = atom.digits().matches("\\d{1,3}(\\.\\d{3})+");
        String digits = grouped ? atom.digits().replace(".", "") : atom.digits();
        return new Atom(atom.start(), atom.end(), atom.sign(), digits, atom.magnitude(), atom.unit());
    }
}
