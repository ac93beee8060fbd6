package tw.taipei.policereport.proof;

/** What became of one document. */
enum Outcome {
    /** Every number that it prints is read. */
    READ_RIGHT,
    /** What is wrong, unknown or unclear has a finding where it stands, and the rest is read. */
    FOUND,
    /** Its error contradicts nothing that is printed; it is read as printed. */
    CANNOT_BE_SEEN,
    /** A number is served that is neither right nor printed, or an error that can be seen has no finding. */
    WRONG
}
