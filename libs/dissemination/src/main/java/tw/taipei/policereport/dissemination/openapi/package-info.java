/**
 * The OpenAPI 3.1 document, written from the datasets themselves: each has its own paths, parameters and row schema, and
 * examples that are real answers. Start at {@link tw.taipei.policereport.dissemination.openapi.ServiceDocument}.
 */
package tw.taipei.policereport.dissemination.openapi;
