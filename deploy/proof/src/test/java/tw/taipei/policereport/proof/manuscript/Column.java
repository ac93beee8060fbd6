package tw.taipei.policereport.proof.manuscript;

import java.util.Arrays;

/** What a printed number is about. */
public enum Column {
    CURRENT("本期"),
    BASE("前期"),
    CHANGE("增減數");

    private final String word;

    Column(String word) {
        this.word = word;
    }

    public static Column of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such column: " + word));
    }

    public String word() {
        return word;
    }
}
