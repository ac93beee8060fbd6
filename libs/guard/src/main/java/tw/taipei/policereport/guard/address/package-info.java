/** How the addresses of requests are written. */
package tw.taipei.policereport.guard.address;
