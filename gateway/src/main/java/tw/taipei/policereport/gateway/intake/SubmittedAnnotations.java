package tw.taipei.policereport.gateway.intake;

import java.util.List;
import tw.taipei.policereport.annotation.AnnotationFile;
import tw.taipei.policereport.annotation.AnnotationMistake;
import tw.taipei.policereport.annotation.Annotations;
import tw.taipei.policereport.annotation.MistakenAnnotationsException;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.DecodedDocument;
import tw.taipei.policereport.text.DocumentDecoder;
import tw.taipei.policereport.text.UnreadableDocumentException;

/**
 * The file of annotations beside a document, found to be usable.
 *
 * @param csv as the services take it; null when there is none
 */
record SubmittedAnnotations(String csv, Annotations annotations) {

    private static final SubmittedAnnotations NONE = new SubmittedAnnotations(null, Annotations.NONE);

    /**
     * @param received null when there is none
     * @throws ProblemException naming line and column of everything that is wrong in it
     */
    static SubmittedAnnotations read(byte[] received) {
        if (received == null) {
            return NONE;
        }
        try {
            DecodedDocument file = DocumentDecoder.decode(received);
            if (!file.mediaType().equals(DocumentDecoder.TEXT)) {
                throw unusable(List.of(ProblemEntry.inAnnotations(
                        null, null, "NOT_CSV", "CSV", file.mediaType(), new Label("註記檔不是 CSV。", "It is no CSV."))));
            }
            return new SubmittedAnnotations(file.text(), AnnotationFile.read(file.text()));
        } catch (UnreadableDocumentException unreadable) {
            throw unusable(List.of(entry(unreadable)));
        } catch (MistakenAnnotationsException mistaken) {
            throw unusable(mistaken.mistakes().stream()
                    .map(SubmittedAnnotations::entry)
                    .toList());
        }
    }

    private static ProblemEntry entry(AnnotationMistake mistake) {
        return ProblemEntry.inAnnotations(
                mistake.line(),
                mistake.column(),
                mistake.reason().name(),
                mistake.expected(),
                mistake.found(),
                mistake.message());
    }

    private static ProblemEntry entry(UnreadableDocumentException unreadable) {
        Label detail = new Label(unreadable.messageZh(), unreadable.getMessage());
        ProblemEntry entry = ProblemEntry.inAnnotations(
                unreadable.line() == 0 ? null : unreadable.line(),
                null,
                unreadable.reason().code(),
                unreadable.expected(),
                unreadable.found(),
                detail);
        return unreadable.line() == 0 ? entry : entry.at(unreadable.byteOffset());
    }

    private static ProblemException unusable(List<ProblemEntry> mistakes) {
        return new ProblemException(
                ProblemKind.UNUSABLE_ANNOTATIONS,
                new Label(
                        "註記檔有 " + mistakes.size() + " 處錯誤，未儲存、未發布；逐項列於 errors。",
                        "The annotations have " + mistakes.size()
                                + " mistakes; nothing is stored. errors lists each with line and column."),
                mistakes);
    }
}
