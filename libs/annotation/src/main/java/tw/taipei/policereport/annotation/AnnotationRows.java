package tw.taipei.policereport.annotation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.annotation.AnnotationMistake.Reason;
import tw.taipei.policereport.text.Folding;

/** Reads the rows of a file of annotations one by one and remembers what must be the same in all of them. */
final class AnnotationRows {

    /** A term as it was first written. */
    private record Seen(Term term, int line) {}

    private final List<String> heading;
    private final List<AnnotationMistake> mistakes;
    private final List<Annotations.Row> rows = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Seen> terms = new HashMap<>();

    AnnotationRows(List<String> heading, List<AnnotationMistake> mistakes) {
        this.heading = heading;
        this.mistakes = mistakes;
    }

    List<Annotations.Row> read() {
        return rows;
    }

    void read(CsvRecord csv) {
        int line = Math.toIntExact(csv.getStartingLineNumber());
        if (csv.getFieldCount() != heading.size()) {
            mistakes.add(new AnnotationMistake(
                    Reason.FIELD_COUNT, line, null, heading.size() + " fields", csv.getFieldCount() + " fields"));
            return;
        }
        Optional<TitlePath> title = title(line, cell(csv, "title_zh"));
        String titleEn = cell(csv, "title_en");
        if (!English.isEnglish(titleEn) || titleEn.lines().count() > 1) {
            mistakes.add(new AnnotationMistake(Reason.NOT_ENGLISH, line, "title_en", "a title in English", titleEn));
        }
        Annotation annotation = new Annotation(
                titleEn, terms(line, csv, "tags"), terms(line, csv, "places"), terms(line, csv, "partners"));
        title.ifPresent(path -> rows.add(new Annotations.Row(line, path, annotation)));
    }

    private String cell(CsvRecord csv, String column) {
        return csv.getField(heading.indexOf(column)).strip();
    }

    private Optional<TitlePath> title(int line, String cell) {
        try {
            TitlePath title = TitlePath.valueOf(cell);
            Integer before = lines.putIfAbsent(Folding.compact(cell), line);
            if (before != null) {
                mistakes.add(new AnnotationMistake(
                        Reason.TITLE_REPEATED, line, "title_zh", "each title once; it is on line " + before, cell));
            }
            return Optional.of(title);
        } catch (IllegalArgumentException missing) {
            mistakes.add(new AnnotationMistake(Reason.NOT_A_TITLE, line, "title_zh", "a title as printed", cell));
            return Optional.empty();
        }
    }

    private List<Term> terms(int line, CsvRecord csv, String column) {
        List<Term> read = new ArrayList<>();
        String cell = cell(csv, column);
        for (String text : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
            try {
                Term term = Term.valueOf(text);
                compare(term, line, column);
                read.add(term);
            } catch (IllegalArgumentException incomplete) {
                mistakes.add(new AnnotationMistake(Reason.NOT_BILINGUAL, line, column, "中文|English", text.strip()));
            }
        }
        return read;
    }

    /** Readers ask for a term by its English name, so it has one Chinese name, and the other way round. */
    private void compare(Term term, int line, String column) {
        for (String name : List.of(term.zhTw(), term.code())) {
            Seen before = terms.putIfAbsent(column + " " + name, new Seen(term, line));
            if (before != null && !before.term().equals(term)) {
                mistakes.add(new AnnotationMistake(
                        Reason.TRANSLATIONS_DIFFER,
                        line,
                        column,
                        before.term() + " as on line " + before.line(),
                        term.toString()));
                return;
            }
        }
    }
}
