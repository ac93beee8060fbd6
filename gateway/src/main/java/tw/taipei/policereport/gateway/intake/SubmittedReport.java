package tw.taipei.policereport.gateway.intake;

import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.ReportText;

/**
 * A document that is a report.
 *
 * @param mediaType what it turned out to be
 */
record SubmittedReport(ReferencePeriod period, ReportText text, String mediaType, SubmittedAnnotations annotations) {

    String report() {
        return period.toString();
    }
}
