package tw.taipei.policereport.local;

import java.util.Objects;

/** What the launcher will not or cannot do, in one sentence for the person at the terminal. */
final class RefusalException extends RuntimeException {

    RefusalException(String sentence) {
        this(sentence, null);
    }

    RefusalException(String sentence, Throwable cause) {
        super(Objects.requireNonNull(sentence, "sentence is null"), cause);
    }
}
