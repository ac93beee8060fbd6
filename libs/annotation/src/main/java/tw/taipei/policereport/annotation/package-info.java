/**
 * What a person adds to the items of a report because it cannot be read from them: English titles, tags, places and
 * partner agencies, in a reviewed file beside the report. Start at {@link
 * tw.taipei.policereport.annotation.AnnotationFile}.
 */
package tw.taipei.policereport.annotation;
