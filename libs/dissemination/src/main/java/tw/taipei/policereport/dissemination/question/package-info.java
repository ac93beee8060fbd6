/** What can be asked of a release, one class for each kind of question. */
package tw.taipei.policereport.dissemination.question;
