package tw.taipei.policereport.dissemination.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended: opaque to readers. It belongs to one release and one question, so pages neither repeat nor lose a
 * row whatever is published between them.
 *
 * @param question fingerprint of the question whose page ended
 * @param position the sort values of the last row; an element is null where the row has none
 */
public record Cursor(long release, String question, List<String> position) {

    private static final String SEPARATOR = "\u001f";
    private static final String NULL = "\u0000";

    public Cursor {
        position = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(position));
    }

    /** @throws IllegalArgumentException when no page has ended there */
    public static Cursor valueOf(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(SEPARATOR, -1));
            return new Cursor(
                    Long.parseLong(parts.get(0)),
                    parts.get(1),
                    parts.subList(2, parts.size()).stream()
                            .map(part -> part.equals(NULL) ? null : part)
                            .toList());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("'" + text + "' is not a cursor that an answer has given.", e);
        }
    }

    /** The refusal of a cursor that some other question, or nobody, has given. */
    public static MistakenRequestException foreign() {
        return new MistakenRequestException(List.of(Mistake.foreignCursor()));
    }

    @Override
    public String toString() {
        StringBuilder plain =
                new StringBuilder().append(release).append(SEPARATOR).append(question);
        position.forEach(value -> plain.append(SEPARATOR).append(value == null ? NULL : value));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
    }
}
