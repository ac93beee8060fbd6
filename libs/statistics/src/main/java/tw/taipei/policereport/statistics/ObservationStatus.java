package tw.taipei.policereport.statistics;

/** SDMX observation status, with the code that is served. */
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
