package tw.taipei.policereport.proof.printing;

/** How the lines and characters of a report are set. */
public record Style(Setting setting, Paging paging, Typography typography) {

    /** As the first report, on one endless page. */
    public static final Style PLAIN = new Style(
            new Setting(Layout.AS_FIRST_REPORT, Signs.ATTACHED, 0, Blanks.SOME, RunEnds.SPACED),
            new Paging(PageBreak.NONE, PageNumber.NONE),
            new Typography(Separator.COMMA, Width.HALF, ' ', '-', "\n"));

    /**
     * @param width the longest line, 0 for any
     */
    public record Setting(Layout layout, Signs signs, int width, Blanks blanks, RunEnds runEnds) {}

    /** How the cells of a row follow each other. */
    public enum Layout {
        /** On one line; cells of several numbers are printed line by line, each before the next. */
        AS_FIRST_REPORT,
        ONE_LINE,
        /** On one line, the numbers in brackets behind all others. */
        BRACKETS_LAST,
        /** Any space may be the end of a line. */
        TORN
    }

    /** What stands between the sign of a change and its number. */
    public enum Signs {
        ATTACHED,
        /** A space: {@code - 150}. */
        APART,
        SOME_APART,
        /** The end of the line. */
        AT_THE_END_OF_A_LINE
    }

    /** Empty lines between lines. */
    public enum Blanks {
        SOME,
        NONE,
        ONE,
        TWO
    }

    /** The space that the first report puts at the end of a line that is not wrapped. */
    public enum RunEnds {
        SPACED,
        BARE,
        ALL_SPACED
    }

    /** What pages are told by and what is printed on them. */
    public record Paging(PageBreak pageBreak, PageNumber number) {}

    /** How a page starts. */
    public enum PageBreak {
        NONE,
        FORM_FEED,
        /** The line behind it starts with a space and follows without an empty line. */
        INDENT
    }

    /** The number at the foot or the head of a page. */
    public enum PageNumber {
        NONE(""),
        BARE("%d"),
        DASHED("- %d -"),
        NAMED("第 %d 頁"),
        AT_THE_HEAD("%d");

        private final String format;

        PageNumber(String format) {
            this.format = format;
        }

        String of(int page) {
            return String.format(format, page);
        }
    }

    /**
     * @param space in place of each space within a line
     * @param minus in place of each minus sign
     */
    public record Typography(Separator separator, Width width, char space, char minus, String lineEnd) {}

    /** What stands between thousands. */
    public enum Separator {
        COMMA(","),
        FULL_WIDTH_COMMA("，"),
        APOSTROPHE("'"),
        QUOTE("’"),
        ARABIC("٬"),
        NONE(""),
        SPACE(" "),
        NO_BREAK_SPACE("\u00A0"),
        POINT(".");

        private final String text;

        Separator(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        /** Whether a number written so may also be read as another. */
        public boolean isDoubtful() {
            return this == SPACE || this == NO_BREAK_SPACE || this == POINT;
        }
    }

    /** Digits, signs, brackets and per cent. */
    public enum Width {
        HALF,
        FULL,
        FULL_DIGITS
    }
}
