/**
 * The catalogue as linked data, after DCAT-AP 3. {@link tw.taipei.policereport.gateway.catalogue.rdf.CatalogueGraph} says
 * what is stated, {@link tw.taipei.policereport.gateway.catalogue.rdf.RdfSyntax} how that is written.
 */
package tw.taipei.policereport.gateway.catalogue.rdf;
