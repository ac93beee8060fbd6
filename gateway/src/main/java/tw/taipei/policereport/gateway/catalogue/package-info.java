/**
 * What harvesters of open-data portals read: the catalogue in the forms that they know, and one page for each dataset.
 * Start at {@link tw.taipei.policereport.gateway.catalogue.CatalogueResource}.
 */
package tw.taipei.policereport.gateway.catalogue;
