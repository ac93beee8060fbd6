package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a table into rows: words, then numbers; the next word starts the next row. */
final class RowReader {

    private static final Pattern DATE =
            Pattern.compile("\\d{2,4}年(?:度|份)?(?:\\d{1,2}月(?:份|\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日");
    private static final Pattern PART =
            Pattern.compile("([^\\d()+-]*)(" + NumeralGrammar.REGEX + "|-|…)(%|個?百分點|[^\\d()+-]{0,3})");
    /** Longest first. A unit counts only when it does not go on as a word: 人 in 人數 is none. */
    private static final List<String> UNITS = List.of(
            "個百分點", "百分點", "平方公尺", "人次", "場次", "公斤", "公克", "件次", "件", "人", "元", "%", "場", "次", "隊", "處", "張", "支", "輛",
            "名", "戶", "個", "棟", "班", "組", "案");

    private static final Set<String> SUB_ROWS = Set.of("件數", "人數", "人次", "件次", "次數", "場次", "場數", "金額", "隊數", "處數");
    private static final int LONGEST_BRACKET = 40;
    /** What is longer heads no rows; each of them would carry it. */
    private static final int LONGEST_GROUP = 60;

    private final ReportText report;
    private final CompactText compact;
    private final AtomReader atomReader;
    private final Absence absence;
    private final PrintersMarks marks;
    private final String above;
    private final int end;
    private int at;

    private final List<Row> rows = new ArrayList<>();
    private int labelStart = -1;
    private StringBuilder label = new StringBuilder();
    private int wordEnd;
    private List<Atom> atoms = new ArrayList<>();
    private List<Row.Part> parts = new ArrayList<>();
    private List<PeriodText> periods = new ArrayList<>();
    private List<Span> broken = new ArrayList<>();

    /** @param above the label of the row above a repeated header, or an empty text */
    RowReader(ReportText report, int start, int end, String above) {
        this.above = above;
        this.report = report;
        this.compact = report.compact();
        this.atomReader = new AtomReader(compact);
        this.absence = new Absence(compact, atomReader);
        this.marks = new PrintersMarks(compact);
        this.at = start;
        this.end = end;
    }

    List<Row> rows() {
        while (at < end) {
            if (!passMark() && !readDate() && !readAtom() && !readBracket() && !readAbsence() && !readUnknownSign()) {
                word(at, at + 1);
            }
        }
        finishRow();
        return List.copyOf(rows);
    }

    private boolean passMark() {
        int stop = marks.end(at, end);
        boolean mark = stop > at;
        at = stop;
        return mark;
    }

    private boolean readDate() {
        Matcher matcher = DATE.matcher(compact).region(at, end);
        if (!compact.isDigitAt(at) || !matcher.lookingAt()) {
            return false;
        }
        word(at, matcher.end());
        return true;
    }

    private boolean readAtom() {
        if (!atomReader.startsAt(at)) {
            return false;
        }
        Atom read = atomReader.read(at);
        Atom atom = read.withUnit(unitAt(read.end()));
        boolean mayOpenRow = atoms.isEmpty() || compact.lineStartAt(at);
        if (mayOpenRow && atom.isPlain() && atom.unit().isEmpty() && opensWord(atom.end())) {
            word(at, atom.end());
            return true;
        }
        int whole = atomReader.numeralEnd(read);
        if (whole > read.end()) {
            addBroken(whole);
            return true;
        }
        atoms.add(atom);
        at = atom.end() + atom.unit().length();
        return true;
    }

    /** {@code 18歲以下}, {@code 110報案}, {@code 3C產品}: digits that a word follows without a space belong to the label. */
    private boolean opensWord(int index) {
        int word = index;
        while (word < end && !compact.gapBefore(word) && AtomReader.isLatin(compact.charAt(word))) {
            word++;
        }
        return word < end
                && !compact.gapBefore(word)
                && Character.isIdeographic(compact.charAt(word))
                && marks.end(word, end) == word;
    }

    private String unitAt(int from) {
        return UNITS.stream()
                .filter(unit -> compact.startsWith(unit, from) && endsThere(from + unit.length()))
                .findFirst()
                .orElse("");
    }

