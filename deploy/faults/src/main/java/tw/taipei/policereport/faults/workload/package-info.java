/** What editors and readers do while a house is being broken. They record what they are told and judge nothing. */
package tw.taipei.policereport.faults.workload;
