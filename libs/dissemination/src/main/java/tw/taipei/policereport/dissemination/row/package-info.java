/**
 * What one row of each kind of answer holds: fields for JSON, columns for tables, from one list of getters. Start at
 * {@link tw.taipei.policereport.dissemination.row.Shape}.
 */
package tw.taipei.policereport.dissemination.row;
