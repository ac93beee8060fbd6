package tw.taipei.policereport.dissemination.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.row.Notes;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Comparer;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;

/** The caveats that come from comparing and from no report. */
final class MethodNotes {

    private static final List<Note> ALL = List.of(
            new Note(
                    Comparer.BASE_NOT_HELD,
                    new Label("基期沒有可用的數字。", "No number is held for the base period."),
                    Comparability.Level.NOT_COMPARABLE,
                    null,
                    null),
            new Note(
                    Comparer.BASE_IS_ANOTHER_SEASON,
                    new Label(
                            "基期不是前一年的同一時期，差異可能來自季節。",
                            "The base is not the same time of the year; a difference may be seasonal."),
                    Comparability.Level.CAUTION,
                    null,
                    null),
            new Note(
                    Comparer.VALUE_RESTATED,
                    new Label(
                            "其中一個數字為後來的報告修正後的值，與先前所印的不同。",
                            "One of the numbers is as a later report restated it; an earlier one prints another value."),
                    Comparability.Level.COMPARABLE,
                    null,
                    null),
            new Note(
                    Comparer.PERIODS_DIFFER_IN_LENGTH,
                    new Label(
                            "兩期間長度不同，期間累計數不可直接比較。",
                            "The periods differ in length, so what is counted over them does not compare."),
                    Comparability.Level.NOT_COMPARABLE,
                    null,
                    null));

    private MethodNotes() {}

    /** These and the given ones, those of the latest report last. */
    static Notes among(List<Note> notes) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(ALL);
        return Notes.of(all);
    }

    /** These and the given ones by code; of several with one code the last counts. */
    static Map<String, Note> with(List<Note> notes) {
        Map<String, Note> byCode = new LinkedHashMap<>();
        notes.forEach(note -> byCode.put(note.code(), note));
        ALL.forEach(note -> byCode.put(note.code(), note));
        return byCode;
    }
}