    private boolean endsThere(int index) {
        return index >= end || compact.gapBefore(index) || "0123456789+-(".indexOf(compact.charAt(index)) >= 0;
    }

    private boolean readBracket() {
        int close = compact.charAt(at) == '(' ? closingBracket() : -1;
        if (close < 0) {
            return false;
        }
        String inside = compact.subSequence(at + 1, close);
        Matcher part = PART.matcher(inside);
        if (BracketedPeriods.isOne(inside) && !atoms.isEmpty()) {
            periods.add(new PeriodText(inside, compact.original(at + 1, close)));
        } else if (!atoms.isEmpty() && part.matches()) {
            addPart(part);
        } else {
            word(at, close + 1);
            return true;
        }
        at = close + 1;
        return true;
    }

    /** -1 for a bracket that nobody has closed before another opens: what stands behind it is not inside. */
    private int closingBracket() {
        int last = Math.min(end, at + LONGEST_BRACKET);
        for (int i = at + 1; i < last && compact.charAt(i) != '('; i++) {
            if (compact.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private void addPart(Matcher part) {
        int start = at + 1 + part.start(2);
        boolean dash = part.group(2).equals("-") || part.group(2).equals("…");
        BigDecimal value = dash ? null : NumeralGrammar.parse(part.group(2));
        Span span =
                compact.original(start, at + 1 + part.end(2) + (part.group(3).equals("%") ? 1 : 0));
        if (part.group(2).matches("[+-]?0\\d.*")) {
            broken.add(span);
        }
        parts.add(new Row.Part(part.group(1), value, part.group(3), span, atoms.size()));
    }

    private boolean readAbsence() {
        int stop = absence.end(at, end, atoms.isEmpty());
        if (stop == at || labelStart < 0) {
            return false;
        }
        boolean maySign = stop == at + 1 && compact.charAt(at) == '-';
        atoms.add(maySign ? Atom.dashOrSign(at, stop) : Atom.dash(at, stop));
        at = stop;
        return true;
    }

    /** {@code 114 264 ±150}: what nobody knows behind a number of the row makes the next one unreadable. */
    private boolean readUnknownSign() {
        if (atoms.isEmpty() || !atomReader.isUnknownSign(at)) {
            return false;
        }
        Atom behind = atomReader.read(at + 1);
        if (opensWord(behind.end())) {
            return false;
        }
        addBroken(atomReader.numeralEnd(behind));
        return true;
    }

    private void addBroken(int behind) {
        broken.add(compact.original(at, behind));
        atoms.add(Atom.dash(at, behind));
        at = behind;
    }

    private void word(int from, int to) {
        if (!atoms.isEmpty()) {
            finishRow();
        }
        labelStart = labelStart < 0 ? from : labelStart;
        label.append(compact.subSequence(from, to));
        wordEnd = to;
        at = to;
    }

    private void finishRow() {
        if (atoms.isEmpty() && labelStart >= 0) {
            attachRemark();
        } else if (!atoms.isEmpty()) {
            int start = labelStart < 0 ? atoms.get(0).start() : labelStart;
            rows.add(new Row(
                    grouped(label.toString()), compact.original(start, at), atoms, parts, periods, broken, null));
        }
        labelStart = -1;
        label = new StringBuilder();
        atoms = new ArrayList<>();
        parts = new ArrayList<>();
        periods = new ArrayList<>();
        broken = new ArrayList<>();
    }

    private void attachRemark() {
        if (!rows.isEmpty()) {
            Row row = rows.remove(rows.size() - 1);
            PeriodText remark = new PeriodText(label.toString(), compact.original(labelStart, wordEnd));
            rows.add(row.remarked(remark, BracketedPeriods.among(compact, labelStart, wordEnd)));
        }
    }

    private String grouped(String given) {
        String before = rows.isEmpty() ? above : rows.get(rows.size() - 1).label();
        if (!SUB_ROWS.contains(given) || before.length() > LONGEST_GROUP) {
            return given;
        }
        String group = SUB_ROWS.stream()
                .filter(before::endsWith)
                .findFirst()
                .map(word -> before.substring(0, before.length() - word.length()))
                .orElse(before);
        return group + given;
    }
}
