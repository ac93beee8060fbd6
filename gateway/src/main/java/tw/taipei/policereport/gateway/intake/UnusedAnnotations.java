package tw.taipei.policereport.gateway.intake;

import java.util.List;
import tw.taipei.policereport.annotation.Annotations;
import tw.taipei.policereport.annotation.TitlePath;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.ReadingSummary;

/** Annotations of items that no service has found in the document. */
final class UnusedAnnotations {

    private UnusedAnnotations() {}

    /** In the order of the file. */
    static List<Finding> findings(Annotations annotations, List<ReadingSummary> summaries) {
        List<TitlePath> items = summaries.stream()
                .flatMap(summary -> summary.titles().stream())
                .map(TitlePath::valueOf)
                .toList();
        return annotations.unused(items).stream()
                .map(UnusedAnnotations::finding)
                .toList();
    }

    private static Finding finding(Annotations.Row row) {
        return new Finding(
                Finding.Severity.WARNING,
                "ANNOTATION_UNUSED",
                new Label(
                        "註記檔第 " + row.line() + " 行的「" + row.title() + "」不是文件中任何項目的標題",
                        "'" + row.title() + "' on line " + row.line()
                                + " of the annotations is the title of no item of the document"),
                0,
                0,
                row.title().toString(),
                "a title as printed",
                null);
    }
}
