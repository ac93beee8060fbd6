/**
 * What a reader asked for, understood: parameters with all their mistakes, selections, orders, pages, languages. Start
 * at {@link tw.taipei.policereport.dissemination.request.Parameters}.
 */
package tw.taipei.policereport.dissemination.request;
