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
    WRONG_RELEASE,
    /** Does not take in what it is told of the pointer. */
    DEAF,
    /** Reads well, and never answers when it is to store. */
    HANG_WHEN_STORING
}
