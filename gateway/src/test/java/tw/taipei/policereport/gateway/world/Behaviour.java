package tw.taipei.policereport.gateway.world;

/** How a stand-in behaves. */
public enum Behaviour {
    WELL,
    /** Takes a request and never answers. */
    HANG,
    /** Answers 500 to everything. */
    FAIL,
    /** Sends the head and a little of the body, then nothing more. */
    STALL,
    /** Is not there. */
    DOWN,
    /** Stores something else than it read. */
    CORRUPT,
    /** Reads well and fails to store. */
    FAIL_TO_STORE,
    /** Answers with rows of another release. */
    WRONG_RELEASE
}
