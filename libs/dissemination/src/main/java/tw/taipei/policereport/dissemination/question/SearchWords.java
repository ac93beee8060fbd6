package tw.taipei.policereport.dissemination.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tw.taipei.policereport.text.Folding;

/** Words that a reader looks for, in either script; spacing, case and look-alike characters make no difference. */
record SearchWords(List<String> words) {

    /** Found everywhere. */
    static final SearchWords NONE = new SearchWords(List.of());

    SearchWords {
        words = List.copyOf(words);
    }

    /** Words have a space between them, {@code 酒駕 取締}. */
    static SearchWords valueOf(String text) {
        return new SearchWords(Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each word stands in one of the texts. */
    boolean areIn(Stream<String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        List<String> folded = texts.map(SearchWords::folded).toList();
        return words.stream().map(SearchWords::folded).allMatch(word -> folded.stream()
                .anyMatch(text -> text.contains(word)));
    }

    private static String folded(String text) {
        return Folding.compact(text).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
