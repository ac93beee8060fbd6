/**
 * From printed rows and sentences to observations. A service declares rules ({@link
 * tw.taipei.policereport.transcription.SubjectDomain}); the {@link tw.taipei.policereport.transcription.Transcriber}
 * applies them to a report. What a row means is the service's knowledge and never stands here.
 */
package tw.taipei.policereport.transcription;
