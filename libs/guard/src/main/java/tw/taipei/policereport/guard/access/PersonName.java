package tw.taipei.policereport.guard.access;

import java.util.regex.Pattern;

/** What may stand in a public log as the name of who did something. */
final class PersonName {

    private static final String SHOWS_NOTHING =
            "\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\x{e0100}-\\x{e01ef}";

    /** Letters, marks, digits, punctuation and symbols; among the letters and marks are some that show nothing. */
    private static final String VISIBLE = "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}&&[^" + SHOWS_NOTHING + "]]";

    private static final Pattern NAME =
            Pattern.compile("(?=.{1,128}$)(?=.*[\\p{L}\\p{N}])" + VISIBLE + "++( " + VISIBLE + "++)*+");

    private PersonName() {}

    /** Whether it has 1 to 128 characters that one sees, a letter or digit among them, and single spaces only between them. */
    static boolean isOne(String name) {
        return name != null && NAME.matcher(name).matches();
    }
}
