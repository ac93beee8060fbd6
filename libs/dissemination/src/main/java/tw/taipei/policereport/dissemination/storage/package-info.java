/**
 * The rows of a service and the only SQL of the house: it selects and orders, Java computes. Rows are inserted once and
 * never changed. Start at {@link tw.taipei.policereport.dissemination.storage.StoredObservations}.
 */
package tw.taipei.policereport.dissemination.storage;
