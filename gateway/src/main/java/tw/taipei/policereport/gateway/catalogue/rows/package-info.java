/**
 * The rows of a dataset in the envelope that Taipei's own dashboards read. Start at {@link
 * tw.taipei.policereport.gateway.catalogue.rows.DataTaipeiResource}.
 */
package tw.taipei.policereport.gateway.catalogue.rows;
