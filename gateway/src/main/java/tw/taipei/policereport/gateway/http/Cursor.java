package tw.taipei.policereport.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Where the next page of a list begins. It is of that list only: the same rows, in the same order, of the same release. */
final class Cursor {

    private Cursor() {}

    /** @param list the address of the list, with its release */
    static String of(int offset, Target list) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("row " + offset + " of " + name(list)).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws IllegalArgumentException when {@code list} has not given this cursor */
    static int offset(String cursor, Target list) {
        String text = decoded(cursor);
        if (!text.matches("row [0-9]{1,9} of [0-9a-f-]{36}")) {
            throw new IllegalArgumentException("taken from links.next");
        }
        if (!text.endsWith(name(list))) {
            throw new IllegalArgumentException(
                    "taken from links.next of this list in this release; start at the first page");
        }
        return Integer.parseInt(text.substring(4, text.indexOf(' ', 4)));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notOfOurs) {
            return "";
        }
    }

    /** However many rows a page has, it is the same list. */
    private static String name(Target list) {
        byte[] address =
                list.with("cursor", null).with("limit", null).toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(address).toString();
    }
}
