/**
 * What every service of the house must pass: JUnit interfaces, and the PostgreSQL and tokens that they need. A service
 * takes part by implementing {@link tw.taipei.policereport.dissemination.contract.ServiceContract}.
 */
package tw.taipei.policereport.dissemination.contract;
