package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words that a reader looks for, in either script; spacing, case and look-alike characters make no difference. */
public record SearchWords(List<String> words) {

    /** Found everywhere. */
    public static final SearchWords NONE = new SearchWords(List.of());

    public SearchWords {
        words = List.copyOf(words);
    }

    /** Words have a space between them, {@code 酒駕 取締}. */
    public static SearchWords valueOf(String text) {
        return new SearchWords(Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each word stands in one of the texts. */
    public boolean areIn(Stream<String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        List<String> folded = texts.map(SearchWords::folded).toList();
        return words.stream().map(SearchWords::folded).allMatch(word -> folded.stream()
                .anyMatch(text -> text.contains(word)));
    }

    /**
     * Where a report prints the words one after the other, however its lines are wrapped; else the lines on which all
     * of them stand. Of several places on one line the first.
     */
    public List<Span> placesIn(ReportText report) {
        String wanted = folded(String.join("", words));
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Span> together = together(wanted, report);
        return together.isEmpty() && words.size() > 1 ? lines(report) : together;
    }

    private static List<Span> together(String wanted, ReportText report) {
        CompactText compact = report.compact();
        String folded = lowerCase(compact);
        List<Span> places = new ArrayList<>();
        int seen = 0;
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            Span place = compact.original(at, at + wanted.length());
            Line line = report.lineAt(place.start());
            if (line.number() > seen) {
                places.add(place);
                seen = line.number();
            }
        }
        return places;
    }

    private List<Span> lines(ReportText report) {
        return report.lines().stream()
                .filter(line -> areIn(Stream.of(line.text())))
                .map(line -> new Span(line.start(), line.end()))
                .toList();
    }

    private static String folded(String text) {
        return lowerCase(CompactText.of(text));
    }

    /** Character for character, so that places stay true. */
    private static String lowerCase(CompactText text) {
        StringBuilder lower = new StringBuilder(text.toString());
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
