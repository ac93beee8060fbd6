package tw.taipei.policereport.gateway.catalogue.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A format that a service has for the rows of a dataset.
 *
 * @param name the value of {@code format=}
 * @param mediaType with its parameters
 */
public record OtherFormat(String name, String mediaType) {

    private static final Pattern ALTERNATE =
            Pattern.compile("<[^>]*[?&]format=([a-z-]+)[^>]*>; rel=\"alternate\"; type=\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** It comes in pages, so that it is no file. */
    private static final String PAGED = "json";

    /** How people call it. */
    public String title() {
        return FileTypes.name(name);
    }

    /** The files among the alternatives that an answer links to. */
    static List<OtherFormat> linked(String links) {
        return ALTERNATE
                .matcher(links)
                .results()
                .map(link -> new OtherFormat(link.group(1), link.group(2).replaceAll("\\\\(.)", "$1")))
                .filter(format -> !format.name().equals(PAGED))
                .toList();
    }
}
