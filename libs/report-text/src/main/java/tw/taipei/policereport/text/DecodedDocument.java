package tw.taipei.policereport.text;

import java.util.Objects;

/**
 * A document as text.
 *
 * @param text with line feeds as received; form feeds are page breaks
 * @param mediaType what the document turned out to be, whatever it was declared as
 */
public record DecodedDocument(String text, String mediaType) {

    public DecodedDocument {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(mediaType, "mediaType is null");
    }
}
