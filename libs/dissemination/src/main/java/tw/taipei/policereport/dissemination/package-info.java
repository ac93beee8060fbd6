/**
 * Turns one {@link tw.taipei.policereport.transcription.SubjectDomain} into a service that stores what a report prints
 * and serves it as open statistical data. Start at {@link tw.taipei.policereport.dissemination.StatisticsResource} for
 * what readers may ask and at {@code intake} for how numbers arrive.
 */
package tw.taipei.policereport.dissemination;
