/** The internal interface with which the gateway has a report read, staged under a release, and served. */
package tw.taipei.policereport.dissemination.intake;
