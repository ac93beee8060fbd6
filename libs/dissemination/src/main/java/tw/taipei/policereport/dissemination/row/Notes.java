package tw.taipei.policereport.dissemination.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Note;

/**
 * The notes of a release. Where several reports print a note of one code, each in its own words, a number goes with
 * those of its report.
 *
 * @param byCode of several with one code the one of the latest report
 * @param printed by report and code
 */
public record Notes(Map<String, Note> byCode, Map<String, Note> printed) {

    public Notes {
        byCode = Map.copyOf(byCode);
        printed = Map.copyOf(printed);
    }

    /** @param notes those of the latest report last */
    public static Notes of(Collection<Note> notes) {
        Map<String, Note> byCode = new LinkedHashMap<>();
        Map<String, Note> printed = new LinkedHashMap<>();
        for (Note note : notes) {
            byCode.put(note.code(), note);
            if (note.source() != null) {
                printed.put(key(note.source().report(), note.code()), note);
            }
        }
        return new Notes(byCode, printed);
    }

    private static String key(String report, String code) {
        return report + " " + code;
    }

    /** The texts of those of the codes that are known, in the words of a report if it has any. */
    List<Map<String, Object>> texts(List<String> codes, String report, View view) {
        return codes.stream()
                .filter(byCode::containsKey)
                .map(code -> printed.getOrDefault(key(report, code), byCode.get(code)))
                .map(note -> Tree.note(note, view))
                .toList();
    }
}
