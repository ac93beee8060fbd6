package tw.taipei.policereport.statistics;

/**
 * Observation status, with the code that is served. A, B, D, E, F and P are those of the SDMX code list; L, M and R mean
 * something else there or nothing, so an SDMX document must write them in another way.
 */
public enum ObservationStatus {
    /** Normal value. */
    A,
    /** Break in the time series. */
    B,
    /** Definition differs. */
    D,
    /** Estimated. */
    E,
    /** Planned or forecast: the report announces it, it has not happened. */
    F,
    /** Lower bound: the report prints "at least". */
    L,
    /** Missing: there is a place for the value, but no value can be read from it. */
    M,
    /** Provisional. */
    P,
    /** Restated by a later report. */
    R
}
