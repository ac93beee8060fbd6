package tw.taipei.policereport.gateway.intake;

import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Frequency;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.DecodedDocument;
import tw.taipei.policereport.text.DocumentDecoder;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.UnreadableDocumentException;

/** Makes a report of a document, or says what it is instead. Which report it is, its own words say. */
final class SubmittedReports {

    private static final String INTRODUCTION = "本期(112年1至6月)與前期(111年1至6月)";

    private SubmittedReports() {}

    /** @throws ProblemException when the document is no readable report, or the file beside it no annotations */
    static SubmittedReport read(Submission submission) {
        DecodedDocument document;
        try {
            document = DocumentDecoder.decode(submission.document(), submission.declaredMediaType());
        } catch (UnreadableDocumentException unreadable) {
            throw unreadable(unreadable);
        }
        ReportText text = ReportText.of(document.text());
        Optional<PeriodText> printed = text.currentPeriod();
        ReferencePeriod period = printed.flatMap(SubmittedReports::halfYear)
                .orElseThrow(() -> notAReport(
                        text,
                        new Label(
                                "文件沒有載明報告期間，前言應有「" + INTRODUCTION + "」之類的文字。",
                                "The document does not say which half-year it reports; its introduction should say"
                                        + " something like 「" + INTRODUCTION + "」."),
                        INTRODUCTION,
                        printed.map(PeriodText::text).orElseGet(() -> firstWords(text))));
        return new SubmittedReport(
                period, text, document.mediaType(), SubmittedAnnotations.read(submission.annotations()));
    }

    private static Optional<ReferencePeriod> halfYear(PeriodText printed) {
        try {
            return Optional.of(ReferencePeriod.valueOf(printed.text()))
                    .filter(period -> period.frequency() == Frequency.HALF_YEARLY);
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** No number of any table that a service knows is in the text. */
    static ProblemException withoutNumbers(ReportText text) {
        return notAReport(
                text,
                new Label("文件中沒有任何已知的統計表。", "The document has none of the tables that the services know."),
                "項目 本期 前期 增減數",
                firstWords(text));
    }

    private static ProblemException notAReport(ReportText text, Label detail, String expected, String found) {
        return new ProblemException(
                ProblemKind.NOT_A_POLICE_REPORT,
                detail,
                List.of(ProblemEntry.inDocument(
                        ProblemKind.NOT_A_POLICE_REPORT.name(), 1, 1, null, expected, found, detail)));
    }

    private static String firstWords(ReportText text) {
        String words = text.lines().stream()
                .map(Line::text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }

    private static ProblemException unreadable(UnreadableDocumentException unreadable) {
        Label detail = new Label(unreadable.messageZh(), unreadable.getMessage());
        ProblemEntry entry = ProblemEntry.inDocument(
                unreadable.reason().code(),
                null,
                unreadable.line() == 0 ? null : unreadable.line(),
                null,
                unreadable.expected(),
                unreadable.found(),
                detail);
        return new ProblemException(
                kind(unreadable.reason()),
                detail,
                List.of(unreadable.line() == 0 ? entry : entry.at(unreadable.byteOffset())));
    }

    private static ProblemKind kind(UnreadableDocumentException.Reason reason) {
        return switch (reason) {
            case EMPTY -> ProblemKind.EMPTY_DOCUMENT;
            case UTF_16 -> ProblemKind.UTF_16_DOCUMENT;
            case NOT_UTF_8 -> ProblemKind.NOT_UTF_8;
            case CONTROL_CHARACTER -> ProblemKind.CONTROL_CHARACTER;
            case BINARY -> ProblemKind.NOT_TEXT_OR_PDF;
            case NOT_A_PDF -> ProblemKind.NOT_A_PDF;
            case ENCRYPTED_PDF -> ProblemKind.ENCRYPTED_PDF;
            case BROKEN_PDF -> ProblemKind.BROKEN_PDF;
            case PDF_WITHOUT_TEXT -> ProblemKind.PDF_WITHOUT_TEXT;
            case PDF_EXPANDS_TOO_FAR, TOO_MANY_PAGES, TOO_MUCH_TEXT, TIMEOUT -> ProblemKind.EXCESSIVE_DOCUMENT;
        };
    }
}
