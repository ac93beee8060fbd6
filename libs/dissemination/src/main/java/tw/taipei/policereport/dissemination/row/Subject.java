package tw.taipei.policereport.dissemination.row;

/** What the rows of an answer are about, as far as formats care. */
public enum Subject {
    /** Published numbers of one dataset: they have a place in the cube of its dimensions. */
    NUMBERS,
    /** Comparisons within one dataset: what each is made of has a place in a cube, too. */
    COMPARISONS,
    /** The structure of datasets. */
    STRUCTURE,
    /** Anything else, which is a table. */
    ROWS
}
