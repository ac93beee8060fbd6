package tw.taipei.policereport.dissemination.request;

/**
 * How much of a list a reader wants at once.
 *
 * @param limit null where none was given
 * @param after where the page before ended, or null
 */
public record Page(Integer limit, Cursor after) {

    public static final int DEFAULT_LIMIT = 100;
    public static final int HIGHEST_LIMIT = 1000;

    public static Page read(Parameters parameters) {
        return new Page(
                parameters.one("limit", Page::limit).orElse(null),
                parameters.one("cursor", Cursor::valueOf).orElse(null));
    }

    private static Integer limit(String text) {
        String rule = "'limit' is a whole number from 1 to " + HIGHEST_LIMIT + ".";
        try {
            int limit = Integer.parseInt(text);
            if (limit < 1 || limit > HIGHEST_LIMIT) {
                throw new IllegalArgumentException(rule);
            }
            return limit;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(rule, e);
        }
    }

    /** This page with the limit that counts where the reader sets none. */
    public Page orDefault() {
        return limit == null ? new Page(DEFAULT_LIMIT, after) : this;
    }
}
